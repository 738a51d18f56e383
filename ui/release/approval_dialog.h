#pragma once

#include "core/release/letters.h"
#include "core/workstation/release_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QPlainTextEdit;
class QVBoxLayout;

namespace countersign::ui {

class LetterSheet;
class NoticeBar;
class PageTabs;
class VaultApproval;

/// The second person reads every letter and what the gate said, then approves or refuses with a reason: in
/// this vault, with an own vault on this machine, or by files. Deletes itself when closed.
class ApprovalDialog : public QDialog
{
    Q_OBJECT
public:
    ApprovalDialog(const PageContext &context, const workstation::ReleaseService::Record &record, QWidget *parent);
    ~ApprovalDialog() override;
    [[nodiscard]] QPlainTextEdit *reason() const { return m_reason; }
    [[nodiscard]] VaultApproval *vault() const { return m_vault; }
    [[nodiscard]] ActionButton *approveButton() const { return m_approve; }
    void showNext(int step);
    void decide(bool approves);

Q_SIGNALS:
    /// A sentence about what was decided.
    void decided(const QString &said);

private:
    void build();
    QWidget *buildRecord();
    QWidget *buildLetters();
    void buildAct(QVBoxLayout &column);
    void load();
    void show(const release::ApprovalAsk &ask);
    void showLetter(int place);
    void finish(const base::Status &status, bool approves);
    void writeAsk();
    void readAnswer();
    void writeAnswer();
    [[nodiscard]] bool mayAct(bool approves);

    PageContext m_context;
    workstation::ReleaseService::Record m_record;
    QList<release::ReleaseLetter> m_letters;
    QList<bool> m_read;
    PageTabs *m_tabs;
    LetterSheet *m_sheet;
    QPlainTextEdit *m_reason;
    NoticeBar *m_notice;
    VaultApproval *m_vault = nullptr;
    ActionButton *m_approve, *m_refuse;
};

} // namespace countersign::ui
