#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/messages/audit_sentences.h"
#include "core/messages/audit_words.h"

#include <QCoroTask>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace countersign::workstation {

/// One entry of the chain as the page lists it.
struct AuditLine
{
    std::int64_t sequence = 0;
    base::Instant at{};
    QString who;                         ///< as the directory names them; foreign text
    bool mine = false;
    QString action, object, result;      ///< stable words; messages/audit_words.h
    std::optional<QString> details;      ///< nothing once retention removed them; foreign text
    QString device;                      ///< hex; empty for entries made before joining
};
struct AuditLines
{
    QList<AuditLine> lines;              ///< newest first
    bool more = false;
};

/// Which entries. What is empty does not narrow.
struct AuditFilter
{
    std::optional<base::Instant> from, until; ///< until: first instant after
    std::optional<messages::AuditGroup> group;
    QString who;                         ///< key of an AuditActor
    QString object;                      ///< begins so
    QString result;                      ///< this word alone
    QString text;                        ///< part of object, result or details
    bool refusalsOnly = false;
};

struct AuditActor
{
    QString key;
    QString name;                        ///< foreign text
};

/// How a device of the desk stands by what it deposited at the portal.
struct AuditDevice
{
    base::DeviceId device;
    QString person;                      ///< foreign text
    bool own = false;
    int checkpoints = 0;
    std::uint64_t upTo = 0;
    base::Instant lastAt{};
    std::uint64_t differsAt = 0;         ///< what it deposited contradicts itself (or, for the own one, the chain)
};

struct AuditState
{
    qint64 entries = 0;
    std::optional<messages::AuditCheck> lastCheck;
    std::uint64_t depositedUpTo = 0;
    std::optional<base::Instant> depositedAt;
    bool seesAll = false;                ///< an auditor by the directory, or nobody has joined yet
    QList<AuditDevice> devices;          ///< for auditors
};

/// The chain of this vault (interface.md 3.11, trust.md 8). Analysts see their own entries, auditors all.
class AuditService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Progress = std::function<void(qint64 done, qint64 total)>; ///< on the thread that asked; total 0: not known

    /// Entries below number `before`; 0 = the newest.
    [[nodiscard]] virtual QCoro::Task<base::Result<AuditLines>> list(AuditFilter filter, std::int64_t before, int most) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<QList<AuditActor>>> actors() = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<AuditState>> state() = 0;
    /// Recomputes the chain and compares it with what was deposited. What it finds is an answer, kept as the last
    /// check and recorded. Cancelled.
    [[nodiscard]] virtual QCoro::Task<base::Result<messages::AuditCheck>> verify(std::stop_token stop, Progress progress) = 0;
    /// The whole chain with its checkpoints, signed by this device; `countersignctl audit verify` reads it anywhere.
    /// Recorded before the first byte is written. NotEnrolled before joining; FileWriteFailed, DiskFull, Cancelled.
    [[nodiscard]] virtual QCoro::Task<base::Result<qint64>> exportTo(QString path, bool withDetails, std::stop_token stop, Progress progress) = 0;
    /// Details of older entries go, the chain stays. By a person; recorded. Answers how many.
    [[nodiscard]] virtual QCoro::Task<base::Result<qint64>> removeDetails(int olderThanDays) = 0;
    /// Text was copied from a page: its name and how much, never what. Answers once it is recorded; what is not
    /// must not stay copied.
    [[nodiscard]] virtual QCoro::Task<base::Status> noteCopy(QString page, qsizetype characters) = 0;
Q_SIGNALS:
    void changed();
};

} // namespace countersign::workstation
