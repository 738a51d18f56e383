#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/objects/signed.h"
#include "core/release/exchange_states.h"
#include "core/release/letters.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

struct RequestRecord
{
    release::RequestLetter letter;
    int number = 0;                              ///< running, of this vault
    bool ours = true;                            ///< we asked
    release::RequestState state = release::RequestState::Draft;
    base::EnvelopeId envelope;                   ///< null while a draft
    QByteArray bytes;                            ///< Signed; empty while a draft
    base::Instant changedAt{};
};

struct AnswerRecord
{
    release::AnswerLetter letter;
    bool ours = false;                           ///< this desk answered
    base::EnvelopeId envelope;
    QByteArray bytes;                            ///< Signed
};

/// Leave to pass something on, as an answer gave it (release::permissionsOf()).
struct PermissionRecord
{
    bool ours = false;                           ///< granted by this desk
    base::RequestId request;
    base::CountryCode by, to;                    ///< who granted it, and who may pass it on
    base::CountryCode onward;                    ///< to whom
    base::EnvelopeId envelope;                   ///< of the release it is about; null = none
    base::EntityId paragraph;                    ///< of it; null = the whole
    base::AlertId alert;
    QList<markings::Purpose> purposes;           ///< empty = any of the contract
    std::optional<base::Instant> until;
    base::Instant at{};
};

/// Requests of both directions, their answers, and what answers permit. Each writing function joins the caller's
/// transaction, which holds the audit row too.
class RequestStore
{
public:
    explicit RequestStore(database::Database &database) : m_database(database) {}

    /// Changed last first.
    [[nodiscard]] base::Result<QList<RequestRecord>> list();
    /// NothingFound.
    [[nodiscard]] base::Result<RequestRecord> find(const base::RequestId &id);
    /// A draft, new or changed; answers its number. RequestStateWrong once it was sent.
    [[nodiscard]] base::Result<int> keepDraft(const release::RequestLetter &letter, base::Instant at);
    [[nodiscard]] base::Status dropDraft(const base::RequestId &id);
    /// Queued in the same transaction. RequestStateWrong unless it is a draft.
    [[nodiscard]] base::Status markSent(const base::RequestId &id, const base::EnvelopeId &envelope, const QByteArray &bytes, base::Instant at);
    [[nodiscard]] base::Status setState(const base::RequestId &id, release::RequestState state, base::Instant at);
    /// The recipient signed for the envelope: Sent becomes Delivered. Nothing happens when it is none of ours.
    [[nodiscard]] base::Status markDelivered(const base::EnvelopeId &envelope, base::Instant at);
    /// Another desk's. False when it is here already.
    [[nodiscard]] base::Result<bool> take(const objects::Verified<release::RequestLetter> &request, const base::EnvelopeId &envelope,
                                          base::Instant at);

    /// An answer, of either side: state and permissions follow. False when it is here already; NothingFound without the
    /// request.
    [[nodiscard]] base::Result<bool> keepAnswer(const release::AnswerLetter &answer, const QByteArray &bytes, const base::ObjectId &letter,
                                                const base::EnvelopeId &envelope, bool ours, base::Instant at);
    /// Oldest first.
    [[nodiscard]] base::Result<QList<AnswerRecord>> answers(const base::RequestId &id);

    /// Given to this desk (by others), or by it.
    [[nodiscard]] base::Result<QList<PermissionRecord>> permissions(bool ours);
    /// To this desk, about this release, in force at that time.
    [[nodiscard]] base::Result<QList<PermissionRecord>> permissionsFor(const base::EnvelopeId &envelope, base::Instant at);

private:
    database::Database &m_database;
};

} // namespace countersign::store
