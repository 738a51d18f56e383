#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/// Sentences about the state of an audit chain and of a copy of one, for the window and ctl alike.
namespace countersign::messages {

/// What a check of a chain found.
struct AuditCheck
{
    base::Instant at{};
    qint64 entries = 0;                  ///< that fit
    std::uint64_t lastGood = 0;          ///< number of the last one that fits
    base::Instant lastGoodAt{};
    std::int64_t faultAt = 0;            ///< number of the first that does not; 0: all do
    std::uint64_t differsAt = 0;         ///< entry over which a deposited checkpoint disagrees; 0: none
    std::uint64_t leftOut = 0;           ///< numbers that restores left out
    int lostInRestore = 0;               ///< deposited checkpoints among those

    [[nodiscard]] bool isGood() const { return faultAt == 0 && differsAt == 0; }
};

/// "Whole: 48,210 entries, checked 4 May 2026 10:30 (UTC+7)."; where it breaks, with the last good entry.
[[nodiscard]] QString auditCheckText(const AuditCheck &check);
/// What to do about it, or what else is worth knowing; may be empty.
[[nodiscard]] QString auditCheckAdvice(const AuditCheck &check);
/// "The portal holds a checkpoint up to entry 48,200 of 4 May 2026 10:30 (UTC+7)."
[[nodiscard]] QString auditDepositText(std::uint64_t upTo, const std::optional<base::Instant> &at);

/// A copy for oversight that was read.
struct AuditCopyTold
{
    QString desk;
    QString person;
    QString fingerprint;                 ///< of the device key, grouped
    base::Instant made{};
    bool withDetails = true;
    bool isComplete = false;             ///< its end and the signature over it hold
    int checkpoints = 0;
    std::uint64_t lastCheckpoint = 0;
    AuditCheck check;
};
[[nodiscard]] QStringList auditCopyLines(const AuditCopyTold &copy);

} // namespace countersign::messages
