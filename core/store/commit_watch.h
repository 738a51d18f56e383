#pragma once

#include <array>
#include <cstdint>

struct sqlite3;

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Tells without a statement whether anybody has committed anything to the database since a
/// moment: a look-up that finds nothing must not pay for a lock to learn that nothing is new.
///
/// It compares the header of the write-ahead log's index, shared memory that every commit of
/// every connection and process rewrites (SQLite's walformat.html, "The WAL-Index Header").
/// Where that cannot be read, something may always have changed.
class CommitWatch
{
public:
    explicit CommitWatch(const database::Database &database);

    /// Remember the state of now; call it before reading what is kept in memory.
    void remember();
    /// What was remembered counts no more.
    void forget() { m_known = false; }
    /// False only when no commit came since remember().
    [[nodiscard]] bool mayHaveChanged();
    /// After the first read on the connection, which opens the index.
    void open();

private:
    static constexpr std::size_t kWords = 12;        // 48 bytes: one copy of the header
    using Header = std::array<std::uint32_t, kWords>;
    [[nodiscard]] bool read(Header &header) const;

    sqlite3 *m_connection = nullptr;
    const std::uint32_t *m_index = nullptr;          // belongs to SQLite, lives as long as the connection
    Header m_seen{};
    bool m_known = false;
};

} // namespace countersign::store
