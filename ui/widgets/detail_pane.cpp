#include "ui/widgets/detail_pane.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace countersign::ui {

DetailPane::DetailPane(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_area(new QScrollArea),
      m_back(new ActionButton(theme, ActionButton::Kind::Quiet, tr("Back to the list"), "arrow-left")), m_notice(new NoticeBar(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_back);
    row->addStretch(1);
    column->addLayout(row);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(20, 0, 20, 0);
    said->addWidget(m_notice);
    column->addLayout(said);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    auto *held = new QVBoxLayout(holder);
    held->setContentsMargins(0, 0, 0, 0);
    m_area->setWidget(holder);
    column->addWidget(m_area, 1);
    m_back->hide();
    m_notice->hide();
    setAccessibleName(accessibleName);
    connect(m_back, &QPushButton::clicked, this, &DetailPane::back);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void DetailPane::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void DetailPane::setContent(QWidget *content)
{
    // Later: a button in it may be what asked for the new content. It stays in the window
    // until then, which would else be taken for left.
    if (QWidget *old = std::exchange(m_content, content)) {
        old->hide();
        old->deleteLater();
    }
    m_notice->hide();
    if (content)
        m_area->widget()->layout()->addWidget(content);
}

void DetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    painter.fillRect(rect(), t.window);
    painter.setPen(QPen(t.line, t.lineWidth));
    const int x = isRightToLeft() ? width() - 1 : 0;
    painter.drawLine(x, 0, x, height());
}

QWidget *newSheet(QVBoxLayout *&column)
{
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(false);
    column = new QVBoxLayout(sheet);
    column->setContentsMargins(20, 8, 20, 20);
    column->setSpacing(12);
    return sheet;
}

} // namespace countersign::ui
