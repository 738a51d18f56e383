#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// A template that the desk made or changed.
struct KeptTemplate
{
    QString name, title, body, language;
};

class TemplateStore
{
public:
    explicit TemplateStore(database::Database &database) : m_database(database) {}

    /// By name.
    [[nodiscard]] base::Result<QList<KeptTemplate>> all();
    [[nodiscard]] base::Status keep(const KeptTemplate &wanted);
    [[nodiscard]] base::Status forget(const QString &name);

private:
    database::Database &m_database;
};

} // namespace countersign::store
