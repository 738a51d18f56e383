#pragma once

#include "core/alerts/alert_record.h"

#include <QString>

/// Alerts with invented numbers, for tests.
namespace countersign::testing {

inline base::CountryCode country(QStringView text)
{
    return *base::CountryCode::fromText(text);
}

inline base::AlertId alertId(quint64 number)
{
    base::AlertId id;
    for (std::size_t i = 0; i < 8; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    id.bytes[15] = 1;
    return id;
}

/// A stolen passport of its owner.
inline alerts::AlertRecord stolenPassport(const base::CountryCode &owner, quint64 id, const QString &number)
{
    alerts::AlertRecord record;
    record.id = alertId(id);
    record.category = alerts::Category::Stolen;
    record.number = number;
    record.issuer = owner;
    record.type = documents::DocumentType::Passport;
    record.owner = owner;
    record.reportedBy = owner;
    record.reviewOn = base::PartialDate{2036, 2, 1};
    record.nationalReference = QStringLiteral("%1/26/%2").arg(owner.text()).arg(id);
    record.firstSeen = base::fromMillis(1'770'000'000'000);
    record.updatedAt = base::fromMillis(1'770'000'000'000 + static_cast<qint64>(id % 1000) * 1000);
    return record;
}

} // namespace countersign::testing
