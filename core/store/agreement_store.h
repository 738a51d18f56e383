#pragma once

#include "core/agreements/agreement.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// An agreement as it stands, with who changed it last.
struct KeptAgreement
{
    agreements::Agreement agreement;
    qint64 version = 0;      ///< from 1
    base::Instant changedAt{};
    QString changedBy;
};

/// The desk's register of agreements. Nothing is ever deleted: an agreement ends by its status, and
/// each change keeps the version before it. What writes joins the caller's transaction.
class AgreementStore
{
public:
    explicit AgreementStore(database::Database &database) : m_database(database) {}

    /// By title.
    [[nodiscard]] base::Result<QList<KeptAgreement>> all();
    /// NothingFound.
    [[nodiscard]] base::Result<KeptAgreement> find(const agreements::AgreementId &id);
    /// Adds it, or makes it the next version; answers that version.
    [[nodiscard]] base::Result<qint64> keep(const agreements::Agreement &agreement, const QString &by, base::Instant at);
    /// Earlier ones, newest first; without the one that stands.
    [[nodiscard]] base::Result<QList<KeptAgreement>> earlier(const agreements::AgreementId &id);

private:
    database::Database &m_database;
};

} // namespace countersign::store
