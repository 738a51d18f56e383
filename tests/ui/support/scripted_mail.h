#pragma once

#include "core/base/clock.h"
#include "core/workstation/release_desk.h"

namespace countersign::testing {

/// Mail in memory; what its terms allow is asked of the real rule.
class ScriptedMail : public workstation::MailService
{
    Q_OBJECT
public:
    explicit ScriptedMail(const base::Clock &clock) : m_clock(clock) {}
    QList<workstation::MailItem> items;
    QList<release::RemarkLetter> remarks;     ///< sent from here
    QList<std::pair<workstation::BoundAct, QString>> asked; ///< what was allowed or not, with its target
    QList<qint64> opened;                     ///< in their order
    base::CaseId filedTo;
    /// One of each kind, from invented desks.
    void fill();
    [[nodiscard]] workstation::MailItem &item(qint64 id);

    Answer<QList<workstation::MailRow>> list(bool unreadOnly) override;
    Answer<QList<qint64>> find(QString words) override;
    Answer<workstation::MailItem> open(qint64 id) override;
    Done fileToCase(qint64 id, base::CaseId caseId) override;
    Done acknowledge(qint64 id, QString what) override;
    Done remark(qint64 id, release::RemarkKind kind, base::EntityId paragraph, QString text, QString proposed) override;
    Done refuse(qint64 id, QString why) override;
    Done destroyNow(qint64 id) override;
    Answer<QByteArray> attachment(qint64 id, base::EntityId attachment) override;
    Done bound(qint64 id, workstation::BoundAct act, QString target, base::EntityId paragraph) override;
    Answer<int> unread() override;

private:
    void sign(qint64 id, release::ReceiptAct act, const QString &note);
    const base::Clock &m_clock;
};

/// Requests in memory; the gate is asked as the real desk asks it, with an agreement in force.
class ScriptedRequests : public workstation::RequestService
{
    Q_OBJECT
public:
    explicit ScriptedRequests(const base::Clock &clock) : m_clock(clock) {}
    QList<workstation::RequestRow> rows;
    release::GateReport stands;               ///< what the next check says; nothing in it: allowed
    release::RequestConcern told;             ///< with the last sending or answer
    void fill();

    Answer<QList<workstation::RequestRow>> list() override;
    Answer<base::RequestId> keep(release::RequestLetter letter) override;
    Answer<release::GateReport> check(release::RequestLetter letter, release::RequestConcern concern) override;
    Done send(base::RequestId id, release::RequestConcern concern) override;
    Done answer(base::RequestId id, release::AnswerLetter answer, release::RequestConcern concern) override;
    Done close(base::RequestId id) override;
    QList<workstation::AnswerTemplate> templates() const override;
    Answer<Counts> counts() override;

private:
    [[nodiscard]] workstation::RequestRow *row(const base::RequestId &id);
    const base::Clock &m_clock;
};

class ScriptedCourier : public workstation::CourierService
{
public:
    Summary summary;
    QString path;
    base::CountryCode desk;
    std::optional<base::Error> fails;
    QCoro::Task<base::Result<Summary>> write(base::CountryCode desk, QString path, std::stop_token stop) override;
    QCoro::Task<base::Result<Summary>> read(QString path, std::stop_token stop) override;
};

} // namespace countersign::testing
