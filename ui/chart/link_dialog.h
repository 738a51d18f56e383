#pragma once

#include "core/cases/case_file.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace countersign::ui {

/// A link between two items: from, word, to, date, grading and the paragraph that says so. Deletes
/// itself when closed.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `from`: proposed; may be null.
    LinkDialog(const PageContext &context, std::shared_ptr<const cases::CaseFile> file, const base::EntityId &from, QWidget *parent);

Q_SIGNALS:
    void made(const countersign::cases::Link &link);

private:
    void fill(const base::EntityId &from);
    void accept() override;
    [[nodiscard]] base::EntityId chosen(const QComboBox &box) const;

    PageContext m_context;
    std::shared_ptr<const cases::CaseFile> m_file;
    QComboBox *m_from, *m_to, *m_scheme, *m_source;
    QLineEdit *m_word, *m_since, *m_grade;
    NoticeBar *m_fault;
};

} // namespace countersign::ui
