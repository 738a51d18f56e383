#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <cstdint>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// The directory's log as it was received, verbatim and in order, and the newest checkpoint.
class DirectoryStore
{
public:
    explicit DirectoryStore(database::Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<QList<QByteArray>> entries();
    [[nodiscard]] base::Result<std::uint64_t> size();
    /// Appends entries that core/directory has accepted, from index `from` on, with the checkpoint that covers
    /// them, in one transaction. DirectoryDiffers when `from` is not the present size.
    [[nodiscard]] base::Status append(std::uint64_t from, const QList<QByteArray> &entries, QByteArrayView checkpoint);
    /// Signed DirectoryCheckpoint last kept; empty before the first.
    [[nodiscard]] base::Result<QByteArray> checkpoint();

private:
    database::Database &m_database;
};

} // namespace countersign::store
