#pragma once

#include "core/names/script.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <cstdint>

namespace countersign::names {

/// How a Latin form came about; shown beside the variant that was searched.
enum class ReadingSource : std::uint8_t {
    AsWritten,        ///< Latin text without accents, as it stood
    Folded,           ///< Latin text with letters written out otherwise (AE for Ä, D for Đ)
    Icu,              ///< ICU's transform of the script
    OwnTable,         ///< this room's table for the script
    IcaoLatin,        ///< ICAO Doc 9303-3 section 6, the form a machine-readable zone carries
    Mandarin,         ///< Han in pinyin
    Cantonese,        ///< Han in the spelling Hong Kong documents use
    Hokkien,          ///< Han in the spelling of Malaysia, Singapore and the Philippines
    KoreanPassport,   ///< Hangul with the spellings passports use (KIM, LEE, PARK)
    KoreanRevised,    ///< Hangul in the Revised Romanisation of 2000
    KoreanHan,        ///< Han in its Korean reading
    HanForeign,       ///< Han that write the sounds of a foreign name
    JapaneseHepburn,  ///< kana, or Han in its Japanese reading
    Vietnamese,       ///< Han or quoc ngu in Vietnamese spelling without marks
    CyrillicNational, ///< Cyrillic in the everyday spelling of the language
    ArabicVowelled,   ///< Arabic, Persian or Urdu name with its usual vowels
    ZawgyiConverted   ///< Burmese that stood in the Zawgyi encoding
};

/// A name in Latin letters.
struct Reading
{
    QByteArray latin; ///< A-Z and single spaces; tokens in the order they were written
    ReadingSource source = ReadingSource::AsWritten;
    /// The script left vowels out (Arabic): compare consonants only.
    bool vowelsUnknown = false;
    /// Made from another script than Latin: an approximation, compared with more patience.
    bool fromScript = false;

    bool operator==(const Reading &) const = default;
};

inline constexpr qsizetype kMaxReadings = 8;
/// Longer names are read up to here, in UTF-16 units.
inline constexpr qsizetype kMaxNameLength = 300;

/// The Latin readings of a name in any script, best first, without doubles, at most
/// kMaxReadings. Empty when nothing can be read. A name in several scripts is read part by
/// part. `language` is a BCP 47 tag or empty: it picks between readings (ja, ko, yue, vi for
/// Han; fa, ur for Arabic; uk, sr, bg for Cyrillic) and never takes one away.
/// Any UTF-16 is taken, lone surrogates too. Thread-safe.
QList<Reading> readingsOf(QStringView name, QStringView language = {});

/// Latin text (with any accents) as A-Z and single spaces, AS WRITTEN: the first reading of
/// Latin text. Hyphen and full stop part tokens, apostrophes vanish.
QByteArray foldLatin(QStringView text);

/// Burmese in the Zawgyi encoding, which shares Unicode's code points with other meanings.
/// readingsOf converts such text by itself.
bool isZawgyi(QStringView text);

/// Zawgyi text in Unicode order. Text that is not Burmese comes back as it was.
QString zawgyiToUnicode(QStringView text);

} // namespace countersign::names
