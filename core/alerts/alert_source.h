#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace countersign::alerts {

/// What the vault knows of one feed.
struct FeedState
{
    base::CountryCode owner;
    base::ChannelId channel;
    std::uint64_t sequence = 0;          ///< of the head applied
    std::uint64_t count = 0;             ///< live records
    base::Instant headAt{};              ///< the owner's own time of that head
    base::Instant checkedAt{};           ///< last time the portal was asked for a newer one
    base::Instant nextBy{};              ///< the owner promised a newer head by then
    [[nodiscard]] bool isStale(base::Instant now) const { return now > nextBy; }
};

/// Admitted desks with an alert feed here, and those without.
struct Coverage
{
    int covered = 0;
    int admitted = 0;
    QList<base::CountryCode> missing;
};

/// The port through which the look-up engine asks for data; store implements it.
class AlertSource
{
public:
    virtual ~AlertSource() = default;
    /// All current alerts whose normal form equals `normal` (A-Z0-9), any issuer or type.
    [[nodiscard]] virtual base::Result<QList<AlertRecord>> byNumber(QByteArrayView normal) = 0;
    /// All current alerts whose skeleton equals `skeleton`.
    [[nodiscard]] virtual base::Result<QList<AlertRecord>> bySkeleton(QByteArrayView skeleton) = 0;
    [[nodiscard]] virtual base::Result<QList<FeedState>> feedStates() = 0;
    [[nodiscard]] virtual base::Result<Coverage> coverage() = 0;
};

} // namespace countersign::alerts
