#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/release/binding.h"
#include "core/release/draft.h"
#include "core/release/exchange_states.h"
#include "core/release/findings.h"
#include "core/release/hops.h"
#include "core/release/letters.h"
#include "core/release/request_rules.h"

#include <QCoroTask>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace countersign::crypto {
class SecretBytes;
}

/// What leaves a desk and what comes to it: the parts of a session behind the release dialog, Outbox,
/// Inbox, Requests and Directory. Everything of this file is durable when it answers.
namespace countersign::workstation {

// ---- what leaves ---------------------------------------------------------------

using release::ReleaseState;
using release::RequestState;

/// How far one recipient's envelope has come. "The portal says" stands apart from "the recipient signed".
struct RecipientStanding
{
    base::CountryCode desk;
    release::Channel channel = release::Channel::Portal;
    base::EnvelopeId envelope;
    ReleaseState state = ReleaseState::Draft;
    std::optional<base::Instant> portalSays;     ///< the portal's receipt
    std::optional<base::Instant> delivered, opened, acted, refused, purged; ///< signed by the recipient
    QString note;                                ///< what was done, or why it was refused
    std::uint32_t exportsThere = 0;              ///< with purged: prints and exports made before
    std::optional<release::RecallKind> recalled;
    std::optional<base::Instant> recallDeadline;
};

struct OutboxRow
{
    base::ReleaseId id;
    base::CaseId caseId;
    QString reference, title;                    ///< of case and note
    ReleaseState state = ReleaseState::Draft;    ///< the least far of its recipients once it is on its way
    QList<RecipientStanding> recipients;
    int rulesMet = 0, rules = 22;                ///< the gate, as last asked
    std::optional<base::Instant> holdUntil;
    base::Instant changedAt{};
    QString author, approver;
    bool mine = true;
    bool waitsForMe = false;                     ///< I may approve or decide it
};
struct OutboxFilter
{
    bool openOnly = false;
    QString text;
    base::CaseId inCase;                         ///< null: all
};

/// Exactly what one recipient would get, by the code that sends it.
struct Preview
{
    base::CountryCode desk;
    release::ReleaseLetter letter;
    QByteArray bytes;                            ///< the letter's body, as it will be signed
    qsizetype sealedSize = 0;
    QList<base::EntityId> left;                  ///< paragraphs and files of the note that this recipient does not get
};
/// Who can end up seeing it (question 18).
using release::Hop;
struct Checked
{
    release::GateReport report;
    QList<int> open;                             ///< rules that wait for an answer of the author
    QHash<int, release::Answer> proposed;        ///< from the agreement, to be confirmed
    QString content;
};

/// What the dialog offers for a recipient, best first.
struct RecipientOffer
{
    base::CountryCode desk;
    QString name;
    bool keyChanged = false;
    QList<agreements::Agreement> agreements;     ///< in force today with this desk among its parties
    release::RecipientChoice proposed;
};

/// A vault on this machine that is not the open one.
struct OtherVaultLabel
{
    QString directory;
    QString label;                               ///< "QMA national desk · N. Officer", as the unlock screen shows it
    bool needsKeyFile = false;
};

class ReleaseService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    template<typename T> using Answer = QCoro::Task<base::Result<T>>;
    using Done = QCoro::Task<base::Status>;

    /// Every admitted desk but this one, with what is proposed for it.
    [[nodiscard]] virtual Answer<QList<RecipientOffer>> offers(base::CaseId caseId, base::EntityId note) = 0;
    /// A draft with answers, terms and persons filled in as far as case, agreements and alerts tell. Kept.
    [[nodiscard]] virtual Answer<release::ReleaseDraft> begin(base::CaseId caseId, base::EntityId note) = 0;
    [[nodiscard]] virtual Answer<release::ReleaseDraft> draft(base::ReleaseId id) = 0;
    [[nodiscard]] virtual Done keepDraft(release::ReleaseDraft draft) = 0;
    [[nodiscard]] virtual Done dropDraft(base::ReleaseId id) = 0;

    [[nodiscard]] virtual Answer<Checked> check(release::ReleaseDraft draft) = 0;
    /// Own alerts of the detection family that can go along: the chosen ones first, then those on documents of
    /// the case, then those whose number or national reference holds `text` (2 characters at least); 20 at most
    /// beside the chosen ones.
    [[nodiscard]] virtual Answer<QList<alerts::AlertRecord>> alertsFor(release::ReleaseDraft draft, QString text) = 0;
    [[nodiscard]] virtual Answer<QList<Preview>> previews(release::ReleaseDraft draft) = 0;
    [[nodiscard]] virtual Answer<QList<Hop>> hops(release::ReleaseDraft draft, base::CountryCode recipient) = 0;
    /// Records the decision; fails with GateBlocks where something stands against it (recorded too). What
    /// needs a second person goes to AwaitingApproval, and its ask into the mail of this desk.
    [[nodiscard]] virtual Done submit(release::ReleaseDraft draft) = 0;
    /// The author decides against it. Recorded with the reason.
    [[nodiscard]] virtual Done decline(base::ReleaseId id, QString reason) = 0;

    /// The second person reads, then decides in this vault.
    [[nodiscard]] virtual Answer<release::ApprovalAsk> asked(base::ReleaseId id) = 0;
    [[nodiscard]] virtual Done decide(base::ReleaseId id, bool approves, QString reason) = 0;
    /// Vaults beside the open one; with a folder, the one that lies there.
    [[nodiscard]] virtual Answer<QList<OtherVaultLabel>> otherVaults(QString folder) = 0;
    /// The second person's own vault on this machine, opened for this one act and closed again.
    [[nodiscard]] virtual Done decideWithVault(base::ReleaseId id, QString vaultPath, std::shared_ptr<crypto::SecretBytes> passphrase,
                                               bool approves, QString reason, QString keyFile = {}) = 0;
    /// Offline: the ask as a file for the approver, and the answer back. Both are sealed to this desk.
    [[nodiscard]] virtual Done writeAsk(base::ReleaseId id, QString path) = 0;
    [[nodiscard]] virtual Done readApproval(QString path) = 0;
    /// On the approver's machine: takes the file in as if it had come by mail; answers its id.
    [[nodiscard]] virtual Answer<base::ReleaseId> readAsk(QString path) = 0;
    [[nodiscard]] virtual Done writeApproval(base::ReleaseId id, QString path) = 0;

    /// While held. ReleaseStateWrong once sealed.
    [[nodiscard]] virtual Done pullBack(base::ReleaseId id) = 0;
    [[nodiscard]] virtual Done recall(base::ReleaseId id, QList<base::CountryCode> from, release::RecallKind kind, QString reason,
                                      std::optional<base::Instant> deadline) = 0;
    /// A draft of the next version to the same holders.
    [[nodiscard]] virtual Answer<release::ReleaseDraft> newVersion(base::ReleaseId id, QString why) = 0;

    [[nodiscard]] virtual Answer<QList<OutboxRow>> outbox(OutboxFilter filter) = 0;
    /// Gate record, what each recipient got, remarks that came back.
    struct Record
    {
        OutboxRow row;
        release::GateReport report;
        QString reason;
        QList<Preview> sent;
        QList<release::RemarkLetter> remarks;
    };
    [[nodiscard]] virtual Answer<Record> record(base::ReleaseId id) = 0;
    /// For liaison officer, embassy, NCB: the product as a printable note is made from `sent` by the window; this
    /// records that it was handed over.
    [[nodiscard]] virtual Done handedOver(base::ReleaseId id, base::CountryCode recipient, QString to) = 0;

    /// Waiting to leave: held, queued or sending; for the lock screen and the status line.
    [[nodiscard]] virtual int waiting() const = 0;
Q_SIGNALS:
    void changed();
};

/// Undo time after the last approval.
inline constexpr std::chrono::seconds kHold{60};

// ---- what comes ------------------------------------------------------------------

enum class MailKind : std::uint8_t { Release = 1, Correction = 2, Recall = 3, Remark = 4, ApprovalAsked = 5, AdviceAsked = 6, Trouble = 7 };

struct MailRow
{
    qint64 id = 0;
    MailKind kind = MailKind::Release;
    base::CountryCode from;
    QString title;
    base::Instant arrivedAt{};
    bool read = false;
    markings::Tlp tlp = markings::Tlp::Amber;
    bool locked = false;                         ///< recalled
    bool purged = false;
    bool superseded = false;                     ///< a newer version is here
    int partsMissing = 0;                        ///< of its attachments
    base::EnvelopeId envelope;                   ///< its own; of a remark or recall the one it is about
    bool tellsOpened = false;                    ///< opening it tells the sender, and that has not been told yet
    base::ReleaseId release;                     ///< approval or advice asked: which
};
struct MailItem
{
    MailRow row;
    std::optional<release::ReleaseLetter> letter;    ///< gone when purged
    std::optional<release::RemarkLetter> remark;
    std::optional<release::RecallLetter> recall;     ///< of this item, or the item itself
    QList<release::ReceiptLetter> receipts;          ///< signed here
    QList<QString> filedTo;                          ///< references of cases
    QStringList quotedIn;                            ///< recalled: releases of this desk whose note holds parts of it
    std::optional<base::Error> trouble;              ///< why it was set aside
    bool openedIsTold = false;
    std::optional<release::ReleaseLetter> before;    ///< correction: the version it replaces, while that is here
    qint64 newer = 0;                                ///< superseded: the newest version; 0 = none
};

using release::BoundAct;

class MailService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    template<typename T> using Answer = QCoro::Task<base::Result<T>>;
    using Done = QCoro::Task<base::Status>;

    /// Newest first.
    [[nodiscard]] virtual Answer<QList<MailRow>> list(bool unreadOnly) = 0;
    /// Of what came, and may be read now: those that hold each of these words or one that begins so, in title, text,
    /// translation, names of files and numbers of alerts. Opens nothing and tells nobody. Every one for no words.
    [[nodiscard]] virtual Answer<QList<qint64>> find(QString words) = 0;
    /// Marks it read, and tells the sender where the contract asks for it. Audited.
    [[nodiscard]] virtual Answer<MailItem> open(qint64 id) = 0;
    /// Paragraphs, files and contract become a note of the case, each with its origin.
    [[nodiscard]] virtual Done fileToCase(qint64 id, base::CaseId caseId) = 0;
    [[nodiscard]] virtual Done acknowledge(qint64 id, QString what) = 0;
    [[nodiscard]] virtual Done remark(qint64 id, release::RemarkKind kind, base::EntityId paragraph, QString text, QString proposed) = 0;
    [[nodiscard]] virtual Done refuse(qint64 id, QString why) = 0;
    /// A recalled item, by a person before its deadline.
    [[nodiscard]] virtual Done destroyNow(qint64 id) = 0;
    [[nodiscard]] virtual Answer<QByteArray> attachment(qint64 id, base::EntityId attachment) = 0;
    /// Whether marking and contract allow it; ItemBound with what binds. Allowed acts are audited, and those that leave the
    /// vault (not quoting) counted as exports. `target` says where to: a file, a printer, a desk's code to pass on to.
    /// With a paragraph only that one is asked about, and leave that was given for it alone counts.
    [[nodiscard]] virtual Done bound(qint64 id, BoundAct act, QString target, base::EntityId paragraph = {}) = 0;
    [[nodiscard]] virtual Answer<int> unread() = 0;
Q_SIGNALS:
    void changed();
};

// ---- requests ----------------------------------------------------------------------

struct RequestRow
{
    release::RequestLetter letter;
    int number = 0;                              ///< "R-31": of this desk
    bool ours = true;                            ///< we asked
    RequestState state = RequestState::Draft;
    bool overdue = false;
    QList<release::AnswerLetter> answers;
    base::Instant changedAt{};
};
struct AnswerTemplate
{
    QString name, title, text;                   ///< title translated
};

class RequestService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    template<typename T> using Answer = QCoro::Task<base::Result<T>>;
    using Done = QCoro::Task<base::Status>;

    [[nodiscard]] virtual Answer<QList<RequestRow>> list() = 0;
    /// A null id makes one. Kept, not sent.
    [[nodiscard]] virtual Answer<base::RequestId> keep(release::RequestLetter letter) = 0;
    /// What the protection, purpose and authority rules of the gate say about asking this. Nothing is recorded.
    /// Where release::asksProtection(), its question 7 stays open until `concern` answers it.
    [[nodiscard]] virtual Answer<release::GateReport> check(release::RequestLetter letter, release::RequestConcern concern = {}) = 0;
    /// Asks the gate as check() does first: GateBlocks.
    [[nodiscard]] virtual Done send(base::RequestId id, release::RequestConcern concern = {}) = 0;
    /// Sender, recipient, id of the request, by and at are filled in. An answer in free words asks the protection rules
    /// of the gate first: GateBlocks.
    [[nodiscard]] virtual Done answer(base::RequestId id, release::AnswerLetter answer, release::RequestConcern concern = {}) = 0;
    [[nodiscard]] virtual Done close(base::RequestId id) = 0;
    [[nodiscard]] virtual QList<AnswerTemplate> templates() const = 0;
    struct Counts { int drafts = 0, sent = 0, toAnswer = 0, overdue = 0; };
    [[nodiscard]] virtual Answer<Counts> counts() = 0;
Q_SIGNALS:
    void changed();
};

// ---- courier files -------------------------------------------------------------------

/// The same letters in one encrypted file for one desk, both directions; trust.md 9.
class CourierService
{
public:
    virtual ~CourierService() = default;
    struct Summary
    {
        base::CountryCode from, to;
        std::uint64_t number = 0;                ///< of that desk's courier files to this one
        int letters = 0, taken = 0, known = 0, aside = 0;
        int left = 0;                            ///< written: did not fit; for another file once these have arrived
        QList<std::uint64_t> missing;            ///< numbers before it that never came
    };
    /// Everything for `desk` without a signed receipt yet. Sent ones stay queued: doubles are harmless.
    [[nodiscard]] virtual QCoro::Task<base::Result<Summary>> write(base::CountryCode desk, QString path, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<Summary>> read(QString path, std::stop_token stop) = 0;
};

} // namespace countersign::workstation
