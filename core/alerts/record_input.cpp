#include "core/alerts/record_fields.h"

namespace countersign::alerts::fields {

using base::ErrorCode;

namespace {

/// Keys from here on may be ignored by a program that does not know them.
constexpr std::uint64_t kFirstOptionalKey = 128;

} // namespace

void Input::refuse(ErrorCode code)
{
    if (m_good)
        m_error = base::Error{code, {}, {}};
    m_good = false;
}

bool Input::enter(RecordKind kind)
{
    const auto count = m_reader.enterMap();
    if (!accept(count))
        return false;
    m_left = *count;
    if (!next() || m_key != 0) {
        refuse(ErrorCode::MissingField);
        return false;
    }
    if (number(255) != static_cast<std::uint64_t>(kind))
        refuse(ErrorCode::UnknownType);
    return m_good;
}

bool Input::next()
{
    if (!m_good || m_left == 0)
        return false;
    --m_left;
    const auto key = m_reader.nextKey();
    if (!accept(key))
        return false;
    m_key = *key;
    if (m_key < 64)
        m_seen |= std::uint64_t{1} << m_key;
    return true;
}

base::Status Input::finish(std::initializer_list<std::uint64_t> keys)
{
    for (const std::uint64_t key : keys) {
        if ((m_seen >> key & 1U) == 0)
            refuse(ErrorCode::MissingField);
    }
    if (!m_good)
        return tl::unexpected<base::Error>(m_error);
    m_reader.leave();
    return m_reader.end();
}

void Input::unknown()
{
    if (m_key < kFirstOptionalKey)
        refuse(ErrorCode::UnknownCriticalField);
    else
        skip();
}

void Input::skip()
{
    accept(m_reader.skip());
}

std::uint64_t Input::number(std::uint64_t largest)
{
    const auto value = m_reader.unsignedInt();
    if (!accept(value))
        return 0;
    if (*value > largest)
        refuse(ErrorCode::WrongFieldType);
    return *value;
}

bool Input::enterFixedArray(std::size_t count)
{
    const auto found = m_reader.enterArray();
    if (!accept(found))
        return false;
    if (*found != count)
        refuse(ErrorCode::WrongFieldType);
    return m_good;
}

void Input::take(QByteArrayView &utf8, qsizetype limit)
{
    const auto value = m_reader.textUtf8();
    if (!accept(value))
        return;
    if (value->size() > limit)
        refuse(ErrorCode::TooLarge);
    utf8 = *value;
}

void Input::take(QString &value)
{
    QByteArrayView utf8;
    take(utf8, kMaxTextBytes);
    value = QString::fromUtf8(utf8);
}

void Input::take(base::CountryCode &value)
{
    QByteArrayView letters;
    take(letters, 3);
    char16_t wide[3] = {};
    for (qsizetype i = 0; m_good && i < letters.size(); ++i) {
        if (letters[i] < 'A' || letters[i] > 'Z')
            refuse(ErrorCode::WrongFieldType);
        wide[i] = static_cast<char16_t>(letters[i]);
    }
    if (m_good && !letters.isEmpty())
        value = *base::CountryCode::fromText(QStringView(wide, letters.size()));
}

void Input::take(base::PartialDate &value)
{
    const std::uint64_t date = number(9999'12'31);
    if (m_good && date != 0 && !dateFromNumber(date, value))
        refuse(ErrorCode::WrongFieldType);
}

void Input::take(base::Instant &value)
{
    const auto millis = m_reader.integer();
    if (accept(millis))
        value = base::fromMillis(*millis);
}

void Input::take(bool &value)
{
    const auto flag = m_reader.boolean();
    if (accept(flag))
        value = *flag;
}

void Input::take(base::AlertId &value)
{
    const auto bytes = m_reader.bytes();
    if (!accept(bytes))
        return;
    if (const auto id = base::AlertId::fromBytes(*bytes))
        value = *id;
    else
        refuse(ErrorCode::WrongFieldType);
}

void Input::take(std::uint32_t &value) { value = static_cast<std::uint32_t>(number(0xFFFF'FFFFU)); }

void Input::take(Category &value)
{
    value = static_cast<Category>(number(255));
    switch (value) {
    case Category::Stolen: case Category::Lost: case Category::StolenBlank: case Category::Revoked:
    case Category::Invalid: case Category::NotRecognised: case Category::Counterfeit: case Category::Forged:
    case Category::Pseudo: case Category::FraudulentlyObtained: case Category::Impostor: case Category::Morphed:
    case Category::Listed:
        return;
    }
    refuse(ErrorCode::WrongFieldType);
}

void Input::take(AlertStatus &value)
{
    value = static_cast<AlertStatus>(number(static_cast<std::uint64_t>(AlertStatus::Superseded)));
    if (value < AlertStatus::Active)
        refuse(ErrorCode::WrongFieldType);
}

void Input::take(SourceSystem &value)
{
    value = static_cast<SourceSystem>(number(static_cast<std::uint64_t>(SourceSystem::Exchange)));
    if (value < SourceSystem::Portal)
        refuse(ErrorCode::WrongFieldType);
}

void Input::take(Circumstance &value)
{
    value = static_cast<Circumstance>(number(static_cast<std::uint64_t>(Circumstance::Declared)));
}

void Input::take(Withdrawal::Kind &value)
{
    value = static_cast<Withdrawal::Kind>(number(2));
    if (value < Withdrawal::Kind::Alert)
        refuse(ErrorCode::WrongFieldType);
}

void Input::take(documents::DocumentType &value)
{
    const std::uint64_t type = number(255);
    if (!m_good)
        return;
    if (const auto known = documents::typeFromNumber(static_cast<std::int64_t>(type)))
        value = *known;
    else
        refuse(ErrorCode::WrongFieldType);
}

void Input::take(markings::Grading &value)
{
    if (!enterFixedArray(4))
        return;
    const auto scheme = markings::schemeFromNumber(static_cast<std::int64_t>(number(255)));
    char codes[3] = {};
    for (char &code : codes)
        code = static_cast<char>(number(127));
    m_reader.leave();
    if (!m_good)
        return;
    if (scheme)
        value = {*scheme, codes[0], codes[1], codes[2]};
    if (!scheme || !value.isValid())
        refuse(ErrorCode::WrongFieldType);
}

void Input::take(markings::Marking &value)
{
    if (!enterFixedArray(6))
        return;
    const auto tlp = markings::tlpFromNumber(static_cast<std::int64_t>(number(255)));
    if (!m_reader.tryNull()) {
        value.pap = markings::papFromNumber(static_cast<std::int64_t>(number(255)));
        if (!value.pap)
            refuse(ErrorCode::WrongFieldType);
    }
    const auto handling = markings::HandlingCodes::fromMask(static_cast<std::int64_t>(number(255)));
    if (!tlp || !handling)
        refuse(ErrorCode::WrongFieldType);
    take(value.otherRestrictions);
    const auto nationals = m_reader.enterArray();
    for (std::size_t i = 0; accept(nationals) && i < *nationals; ++i) {
        markings::NationalMarking &national = value.national.emplaceBack();
        if (!enterFixedArray(2))
            return;
        take(national.text);
        take(national.country);
        m_reader.leave();
    }
    if (!m_good)
        return;
    m_reader.leave();
    take(value.orcon);
    m_reader.leave();
    value.tlp = *tlp;
    value.handling = *handling;
}

void Input::take(Listing &value)
{
    if (!enterFixedArray(5))
        return;
    for (QString *text : {&value.list, &value.authority, &value.edition, &value.reference, &value.personName})
        take(*text);
    m_reader.leave();
}

void Input::take(ListedName &value)
{
    if (!enterFixedArray(4))
        return;
    for (QString *text : {&value.text, &value.script, &value.language, &value.quality})
        take(*text);
    m_reader.leave();
}

void Input::take(ListedBirth &value)
{
    if (!enterFixedArray(3))
        return;
    take(value.from);
    take(value.to);
    take(value.approximate);
    m_reader.leave();
}

void Input::take(ListedDocument &value)
{
    if (!enterFixedArray(6))
        return;
    take(value.number);
    take(value.printed);
    take(value.issuer);
    take(value.type);
    take(value.issuedOn);
    take(value.expiresOn);
    m_reader.leave();
}

} // namespace countersign::alerts::fields
