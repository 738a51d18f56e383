#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstdint>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// One sealed chunk as it stands in the vault and in the desk's case log.
struct StoredChunk
{
    base::CaseId caseId;
    base::EntityId attachment;
    std::uint32_t index = 0;
    std::uint32_t count = 0;
    QByteArray sealed;                       ///< objects::sealChunk()
};

/// Contents of attachments, in chunks sealed under a key of their own (Field::FileKey), so that one
/// can be destroyed by its key. Each writing function joins the caller's transaction.
class AttachmentStore
{
public:
    explicit AttachmentStore(database::Database &database) : m_database(database) {}

    /// Chunks of 1 MiB. TooLarge beyond objects::kMostChunks. An empty file is one empty chunk.
    [[nodiscard]] static base::Result<QList<QByteArray>> seal(const crypto::SecretBytes &key32, const base::EntityId &attachment,
                                                              QByteArrayView content);
    /// Made here: waits to be sent.
    [[nodiscard]] base::Status keep(const base::CaseId &caseId, const base::EntityId &attachment, const QList<QByteArray> &sealed);
    /// Came by sync, our own among them: then it needs no sending. Another content of a chunk that is here already is refused with ChunkMismatch.
    [[nodiscard]] base::Status take(const StoredChunk &chunk);

    [[nodiscard]] base::Result<bool> isWhole(const base::EntityId &attachment);
    /// NothingFound while a chunk is missing; SealBroken; ChunkMismatch when it is not what `sha256` says.
    [[nodiscard]] base::Result<QByteArray> open(const base::EntityId &attachment, const crypto::SecretBytes &key32, const base::Digest &sha256);
    /// Drops the content: of a purged case.
    [[nodiscard]] base::Status drop(const base::EntityId &attachment);

    /// Chunks that nobody else has yet, in order of entry; at most `most` bytes, at least one.
    [[nodiscard]] base::Result<QList<StoredChunk>> unsent(qsizetype most);
    /// The portal's receipt is here; take() says that it really stands in the log.
    [[nodiscard]] base::Status markSent(const base::EntityId &attachment, std::uint32_t index);

private:
    [[nodiscard]] base::Status mark(const base::EntityId &attachment, std::uint32_t index, int state);
    database::Database &m_database;
};

} // namespace countersign::store
