#pragma once

#include "ui/release/draft_desk.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace countersign::ui {

/// What every recipient is bound by beside the agreement: expiry, review, recall, caveat, contact.
class TermsForm : public Card
{
    Q_OBJECT
public:
    TermsForm(const PageContext &context, DraftDesk &desk, QWidget *parent = nullptr);
    enum class Field { Expiry, Recall, Caveat, Contact };
    void focusOn(Field field);

private:
    void build();
    void bind();
    void refresh();

    PageContext m_context;
    DraftDesk &m_desk;
    QLineEdit *m_expiry, *m_review, *m_caveat, *m_contact;
    QSpinBox *m_recall;
    QCheckBox *m_rso, *m_tell, *m_translations;
};

} // namespace countersign::ui
