#include "ui/cases/paragraph_popover.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

ParagraphPopover::ParagraphPopover(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(18, 14, 18, 14);
    m_body->setSpacing(10);
    m_body->addWidget(new PlainLabel(theme, title, TextRole::Section));
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, &ParagraphPopover::watchFocus);
}

void ParagraphPopover::openAt(const QRect &row)
{
    const QSize size(m_theme.px(400), 0);
    setFixedWidth(qMin(size.width(), parentWidget()->width() - 16));
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const int inset = m_theme.px(118);
    int x = isRightToLeft() ? row.right() - inset - width() : row.left() + inset;
    int y = row.bottom() + 6;
    if (y + height() > room.bottom())
        y = qMax(room.top(), row.top() - height() - 6);
    if (y + height() > room.bottom())
        y = qMax(room.top(), room.bottom() - height());
    x = qBound(room.left(), x, qMax(room.left(), room.right() - width()));
    move(x, y);
    show();
    raise();
    m_open = true;
}

void ParagraphPopover::leave()
{
    if (!m_open)
        return;
    m_open = false;
    hide();
    Q_EMIT closed();
    deleteLater();
}

void ParagraphPopover::watchFocus(QWidget *, QWidget *now)
{
    // A menu or another window in front does not count as leaving.
    if (m_open && now && now->window() == window() && now != this && !isAncestorOf(now) && !QApplication::activePopupWidget())
        leave();
}

void ParagraphPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

bool ParagraphPopover::event(QEvent *event)
{
    // The page's own shortcuts do not act behind the card.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void ParagraphPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    painter.setPen(QPen(t.border, t.lineWidth));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void ParagraphPopover::addButtons(const QString &act, const QString &none)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (!none.isEmpty()) {
        auto *away = new ActionButton(m_theme, ActionButton::Kind::Link, none);
        connect(away, &QPushButton::clicked, this, [this] {
            takeAway();
            leave();
        });
        row->addWidget(away);
    }
    row->addStretch(1);
    auto *take = new ActionButton(m_theme, ActionButton::Kind::Primary, act);
    take->setKeyHint(tr("Enter"));
    connect(take, &QPushButton::clicked, this, [this] { accept(); });
    row->addWidget(take);
    m_body->addLayout(row);
}

} // namespace countersign::ui
