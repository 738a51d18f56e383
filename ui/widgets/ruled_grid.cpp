#include "ui/widgets/ruled_grid.h"

#include <QGridLayout>
#include <QPainter>

namespace countersign::ui {

namespace {
constexpr int kRowPadding = 7;
}

RuledGrid::RuledGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(10, 0, 10, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void RuledGrid::setHead(const QStringList &titles)
{
    QList<QWidget *> cells;
    for (const QString &title : titles)
        cells.append(new PlainLabel(m_theme, title, TextRole::Small, Ink::Sub));
    addRow(cells);
}

void RuledGrid::addRow(const QList<QWidget *> &cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        QWidget *cell = cells[column];
        if (!cell)
            continue;
        if (auto *label = qobject_cast<QLabel *>(cell)) {
            label->setContentsMargins(0, kRowPadding, 0, kRowPadding);
            m_grid->addWidget(cell, m_rows, column, Qt::AlignVCenter);
        } else {
            m_grid->addWidget(cell, m_rows, column, Qt::AlignVCenter | Qt::AlignLeading);
        }
    }
    ++m_rows;
}

PlainLabel *RuledGrid::addFact(const QString &name, const QString &value, TextRole role, Ink ink)
{
    auto *nameLabel = new PlainLabel(m_theme, name, TextRole::Body, Ink::Sub);
    auto *valueLabel = new PlainLabel(m_theme, value, role, ink);
    nameLabel->wrapped();
    valueLabel->wrapped();
    nameLabel->setBuddy(nullptr);
    addRow({nameLabel, valueLabel});
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    return valueLabel;
}

void RuledGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows = 0;
}

void RuledGrid::setStretch(int column, int stretch)
{
    m_grid->setColumnStretch(column, stretch);
}

void RuledGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    QColor rule = t.line;
    rule.setAlphaF(0.75F); // lies on soft grounds too
    painter.setPen(QPen(rule, t.lineWidth));
    for (int row = 0; row < m_rows; ++row) {
        int bottom = -1;
        for (int column = 0; column < m_grid->columnCount(); ++column)
            if (const QLayoutItem *item = m_grid->itemAtPosition(row, column))
                bottom = qMax(bottom, item->geometry().bottom());
        if (bottom >= 0)
            painter.drawLine(0, bottom, width(), bottom);
    }
}

} // namespace countersign::ui
