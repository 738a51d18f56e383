#pragma once

#include "core/alerts/name_lookup.h"
#include "core/base/clock.h"
#include "core/workstation/hit_desk.h"

#include <QList>

namespace countersign::testing {

/// Hits in memory; what may follow what is asked of the real rule.
class ScriptedHits : public workstation::HitService
{
    Q_OBJECT
public:
    explicit ScriptedHits(const base::Clock &clock) : m_clock(clock) {}
    QList<alerts::Hit> hits;
    QList<workstation::HitContact> contacts;
    base::CountryCode desk;

    QCoro::Task<base::Result<qint64>> open(alerts::Answer answer, int match) override;
    QCoro::Task<base::Result<qint64>> openPerson(alerts::NameAnswer answer, int match) override;
    QCoro::Task<base::Status> setAside(alerts::Answer answer, int match, QString why) override;
    QCoro::Task<base::Result<qint64>> openLate(qint64 inboxItem) override;
    QCoro::Task<base::Result<QList<workstation::HitRow>>> list(workstation::HitFilter filter) override;
    QCoro::Task<base::Result<workstation::HitDetails>> details(qint64 hit) override;
    QCoro::Task<base::Status> advance(qint64 hit, alerts::HitAct act, workstation::HitWords words) override;
    QCoro::Task<base::Status> undo(qint64 hit) override;
    QCoro::Task<base::Status> flag(qint64 hit, bool flagged, QString reason) override;
    QCoro::Task<base::Result<workstation::HitCounts>> counts() override;
    /// Adds one as it would be opened now.
    qint64 add(alerts::Hit hit);
    /// One hit at each step that the pictures show.
    void fill(const QList<alerts::AlertRecord> &records);

private:
    [[nodiscard]] workstation::HitRow rowOf(const alerts::Hit &hit) const;
    const base::Clock &m_clock;
};

class ScriptedInbox : public workstation::InboxService
{
    Q_OBJECT
public:
    QList<workstation::InboxItem> items;
    void fill(const QList<alerts::AlertRecord> &records, base::Instant now);
    QCoro::Task<base::Result<QList<workstation::InboxItem>>> list(workstation::InboxFilter filter) override;
    QCoro::Task<base::Status> markRead(qint64 item, bool read) override;
    QCoro::Task<base::Result<workstation::InboxCounts>> counts() override;
    QCoro::Task<base::Result<int>> askAgain() override;
};

} // namespace countersign::testing
