#pragma once

#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace countersign::ui {

class ActionButton;
class PlainLabel;

/// New case: a template found by its first letters, Enter, a title, Tab or Enter.
class NewCaseDialog : public QDialog
{
    Q_OBJECT
public:
    NewCaseDialog(const PageContext &context, workstation::CaseService &cases, QWidget *parent);
    [[nodiscard]] QLineEdit *templateField() const { return m_template; }
    [[nodiscard]] QLineEdit *titleField() const { return m_title; }

Q_SIGNALS:
    void made(const countersign::base::CaseId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void forget();
    void fill(const QList<workstation::NoteTemplate> &templates);
    void narrow();
    void choose();
    void create();

    PageContext m_context;
    workstation::CaseService &m_cases;
    QList<workstation::NoteTemplate> m_templates;
    QLineEdit *m_template;
    QListWidget *m_list;
    QLineEdit *m_title;
    PlainLabel *m_fault;
    ActionButton *m_make;
    QString m_chosen;
    bool m_creating = false;
};

} // namespace countersign::ui
