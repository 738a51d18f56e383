#include "ui/paper/paper_preview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace countersign::ui {

PaperPage::PaperPage(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(theme.px(280), theme.px(320));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Print preview"));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void PaperPage::setBook(std::shared_ptr<const PaperBook> book)
{
    m_book = std::move(book);
    m_page = m_book ? std::clamp(m_page, 0, std::max(0, m_book->pageCount() - 1)) : 0;
    update();
    Q_EMIT turned();
}

void PaperPage::turnTo(int page)
{
    const int wanted = m_book ? std::clamp(page, 0, std::max(0, m_book->pageCount() - 1)) : 0;
    if (wanted == m_page)
        return;
    m_page = wanted;
    update();
    Q_EMIT turned();
}

void PaperPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    if (!m_book || m_book->pageCount() == 0)
        return;
    const QSizeF paper = m_book->pageSize(m_page);
    const QRectF room = QRectF(rect()).adjusted(8, 8, -8, -8);
    const qreal scale = std::min(room.width() / paper.width(), room.height() / paper.height());
    const QRectF sheet(room.center() - QPointF(paper.width(), paper.height()) * scale / 2, paper * scale);
    painter.fillRect(sheet, Qt::white);
    painter.save();
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    m_book->paint(painter, m_page);
    painter.restore();
    painter.setPen(QPen(m_theme.tokens().line, m_theme.tokens().lineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(sheet);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.tokens().focus, 2));
        painter.drawRoundedRect(sheet.adjusted(-3, -3, 3, 3), 4, 4);
    }
}

void PaperPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: turnTo(m_page + 1); return;
    case Qt::Key_PageUp: turnTo(m_page - 1); return;
    case Qt::Key_Home: turnTo(0); return;
    case Qt::Key_End: turnTo(1 << 20); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PaperPage::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) >= 120) {
        turnTo(m_page - m_wheel / 120);
        m_wheel = 0;
    }
    event->accept();
}

PaperPreview::PaperPreview(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_page(new PaperPage(theme)), m_back(new ActionButton(theme, ActionButton::Kind::Chip, tr("Page back"), "arrow-up")),
      m_on(new ActionButton(theme, ActionButton::Kind::Chip, tr("Next page"), "arrow-down")),
      m_where(new PlainLabel(theme, TextRole::Small, Ink::Sub))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_page, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_where);
    row->addWidget(m_on);
    row->addStretch(1);
    column->addLayout(row);
    m_back->setToolTip(tr("Page up"));
    m_on->setToolTip(tr("Page down"));
    connect(m_back, &QPushButton::clicked, this, [this] { m_page->turnTo(m_page->page() - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { m_page->turnTo(m_page->page() + 1); });
    connect(m_page, &PaperPage::turned, this, &PaperPreview::refresh);
    refresh();
}

void PaperPreview::setBook(std::shared_ptr<const PaperBook> book)
{
    m_book = std::move(book);
    m_page->setBook(m_book);
}

void PaperPreview::refresh()
{
    const int count = m_book ? m_book->pageCount() : 0;
    m_where->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(m_page->page() + 1).arg(count));
    m_page->setAccessibleDescription(m_where->text());
    m_back->setVisible(count > 1);
    m_on->setVisible(count > 1);
    m_back->setEnabled(m_page->page() > 0);
    m_on->setEnabled(m_page->page() + 1 < count);
}

} // namespace countersign::ui
