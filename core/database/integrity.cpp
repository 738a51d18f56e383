#include "core/database/database.h"
#include "core/database/sqlite_error.h"

#include <sqlite3.h>

namespace countersign::database {

using namespace Qt::StringLiterals;

namespace {

struct Findings
{
    int faults = 0;
};

/// Each of the checks below answers one row a fault, and at most one row "ok".
int countRow(void *context, int columns, char **values, char **)
{
    const bool isFine = columns == 1 && values[0] && QByteArrayView(values[0]) == QByteArrayView("ok");
    if (!isFine)
        ++static_cast<Findings *>(context)->faults;
    return 0;
}

} // namespace

base::Status Database::checkIntegrity()
{
    Findings findings;
    for (const char *check : {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check(100)",
                              "PRAGMA foreign_key_check"}) {
        const int done = sqlite3_exec(m_native, check, countRow, &findings, nullptr);
        if (done != SQLITE_OK) {
            base::Error error = sqliteError(done, m_path);
            // A page that does not authenticate reaches us as "out of memory" or a bare error.
            if (error.code == base::ErrorCode::DatabaseFailed)
                error.code = base::ErrorCode::DatabaseDamaged;
            return tl::unexpected(error);
        }
    }
    if (findings.faults > 0)
        return base::fail(base::ErrorCode::DatabaseDamaged, u"%1 faults"_s.arg(findings.faults), {m_path});
    return {};
}

} // namespace countersign::database
