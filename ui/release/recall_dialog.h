#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace countersign::ui {

/// Takes back what was sent: from whom, how, why, and how long they have. Deletes itself when closed.
class RecallDialog : public QDialog
{
    Q_OBJECT
public:
    RecallDialog(const PageContext &context, const workstation::OutboxRow &row, std::uint32_t agreedHours, QWidget *parent);
    [[nodiscard]] QPlainTextEdit *reason() const { return m_reason; }
    [[nodiscard]] QComboBox *kind() const { return m_kind; }
    void recall();

Q_SIGNALS:
    void recalled();

private:
    PageContext m_context;
    base::ReleaseId m_id;
    QList<std::pair<base::CountryCode, QCheckBox *>> m_from;
    QComboBox *m_kind;
    QPlainTextEdit *m_reason;
    QSpinBox *m_hours;
    PlainLabel *m_fault;
    ActionButton *m_act;
};

} // namespace countersign::ui
