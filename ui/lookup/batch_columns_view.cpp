#include "ui/lookup/batch_columns_view.h"

#include "ui/widgets/visible_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>

namespace countersign::ui {

using alerts::BatchKind;

namespace {

constexpr int kNotUsed = -1;

} // namespace

QString batchColumnText(BatchKind kind, qsizetype column)
{
    if (column == 0)
        return BatchColumnsView::tr("Reference (id)");
    switch (kind) {
    case BatchKind::Numbers:
        return column == 1 ? BatchColumnsView::tr("Document number") : BatchColumnsView::tr("Issuer");
    case BatchKind::Names:
        return column == 1   ? BatchColumnsView::tr("Name")
               : column == 2 ? BatchColumnsView::tr("Birth")
                             : BatchColumnsView::tr("Nationality");
    case BatchKind::Zones:
        break;
    }
    return BatchColumnsView::tr("Line %1 of the zone").arg(QLocale().toString(column));
}

BatchColumnsView::BatchColumnsView(const Theme &theme, QWidget *parent) : QTableWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("First rows of the table and what their columns hold"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void BatchColumnsView::show(const workstation::BatchPreview &preview, BatchKind kind)
{
    m_kind = kind;
    clear();
    const auto columns = static_cast<int>(preview.header.size());
    setColumnCount(columns);
    setRowCount(static_cast<int>(preview.rows.size()) + 1);
    QStringList titles;
    const alerts::BatchPlaces places = preview.places.value(kind);
    for (int column = 0; column < columns; ++column) {
        titles.append(visibleText(preview.header[column]));
        addChoice(column, static_cast<int>(places.indexOf(column)));
        for (int row = 0; row < preview.rows.size(); ++row) {
            auto *item = new QTableWidgetItem(visibleText(preview.rows[row].value(column)));
            item->setToolTip(item->text().toHtmlEscaped());
            setItem(row + 1, column, item);
        }
    }
    setHorizontalHeaderLabels(titles);
    resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, qBound(m_theme.px(150), columnWidth(column), m_theme.px(260)));
    setRowHeight(0, m_theme.px(42));
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + m_theme.px(12);
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

void BatchColumnsView::addChoice(int column, int chosen)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Column %1 holds").arg(QLocale().toString(column + 1)));
    box->addItem(tr("not used"), kNotUsed);
    const auto count = static_cast<int>(alerts::batchColumns(m_kind).size());
    for (int place = 0; place < count; ++place)
        box->addItem(batchColumnText(m_kind, place), place);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    connect(box, &QComboBox::activated, this, [this, column] { choose(column); });
    setCellWidget(0, column, box);
}

int BatchColumnsView::chosenAt(int column) const
{
    return qobject_cast<QComboBox *>(cellWidget(0, column))->currentData().toInt();
}

void BatchColumnsView::choose(int column)
{
    // A field stands in one column: choosing it here takes it from where it was.
    for (int other = 0; other < columnCount(); ++other) {
        if (other != column && chosenAt(column) != kNotUsed && chosenAt(other) == chosenAt(column))
            qobject_cast<QComboBox *>(cellWidget(0, other))->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

alerts::BatchPlaces BatchColumnsView::places() const
{
    alerts::BatchPlaces places(alerts::batchColumns(m_kind).size(), kNotUsed);
    for (int column = 0; column < columnCount(); ++column) {
        if (chosenAt(column) != kNotUsed)
            places[chosenAt(column)] = column;
    }
    return places;
}

QStringList BatchColumnsView::missing() const
{
    QStringList missing;
    const alerts::BatchPlaces chosen = places();
    const QList<alerts::BatchColumn> &columns = alerts::batchColumns(m_kind);
    for (qsizetype i = 1; i < columns.size(); ++i) {
        if (columns[i].needed && chosen[i] < 0)
            missing.append(batchColumnText(m_kind, i));
    }
    return missing;
}

} // namespace countersign::ui
