#include "core/documents/mrz_undecoded.h"

#include <QString>

#include <algorithm>

namespace countersign::documents {

using namespace Qt::StringLiterals;

namespace {

/// As much of a text as its beginning can be told from.
constexpr qsizetype kBeginning = 512;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// The head of a seal: 0xDC, then version 2 (seal of version 3) or 3 (version 4). A scanner
/// types bytes as Latin-1 characters, or all of it in hexadecimal.
bool beginsSeal(QStringView text)
{
    constexpr qsizetype kShortestHex = 40;
    if (text.size() >= 2 && text[0] == u'\u00DC' && (text[1] == u'\u0002' || text[1] == u'\u0003'))
        return true;
    if (text.size() < kShortestHex || !(text.startsWith(u"DC02", Qt::CaseInsensitive) || text.startsWith(u"DC03", Qt::CaseInsensitive)))
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isHexDigit(c) || c.isSpace(); });
}

/// {"data":{"hdr":{"t":"icao.test","v":1,"is":"UTO"} ... in any spacing and order of the head.
bool beginsSealNc(QStringView text)
{
    if (!text.startsWith(u'{'))
        return false;
    QString dense = text.first(std::min(text.size(), kBeginning)).toString();
    dense.removeIf([](QChar c) { return c.isSpace(); });
    return dense.startsWith(u"{\"data\":{\"hdr\":{"_s) || dense.startsWith(u"{\"hdr\":{"_s)
        || (dense.startsWith(u"{\"sig\":{"_s) && dense.contains(u"\"alg\":"_s))
        || dense.contains(u"\"t\":\"icao."_s);
}

/// D1FRA13AA000026181231MARTIN<<9: code, state, number, digit, expiry, name, digit.
bool isDrivingLicence(QStringView text)
{
    constexpr qsizetype kWidth = 30;
    if (text.size() != kWidth || !text.startsWith(u"D1", Qt::CaseInsensitive))
        return false;
    const bool state = std::all_of(text.begin() + 2, text.begin() + 5, [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    return state && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'<' || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
}

} // namespace

MrzUndecoded undecodedKind(QStringView text)
{
    // Not trimmed in front of a seal's bytes: what looks like a blank there may be data.
    const QStringView trimmed = text.trimmed();
    if (beginsSeal(text) || beginsSeal(trimmed))
        return MrzUndecoded::DigitalSeal;
    if (beginsSealNc(trimmed))
        return MrzUndecoded::DigitalSealNc;
    return isDrivingLicence(trimmed) ? MrzUndecoded::DrivingLicence : MrzUndecoded::None;
}

} // namespace countersign::documents
