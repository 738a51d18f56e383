#include "ui/alerts/list_import_columns.h"

#include "ui/widgets/visible_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>

namespace countersign::ui {

using alerts::ListField;

namespace {

constexpr int kNotUsed = -1;

} // namespace

QString listFieldText(ListField field)
{
    switch (field) {
    case ListField::Id: return ListImportColumns::tr("Reference (id)");
    case ListField::Name: return ListImportColumns::tr("Name");
    case ListField::FamilyName: return ListImportColumns::tr("Family name");
    case ListField::GivenNames: return ListImportColumns::tr("Given names");
    case ListField::OriginalName: return ListImportColumns::tr("Original script");
    case ListField::Aliases: return ListImportColumns::tr("Other names");
    case ListField::Birth: return ListImportColumns::tr("Birth");
    case ListField::BirthPlace: return ListImportColumns::tr("Birth place");
    case ListField::Nationality: return ListImportColumns::tr("Nationality");
    case ListField::Passport: return ListImportColumns::tr("Passport");
    case ListField::Issuer: return ListImportColumns::tr("Issuer");
    case ListField::Expires: return ListImportColumns::tr("Expires");
    case ListField::Kind: return ListImportColumns::tr("Person or entity");
    case ListField::Comments: return ListImportColumns::tr("Comments");
    }
    return {};
}

ListImportColumns::ListImportColumns(const Theme &theme, QWidget *parent) : QTableWidget(parent), m_theme(theme)
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
    verticalHeader()->hide();
    horizontalHeader()->hide();
}

void ListImportColumns::show(const workstation::ImportService::Glimpse &glimpse)
{
    clear();
    m_header = glimpse.rows.value(0);
    qsizetype columns = 0;
    for (const QStringList &row : glimpse.rows)
        columns = qMax(columns, row.size());
    setColumnCount(static_cast<int>(columns));
    setRowCount(static_cast<int>(glimpse.rows.size()) + 1);
    const auto found = alerts::findColumns(m_header, glimpse.columns, {});
    for (int column = 0; column < columns; ++column) {
        int chosen = kNotUsed;
        for (const ListField field : alerts::listFields()) {
            const QString named = glimpse.columns.value(field);
            const bool here = found ? found->of(field) == column : !named.isEmpty() && named == m_header.value(column).trimmed();
            if (here)
                chosen = static_cast<int>(field);
        }
        addChoice(column, chosen);
        for (int row = 0; row < glimpse.rows.size(); ++row) {
            auto *item = new QTableWidgetItem(visibleText(glimpse.rows[row].value(column)));
            item->setToolTip(item->text().toHtmlEscaped());
            if (row == 0)
                item->setFont(m_theme.font(TextRole::Strong));
            setItem(row + 1, column, item);
        }
    }
    resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, qBound(m_theme.px(150), columnWidth(column), m_theme.px(240)));
    setRowHeight(0, m_theme.px(50));
}

void ListImportColumns::addChoice(int column, int chosen)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Column %1 holds").arg(QLocale().toString(column + 1)));
    box->addItem(tr("not used"), kNotUsed);
    for (const ListField field : alerts::listFields())
        box->addItem(listFieldText(field), static_cast<int>(field));
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    connect(box, &QComboBox::activated, this, [this, column] { choose(column); });
    auto *cell = new QWidget;
    auto *place = new QHBoxLayout(cell);
    place->setContentsMargins(6, 8, 6, 8);
    place->addWidget(box);
    setCellWidget(0, column, cell);
}

QComboBox *ListImportColumns::choiceOf(int column) const
{
    return cellWidget(0, column)->findChild<QComboBox *>();
}

void ListImportColumns::choose(int column)
{
    // A field stands in one column: choosing it here takes it from where it was.
    const int field = choiceOf(column)->currentData().toInt();
    for (int other = 0; other < columnCount(); ++other) {
        auto *box = choiceOf(other);
        if (other != column && field != kNotUsed && box->currentData().toInt() == field)
            box->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

alerts::ColumnMapping ListImportColumns::mapping() const
{
    // What the headers would say is switched off where it was not left chosen.
    alerts::ColumnMapping mapping = alerts::guessedMapping(m_header);
    const bool header = !mapping.isEmpty();
    for (QString &column : mapping)
        column = u'-';
    for (int column = 0; column < columnCount(); ++column) {
        const int field = choiceOf(column)->currentData().toInt();
        const QString title = m_header.value(column).trimmed();
        if (field == kNotUsed)
            continue;
        // Two columns of one title are told apart by their numbers.
        const bool named = header && !title.isEmpty() && m_header.count(m_header.value(column)) == 1;
        mapping.insert(static_cast<ListField>(field), named ? title : QString::number(column + 1));
    }
    return mapping;
}

} // namespace countersign::ui
