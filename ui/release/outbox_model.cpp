#include "ui/release/outbox_model.h"

#include "ui/release/release_words.h"
#include "ui/widgets/visible_text.h"

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::OutboxRow;
using workstation::RecipientStanding;
using workstation::ReleaseState;

namespace {

bool isBlocked(const OutboxRow &row)
{
    return row.state <= ReleaseState::Checked && row.rulesMet < row.rules;
}

QString countOf(const OutboxRow &row, int count)
{
    return count == 0 ? u"\u2013"_s : OutboxModel::tr("%1 of %2").arg(count).arg(row.recipients.size());
}

} // namespace

QString standingText(const OutboxRow &row, base::Instant now)
{
    const QString word = releaseStateText(row.state);
    return row.state == ReleaseState::Held && row.holdUntil ? u"%1 %2"_s.arg(word, isolatedLtr(countdownText(*row.holdUntil, now))) : word;
}

QString spokenRow(const OutboxRow &row, base::Instant now)
{
    QStringList parts{standingText(row, now), isolated(row.title), desksText(desksOf(row)),
                      OutboxModel::tr("%1 of %2 rules met").arg(row.rulesMet).arg(row.rules)};
    if (const int count = signedBy(row, &RecipientStanding::delivered); count > 0)
        parts << OutboxModel::tr("delivered %1").arg(countOf(row, count));
    if (const int count = signedBy(row, &RecipientStanding::opened); count > 0)
        parts << OutboxModel::tr("opened %1").arg(countOf(row, count));
    if (row.waitsForMe)
        parts.prepend(OutboxModel::tr("waits for you"));
    return parts.join(u", "_s);
}

OutboxModel::OutboxModel(const base::Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock) {}

void OutboxModel::setRows(QList<OutboxRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const OutboxRow *OutboxModel::row(int place) const
{
    return place >= 0 && place < m_rows.size() ? &m_rows[place] : nullptr;
}

int OutboxModel::placeOf(const base::ReleaseId &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const OutboxRow &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool OutboxModel::isHolding() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const OutboxRow &row) { return row.state == ReleaseState::Held; });
}

void OutboxModel::tick()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].state == ReleaseState::Held)
            Q_EMIT dataChanged(index(i, 0), index(i, 0));
    }
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kOutboxColumns;
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<OutboxColumn>(section)) {
    case OutboxColumn::State: return tr("State");
    case OutboxColumn::What: return tr("What");
    case OutboxColumn::To: return tr("To");
    case OutboxColumn::Checks: return tr("Checks");
    case OutboxColumn::Delivered: return tr("Delivered");
    case OutboxColumn::Opened: return tr("Opened");
    }
    return {};
}

QString OutboxModel::text(const OutboxRow &row, OutboxColumn column) const
{
    switch (column) {
    case OutboxColumn::State: return standingText(row, m_clock.now());
    case OutboxColumn::What: return visibleText(row.title);
    case OutboxColumn::To: return desksText(desksOf(row));
    case OutboxColumn::Checks: return isBlocked(row) ? tr("%1 of %2").arg(row.rulesMet).arg(row.rules) : QString::number(row.rulesMet);
    case OutboxColumn::Delivered: return countOf(row, signedBy(row, &RecipientStanding::delivered));
    case OutboxColumn::Opened: return countOf(row, signedBy(row, &RecipientStanding::opened));
    }
    return {};
}

QString OutboxModel::second(const OutboxRow &row, OutboxColumn column) const
{
    if (column == OutboxColumn::What)
        return isolatedLtr(row.reference);
    if (column == OutboxColumn::State && row.waitsForMe)
        return tr("waits for you");
    if (column == OutboxColumn::Delivered) {
        const auto says = std::count_if(row.recipients.begin(), row.recipients.end(),
                                        [](const RecipientStanding &one) { return one.portalSays && !one.delivered; });
        if (says > 0)
            return tr("portal has %n", nullptr, static_cast<int>(says));
    }
    if (column == OutboxColumn::Opened) {
        if (const int purged = signedBy(row, &RecipientStanding::purged); purged > 0)
            return tr("purged %1").arg(countOf(row, purged));
    }
    return {};
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    const OutboxRow *one = row(index.row());
    if (!one)
        return {};
    const auto column = static_cast<OutboxColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(*one, column);
    case Qt::AccessibleTextRole: return spokenRow(*one, m_clock.now());
    case kSecondLine: return second(*one, column);
    case kIcon:
        if (column == OutboxColumn::State)
            return QString::fromLatin1(releaseStateLook(one->state).icon);
        return column == OutboxColumn::Checks && !isBlocked(*one) ? u"check"_s : QString();
    case kInk:
        if (column == OutboxColumn::State)
            return static_cast<int>(releaseStateLook(one->state).ink);
        if (column == OutboxColumn::Checks)
            return static_cast<int>(isBlocked(*one) ? Ink::Hit : Ink::Done);
        return static_cast<int>(Ink::Text);
    case kStrong: return column == OutboxColumn::State;
    default: return {};
    }
}

} // namespace countersign::ui
