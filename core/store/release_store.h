#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/objects/exchange_objects.h"
#include "core/release/exchange_states.h"
#include "core/release/letters.h"
#include "core/release/question.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// A release as this vault knows it. Bytes that are empty are not there yet.
struct ReleaseRecord
{
    base::ReleaseId id;
    base::CaseId caseId;
    base::EntityId note;
    QString reference, title;                    ///< of case and note
    release::ReleaseState state = release::ReleaseState::Draft;
    bool mine = true;                            ///< made in this vault
    bool limited = false;                        ///< of a case for few: the desk gets no copy
    QString author, approver;                    ///< names as shown
    QByteArray draft;                            ///< release::ReleaseDraft; empty where another vault made it
    QByteArray seed;                             ///< 32 bytes: what is drawn for its letters is drawn from it
    QByteArray question, findings, decision;     ///< of the gate: as last asked, its report, the record
    int rulesMet = 0;
    QString content;                             ///< release::contentOf() what was asked to be approved
    QByteArray ask;                              ///< Signed ApprovalAsk
    QString reason;
    std::optional<base::Instant> holdUntil;
    base::Instant madeAt{}, changedAt{};
};

/// A receipt as the recipient signed it.
struct ReceiptRecord
{
    release::ReceiptLetter letter;
    base::DeviceId device;                       ///< each device of a desk may sign one of each act
    QByteArray bytes;                            ///< Signed
};

/// What one recipient gets, and how far it has come.
struct RecipientRecord
{
    base::CountryCode desk;
    release::Channel channel = release::Channel::Portal;
    base::EnvelopeId envelope;
    objects::Salt salt;
    QByteArray letter;                           ///< Signed ReleaseLetter, with every mark given so far
    QByteArray approval;                         ///< Signed objects::Approval
    base::ObjectId object;                       ///< of the sealed envelope; null before
    std::uint64_t keyEpoch = 0;                  ///< it is sealed to
    release::ReleaseState state = release::ReleaseState::Draft;
    std::optional<base::Instant> portalSays;
    std::optional<release::RecallKind> recalled;
    std::optional<base::Instant> recallDeadline;
    QString handedTo;                            ///< by liaison officer, embassy or NCB
    std::optional<base::Instant> handedAt;
    QList<ReceiptRecord> receipts;               ///< rising by act and time
};

/// An answer of a second person or adviser.
struct ApprovalRecord
{
    qint64 id = 0;
    base::ReleaseId release;
    release::ApprovalGiven letter;
    QByteArray bytes;                            ///< Signed ApprovalGiven
};

/// Releases from draft to receipt. Each writing function joins the caller's transaction, which holds the audit row
/// of the act too. NothingFound for a release or envelope that is not here, unless said otherwise.
class ReleaseStore
{
public:
    explicit ReleaseStore(database::Database &database) : m_database(database) {}

    // ---- the release ----
    /// Adds it or replaces all of it; recipients, files and approvals stay.
    [[nodiscard]] base::Status keep(const ReleaseRecord &record);
    [[nodiscard]] base::Result<ReleaseRecord> find(const base::ReleaseId &id);
    /// Changed last first. Null case: of all.
    [[nodiscard]] base::Result<QList<ReleaseRecord>> list(const base::CaseId &inCase = {});
    /// In these states, changed last first.
    [[nodiscard]] base::Result<QList<ReleaseRecord>> inStates(const QList<release::ReleaseState> &states);
    [[nodiscard]] base::Result<int> countIn(const QList<release::ReleaseState> &states);
    [[nodiscard]] base::Status setState(const base::ReleaseId &id, release::ReleaseState state, base::Instant at);
    /// Held until then: state and time together.
    [[nodiscard]] base::Status hold(const base::ReleaseId &id, base::Instant until, base::Instant at);
    /// With recipients, files and approvals. ReleaseStateWrong once it is sealed.
    [[nodiscard]] base::Status drop(const base::ReleaseId &id);

    // ---- recipients ----
    /// In the order of their codes.
    [[nodiscard]] base::Result<QList<RecipientRecord>> recipients(const base::ReleaseId &id);
    /// In place of those before; receipts stay. ReleaseStateWrong when one of them is sealed.
    [[nodiscard]] base::Status setRecipients(const base::ReleaseId &id, const QList<RecipientRecord> &recipients);
    /// Letter and approval with more marks than before; nothing else.
    [[nodiscard]] base::Status setSigned(const base::EnvelopeId &envelope, const QByteArray &letter, const QByteArray &approval);
    [[nodiscard]] base::Status setRecipientState(const base::EnvelopeId &envelope, release::ReleaseState state);
    /// Sealed and queued: the release's own state follows its recipients' from here on.
    [[nodiscard]] base::Status markSealed(const base::EnvelopeId &envelope, const base::ObjectId &object, std::uint64_t keyEpoch,
                                          base::Instant at);
    /// Handed to the network; rejected by the portal, which keeps nothing of it.
    [[nodiscard]] base::Status markSending(const base::EnvelopeId &envelope, base::Instant at);
    [[nodiscard]] base::Status markRejected(const base::EnvelopeId &envelope, base::Instant at);
    /// "The portal says". Never takes back what the recipient signed.
    [[nodiscard]] base::Status markPortal(const base::EnvelopeId &envelope, base::Instant at);
    /// "The recipient signed." False when this receipt is here already. In whatever state this vault believes the
    /// release to be: a restored one hears so that it was sent. Also of an envelope that is not here yet: another
    /// device's, whose copy for the desk is still to come.
    [[nodiscard]] base::Result<bool> takeReceipt(const ReceiptRecord &receipt, base::Instant at);
    /// Receipts that came before their envelope was known here.
    [[nodiscard]] base::Status hearReceipts(const base::EnvelopeId &envelope, base::Instant at);
    [[nodiscard]] base::Status setRecalled(const base::EnvelopeId &envelope, release::RecallKind kind, std::optional<base::Instant> deadline,
                                           base::Instant at);
    [[nodiscard]] base::Status handedOver(const base::ReleaseId &id, base::CountryCode desk, const QString &to, base::Instant at);
    struct Owner { base::ReleaseId release; base::CountryCode desk; };
    /// Which release and recipient an envelope is; nothing when it is none of this desk's releases.
    [[nodiscard]] base::Result<std::optional<Owner>> ownerOf(const base::EnvelopeId &envelope);

    // ---- files that go along ----
    [[nodiscard]] base::Status keepFile(const base::ReleaseId &id, const base::Digest &sha256, const QByteArray &content);
    /// NothingFound once all recipients have it, or never kept.
    [[nodiscard]] base::Result<QByteArray> file(const base::ReleaseId &id, const base::Digest &sha256);
    [[nodiscard]] base::Status dropFiles(const base::ReleaseId &id);

    // ---- approvals ----
    /// False when it is here already. Waits to be settled: the release's next step is a service's.
    [[nodiscard]] base::Result<bool> keepApproval(const objects::Verified<release::ApprovalGiven> &given);
    [[nodiscard]] base::Result<QList<ApprovalRecord>> approvals(const base::ReleaseId &id);
    /// Oldest first.
    [[nodiscard]] base::Result<QList<ApprovalRecord>> unsettled();
    [[nodiscard]] base::Status settle(qint64 approval);

private:
    /// The least far of its recipients, and those aside where none is under way any more.
    [[nodiscard]] base::Status follow(const base::ReleaseId &id, base::Instant at);
    [[nodiscard]] base::Status hear(const base::EnvelopeId &envelope, release::ReceiptAct act, base::Instant at);
    [[nodiscard]] base::Status moved(const base::EnvelopeId &envelope, QLatin1StringView sql, base::Instant at);
    database::Database &m_database;
};

} // namespace countersign::store
