#pragma once

#include "core/alerts/alert_record.h"
#include "core/alerts/alert_source.h"
#include "core/alerts/csv_list_columns.h"
#include "core/alerts/import_plan.h"
#include "core/alerts/lookup.h"
#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/workstation/batch_run.h"
#include "core/workstation/hit_desk.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace countersign::crypto {
class SecretBytes;
}

namespace countersign::alerts {
struct NameQuestion;
struct NameAnswer;
}

namespace countersign::workstation {

class CaseService; // core/workstation/case_desk.h
class AgreementService; // core/workstation/agreement_desk.h
class AuditService; // core/workstation/audit_desk.h
class DirectoryService; // core/workstation/directory_desk.h
class ReleaseService; // core/workstation/release_desk.h
class MailService;
class RequestService;
class CourierService;

/// Who sits here, for the top bar and for what may be done.
struct Identity
{
    base::CountryCode desk;        ///< null before `join`
    QString deskName;              ///< "QMA national desk"
    QString person;                ///< "R. Santos"
    bool enrolled = false;         ///< an administrator has approved this device
    bool publisher = false;        ///< this device publishes the desk's feed
    bool training = false;
    QString enrolmentCode;         ///< short code while waiting for approval
    QString federation;            ///< fingerprint, grouped
    QString portalUrl;
};

// ---- look-up ---------------------------------------------------------------

enum class Reason { BorderCheck, AirlineCheck, VisaApplication, Investigation, ConfirmationRequest, Training };

struct AskedQuestion
{
    qint64 id = 0;
    base::Instant at{};
    QString typed;                 ///< for an MRZ the number alone
    base::CountryCode issuer;
    alerts::Verdict verdict = alerts::Verdict::NoHit;
    int matches = 0;
    Reason reason = Reason::BorderCheck;
};

/// Look-ups of this desk; each is audited and kept (encrypted) before its answer is handed out.
class LookupService
{
public:
    virtual ~LookupService() = default;
    [[nodiscard]] virtual QCoro::Task<base::Result<alerts::Answer>> ask(alerts::Question question, Reason reason) = 0;
    /// A person by name, in core/alerts/name_lookup.h.
    [[nodiscard]] virtual QCoro::Task<base::Result<alerts::NameAnswer>> askName(alerts::NameQuestion question, Reason reason) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<QList<AskedQuestion>>> askedSince(base::Instant since, int most) = 0;
};

// ---- alerts ----------------------------------------------------------------

enum class AlertColumn { Category, Number, Issuer, Type, Owner, Status, ReviewBy, Grading, Updated };

/// What the Alerts page shows. Empty lists mean "all".
struct AlertFilter
{
    QString text;                            ///< part of a number or national reference
    QList<alerts::Category> categories;
    QList<base::CountryCode> issuers;
    QList<base::CountryCode> owners;
    QList<alerts::AlertStatus> statuses;
    bool ownOnly = false;
    std::optional<base::Instant> updatedSince;
    AlertColumn sortBy = AlertColumn::Updated;
    bool descending = true;
};
struct AlertRow
{
    qint64 row = 0;                          ///< key for details()
    base::AlertId id;
    alerts::Category category = alerts::Category::Stolen;
    QString number, blankTo;
    base::CountryCode issuer, owner;
    documents::DocumentType type{};
    alerts::AlertStatus status = alerts::AlertStatus::Active;
    base::PartialDate reviewOn;
    markings::Grading grading;
    base::Instant updatedAt{};
    bool pending = false;                    ///< entered here, not yet published
};
struct AlertPage
{
    QList<AlertRow> rows;
    qint64 offset = 0;
    qint64 matching = 0;
    qint64 all = 0;
};
struct AlertDetails
{
    alerts::AlertRecord record;
    base::ObjectId batch;                    ///< proof: batch and index; null while pending
    std::uint32_t index = 0;
    std::uint64_t sequence = 0;
    base::Instant receivedAt{};
    QStringList history;                     ///< earlier versions, one stored line each (ISO time, version, status)
    QString contact;                         ///< owner's contact point, plain text
    bool own = false;
};

class AlertService
{
public:
    virtual ~AlertService() = default;
    [[nodiscard]] virtual QCoro::Task<base::Result<AlertPage>> page(AlertFilter filter, qint64 offset, int limit) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<AlertDetails>> details(qint64 row) = 0;
    /// Refused with the first of faultsOf(); kept as a pending operation, published by the publisher device at its next sync.
    [[nodiscard]] virtual QCoro::Task<base::Result<base::AlertId>> add(alerts::AlertRecord record) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Status> change(alerts::AlertRecord record) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Status> withdraw(qint64 row, QString reason) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<QList<alerts::FeedState>>> feeds() = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<alerts::Coverage>> coverage() = 0;
};

// ---- sync ------------------------------------------------------------------

enum class SyncPhase { Idle, Connecting, Directory, Listing, Downloading, Verifying, Applying, Publishing };
struct SyncProgress
{
    SyncPhase phase = SyncPhase::Idle;
    QString feed;                            ///< owner code
    qint64 done = 0, total = 0;              ///< bytes while downloading, records while applying
};
struct SyncSummary
{
    base::Instant at{};
    int feeds = 0;
    qint64 added = 0, changed = 0, withdrawn = 0, published = 0, quarantined = 0;
    qint64 bytes = 0;
    int caseChanges = 0, casesSent = 0, casesWaiting = 0; ///< of the desk's own cases; waiting: no key yet
    QList<base::Error> remarks;              ///< per feed refused with its reason; the others went on
};

class SyncService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// One sync at a time; a second call joins the running one.
    [[nodiscard]] virtual QCoro::Task<base::Result<SyncSummary>> syncNow() = 0;
    virtual void cancel() = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;
    [[nodiscard]] virtual SyncProgress progress() const = 0;
    [[nodiscard]] virtual bool isOnline() const = 0;
    [[nodiscard]] virtual std::optional<base::Instant> onlineSince() const = 0;
    [[nodiscard]] virtual std::optional<base::Instant> offlineSince() const = 0;
    [[nodiscard]] virtual std::optional<base::Instant> lastSync() const = 0;
    [[nodiscard]] virtual std::optional<base::Instant> nextTry() const = 0;
    [[nodiscard]] virtual std::optional<base::Error> lastError() const = 0;
    [[nodiscard]] virtual int queued() const = 0;      ///< pending operations of this desk
Q_SIGNALS:
    void progressChanged();
    void stateChanged();
    /// Data on the pages is no longer current.
    void dataChanged();
};

// ---- join, import, settings -------------------------------------------------

class JoinService
{
public:
    virtual ~JoinService() = default;
    /// What the file says, before anything is kept: federation name, fingerprint, desk, portal.
    [[nodiscard]] virtual QCoro::Task<base::Result<Identity>> readJoinFile(QString path) = 0;
    /// Makes the device's and user's keys and the request; writes the request to `requestPath`. Answers with the short code.
    [[nodiscard]] virtual QCoro::Task<base::Result<Identity>> join(QString joinFile, QString personName, QString requestPath) = 0;
};

/// Which list is to be read, and from where.
struct ImportRequest
{
    alerts::ListSource source = alerts::ListSource::UnList;
    QStringList paths;               ///< XML; sdn.csv or its folder, and what does not lie beside it; a CSV or XLSX table
    QString list;                    ///< a table's own name; empty: the file's
    QString authority;               ///< a table's; empty: this desk
    QString edition;                 ///< ISO date; empty: the list's own, or the day its file was written
    alerts::ColumnMapping columns;   ///< a table's; empty: as remembered for `list`, else by its header
};

class ImportService
{
public:
    virtual ~ImportService() = default;
    struct Preview
    {
        alerts::ListSource source = alerts::ListSource::UnList;
        alerts::ListReading reading;
        alerts::ImportPlan plan;
        alerts::ColumnMapping columns;       ///< remembered with the list once it is taken in
    };
    /// The beginning of a table, for choosing its columns.
    struct Glimpse
    {
        QString list;                        ///< name it would get
        QList<QStringList> rows;             ///< the first ones, the header among them
        alerts::ColumnMapping columns;       ///< remembered, or guessed from the header
        bool remembered = false;
    };
    using Progress = std::function<void(qint64 done, qint64 total)>;

    [[nodiscard]] virtual QCoro::Task<base::Result<Glimpse>> glimpse(QString path, QString list) = 0;
    /// Reads the list and compares it with what the desk holds of it; changes nothing.
    [[nodiscard]] virtual QCoro::Task<base::Result<std::shared_ptr<Preview>>> preview(ImportRequest request, std::stop_token stop, Progress progress) = 0;
    /// All or nothing; kept as pending operations for publishing. Cancelled leaves everything as it was.
    [[nodiscard]] virtual QCoro::Task<base::Status> apply(std::shared_ptr<Preview> preview, std::stop_token stop, Progress progress) = 0;
};

// ---- batches -----------------------------------------------------------------

inline constexpr std::array kBatchKinds{alerts::BatchKind::Numbers, alerts::BatchKind::Names, alerts::BatchKind::Zones};

/// What a table holds, before anything is asked.
struct BatchPreview
{
    QString path;
    QStringList header;
    QList<QStringList> rows;                 ///< the first ones
    QStringList otherSheets;                 ///< of a workbook; not read
    alerts::BatchKind kind = alerts::BatchKind::Numbers; ///< the likeliest
    QHash<alerts::BatchKind, alerts::BatchPlaces> places; ///< guessed, or as a person gave them for such a header
    bool isRemembered = false;
};
struct BatchRequest
{
    QString path;
    alerts::BatchKind kind = alerts::BatchKind::Numbers;
    std::optional<alerts::BatchPlaces> places; ///< by the names of the columns where not given
    QStringList header;                      ///< of the preview: what the places are remembered for
    bool needsId = false;                    ///< otherwise the line stands in for a missing id
    Reason reason = Reason::BorderCheck;
    int most = 10;                           ///< answers for one name
    double threshold = 0;                    ///< least score of a name; 0 = the engine's own
};
/// All lines of a batch, in the order of the table.
struct BatchResult
{
    BatchOutcome outcome;
    base::Instant at{};
    QList<BatchLine> lines;
};

/// Tables of numbers, zones or names. The batch is audited (rows, kind, reason, hash of the table) before
/// it begins, and each question is kept before its answer is handed out.
class BatchService
{
public:
    virtual ~BatchService() = default;
    [[nodiscard]] virtual QCoro::Task<base::Result<BatchPreview>> preview(QString path) = 0;
    /// Hands each line to `sink` as it is answered. A stop gives a partial outcome. Errors: ColumnMissing
    /// and what reading tables, the engine and `sink` say.
    [[nodiscard]] virtual QCoro::Task<base::Result<BatchOutcome>> runInto(BatchRequest request, BatchSink sink,
                                                                          std::stop_token stop, BatchProgress progress) = 0;
    /// The same, collected; the places are remembered for tables of this header.
    [[nodiscard]] virtual QCoro::Task<base::Result<std::shared_ptr<const BatchResult>>> run(BatchRequest request, std::stop_token stop,
                                                                                            BatchProgress progress) = 0;
    /// CSV, or XLSX by the ending of `path`.
    [[nodiscard]] virtual QCoro::Task<base::Status> exportAnswers(std::shared_ptr<const BatchResult> result, QString path) = 0;
};

/// Settings of one vault; values are plain text keyed by stable names. Nothing secret.
class SettingsService
{
public:
    virtual ~SettingsService() = default;
    [[nodiscard]] virtual QString value(const QString &key, const QString &fallback) const = 0;   ///< cached, immediate
    virtual void setValue(const QString &key, const QString &value) = 0;                          ///< written behind
};

/// Everything one open vault offers. Owned by Workstation; gone after locked().
class Session : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual Identity identity() const = 0;
    [[nodiscard]] virtual LookupService &lookup() = 0;
    [[nodiscard]] virtual AlertService &alerts() = 0;
    [[nodiscard]] virtual SyncService &sync() = 0;
    [[nodiscard]] virtual JoinService &joining() = 0;
    [[nodiscard]] virtual ImportService &imports() = 0;
    [[nodiscard]] virtual HitService &hits() = 0;
    [[nodiscard]] virtual InboxService &inbox() = 0;
    [[nodiscard]] virtual BatchService &batch() = 0;
    [[nodiscard]] virtual CaseService &cases() = 0;
    [[nodiscard]] virtual AgreementService &agreements() = 0;
    [[nodiscard]] virtual DirectoryService &directory() = 0;
    [[nodiscard]] virtual AuditService &audit() = 0;
    [[nodiscard]] virtual ReleaseService &releases() = 0;
    [[nodiscard]] virtual MailService &mail() = 0;
    [[nodiscard]] virtual RequestService &requests() = 0;
    [[nodiscard]] virtual CourierService &courier() = 0;
    [[nodiscard]] virtual SettingsService &settings() = 0;
    [[nodiscard]] virtual QCoro::Task<base::Status> changePassphrase(std::shared_ptr<crypto::SecretBytes> current, std::shared_ptr<crypto::SecretBytes> wanted) = 0;
    [[nodiscard]] virtual QCoro::Task<base::Result<QString>> backupNow() = 0;                     ///< path of the copy
    [[nodiscard]] virtual std::optional<base::Instant> lastBackup() const = 0;
    /// Last lines of the rotating log: codes without personal data.
    [[nodiscard]] virtual QStringList recentLog(int most) const = 0;
Q_SIGNALS:
    void identityChanged();
};

} // namespace countersign::workstation
