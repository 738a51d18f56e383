#include "core/documents/mrz_format.h"

#include "core/documents/check_digit.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace countersign::documents {

namespace {

constexpr std::size_t kNumberWidth = 9;

std::string filled(std::string text, std::size_t width)
{
    text.resize(width, '<');
    return text;
}

/// Upper case zone characters; nothing when there are others.
std::optional<std::string> zoneText(const QString &text)
{
    std::string out;
    for (const QChar c : text.toUpper()) {
        if (c.unicode() > 0x7F || checkValue(static_cast<char>(c.unicode())) < 0)
            return std::nullopt;
        out += static_cast<char>(c.unicode());
    }
    return out;
}

/// Parts with one filler between; apostrophes vanish, hyphens part (9303-3 section 4.6).
std::optional<std::string> nameText(const QString &name)
{
    std::string out;
    bool gap = false;
    for (const QChar c : name.toUpper()) {
        if (c == u'\'' || c == u'\u2019')
            continue;
        if (c.isSpace() || c == u'-' || c == u',') {
            gap = !out.empty();
            continue;
        }
        if (c < u'A' || c > u'Z')
            return std::nullopt;
        if (gap)
            out += '<';
        gap = false;
        out += static_cast<char>(c.unicode());
    }
    return out;
}

/// The name field: cut from behind, with a letter at its end when something was cut.
std::string nameField(std::string primary, const std::string &secondary, std::size_t width)
{
    const auto joined = [&] { return secondary.empty() ? primary : primary + "<<" + secondary; };
    std::string field = joined();
    if (field.size() <= width)
        return filled(field, width);
    // A filler at the cut would say that nothing is missing: one letter of the primary identifier
    // is given up for each place the end has to move.
    while (field[width - 1] == '<' && primary.size() > 2) {
        primary.pop_back();
        if (primary.back() == '<')
            primary.pop_back();
        field = joined();
        if (field.size() <= width)
            break;
    }
    return filled(field, width);
}

std::string dateText(base::PartialDate date)
{
    const auto two = [](int part) {
        return part == 0 ? std::string("<<") : std::to_string(100 + part % 100).substr(1);
    };
    const std::string year = date.year == 0 ? std::string("<<") : std::to_string(100 + date.year % 100).substr(1);
    return year + two(date.month) + two(date.day);
}

char sexLetter(MrzSex sex)
{
    return sex == MrzSex::Female ? 'F' : sex == MrzSex::Male ? 'M' : '<';
}

/// Content in zone characters.
struct Texts
{
    std::string code, issuer, number, nationality, optional, more, primary, secondary, birth, expiry;
    char sex = '<';
};

std::optional<Texts> textsOf(const MrzContent &content)
{
    const auto code = zoneText(content.documentCode);
    const auto number = zoneText(content.number);
    const auto optional = zoneText(content.optionalData);
    const auto more = zoneText(content.moreOptionalData);
    const auto primary = nameText(content.surname);
    const auto secondary = nameText(content.givenNames);
    if (!code || !number || !optional || !more || !primary || !secondary)
        return std::nullopt;
    if (code->empty() || code->size() > 2 || number->empty() || content.issuer.isNull() || content.nationality.isNull()
        || (primary->empty() && secondary->empty()))
        return std::nullopt;
    Texts texts;
    texts.code = filled(*code, 2);
    texts.issuer = filled(content.issuer.text().toStdString(), 3);
    texts.number = *number;
    texts.nationality = filled(content.nationality.text().toStdString(), 3);
    texts.optional = *optional;
    texts.more = *more;
    texts.primary = *primary;
    texts.secondary = *secondary;
    texts.birth = dateText(content.birth);
    texts.birth += checkDigit(texts.birth);
    texts.expiry = dateText(content.expiry);
    texts.expiry += checkDigit(texts.expiry);
    texts.sex = sexLetter(content.sex);
    return texts;
}

/// Number field, check digit and `width` columns of optional data: a long number goes on there.
std::optional<std::pair<std::string, std::string>> numberAndOptional(const Texts &texts, std::size_t width, bool mayBeLong)
{
    std::string tail;
    char digit = '<';
    if (texts.number.size() <= kNumberWidth) {
        digit = checkDigit(filled(texts.number, kNumberWidth));
    } else {
        if (!mayBeLong)
            return std::nullopt;
        tail = texts.number.substr(kNumberWidth) + checkDigit(texts.number);
        if (tail.size() < width)
            tail += '<';
    }
    tail += texts.optional;
    if (tail.size() > width)
        return std::nullopt;
    return std::pair(filled(texts.number, kNumberWidth) + digit, filled(tail, width));
}

QStringList linesOf(std::initializer_list<std::string> lines)
{
    QStringList out;
    for (const std::string &line : lines)
        out << QString::fromStdString(line);
    return out;
}

std::optional<QStringList> card(const Texts &texts)
{
    constexpr std::size_t kWidth = 30, kMore = 11;
    const auto numbers = numberAndOptional(texts, 15, true);
    if (!numbers || texts.more.size() > kMore)
        return std::nullopt;
    const std::string data = numbers->first + numbers->second;
    const std::string more = filled(texts.more, kMore);
    const char composite = checkDigit(data + texts.birth + texts.expiry + more);
    return linesOf({texts.code + texts.issuer + data,
                    texts.birth + texts.sex + texts.expiry + texts.nationality + more + composite,
                    nameField(texts.primary, texts.secondary, kWidth)});
}

std::optional<QStringList> twoLines(const Texts &texts, MrzFormat format)
{
    const bool wide = format == MrzFormat::Td3 || format == MrzFormat::MrvA;
    const bool visa = format == MrzFormat::MrvA || format == MrzFormat::MrvB;
    const std::size_t width = wide ? 44 : 36;
    const std::size_t room = visa ? width - 28 : wide ? 14 : 7;
    const auto numbers = numberAndOptional(texts, room, format == MrzFormat::Td2);
    if (!numbers || !texts.more.empty())
        return std::nullopt;
    std::string optional = numbers->second;
    if (format == MrzFormat::Td3)
        optional += optional.find_first_not_of('<') == std::string::npos ? '<' : checkDigit(optional);
    std::string data = numbers->first + texts.nationality + texts.birth + texts.sex + texts.expiry + optional;
    if (!visa)
        data += checkDigit(numbers->first + texts.birth + texts.expiry + optional);
    return linesOf({texts.code + texts.issuer + nameField(texts.primary, texts.secondary, width - 5), data});
}

} // namespace

std::optional<QStringList> formatMrz(const MrzContent &content)
{
    const auto texts = textsOf(content);
    if (!texts)
        return std::nullopt;
    switch (content.format) {
    case MrzFormat::Td1: return card(*texts);
    case MrzFormat::Td2:
    case MrzFormat::Td3:
    case MrzFormat::MrvA:
    case MrzFormat::MrvB: return twoLines(*texts, content.format);
    case MrzFormat::Unknown:
    case MrzFormat::OldFrenchId: break;
    }
    return std::nullopt;
}

} // namespace countersign::documents
