#pragma once

#include "core/workstation/audit_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <stop_token>

class QProgressBar;

namespace countersign::ui {

/// How the chain stands: last check, deposit at the portal, and the two acts on the whole of it, with
/// their progress and a way to stop them.
class AuditStateCard : public Card
{
    Q_OBJECT
public:
    explicit AuditStateCard(const PageContext &context, QWidget *parent = nullptr);
    ~AuditStateCard() override;

    void show(const workstation::AuditState &state);
    void verify();
    /// Asks for a file name.
    void askExport();
    void exportTo(const QString &path, bool withDetails);
    [[nodiscard]] PlainLabel *words() const { return m_words; }
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// What the last check found; false before there was one.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] ActionButton *verifyButton() const { return m_verify; }
    [[nodiscard]] ActionButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] ActionButton *exportButton() const { return m_export; }

private:
    void begin(const QString &words);
    void end();
    [[nodiscard]] workstation::AuditService::Progress progress();
    void fail(const base::Error &error);
    void showCheck(const messages::AuditCheck &check);

    PageContext m_context;
    IconLabel *m_icon;
    PlainLabel *m_words;
    PlainLabel *m_advice;
    PlainLabel *m_deposit;
    NoticeBar *m_notice;
    ActionButton *m_verify;
    ActionButton *m_export;
    ActionButton *m_details;
    QWidget *m_row;
    PlainLabel *m_runText;
    QProgressBar *m_progress;
    ActionButton *m_cancel;
    std::stop_source m_stop;
    bool m_running = false;
    bool m_whole = false;
};

} // namespace countersign::ui
