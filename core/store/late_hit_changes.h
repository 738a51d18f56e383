#pragma once

#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/native_statement.h"
#include "core/store/record_row.h"

#include <QByteArray>
#include <QList>

#include <cstdint>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Names an alert or a person for this vault: ids are drawn by their owners.
[[nodiscard]] QByteArray objectKey(const base::CountryCode &owner, const base::AlertId &id);

/// Something the kept questions must still be held against.
struct AlertChange
{
    enum class Kind : int { Alert = 1, Person = 2, Everything = 3, Question = 4 };
    qint64 id = 0;
    Kind kind = Kind::Alert;
    QByteArray key;                      ///< normal form; object of a person; id of a question as text
    QByteArray until;                    ///< last number of a blank series
    int issuer = 0;                      ///< packed
};

/// Notes changes for LateHits, in the transaction that makes them. While no question is
/// kept nothing is noted: one that is answered in between tells so itself (QuestionStore).
class ChangeLog
{
public:
    [[nodiscard]] static base::Result<ChangeLog> prepare(const database::Database &database);
    [[nodiscard]] base::Status alert(const RecordRow &row);
    [[nodiscard]] base::Status person(const base::CountryCode &owner, const base::AlertId &id);
    /// A whole feed came at once: every question is asked again.
    [[nodiscard]] base::Status everything();
    /// This question's answer was older than the data when it was kept.
    [[nodiscard]] base::Status question(qint64 id);

    /// Oldest first.
    [[nodiscard]] static base::Result<QList<AlertChange>> oldest(const database::Database &database, int most);
    [[nodiscard]] static base::Status dropUpTo(const database::Database &database, qint64 id);

private:
    [[nodiscard]] base::Status note(AlertChange::Kind kind, QByteArrayView key, QByteArrayView until, int issuer);
    NativeStatement m_insert;
    bool m_anyQuestion = false;
};

} // namespace countersign::store
