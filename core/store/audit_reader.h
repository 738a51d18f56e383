#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Which entries are wanted. What is empty does not narrow.
struct AuditQuery
{
    std::optional<base::Instant> from;   ///< first instant
    std::optional<base::Instant> until;  ///< first instant after
    QStringList actions;                 ///< these words alone
    QStringList notActions;              ///< all but these words
    QStringList actors;                  ///< these alone: user ids in hex, and the name of entries made before joining
    QString object;                      ///< begins so
    QStringList results;                 ///< these words alone
    bool codesToo = false;               ///< and error codes, "CS-1403"
    QString text;                        ///< part of the object, the result or the details that still stand
    std::int64_t before = 0;             ///< only numbers below it: the next page; 0 = from the end
    int limit = 200;
};

/// One entry as a person reads it.
struct AuditRow
{
    std::int64_t sequence = 0;
    base::Instant at{};
    QString actor;
    base::DeviceId device;
    QString action;
    QString object;
    QString result;
    std::optional<QString> details;      ///< nothing once they were removed
};

struct AuditPage
{
    QList<AuditRow> rows;                ///< newest first
    bool more = false;
};

/// Reads the chain for people, and takes details away where retention asks for it.
class AuditReader
{
public:
    explicit AuditReader(database::Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<AuditPage> page(const AuditQuery &query);
    [[nodiscard]] base::Result<qint64> count();
    /// Who acted, each once.
    [[nodiscard]] base::Result<QStringList> actors();
    /// Details of entries before that instant go; the entries stay, and so does the chain. Answers how
    /// many; joins the caller's transaction.
    [[nodiscard]] base::Result<qint64> removeDetailsBefore(base::Instant before);

private:
    database::Database &m_database;
};

} // namespace countersign::store
