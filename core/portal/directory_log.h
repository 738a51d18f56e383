#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/directory/directory.h"
#include "core/portal/statements.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <memory>
#include <mutex>

namespace countersign::portal {

/// The stored log of signed directory entries of one connection. Entry 0 is the root.
class DirectoryRecords
{
public:
    explicit DirectoryRecords(Statements &statements) : m_statements(statements) {}

    [[nodiscard]] base::Result<QList<QByteArray>> all();
    /// At most 500 entries, and no more than fit into one answer.
    [[nodiscard]] base::Result<QList<QByteArray>> page(std::uint64_t from);
    /// Inside the caller's transaction.
    [[nodiscard]] base::Status append(std::uint64_t position, const QByteArray &entry, base::Instant now);

private:
    Statements &m_statements;
};

/// The verified directory in memory, shared by all workers. Readers take a state that never
/// changes under them; a writer publishes the next one after its commit.
class SharedDirectory
{
public:
    using State = std::shared_ptr<const directory::Directory>;

    [[nodiscard]] State current() const;
    void publish(State next);
    /// Held from reading the state to be extended until publish(): one append at a time.
    [[nodiscard]] std::unique_lock<std::mutex> lockForAppend() { return std::unique_lock(m_appending); }

    struct Checkpoint { QByteArray bytes; std::uint64_t size = 0; };
    /// The portal's word on the log; the same bytes until the log grows or a minute passed.
    [[nodiscard]] Checkpoint checkpoint(const crypto::SigningKey &portalKey, base::Instant now);

private:
    mutable std::mutex m_mutex;
    std::mutex m_appending;
    State m_state;
    Checkpoint m_checkpoint;
    base::Instant m_checkpointAt{};
};

/// Builds the directory from stored entries. Errors: MissingField for an empty log, and
/// what Directory says of a log it does not accept.
[[nodiscard]] base::Result<directory::Directory> buildDirectory(const QList<QByteArray> &entries);

} // namespace countersign::portal
