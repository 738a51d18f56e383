#include "core/store/commit_watch.h"

#include "core/database/database.h"

#include <sqlite3.h>

namespace countersign::store {

namespace {

/// Size of the pieces in which SQLite maps the index; another size would unsettle it.
constexpr int kIndexPiece = 32768;
/// Version of the index's format, its first word.
constexpr std::uint32_t kFormat = 3007000;

} // namespace

CommitWatch::CommitWatch(const database::Database &database) : m_connection(database.native()) {}

void CommitWatch::open()
{
    if (m_index)
        return;
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods
        || file->pMethods->iVersion < 2 || !file->pMethods->xShmMap)
        return;
    void volatile *piece = nullptr;
    // Without extending: where there is no index, none is made.
    if (file->pMethods->xShmMap(file, 0, kIndexPiece, 0, &piece) != SQLITE_OK || !piece)
        return;
    const auto *index = reinterpret_cast<const std::uint32_t *>(const_cast<const void *>(piece));
    if (__atomic_load_n(index, __ATOMIC_RELAXED) == kFormat)
        m_index = index;
}

bool CommitWatch::read(Header &header) const
{
    if (!m_index)
        return false;
    __atomic_thread_fence(__ATOMIC_ACQUIRE);
    for (std::size_t i = 0; i < kWords; ++i)
        header[i] = __atomic_load_n(m_index + i, __ATOMIC_RELAXED);
    return true;
}

void CommitWatch::remember()
{
    m_known = read(m_seen);
}

bool CommitWatch::mayHaveChanged()
{
    // What this connection has written and not committed is in no index.
    if (!m_known || sqlite3_txn_state(m_connection, "main") == SQLITE_TXN_WRITE)
        return true;
    Header now;
    return !read(now) || now != m_seen;
}

} // namespace countersign::store
