#pragma once

#include <QString>
#include <QStringView>

/// How letters are made equal for the search.
namespace countersign::text {

/// A letter of a script that is written without spaces between words (Hangul counted in: its
/// particles hang on the word).
[[nodiscard]] bool isUnspacedLetter(char32_t c);
/// A mark that belongs to the letter before it.
[[nodiscard]] bool isMark(char32_t c);
/// Letter, mark or digit.
[[nodiscard]] bool isWordCharacter(char32_t c);
/// No width and no meaning of its own: joiners, breaks of no width, direction marks.
[[nodiscard]] bool isIgnorable(char32_t c);

/// A letter of such a script with its marks.
[[nodiscard]] QString foldedUnit(QStringView unit);
/// Without the article it begins with ("ال", "وال", "لل" and the like); the same word where it has none.
[[nodiscard]] QString withoutArabicArticle(const QString &folded);
/// Umlauts and their like written out, "mueller" for "Müller"; empty where the word has none.
[[nodiscard]] QString writtenOut(QStringView word);

} // namespace countersign::text
