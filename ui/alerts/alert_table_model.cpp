#include "ui/alerts/alert_table_model.h"

#include "core/messages/lookup_sentences.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QDate>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::AlertColumn;

namespace {

constexpr std::array kColumns{AlertColumn::Category, AlertColumn::Number,   AlertColumn::Issuer,
                              AlertColumn::Type,     AlertColumn::Owner,    AlertColumn::Status,
                              AlertColumn::ReviewBy, AlertColumn::Grading,  AlertColumn::Updated};
constexpr int kSoonDays = 7;

int daysUntil(const base::PartialDate &date, base::Instant now)
{
    const QDate day(date.year, qMax<int>(1, date.month), qMax<int>(1, date.day));
    return static_cast<int>(QDateTime::fromMSecsSinceEpoch(base::toMillis(now)).date().daysTo(day));
}

} // namespace

AlertTableModel::AlertTableModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

AlertColumn AlertTableModel::columnAt(int place)
{
    return kColumns.at(static_cast<std::size_t>(place));
}

int AlertTableModel::placeOfColumn(AlertColumn column)
{
    for (std::size_t i = 0; i < kColumns.size(); ++i)
        if (kColumns.at(i) == column)
            return static_cast<int>(i);
    return 0;
}

void AlertTableModel::setFilter(const workstation::AlertFilter &filter)
{
    m_filter = filter;
    reload();
}

void AlertTableModel::reload()
{
    ++m_asked;
    m_loading = false;
    load(0, qMax(kPage, static_cast<int>(m_rows.size())));
}

void AlertTableModel::load(qint64 offset, int limit)
{
    m_loading = true;
    const int question = m_asked;
    auto task = m_context.session.alerts().page(m_filter, offset, limit);
    QCoro::connect(std::move(task), this, [this, question, offset](const base::Result<workstation::AlertPage> &page) {
        if (question != m_asked)
            return;
        m_loading = false;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        m_matching = page->matching;
        m_all = page->all;
        if (offset == 0) {
            beginResetModel();
            m_rows = page->rows;
            endResetModel();
        } else if (!page->rows.isEmpty()) {
            const int first = static_cast<int>(m_rows.size());
            beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
            m_rows += page->rows;
            endInsertRows();
        }
        Q_EMIT loaded();
    });
}

const workstation::AlertRow *AlertTableModel::row(int place) const
{
    return place >= 0 && place < m_rows.size() ? &m_rows[place] : nullptr;
}

int AlertTableModel::placeOf(qint64 key) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].row == key)
            return i;
    return -1;
}

int AlertTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlertTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

bool AlertTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && m_rows.size() < m_matching;
}

void AlertTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(m_rows.size(), kPage);
}

void AlertTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_filter.sortBy = columnAt(column);
    m_filter.descending = order == Qt::DescendingOrder;
    reload();
}

QString AlertTableModel::reviewText(const base::PartialDate &date) const
{
    if (date.isNull())
        return u"\u2013"_s;
    const int days = daysUntil(date, m_context.clock.now());
    if (days >= 0 && days <= 60)
        return tr("%n day(s)", nullptr, days);
    if (days < 0)
        return tr("overdue");
    return messages::dateText(date);
}

QString AlertTableModel::text(const workstation::AlertRow &row, AlertColumn column) const
{
    switch (column) {
    case AlertColumn::Category: return messages::categoryText(row.category);
    case AlertColumn::Number:
        return row.blankTo.isEmpty() ? visibleText(row.number)
                                     : u"%1 \u2013 %2"_s.arg(visibleText(row.number), visibleText(row.blankTo));
    case AlertColumn::Issuer: return row.issuer.isNull() ? u"\u2013"_s : row.issuer.text();
    case AlertColumn::Type: return messages::typeText(row.type);
    case AlertColumn::Owner: return row.owner.text();
    case AlertColumn::Status: return row.pending ? tr("Waiting") : messages::statusText(row.status);
    case AlertColumn::ReviewBy: return row.status == alerts::AlertStatus::Active ? reviewText(row.reviewOn) : u"\u2013"_s;
    case AlertColumn::Grading: return row.grading.text();
    case AlertColumn::Updated: return shortDate(row.updatedAt);
    }
    return {};
}

QString AlertTableModel::spokenRow(const workstation::AlertRow &row) const
{
    QStringList parts{messages::categoryText(row.category), row.number, row.issuer.text(), messages::typeText(row.type),
                      shortDate(row.updatedAt), row.grading.text()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant AlertTableModel::data(const QModelIndex &index, int role) const
{
    const workstation::AlertRow *row = this->row(index.row());
    if (!row)
        return {};
    const AlertColumn column = columnAt(index.column());
    const Theme &theme = m_context.theme;
    switch (role) {
    case Qt::DisplayRole:
        return column == AlertColumn::Grading ? QVariant() : text(*row, column);
    case kGradeRole:
        return column == AlertColumn::Grading ? row->grading.text() : QVariant();
    case Qt::AccessibleTextRole:
        return column == AlertColumn::Category ? spokenRow(*row) : text(*row, column);
    case Qt::FontRole:
        if (column == AlertColumn::Number)
            return theme.font(TextRole::Mono);
        if (row->pending && column == AlertColumn::Status)
            return theme.font(TextRole::Strong);
        if (column == AlertColumn::ReviewBy && row->status == alerts::AlertStatus::Active && !row->reviewOn.isNull()
            && daysUntil(row->reviewOn, m_context.clock.now()) <= kSoonDays)
            return theme.font(TextRole::Strong);
        return theme.font(TextRole::Body);
    case Qt::ForegroundRole:
        if (column == AlertColumn::ReviewBy && row->status == alerts::AlertStatus::Active && !row->reviewOn.isNull()
            && daysUntil(row->reviewOn, m_context.clock.now()) <= kSoonDays)
            return theme.ink(Ink::Near);
        if (column == AlertColumn::Status && row->status != alerts::AlertStatus::Active)
            return theme.ink(Ink::Sub);
        return {};
    default:
        return {};
    }
}

QVariant AlertTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (columnAt(section)) {
    case AlertColumn::Category: return tr("Category");
    case AlertColumn::Number: return tr("Number");
    case AlertColumn::Issuer: return tr("Issuer");
    case AlertColumn::Type: return tr("Type");
    case AlertColumn::Owner: return tr("Owner");
    case AlertColumn::Status: return tr("Status");
    case AlertColumn::ReviewBy: return tr("Review by");
    case AlertColumn::Grading: return tr("Grading");
    case AlertColumn::Updated: return tr("Changed");
    }
    return {};
}

} // namespace countersign::ui
