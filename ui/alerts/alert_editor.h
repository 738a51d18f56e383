#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace countersign::ui {

/// Enters an alert of the own desk, or changes one. What is wrong stands under the field
/// it concerns; nothing is sent from here, the publishing device does that at its sync.
class AlertEditor : public QDialog
{
    Q_OBJECT
public:
    /// Without `existing` a new alert begins.
    AlertEditor(const PageContext &context, std::optional<alerts::AlertRecord> existing, QWidget *parent);
    /// From a document that is spoken of elsewhere; everything else stays to be filled in.
    void propose(const QString &number, const QString &issuer);

Q_SIGNALS:
    void saved();

private:
    void build();
    [[nodiscard]] QWidget *buildForm();
    void addField(const QString &name, QWidget *field, const QString &hint = {});
    void fill(const alerts::AlertRecord &record);
    [[nodiscard]] alerts::AlertRecord gathered(QList<base::Error> &faults) const;
    void categoryChanged();
    void showFaults(const QList<base::Error> &faults);
    void clearFaults();
    void save();

    PageContext m_context;
    std::optional<alerts::AlertRecord> m_existing;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_category;
    QLineEdit *m_number;
    QLineEdit *m_blankTo;
    QSpinBox *m_quantity;
    CountryField *m_issuer;
    QComboBox *m_type;
    QLineEdit *m_happened;
    QLineEdit *m_expires;
    QComboBox *m_circumstance;
    QLineEdit *m_circumstanceText;
    QLineEdit *m_reference;
    QComboBox *m_source;
    QComboBox *m_information;
    QComboBox *m_tlp;
    QPlainTextEdit *m_more;
    PlainLabel *m_general = nullptr;
    ActionButton *m_save = nullptr;
    QHash<QWidget *, PlainLabel *> m_faults;
    QHash<QWidget *, QWidget *> m_names;
};

} // namespace countersign::ui
