#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace countersign::store {

/// Where the chain stands: what a checkpoint signs.
struct AuditHead
{
    std::uint64_t sequence = 0; ///< 0: no entry yet
    base::Digest hash;
    qint64 entries = 0;         ///< filled by who walked the chain
};

/// One entry by views into where it stands; texts in UTF-8. Nothing is copied while a chain is read.
struct AuditFields
{
    std::int64_t sequence = 0;
    std::int64_t at = 0;         ///< ms since 1970 UTC
    std::int64_t monotonic = 0;  ///< ms
    QByteArrayView actor, device, action, object, result, commitment;
};

/// Details beside an entry; null views once they were removed.
struct AuditDetailFields
{
    bool kept = false;
    QByteArrayView salt, details;
};

/// The one computation of an entry's hash and of the commitment to its details. Every field goes in
/// with its length before it, so that two of them cannot run into each other.
class AuditHasher
{
public:
    [[nodiscard]] base::Digest entry(const AuditFields &fields, const base::Digest &previous);
    [[nodiscard]] base::Digest commitment(QByteArrayView salt, QByteArrayView details);

private:
    void addNumber(std::int64_t value);
    void addField(QByteArrayView bytes);
    QByteArray m_buffer; ///< kept between entries: SHA-256 in one piece is several times faster
};

/// Follows a chain from its beginning (or from a known place) entry by entry. After the first fault
/// it stands still: good() is the last entry that can be believed.
class AuditWalk
{
public:
    AuditWalk() = default;
    explicit AuditWalk(const AuditHead &before) : m_good(before) {}

    /// What is wrong with this entry; empty when it follows. English, for the log.
    [[nodiscard]] QString take(const AuditFields &fields, QByteArrayView hash, const AuditDetailFields &details);

    [[nodiscard]] const AuditHead &good() const { return m_good; }
    [[nodiscard]] base::Instant goodAt() const { return m_goodAt; }
    /// Entries that a restore left out (trust.md 3): the sum of the gaps before "vault.restored".
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }

private:
    AuditHasher m_hasher;
    AuditHead m_good;
    base::Instant m_goodAt{};
    std::uint64_t m_leftOut = 0;
};

} // namespace countersign::store
