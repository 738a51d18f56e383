#pragma once

#include "core/cases/report.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace countersign::ui {

/// What goes into a copy and whom it is for: the left side of the report dialog.
class ReportChoices : public QWidget
{
    Q_OBJECT
public:
    explicit ReportChoices(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] cases::ReportTemplate chosenTemplate() const;
    [[nodiscard]] cases::ReportOptions options() const;
    /// Only while nobody has typed one.
    void proposeSerial(const QString &serial);
    /// What the case has: choices for things that are not there are off.
    void offer(bool translations, bool attachments, bool chart, bool timeline, bool sources);
    [[nodiscard]] QLineEdit *recipient() const { return m_recipient; }
    [[nodiscard]] QComboBox *tearLine() const { return m_tearLine; }
    [[nodiscard]] QCheckBox *sources() const { return m_sources; }
    [[nodiscard]] QComboBox *layouts() const { return m_layouts; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void loadLayouts(const QString &wanted);
    void takeLayout();
    void editLayouts();

    PageContext m_context;
    QList<cases::ReportTemplate> m_templates;
    QComboBox *m_layouts, *m_tearLine;
    QLineEdit *m_recipient, *m_serial;
    QCheckBox *m_translations, *m_attachments, *m_timeline, *m_chart, *m_sources;
    ActionButton *m_edit;
    bool m_serialTyped = false;
};

} // namespace countersign::ui
