#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// A look-up that was made; kept so that later data can turn it into a late hit.
struct KeptQuestion
{
    qint64 id = 0;
    base::Instant at{};
    QString typed;               ///< number as typed; for an MRZ the number alone
    QByteArray normal;           ///< normal form asked
    base::CountryCode issuer;
    int type = -1;               ///< documents::DocumentType; -1 = not said
    int verdict = 0;             ///< alerts::Verdict
    int matches = 0;
    int reason = 0;              ///< workstation::Reason
};

class QuestionStore
{
public:
    explicit QuestionStore(database::Database &database) : m_database(database) {}

    /// Joins the caller's transaction (audit row and question go together); answers the id.
    [[nodiscard]] base::Result<qint64> keep(const KeptQuestion &question);
    /// Newest first.
    [[nodiscard]] base::Result<QList<KeptQuestion>> since(base::Instant since, int most);
    /// Retention: forgets what is older; answers how many.
    [[nodiscard]] base::Result<qint64> forgetBefore(base::Instant before);

private:
    database::Database &m_database;
};

} // namespace countersign::store
