#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/cases/case_state.h"
#include "core/cases/signed_revision.h"
#include "core/crypto/keys.h"
#include "core/store/case_shelf.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

using base::CaseId;
using base::EntityId;

/// The name under which a vault counts its revisions. A restored vault has another incarnation, and
/// so counts anew under another name: no number is ever used twice (trust.md 3).
[[nodiscard]] base::DeviceId caseWriter(const base::VaultId &vault, const base::IncarnationId &incarnation);

/// Who writes a revision here, and when.
struct CaseAuthor
{
    base::UserId user;                                 ///< null before the vault joined a desk
    QString name;
    base::DeviceId device;                             ///< caseWriter()
    std::shared_ptr<const crypto::SigningKey> key;     ///< null: kept unsigned until there is one
    base::Instant at{};
};

/// A revision as it stands in the vault.
struct StoredRevision
{
    qint64 row = 0;
    CaseId caseId;
    base::ObjectId object;
    QByteArray bytes;                                  ///< Signed, ObjectType::CaseRevision
};

/// What became of revisions that came by sync.
struct TakenRevisions
{
    int applied = 0, known = 0, waiting = 0;
    QSet<CaseId> cases;                                ///< changed by them
};

/// The revisions of cases, and what is derived from them for lists, backlinks and the search: both
/// are written together. Each writing function joins the caller's transaction, with the audit row.
class CaseStore
{
public:
    CaseStore(database::Database &database, CaseShelf &shelf) : m_database(database), m_shelf(shelf) {}

    /// NothingFound.
    [[nodiscard]] base::Result<CaseStatePtr> state(const CaseId &id);
    /// The same of a case that may not be here yet.
    [[nodiscard]] base::Result<CaseStatePtr> stateOrNew(const CaseId &id);
    /// As the revision's author saw it when it was made. NothingFound.
    [[nodiscard]] base::Result<cases::CaseState> stateAt(const CaseId &id, const cases::Dot &version);
    /// All revisions in the order in which they came here.
    [[nodiscard]] base::Result<QList<cases::Revision>> revisions(const CaseId &id);

    /// One revision, or several for more than a megabyte, by somebody who had seen `seen` (and all of
    /// this vault's own). Answers the last.
    [[nodiscard]] base::Result<cases::Dot> write(const CaseId &id, const cases::Changes &changes, cases::Seen seen,
                                                 const QString &label, const CaseAuthor &author);
    /// Signs what was written before the vault had a key.
    [[nodiscard]] base::Status signKept(const CaseAuthor &author);

    // ---- for sync ----
    /// Signed and not sent, in the order of making.
    [[nodiscard]] base::Result<QList<StoredRevision>> unsent(int most);
    [[nodiscard]] base::Status markSent(qint64 row);
    /// Every signed revision of a case, to hand it to a new member.
    [[nodiscard]] base::Result<QList<StoredRevision>> signedRevisions(const CaseId &id);
    /// Takes what the caller has verified: the signature by a user of the desk who is its author. Applies
    /// it; what builds on a revision that has not come waits and is tried again with each later call.
    /// SequenceFork when the vault holds another content under the same number.
    [[nodiscard]] base::Result<TakenRevisions> takeRevisions(const QList<cases::VerifiedRevision> &revisions);

private:
    struct Row;
    [[nodiscard]] base::Result<CaseShelf::Kept> fold(const CaseId &id);
    [[nodiscard]] base::Result<QList<Row>> rowsAfter(const CaseId &id, qint64 row);
    [[nodiscard]] base::Result<std::optional<Row>> lastRow(const CaseId &id);
    [[nodiscard]] base::Result<qint64> insert(const cases::Revision &revision, int state, const QByteArray &object,
                                              const QByteArray &bytes);
    [[nodiscard]] base::Result<QByteArray> objectOf(const CaseId &id, const cases::Dot &dot);
    [[nodiscard]] base::Status keepWaiting(const cases::VerifiedRevision &revision);
    [[nodiscard]] base::Status takeWaiting(CaseShelf::Kept &kept, QSet<EntityId> &touched, TakenRevisions &taken);
    [[nodiscard]] base::Status takeInto(CaseShelf::Kept &kept, const cases::Revision &revision, const QByteArray &object,
                                        const QByteArray &bytes, QSet<EntityId> &touched);
    [[nodiscard]] base::Status takeOfCase(const CaseId &id, const QList<cases::VerifiedRevision> &revisions,
                                          TakenRevisions &taken);

    database::Database &m_database;
    CaseShelf &m_shelf;
};

} // namespace countersign::store
