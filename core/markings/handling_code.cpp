#include "core/markings/handling_code.h"

#include <QStringList>

namespace countersign::markings {

namespace {

constexpr HandlingCode kAll[] = {HandlingCode::CrimePreventionOnly, HandlingCode::NotInProceedings,
                                 HandlingCode::NoDissemination, HandlingCode::OtherRestrictions};

} // namespace

QString textOf(HandlingCode code)
{
    return QStringLiteral("H%1").arg(static_cast<int>(code));
}

std::optional<HandlingCode> handlingCodeFromText(QStringView text)
{
    const QString word = text.trimmed().toString().toUpper();
    for (const HandlingCode code : kAll) {
        if (word == textOf(code))
            return code;
    }
    return std::nullopt;
}

std::optional<HandlingCodes> HandlingCodes::fromMask(std::int64_t mask)
{
    if (mask < 0 || mask > 0xF)
        return std::nullopt;
    HandlingCodes codes;
    codes.m_mask = static_cast<std::uint8_t>(mask);
    return codes;
}

QString HandlingCodes::text() const
{
    QStringList words;
    for (const HandlingCode code : kAll) {
        if (contains(code))
            words << textOf(code);
    }
    return words.join(QLatin1Char(' '));
}

HandlingCodes HandlingCodes::joined(HandlingCodes other) const
{
    HandlingCodes both;
    both.m_mask = static_cast<std::uint8_t>(m_mask | other.m_mask);
    return both;
}

} // namespace countersign::markings
