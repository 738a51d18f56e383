#pragma once

#include "core/alerts/name_lookup.h"
#include "core/workstation/session.h"
#include "tests/ui/support/scripted_hits.h"
#include "tests/ui/support/scripted_mail.h"
#include "tests/ui/support/vault_cases.h"

#include <QDateTime>

#include <algorithm>

namespace countersign::testing {

/// Answers a task at once.
template<typename T>
QCoro::Task<T> ready(T value)
{
    co_return value;
}

/// Alerts in a list, asked through the real look-up engine.
class ListSource : public alerts::AlertSource
{
public:
    QList<alerts::AlertRecord> records;
    QList<alerts::FeedState> feeds;
    alerts::Coverage cover;

    base::Result<QList<alerts::AlertRecord>> byNumber(QByteArrayView normal) override;
    base::Result<QList<alerts::AlertRecord>> bySkeleton(QByteArrayView skeleton) override;
    base::Result<QList<alerts::AlertRecord>> bySeries(QByteArrayView normal) override;
    base::Result<QList<alerts::FeedState>> feedStates() override { return feeds; }
    base::Result<alerts::Coverage> coverage() override { return cover; }
};

class ScriptedLookup : public workstation::LookupService
{
public:
    ScriptedLookup(ListSource &source, const base::Clock &clock) : m_source(source), m_clock(clock) {}
    QCoro::Task<base::Result<alerts::Answer>> ask(alerts::Question question, workstation::Reason reason) override;
    QCoro::Task<base::Result<alerts::NameAnswer>> askName(alerts::NameQuestion question, workstation::Reason reason) override;
    QCoro::Task<base::Result<QList<workstation::AskedQuestion>>> askedSince(base::Instant since, int most) override;
    QList<workstation::AskedQuestion> asked;
    QList<alerts::NameQuestion> namesAsked;

private:
    ListSource &m_source;
    const base::Clock &m_clock;
};

class ScriptedAlerts : public workstation::AlertService
{
public:
    ScriptedAlerts(ListSource &source, const base::Clock &clock) : m_source(source), m_clock(clock) {}
    QCoro::Task<base::Result<workstation::AlertPage>> page(workstation::AlertFilter filter, qint64 offset, int limit) override;
    QCoro::Task<base::Result<workstation::AlertDetails>> details(qint64 row) override;
    QCoro::Task<base::Result<base::AlertId>> add(alerts::AlertRecord record) override;
    QCoro::Task<base::Status> change(alerts::AlertRecord record) override;
    QCoro::Task<base::Status> withdraw(qint64 row, QString reason) override;
    QCoro::Task<base::Result<QList<alerts::FeedState>>> feeds() override;
    QCoro::Task<base::Result<alerts::Coverage>> coverage() override;

private:
    ListSource &m_source;
    const base::Clock &m_clock;
};

class ScriptedSync : public workstation::SyncService
{
    Q_OBJECT
public:
    bool online = true;
    bool running = false;
    int waiting = 0;
    std::optional<base::Instant> last;
    std::optional<base::Instant> offline;
    std::optional<base::Error> error;
    QCoro::Task<base::Result<workstation::SyncSummary>> syncNow() override;
    void cancel() override {}
    bool isRunning() const override { return running; }
    workstation::SyncProgress progress() const override { return {}; }
    bool isOnline() const override { return online; }
    std::optional<base::Instant> onlineSince() const override { return last; }
    std::optional<base::Instant> offlineSince() const override { return offline; }
    std::optional<base::Instant> lastSync() const override { return last; }
    std::optional<base::Instant> nextTry() const override { return {}; }
    std::optional<base::Error> lastError() const override { return error; }
    int queued() const override { return waiting; }
};

class ScriptedSettings : public workstation::SettingsService
{
public:
    QString value(const QString &key, const QString &fallback) const override { return m_values.value(key, fallback); }
    void setValue(const QString &key, const QString &value) override { m_values.insert(key, value); }

private:
    QHash<QString, QString> m_values;
};

class ScriptedJoin : public workstation::JoinService
{
public:
    QCoro::Task<base::Result<workstation::Identity>> readJoinFile(QString path) override;
    QCoro::Task<base::Result<workstation::Identity>> join(QString joinFile, QString personName, QString requestPath) override;
};

class ScriptedImport : public workstation::ImportService
{
public:
    workstation::ImportRequest asked;   ///< the last one
    qsizetype applied = -1;             ///< operations of the last import
    QList<alerts::AlertRecord> heldDocuments;   ///< what the desk has of the list
    QList<alerts::ListedPerson> heldPersons;
    std::optional<base::Error> fails;   ///< the next previews
    QCoro::Task<base::Result<Glimpse>> glimpse(QString path, QString list) override;
    QCoro::Task<base::Result<std::shared_ptr<Preview>>> preview(workstation::ImportRequest request, std::stop_token stop,
                                                                Progress progress) override;
    QCoro::Task<base::Status> apply(std::shared_ptr<Preview> preview, std::stop_token stop, Progress progress) override;
};

class ScriptedBatch : public workstation::BatchService
{
public:
    explicit ScriptedBatch(ListSource &source) : m_source(source) {}
    workstation::BatchRequest asked;    ///< the last one
    QString exportedTo;
    bool stopsHalfway = false;
    QCoro::Task<base::Result<workstation::BatchPreview>> preview(QString path) override;
    QCoro::Task<base::Result<workstation::BatchOutcome>> runInto(workstation::BatchRequest request, workstation::BatchSink sink,
                                                                 std::stop_token stop, workstation::BatchProgress progress) override;
    QCoro::Task<base::Result<std::shared_ptr<const workstation::BatchResult>>>
    run(workstation::BatchRequest request, std::stop_token stop, workstation::BatchProgress progress) override;
    QCoro::Task<base::Status> exportAnswers(std::shared_ptr<const workstation::BatchResult> result, QString path) override;

private:
    ListSource &m_source;
};

/// One open vault in memory: 8 invented desks, alerts by a fixed rule, the specimen
/// numbers of the pictures, and one record whose text tries to be markup.
class ScriptedSession : public workstation::Session
{
    Q_OBJECT
public:
    ScriptedSession(const base::Clock &clock, int alerts);
    workstation::Identity who;
    ListSource source;
    ScriptedLookup lookupService;
    ScriptedAlerts alertService;
    ScriptedSync syncService;
    ScriptedJoin joinService;
    ScriptedImport importService;
    ScriptedBatch batchService{source};
    ScriptedSettings settingsService;
    ScriptedHits hitService;
    ScriptedInbox inboxService;
    VaultCases caseVault;
    ScriptedMail mailService;
    ScriptedRequests requestService;
    ScriptedCourier courierService;

    workstation::Identity identity() const override { return who; }
    workstation::LookupService &lookup() override { return lookupService; }
    workstation::AlertService &alerts() override { return alertService; }
    workstation::SyncService &sync() override { return syncService; }
    workstation::JoinService &joining() override { return joinService; }
    workstation::ImportService &imports() override { return importService; }
    workstation::HitService &hits() override { return hitService; }
    workstation::InboxService &inbox() override { return inboxService; }
    workstation::BatchService &batch() override { return batchService; }
    workstation::CaseService &cases() override { return caseVault.service(who); }
    workstation::AgreementService &agreements() override { return caseVault.agreements(who); }
    workstation::DirectoryService &directory() override { return caseVault.directory(who); }
    workstation::AuditService &audit() override { return caseVault.audit(who); }
    workstation::ReleaseService &releases() override { return caseVault.releases(who); }
    workstation::MailService &mail() override { return mailService; }
    workstation::RequestService &requests() override { return requestService; }
    workstation::CourierService &courier() override { return courierService; }
    workstation::SettingsService &settings() override { return settingsService; }
    QCoro::Task<base::Status> changePassphrase(std::shared_ptr<crypto::SecretBytes>, std::shared_ptr<crypto::SecretBytes>) override;
    QCoro::Task<base::Result<QString>> backupNow() override;
    std::optional<base::Instant> lastBackup() const override { return syncService.last; }
    QStringList recentLog(int) const override { return {QStringLiteral("2026-03-05T10:40:02Z sync.done feeds=8")}; }

private:
    void fill(base::Instant now, int alerts);
};

} // namespace countersign::testing
