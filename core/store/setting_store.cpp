#include "core/store/setting_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"

namespace countersign::store {

using database::Statement;

namespace {

constexpr QLatin1StringView kAll("SELECT name, value FROM setting");
constexpr QLatin1StringView kSet("INSERT INTO setting(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value");

} // namespace

base::Result<QHash<QString, QString>> SettingStore::all()
{
    auto read = Statement::prepare(m_database, kAll);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QHash<QString, QString> settings;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return settings;
        settings.insert(read->text(0), read->text(1));
    }
}

base::Status SettingStore::set(const QString &name, const QString &value)
{
    auto set = Statement::prepare(m_database, kSet);
    if (!set)
        return failFrom(set);
    return set->bind(name).bind(value).run();
}

} // namespace countersign::store
