#include "ui/cases/source_popover.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign::ui {

SourcePopover::SourcePopover(const Theme &theme, const QString &now, QWidget *parent)
    : ParagraphPopover(theme, tr("Source of this paragraph"), parent), m_field(new QLineEdit(now))
{
    m_field->setAccessibleName(tr("Source reference"));
    m_field->setPlaceholderText(tr("Reference, report or code name"));
    m_field->setMaxLength(200);
    m_field->selectAll();
    body()->addWidget(m_field);
    auto *words = new PlainLabel(theme, tr("Kept apart from the text. It leaves the desk only when you choose it for a release."), TextRole::Small, Ink::Sub);
    body()->addWidget(words->wrapped());
    addButtons(tr("Keep"), now.isEmpty() ? QString() : tr("No source"));
}

void SourcePopover::accept()
{
    Q_EMIT chosen(m_field->text().trimmed());
    leave();
}

void SourcePopover::takeAway()
{
    Q_EMIT chosen({});
}

} // namespace countersign::ui
