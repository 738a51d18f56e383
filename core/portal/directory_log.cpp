#include "core/portal/directory_log.h"

#include "core/objects/portal_protocol.h"
#include "core/objects/signed.h"

namespace countersign::portal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAll = "SELECT bytes FROM directory_log ORDER BY position"_L1;
constexpr auto kPage = "SELECT bytes FROM directory_log WHERE position >= ? ORDER BY position LIMIT 500"_L1;
constexpr auto kAppend = "INSERT INTO directory_log (position, object_id, bytes, stored_at) VALUES (?, ?, ?, ?)"_L1;

constexpr qsizetype kDirectoryRoom = objects::protocol::kMaxBody - 16'384;
constexpr std::chrono::minutes kCheckpointLife{1};

} // namespace

base::Result<QList<QByteArray>> DirectoryRecords::all()
{
    QList<QByteArray> entries;
    const auto read = m_statements.each(kAll, [&](const database::Statement &row) {
        entries.append(row.bytes(0));
        return true;
    });
    if (!read)
        return base::failFrom(read);
    return entries;
}

base::Result<QList<QByteArray>> DirectoryRecords::page(std::uint64_t from)
{
    QList<QByteArray> entries;
    qsizetype size = 0;
    const auto read = m_statements.each(kPage, [&](const database::Statement &row) {
        QByteArray entry = row.bytes(0);
        size += entry.size() + 8;
        if (!entries.isEmpty() && size > kDirectoryRoom)
            return false;
        entries.append(std::move(entry));
        return true;
    }, static_cast<qint64>(from));
    if (!read)
        return base::failFrom(read);
    return entries;
}

base::Status DirectoryRecords::append(std::uint64_t position, const QByteArray &entry, base::Instant now)
{
    const auto object = objects::Signed::decode(entry);
    if (!object)
        return base::failFrom(object);
    const auto stored = m_statements.change(kAppend, static_cast<qint64>(position), object->id().toBytes(), entry,
                                            qint64{base::toMillis(now)});
    if (!stored)
        return base::failFrom(stored);
    return {};
}

SharedDirectory::State SharedDirectory::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void SharedDirectory::publish(State next)
{
    const std::lock_guard lock(m_mutex);
    m_state = std::move(next);
}

SharedDirectory::Checkpoint SharedDirectory::checkpoint(const crypto::SigningKey &portalKey, base::Instant now)
{
    const std::lock_guard lock(m_mutex);
    const bool fresh = m_checkpoint.size == m_state->size() && now >= m_checkpointAt && now < m_checkpointAt + kCheckpointLife;
    if (!fresh) {
        objects::DirectoryCheckpoint checkpoint;
        checkpoint.size = m_state->size();
        checkpoint.hash = m_state->hash();
        checkpoint.at = now;
        const auto signedWord = objects::Signed::make(objects::ObjectType::DirectoryCheckpoint, checkpoint.encodeBody(), {&portalKey});
        m_checkpoint = Checkpoint{signedWord.bytes(), checkpoint.size};
        m_checkpointAt = now;
    }
    return m_checkpoint;
}

base::Result<directory::Directory> buildDirectory(const QList<QByteArray> &entries)
{
    if (entries.isEmpty())
        return base::fail(base::ErrorCode::MissingField, u"the portal has not been initialised"_s);
    const auto root = objects::Signed::decode(entries.first());
    if (!root)
        return base::failFrom(root);
    auto directory = directory::Directory::create(entries.first(), root->id());
    if (!directory)
        return base::failFrom(directory);
    if (const auto applied = directory->applyAll(entries.mid(1)); !applied)
        return base::failFrom(applied);
    return directory;
}

} // namespace countersign::portal
