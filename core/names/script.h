#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>

namespace countersign::names {

/// The writing a name is in. `None`: no letter at all; `Other`: letters of a script this room
/// has no name for (they are still romanised when ICU can).
enum class Script : std::uint8_t {
    None,
    Latin,
    Arabic,
    Thai,
    Burmese,
    Khmer,
    Lao,
    Sinhala,
    Tamil,
    Bengali,
    Devanagari,
    Thaana,
    Tibetan,
    Han,
    Hangul,
    Kana,
    Cyrillic,
    Greek,
    Hebrew,
    Georgian,
    Armenian,
    Other
};

/// Script of one code point; None for digits, marks shared by scripts, spaces and signs.
Script scriptOfCodePoint(char32_t c);

/// Script of most letters of the text. Kana wins over Han when both occur: the text is
/// Japanese then.
Script scriptOf(QStringView text);

/// ISO 15924 code: "Arab", "Mymr"; "Zyyy" for None and "Zzzz" for Other. Kana is "Jpan"'s
/// syllabic part, written "Hrkt".
QString scriptCode(Script script);

} // namespace countersign::names
