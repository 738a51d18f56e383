#include "core/text/folding.h"

#include "core/text/search_words.h"

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <memory>
#include <vector>

namespace countersign::text {

using namespace Qt::StringLiterals;

namespace {

UScriptCode scriptOf(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &status);
}

using Normalise = const UNormalizer2 *(*)(UErrorCode *);

QString normalised(Normalise form, QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normaliser = form(&status);
    if (U_FAILURE(status))
        return text.toString();
    const auto *from = reinterpret_cast<const UChar *>(text.utf16());
    const auto length = static_cast<std::int32_t>(text.size());
    QString out(text.size() * 2 + 8, Qt::Uninitialized);
    std::int32_t size = unorm2_normalize(normaliser, from, length, reinterpret_cast<UChar *>(out.data()),
                                         static_cast<std::int32_t>(out.size()), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) { // U+FDFA alone becomes 18 letters
        status = U_ZERO_ERROR;
        out.resize(size);
        size = unorm2_normalize(normaliser, from, length, reinterpret_cast<UChar *>(out.data()), size, &status);
    }
    if (U_FAILURE(status))
        return text.toString();
    out.resize(size);
    return out;
}

/// Marks of these scripts are accents or points that people leave out; of others they are vowels.
bool losesMarks(UScriptCode script)
{
    switch (script) {
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
    case USCRIPT_SYRIAC:
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
        return true;
    default:
        return false;
    }
}

/// Letters that no normalisation form takes apart.
QStringView plainForm(char32_t c)
{
    switch (c) {
    case U'đ': case U'ð': case U'ɖ': return u"d";
    case U'ł': return u"l";
    case U'ø': return u"o";
    case U'æ': return u"ae";
    case U'œ': return u"oe";
    case U'þ': return u"th";
    case U'ħ': return u"h";
    case U'ı': return u"i";
    case U'ŋ': return u"ng";
    case U'ŧ': return u"t";
    case U'ə': return u"a";
    case U'ƀ': return u"b";
    case U'ɓ': return u"b";
    case U'ɗ': return u"d";
    case U'ƙ': return u"k";
    // Arabic, Persian and Urdu forms of one letter
    case U'ٱ': return u"ا";
    case U'ى': case U'ی': case U'ې': return u"ي";
    case U'ک': case U'ڪ': return u"ك";
    case U'ة': case U'ہ': case U'ھ': case U'ۀ': case U'ە': case U'ۃ': return u"ه";
    case U'ـ': return {};
    // Hebrew finals
    case U'ך': return u"כ";
    case U'ם': return u"מ";
    case U'ן': return u"נ";
    case U'ף': return u"פ";
    case U'ץ': return u"צ";
    case U'ς': return u"σ";
    default: return {};
    }
}

void append(QString &out, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::lowSurrogate(c));
    } else {
        out += QChar(static_cast<char16_t>(c));
    }
}

/// Simplified form of each traditional character, from ICU's transform run once over the block.
class SimplifiedForms
{
public:
    static constexpr char16_t kFirst = 0x4E00, kLast = 0x9FFF;

    SimplifiedForms()
    {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> change(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        if (U_FAILURE(status) || !change)
            return;
        icu::UnicodeString block;
        for (char16_t c = kFirst; c <= kLast; ++c)
            block.append(c).append(u'\n'); // parted, so that no rule for two characters applies
        change->transliterate(block);
        if (block.length() != 2 * (kLast - kFirst + 1))
            return;
        m_forms.reserve(static_cast<std::size_t>(kLast - kFirst) + 1);
        for (std::int32_t i = 0; i < block.length(); i += 2)
            m_forms.push_back(block.charAt(i));
    }
    [[nodiscard]] char16_t of(char16_t c) const
    {
        return c < kFirst || c > kLast || m_forms.empty() ? c : m_forms[static_cast<std::size_t>(c - kFirst)];
    }

private:
    std::vector<char16_t> m_forms;
};

const SimplifiedForms &simplified()
{
    static const SimplifiedForms forms;
    return forms;
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

QString foldedAscii(QStringView word)
{
    QString out;
    out.reserve(word.size());
    for (const QChar c : word) {
        const char16_t u = c.unicode();
        if (u >= 'A' && u <= 'Z')
            out += QChar(static_cast<char16_t>(u + 32));
        else if ((u >= 'a' && u <= 'z') || (u >= '0' && u <= '9'))
            out += c;
    }
    return out;
}

} // namespace

bool isUnspacedLetter(char32_t c)
{
    if (c < 0x0E00)
        return false;
    if (c == 0x30FC || c == 0xFF70) // the long vowel sign belongs to no script
        return true;
    if (!u_isalpha(static_cast<UChar32>(c)) && !isMark(c))
        return false;
    switch (scriptOf(c)) {
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_TAI_LE:
    case USCRIPT_NEW_TAI_LUE:
    case USCRIPT_LANNA:
    case USCRIPT_TAI_VIET:
    case USCRIPT_JAVANESE:
    case USCRIPT_BALINESE:
        return true;
    default:
        return false;
    }
}

bool isMark(char32_t c)
{
    return c >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

bool isWordCharacter(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_NL_MASK)) != 0;
}

bool isIgnorable(char32_t c)
{
    return c == 0x00AD || c == 0x034F || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x061C;
}

QString foldedUnit(QStringView unit)
{
    if (unit.size() == 1 && unit.front().unicode() >= SimplifiedForms::kFirst && unit.front().unicode() <= SimplifiedForms::kLast)
        return QString(QChar(simplified().of(unit.front().unicode())));
    QString folded = normalised(unorm2_getNFKCCasefoldInstance, unit);
    if (folded.size() == 1)
        return QString(QChar(simplified().of(folded.front().unicode())));
    // A tone typed before nikhahit looks the same as one typed after it (Thai, Lao).
    for (qsizetype i = 0; i + 1 < folded.size(); ++i) {
        const char16_t tone = folded[i].unicode(), next = folded[i + 1].unicode();
        if ((tone >= 0x0E48 && tone <= 0x0E4B && next == 0x0E4D) || (tone >= 0x0EC8 && tone <= 0x0ECB && next == 0x0ECD))
            std::swap(folded[i], folded[i + 1]);
    }
    return folded;
}

QString foldedWord(QStringView word)
{
    if (isAscii(word))
        return foldedAscii(word);
    const QString apart = normalised(unorm2_getNFDInstance, normalised(unorm2_getNFKCCasefoldInstance, word));
    QString out;
    out.reserve(apart.size());
    bool dropsMarks = true;
    qsizetype i = 0;
    while (i < apart.size()) {
        char32_t c = apart[i].unicode();
        if (apart[i].isHighSurrogate() && i + 1 < apart.size() && apart[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(apart[i], apart[i + 1]);
        i += QChar::requiresSurrogates(c) ? 2 : 1;
        if (c < 0x80) {
            dropsMarks = true;
            if (isWordCharacter(c))
                append(out, c);
            continue;
        }
        if (isMark(c)) {
            if (!dropsMarks)
                append(out, c);
            continue;
        }
        if (!isWordCharacter(c))
            continue;
        dropsMarks = losesMarks(scriptOf(c));
        if (const int digit = u_charDigitValue(static_cast<UChar32>(c)); digit >= 0)
            out += QChar(static_cast<char16_t>(u'0' + digit));
        else if (const QStringView plain = plainForm(c); !plain.isEmpty())
            out += plain;
        else if (c != U'ـ')
            append(out, c);
    }
    return out;
}

QString withoutArabicArticle(const QString &folded)
{
    static constexpr QStringView kArticles[] = {u"وال", u"بال", u"فال", u"كال", u"ال", u"لل"};
    for (const QStringView article : kArticles) {
        // At least three letters must be left: a shorter rest is part of the word.
        if (folded.startsWith(article) && folded.size() >= article.size() + 3)
            return folded.mid(article.size());
    }
    return folded;
}

QString writtenOut(QStringView word)
{
    QString out;
    bool any = false;
    for (const QChar c : normalised(unorm2_getNFKCCasefoldInstance, word)) {
        switch (c.unicode()) {
        case u'ä': out += u"ae"; break;
        case u'ö': case u'ø': out += u"oe"; break;
        case u'ü': out += u"ue"; break;
        case u'å': out += u"aa"; break;
        default: out += c; continue;
        }
        any = true;
    }
    return any ? foldedWord(out) : QString();
}

} // namespace countersign::text
