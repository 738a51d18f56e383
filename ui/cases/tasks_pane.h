#pragma once

#include "core/cases/case_file.h"
#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QStackedWidget;

namespace countersign::ui {

class ActionButton;
class EmptyState;
class NoticeBar;
class RecordList;

/// What is still to be done in a case. A new task is a line and Enter; Space or a click on Done
/// finishes one; due date and person stand in its dialog.
class TasksPane : public QWidget
{
    Q_OBJECT
public:
    TasksPane(const PageContext &context, workstation::CaseService &cases, QWidget *parent = nullptr);
    void setCase(std::shared_ptr<const cases::CaseFile> file);
    void takeFocus();
    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshActs();
    void addTyped();
    void turnDone();
    void edit();
    void write(const cases::Changes &changes);
    [[nodiscard]] const cases::Task *current() const;

    PageContext m_context;
    workstation::CaseService &m_cases;
    std::shared_ptr<const cases::CaseFile> m_file;
    QLineEdit *m_field;
    QStackedWidget *m_stack;
    RecordList *m_list;
    EmptyState *m_empty;
    NoticeBar *m_fault;
    ActionButton *m_done;
    ActionButton *m_edit;
    ActionButton *m_remove;
};

} // namespace countersign::ui
