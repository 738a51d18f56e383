#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QVBoxLayout>

namespace countersign::ui {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(theme, "info", Ink::Sub, 32)),
      m_headline(new PlainLabel(theme, TextRole::Section)), m_sentence(new PlainLabel(theme, TextRole::Body, Ink::Sub)),
      m_action(new ActionButton(theme, ActionButton::Kind::Plain, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_headline->setAlignment(Qt::AlignCenter);
    m_headline->wrapped();
    column->addWidget(m_headline);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->wrapped();
    column->addWidget(m_sentence);
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::show(const char *icon, const QString &headline, const QString &sentence, const QString &action)
{
    m_icon->setIcon(icon, Ink::Sub);
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->updateGeometry();
    setVisible(true);
}

bool EmptyState::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitIcon();
    return done;
}

void EmptyState::fitIcon()
{
    const int icon = m_icon->sizeHint().height() + layout()->spacing();
    const int shown = m_icon->isHidden() ? 0 : icon;
    m_icon->setVisible(height() >= layout()->heightForWidth(width()) - shown + icon);
}

} // namespace countersign::ui
