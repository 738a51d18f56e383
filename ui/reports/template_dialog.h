#pragma once

#include "core/cases/report_template.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace countersign::ui {

/// The desk's report templates: change one, add one, give up an own one. Deletes itself when closed.
class TemplateDialog : public QDialog
{
    Q_OBJECT
public:
    TemplateDialog(const PageContext &context, QList<cases::ReportTemplate> templates, const QString &name, QWidget *parent);

Q_SIGNALS:
    /// What the setting is to hold, and which template is in use.
    void kept(const QString &setting, const QString &name);

private:
    void build();
    void showTemplate(int place);
    /// What the fields hold goes into the template that is shown.
    void take();
    void addCopy();
    void dropOwn();
    void keep();

    PageContext m_context;
    QList<cases::ReportTemplate> m_templates;
    int m_shown = -1;
    QComboBox *m_choice;
    QLineEdit *m_name;
    QPlainTextEdit *m_letterhead, *m_facts, *m_closing;
    QCheckBox *m_grading, *m_translations, *m_attachments, *m_chart, *m_timeline;
    ActionButton *m_drop;
    NoticeBar *m_fault;
};

} // namespace countersign::ui
