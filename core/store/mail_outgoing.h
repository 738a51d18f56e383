#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/objects/exchange_objects.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// A sealed envelope on its way: a release, a part or any notice.
struct OutgoingMail
{
    /// The numbers are stored.
    enum class State : int {
        Waiting = 0,
        Sending = 1,                             ///< handed to the network; nobody knows yet
        Accepted = 2,                            ///< the portal's receipt is here
        Arrived = 3,                             ///< the recipient signed for it or a later one of the lane; no bytes any more
        Unopened = 4                             ///< the recipient has another key by now: waits to be sealed to that
    };
    qint64 id = 0;
    base::ObjectId object;
    base::EnvelopeId envelope;
    base::CountryCode recipient;
    base::LaneId lane;
    std::uint64_t sequence = 0;
    objects::ObjectType letter = objects::ObjectType::ReleaseLetter; ///< what is inside
    QByteArray about;                            ///< id of the release or request, or empty
    State state = State::Waiting;
    std::optional<base::Instant> portalSays;
    QByteArray bytes;                            ///< Signed Envelope
    QByteArray inside;                           ///< signed letter of a notice; gone with `bytes`
};

/// Envelopes, durable before the first byte is sent, in the order of sealing. Each writing function joins the
/// caller's transaction.
class MailOutgoing
{
public:
    explicit MailOutgoing(database::Database &database) : m_database(database) {}

    [[nodiscard]] base::Status put(const OutgoingMail &mail);
    /// What the portal has not confirmed, in order, for one recipient at a time: those of the oldest; at most `most`
    /// bytes and objects::protocol::kMostLogAppend; at least one. Empty when nothing waits.
    [[nodiscard]] base::Result<QList<OutgoingMail>> next(qsizetype most, const QSet<base::CountryCode> &without = {});
    /// Of one desk and without its signature yet, oldest first: for a courier file.
    [[nodiscard]] base::Result<QList<OutgoingMail>> withoutSignature(base::CountryCode desk);
    [[nodiscard]] base::Status markSending(const base::ObjectId &object);
    [[nodiscard]] base::Status markAccepted(const base::ObjectId &object, base::Instant at);
    /// The desk signed that it has these bytes: they and those before them in the lane have arrived. Answers them, without
    /// their bytes; none when the object is not here.
    [[nodiscard]] base::Result<QList<OutgoingMail>> markArrived(const base::ObjectId &object);
    /// The desk signed that it could not open these bytes. Nothing where no letter is kept to be sealed again.
    [[nodiscard]] base::Status markUnopened(const base::ObjectId &object);
    /// Oldest first.
    [[nodiscard]] base::Result<QList<OutgoingMail>> unopened();
    /// It has gone on under another envelope.
    [[nodiscard]] base::Status forget(const base::ObjectId &object);
    /// Newest of that envelope; nothing when there is none.
    [[nodiscard]] base::Result<std::optional<OutgoingMail>> find(const base::EnvelopeId &envelope);
    /// What the portal confirmed before that time, and the recipient did not sign, is sent again; without a time all of
    /// it: the portal lost what it had.
    [[nodiscard]] base::Status sendAgain(std::optional<base::Instant> before);
    /// Without the portal's receipt.
    [[nodiscard]] base::Result<int> waiting();

private:
    database::Database &m_database;
};

} // namespace countersign::store
