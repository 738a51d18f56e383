#include "ui/lookup/batch_result_model.h"

#include "core/alerts/batch_answers.h"
#include "core/messages/batch_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/visible_text.h"

#include <QLocale>

#include <algorithm>

namespace countersign::ui {

using alerts::BatchKind;
using workstation::BatchLine;
using workstation::BatchVerdict;

namespace {

constexpr int kCommonColumns = 4;
/// Cells of an answer that the first columns say already: id, and rank of a match.
constexpr int kMatchCellsSaid = 2;
constexpr int kZoneCellsSaid = 1;

constexpr int kStepCell = 3;
constexpr int kReasonsCell = 4;

QString stepWords(const QString &word)
{
    for (const alerts::Step step : {alerts::Step::Exact, alerts::Step::LookAlike, alerts::Step::OneEdit, alerts::Step::BlankRange,
                                    alerts::Step::MendedCheckDigit, alerts::Step::BlindVariant}) {
        if (alerts::wordOf(step) == word)
            return messages::stepText(step);
    }
    return visibleText(word);
}

bool isFound(BatchVerdict verdict)
{
    return verdict <= BatchVerdict::Similar || verdict == BatchVerdict::ChecksDiffer;
}

bool fits(BatchVerdict verdict, BatchResultModel::Part part)
{
    switch (part) {
    case BatchResultModel::Part::Found:
        return isFound(verdict);
    case BatchResultModel::Part::NotAnswered:
        return verdict == BatchVerdict::NotAnswered;
    case BatchResultModel::Part::All:
        break;
    }
    return true;
}

const char *iconOf(BatchVerdict verdict)
{
    switch (verdict) {
    case BatchVerdict::Listed:
    case BatchVerdict::PossibleHit:
        return "shield-alert";
    case BatchVerdict::Similar:
    case BatchVerdict::ChecksDiffer:
        return "columns-2";
    case BatchVerdict::NotAnswered:
        return "circle-alert";
    case BatchVerdict::NoHitOldData:
        return "history";
    case BatchVerdict::NoHit:
    case BatchVerdict::Read:
        break;
    }
    return "circle-minus";
}

Ink inkOf(BatchVerdict verdict)
{
    switch (verdict) {
    case BatchVerdict::Listed:
    case BatchVerdict::PossibleHit:
        return Ink::Hit;
    case BatchVerdict::Similar:
    case BatchVerdict::ChecksDiffer:
    case BatchVerdict::NotAnswered:
    case BatchVerdict::NoHitOldData:
        return Ink::Near;
    case BatchVerdict::NoHit:
    case BatchVerdict::Read:
        break;
    }
    return Ink::Calm;
}

} // namespace

QString batchVerdictText(BatchVerdict verdict)
{
    switch (verdict) {
    case BatchVerdict::Listed: return BatchResultModel::tr("Listed");
    case BatchVerdict::PossibleHit: return BatchResultModel::tr("Possible hit");
    case BatchVerdict::Similar: return BatchResultModel::tr("Similar");
    case BatchVerdict::NotAnswered: return BatchResultModel::tr("Not answered");
    case BatchVerdict::ChecksDiffer: return BatchResultModel::tr("Check digits differ");
    case BatchVerdict::NoHitOldData: return BatchResultModel::tr("No hit, old data");
    case BatchVerdict::NoHit: return BatchResultModel::tr("No hit");
    case BatchVerdict::Read: return BatchResultModel::tr("Check digits agree");
    }
    return {};
}

BatchResultModel::BatchResultModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) {}

int BatchResultModel::countOf(const workstation::BatchResult &result, Part part)
{
    return static_cast<int>(std::count_if(result.lines.begin(), result.lines.end(),
                                          [part](const BatchLine &line) { return fits(line.verdict, part); }));
}

void BatchResultModel::show(ResultPtr result, Part part)
{
    beginResetModel();
    m_result = std::move(result);
    m_part = part;
    m_refusals.clear();
    m_places.clear();
    if (m_result) {
        for (const alerts::BatchRemark &remark : m_result->outcome.remarks) {
            if (alerts::isRefusal(remark.issue))
                m_refusals.insert(remark.line, remark.issue);
        }
        for (int line = 0; line < m_result->lines.size(); ++line) {
            const BatchLine &asked = m_result->lines[line];
            if (!fits(asked.verdict, part))
                continue;
            const bool hasAnswers = !asked.answers.isEmpty() && asked.verdict != BatchVerdict::NotAnswered;
            for (int answer = hasAnswers ? 0 : -1; answer < (hasAnswers ? static_cast<int>(asked.answers.size()) : 0); ++answer)
                m_places.append({line, answer});
        }
    }
    arrange();
    endResetModel();
}

const BatchLine *BatchResultModel::line(int row) const
{
    return row >= 0 && row < m_places.size() ? &m_result->lines[m_places[row].line] : nullptr;
}

int BatchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int BatchResultModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_result)
        return 0;
    const BatchKind kind = m_result->outcome.kind;
    const auto cells = static_cast<int>(alerts::batchAnswerHeader(kind).size());
    return kCommonColumns + cells - (kind == BatchKind::Zones ? kZoneCellsSaid : kMatchCellsSaid);
}

QString BatchResultModel::reasonOf(const BatchLine &line) const
{
    const auto refusal = m_refusals.constFind(line.line);
    return refusal == m_refusals.constEnd() ? QString() : messages::batchIssueText(*refusal);
}

QString BatchResultModel::text(const Place &place, int column) const
{
    const BatchLine &line = m_result->lines[place.line];
    switch (column) {
    case kOutcomeColumn:
        return batchVerdictText(line.verdict);
    case 1:
        return QLocale().toString(line.line);
    case 2:
        return isolatedLtr(line.id);
    case 3:
        return m_result->outcome.kind == BatchKind::Names ? isolated(line.asked) : isolatedLtr(line.asked);
    default:
        break;
    }
    const BatchKind kind = m_result->outcome.kind;
    if (place.answer < 0)
        return column == kCommonColumns ? reasonOf(line) : QString();
    const int cell = column - kCommonColumns + (kind == BatchKind::Zones ? kZoneCellsSaid : kMatchCellsSaid);
    const QString value = line.answers[place.answer].value(cell);
    if (value.isEmpty())
        return value;
    if (kind == BatchKind::Numbers && cell == kStepCell)
        return stepWords(value);
    // Reasons are a sentence, everything else a code, a number or Latin letters of a zone.
    return kind == BatchKind::Names && cell == kReasonsCell ? visibleText(value) : isolatedLtr(value);
}

QVariant BatchResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_result)
        return {};
    const Place &place = m_places[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(place, index.column());
    case Qt::ToolTipRole:
        return text(place, index.column()).toHtmlEscaped();
    case Qt::DecorationRole:
        if (index.column() == kOutcomeColumn) {
            const BatchVerdict verdict = m_result->lines[place.line].verdict;
            return m_theme.icon(iconOf(verdict), inkOf(verdict));
        }
        return {};
    case Qt::ForegroundRole:
        if (index.column() == kOutcomeColumn)
            return m_theme.ink(inkOf(m_result->lines[place.line].verdict));
        return {};
    default:
        return {};
    }
}

QVariant BatchResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_result)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList common{tr("Outcome"), tr("Line"), tr("Reference (id)"), tr("Asked")};
    if (section < common.size())
        return common[section];
    QStringList own;
    switch (m_result->outcome.kind) {
    case BatchKind::Numbers:
        own = {tr("Found"), tr("Step"), tr("Differences")};
        break;
    case BatchKind::Names:
        own = {tr("Found"), tr("Score"), tr("Reasons")};
        break;
    case BatchKind::Zones:
        own = {tr("Format"), tr("Valid"), tr("Failing"), tr("Number"), tr("Issuer"), tr("Nationality"),
               tr("Birth"), tr("Expires"), tr("Sex"), tr("Surname"), tr("Given names"), tr("Corrections")};
        break;
    }
    return own.value(section - common.size());
}

void BatchResultModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sorted = column;
    m_order = order;
    arrange();
    endResetModel();
}

void BatchResultModel::arrange()
{
    if (!m_result)
        return;
    const auto gravity = [this](const Place &place) { return static_cast<int>(m_result->lines[place.line].verdict); };
    const auto inTable = [](const Place &a, const Place &b) { return std::pair(a.line, a.answer) < std::pair(b.line, b.answer); };
    std::sort(m_places.begin(), m_places.end(), inTable);
    const bool descending = m_order == Qt::DescendingOrder;
    if (m_sorted <= kOutcomeColumn) {
        std::stable_sort(m_places.begin(), m_places.end(), [&](const Place &a, const Place &b) {
            return descending && m_sorted >= 0 ? gravity(b) < gravity(a) : gravity(a) < gravity(b);
        });
        return;
    }
    if (m_sorted == 1) {
        if (descending)
            std::reverse(m_places.begin(), m_places.end());
        return;
    }
    // The words are made once, not for each comparison.
    QHash<qint64, QString> words;
    const auto key = [](const Place &place) { return (qint64{place.line} << 20) + place.answer + 1; };
    for (const Place &place : std::as_const(m_places))
        words.insert(key(place), text(place, m_sorted));
    std::stable_sort(m_places.begin(), m_places.end(), [&](const Place &a, const Place &b) {
        const int order = words.value(key(a)).localeAwareCompare(words.value(key(b)));
        return descending ? order > 0 : order < 0;
    });
}

} // namespace countersign::ui
