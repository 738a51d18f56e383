#include "ui/cases/case_table_model.h"

#include "ui/cases/case_words.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QDateTime>
#include <QLocale>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::CaseColumn;

CaseTableModel::CaseTableModel(const PageContext &context, workstation::CaseService &cases, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_cases(cases)
{
}

void CaseTableModel::setFilter(const workstation::CaseFilter &filter)
{
    m_filter = filter;
    reload();
}

void CaseTableModel::reload()
{
    const int question = ++m_asked;
    auto task = m_cases.list(m_filter);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<workstation::CaseRow>> &rows) {
        if (question != m_asked)
            return;
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        beginResetModel();
        m_rows = *rows;
        endResetModel();
        m_loaded = true;
        Q_EMIT loaded();
    });
}

const workstation::CaseRow *CaseTableModel::row(int place) const
{
    return place >= 0 && place < m_rows.size() ? &m_rows[place] : nullptr;
}

int CaseTableModel::placeOf(const base::CaseId &id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return i;
    }
    return -1;
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(CaseColumn::Changed) + 1;
}

void CaseTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_filter.sortBy = columnAt(column);
    m_filter.descending = order == Qt::DescendingOrder;
    reload();
}

bool CaseTableModel::isOverdue(const workstation::CaseRow &row) const
{
    return row.nextDue.isValid() && row.nextDue < QDateTime::fromMSecsSinceEpoch(base::toMillis(m_context.clock.now())).date();
}

QString CaseTableModel::text(const workstation::CaseRow &row, CaseColumn column) const
{
    switch (column) {
    case CaseColumn::Reference: return visibleText(row.reference);
    case CaseColumn::Title: {
        QString words = visibleText(row.title);
        if (row.conflicts > 0)
            words += u" \u00B7 "_s + tr("%n to settle", nullptr, row.conflicts);
        if (row.draft)
            words += u" \u00B7 "_s + tr("draft");
        return words;
    }
    case CaseColumn::Status:
        return row.binnedUntil ? tr("in the bin until %1").arg(shortDate(*row.binnedUntil)) : caseStatusText(row.status);
    case CaseColumn::Marking: return u"TLP:"_s + markings::textOf(row.marking.tlp);
    case CaseColumn::Assignee: return row.assignees.isEmpty() ? u"\u2013"_s : visibleText(row.assignees.join(u", "_s));
    case CaseColumn::Notes: return QLocale().toString(row.notes);
    case CaseColumn::OpenTasks:
        if (row.openTasks == 0)
            return u"\u2013"_s;
        return row.nextDue.isValid() ? u"%1 \u00B7 %2"_s.arg(QLocale().toString(row.openTasks),
                                                         dueText(row.nextDue, QDateTime::fromMSecsSinceEpoch(base::toMillis(m_context.clock.now())).date()))
                                     : QLocale().toString(row.openTasks);
    case CaseColumn::Changed: return shortDate(row.changedAt) == shortDate(m_context.clock.now()) ? clockTime(row.changedAt) : shortDate(row.changedAt);
    }
    return {};
}

QString CaseTableModel::spoken(const workstation::CaseRow &row) const
{
    QStringList parts;
    for (const CaseColumn column : {CaseColumn::Reference, CaseColumn::Title, CaseColumn::Status, CaseColumn::Marking, CaseColumn::Changed})
        parts << text(row, column);
    return parts.join(u", "_s);
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    const workstation::CaseRow *row = this->row(index.row());
    if (!row)
        return {};
    const CaseColumn column = columnAt(index.column());
    const Theme &theme = m_context.theme;
    switch (role) {
    case Qt::DisplayRole: return column == CaseColumn::Marking ? QVariant() : text(*row, column);
    case kMarkingRole: return column == CaseColumn::Marking ? QVariant(static_cast<int>(row->marking.tlp)) : QVariant();
    case Qt::AccessibleTextRole: return column == CaseColumn::Reference ? spoken(*row) : text(*row, column);
    case Qt::ToolTipRole: return column == CaseColumn::Title ? visibleText(row->title).toHtmlEscaped() : QVariant();
    case Qt::FontRole:
        if (column == CaseColumn::Reference)
            return theme.font(TextRole::Mono);
        return theme.font(column == CaseColumn::Title || (column == CaseColumn::OpenTasks && isOverdue(*row)) ? TextRole::Strong : TextRole::Body);
    case Qt::ForegroundRole:
        if (column == CaseColumn::OpenTasks && isOverdue(*row))
            return theme.ink(Ink::Near);
        if (column == CaseColumn::Status && row->status != cases::CaseStatus::Open)
            return theme.ink(Ink::Sub);
        return {};
    default: return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return caseColumnText(columnAt(section));
}

} // namespace countersign::ui
