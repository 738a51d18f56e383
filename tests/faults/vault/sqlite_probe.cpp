// Opens (and makes) a database, writes a recognisable row and says what happened and which
// SQLite it ran on. Started by library_path_test with a hostile search path.

#include "core/database/database.h"
#include "core/platform/process_hardening.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace countersign;
    QCoreApplication application(argc, argv);
    const auto key = crypto::SecretBytes::random(32);
    auto database = database::Database::open(QCoreApplication::arguments().at(1), key, {.create = true});
    base::Status done;
    if (database)
        done = database->execute("CREATE TABLE person(name TEXT); INSERT INTO person VALUES('readable-specimen');");
    const int code = !database ? static_cast<int>(database.error().code) : !done ? static_cast<int>(done.error().code) : 0;
    std::printf("code %d\n", code);
    for (const QString &library : platform::mappedSqliteLibraries())
        std::printf("library %s\n", qPrintable(library));
    return 0;
}
