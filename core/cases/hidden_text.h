#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>

namespace countersign::cases {

enum class HiddenKind : std::uint8_t {
    DirectionControl,  ///< U+202A to 202E, 2066 to 2069: can reorder what is read
    DirectionMark,     ///< U+200E, 200F, 061C: invisible, seldom harmful
    ZeroWidth,         ///< spaces and joiners of no width where the script needs none
    Tag,               ///< U+E0000 to E007F: invisible copies of ASCII
    VariationSelector, ///< after a character that has no such form
    InvisibleLetter,   ///< fillers and blanks that count as letters
    Control,           ///< C0, C1, interlinear and other format characters
    LookAlikeLetter,   ///< of another script than its word
    LookAlikeWord,     ///< a whole word of such letters amid text of another script
    LookAlikeDigit     ///< of another set of digits than its number
};

struct HiddenMark
{
    qsizetype begin = 0;
    qsizetype length = 0;
    HiddenKind kind = HiddenKind::ZeroWidth;
    char32_t character = 0;
    QString looksLike;     ///< look-alikes: what a reader takes it for
    bool operator==(const HiddenMark &) const = default;
};

/// What a reader of the text cannot see, or takes for something else, in its order. Joiners that
/// Persian, Devanagari, Bengali, Sinhala, Tamil and other scripts write with, breaks of no width in
/// Thai, Lao, Khmer and Burmese, and joined emoji are none.
[[nodiscard]] QList<HiddenMark> hiddenIn(QStringView text);
/// Stable word of a kind: "direction-control", "look-alike-letter".
[[nodiscard]] QString hiddenReason(HiddenKind kind);
/// What stands for an invisible character on the screen: "RLO", "ZWSP", "TAG a", "U+2061".
[[nodiscard]] QString hiddenSymbol(char32_t character);

/// The text with each invisible character as "[RLO]"; look-alikes stay, they are to be marked.
[[nodiscard]] QString withSymbols(QStringView text);
/// The text without what is invisible; look-alikes stay.
[[nodiscard]] QString withoutHidden(QStringView text);

} // namespace countersign::cases
