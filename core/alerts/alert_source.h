#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/documents/number_list.h"

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

    /// A question about `number` (with its skeleton) begins: until endQuestion() both stay where
    /// they are, and everything is answered from one state of the data. The source may fetch
    /// ahead what it will be asked.
    [[nodiscard]] virtual base::Status beginQuestion(QByteArrayView number, QByteArrayView skeleton);
    virtual void endQuestion() {}

    /// All current alerts whose normal form equals `normal` (A-Z0-9), any issuer or type.
    [[nodiscard]] virtual base::Result<QList<AlertRecord>> byNumber(QByteArrayView normal) = 0;
    /// All current alerts whose skeleton equals `skeleton`.
    [[nodiscard]] virtual base::Result<QList<AlertRecord>> bySkeleton(QByteArrayView skeleton) = 0;
    /// Alerts on series of blanks that hold `normal`, any issuer.
    [[nodiscard]] virtual base::Result<QList<AlertRecord>> bySeries(QByteArrayView normal);
    /// Leaves of `numbers` those that may have an alert, with `issuer` not null one of that
    /// issuer or of none. Cheap, for hundreds at once. Never drops a number that has one; a
    /// source that cannot tell leaves them all.
    virtual void sift(documents::NumberList &numbers, const base::CountryCode &issuer);

    [[nodiscard]] virtual base::Result<QList<FeedState>> feedStates() = 0;
    [[nodiscard]] virtual base::Result<Coverage> coverage() = 0;
};

} // namespace countersign::alerts
