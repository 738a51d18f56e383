#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/store/audit_chain.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <stop_token>

namespace countersign::store {

/// A copy of a chain for oversight, checked with no vault and no server. Documented for others in
/// docs/handbook/audit.md:
///
///     "countersign-audit/1" LF
///     pieces, each: 4 bytes length (big endian), then that many bytes of canonical CBOR
///         first   AuditFileHead
///         then    AuditFileEntry, one an entry, rising
///         then    AuditFileEnd
///     nothing after it
///
/// The end holds checkpoints, the SHA-256 of everything before its own piece, and the device's signature
/// over "countersign-audit-file/1" 00 and that hash: no byte changes unseen.
struct AuditFileHead
{
    base::CountryCode desk;
    base::DeviceId device;
    crypto::PublicSigningKey key;        ///< of the device; who reads the copy compares it with the directory
    QString person;
    base::Instant made{};
    bool withDetails = true;             ///< false: every entry's details were left out
};

/// An entry without what can be recomputed.
struct AuditFileEntry
{
    std::uint64_t sequence = 0;
    base::Instant at{};
    std::uint64_t monotonic = 0;         ///< ms
    QString actor;
    QByteArray device;
    QString action, object, result;
    QByteArray commitment;
    QByteArray hash;
    QByteArray salt;                     ///< empty where the details are left out or were removed
    QByteArray details;
};

struct AuditFileEnd
{
    QList<QByteArray> checkpoints;       ///< Signed AuditCheckpoint bytes; the last is of the end of this copy
    base::Digest contents;
    crypto::Signature signature;
};

struct AuditExport
{
    base::CountryCode desk;
    base::DeviceId device;
    base::IncarnationId incarnation;
    QString person;
    const crypto::SigningKey *key = nullptr; ///< the device's
    base::Instant at{};
    bool withDetails = true;
};

/// Writes the whole chain of the vault, in one state of it, to a file that only the owner reads.
/// NotEnrolled without a device key; FileWriteFailed, DiskFull, Cancelled: then no file is left.
[[nodiscard]] base::Result<qint64> writeAuditFile(database::Database &database, const AuditExport &wanted, const QString &path,
                                                  const AuditProgress &progress = {}, const std::stop_token &stop = {});

/// What a copy says, and whether it can be believed.
struct AuditFileReport
{
    AuditFileHead head;
    AuditFinding finding;                ///< of the chain itself
    bool isComplete = false;             ///< the end is there, its hash and the signature over it hold
    int checkpoints = 0;                 ///< signed by the device and in agreement with the entries
    std::uint64_t differsAt = 0;         ///< number of the first entry of which a checkpoint says something else; 0: none
    std::uint64_t lastCheckpoint = 0;    ///< number of the last entry under a checkpoint
    int lostInRestore = 0;               ///< checkpoints of entries that a restore left out

    [[nodiscard]] bool isGood() const { return finding.isWhole() && isComplete && differsAt == 0; }
};

/// Errors: FileUnreadable, FileNotUnderstood (args: file, number of the piece), Cancelled. A chain that
/// does not hold is an answer. `each` is handed every entry that fits.
[[nodiscard]] base::Result<AuditFileReport> verifyAuditFile(const QString &path, const AuditProgress &progress = {},
                                                            const std::stop_token &stop = {},
                                                            const std::function<void(const AuditFileEntry &)> &each = {});

} // namespace countersign::store
