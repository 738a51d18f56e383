#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Settings of one vault: plain text by stable names, nothing secret.
class SettingStore
{
public:
    explicit SettingStore(database::Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<QHash<QString, QString>> all();
    [[nodiscard]] base::Status set(const QString &name, const QString &value);

private:
    database::Database &m_database;
};

} // namespace countersign::store
