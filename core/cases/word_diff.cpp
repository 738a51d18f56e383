#include "core/cases/word_diff.h"

#include "core/text/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

#include <dtl/dtl.hpp>

namespace countersign::cases {

namespace {

/// Differing pieces beyond this are not compared with each other: the comparison grows with the product.
constexpr std::size_t kMostPieces = 6000;

/// One piece of a text: a word, or what stands between two.
struct Piece
{
    qsizetype begin = 0;
    qsizetype length = 0;
    int id = 0; ///< equal for equal pieces
};

std::vector<Piece> piecesOf(QStringView text, text::WordFinder &finder, QHash<QStringView, int> &ids)
{
    std::vector<Piece> pieces;
    const QList<qsizetype> breaks = finder.breaks(text);
    for (qsizetype i = 0; i + 1 < breaks.size(); ++i) {
        const QStringView piece = text.mid(breaks[i], breaks[i + 1] - breaks[i]);
        auto id = ids.find(piece);
        if (id == ids.end())
            id = ids.insert(piece, static_cast<int>(ids.size()));
        pieces.push_back({breaks[i], piece.size(), *id});
    }
    return pieces;
}

class Runs
{
public:
    explicit Runs(QStringView before) : m_before(before) {}

    void add(RunKind kind, qsizetype length)
    {
        if (length == 0)
            return;
        if (m_runs.isEmpty() || m_runs.back().kind != kind)
            m_runs.append({kind, m_beforeAt, 0, m_afterAt, 0});
        DiffRun &run = m_runs.back();
        if (kind != RunKind::Added) {
            run.beforeLength += length;
            m_beforeAt += length;
        }
        if (kind != RunKind::Removed) {
            run.afterLength += length;
            m_afterAt += length;
        }
    }

    /// A space alone between two changes is no common ground: one change is easier to read.
    QList<DiffRun> calmed() const
    {
        Runs calm(m_before);
        qsizetype removed = 0, added = 0;
        const auto flush = [&] {
            calm.add(RunKind::Removed, std::exchange(removed, 0));
            calm.add(RunKind::Added, std::exchange(added, 0));
        };
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            const DiffRun &run = m_runs[i];
            const bool between = i > 0 && i + 1 < m_runs.size() && removed > 0 && added > 0;
            if (run.kind != RunKind::Same || (between && m_before.mid(run.beforeBegin, run.beforeLength).trimmed().isEmpty())) {
                removed += run.beforeLength;
                added += run.afterLength;
                continue;
            }
            flush();
            calm.add(RunKind::Same, run.beforeLength);
        }
        flush();
        return calm.m_runs;
    }

private:
    QStringView m_before;
    QList<DiffRun> m_runs;
    qsizetype m_beforeAt = 0, m_afterAt = 0;
};

qsizetype lengthOf(const std::vector<Piece> &pieces, std::size_t from, std::size_t to)
{
    return from >= to ? 0 : pieces[to - 1].begin + pieces[to - 1].length - pieces[from].begin;
}

void compareMiddle(const std::vector<Piece> &a, std::size_t aFrom, std::size_t aTo, const std::vector<Piece> &b, std::size_t bFrom,
                   std::size_t bTo, Runs &runs)
{
    if (aFrom == aTo || bFrom == bTo || (aTo - aFrom) + (bTo - bFrom) > kMostPieces) {
        runs.add(RunKind::Removed, lengthOf(a, aFrom, aTo));
        runs.add(RunKind::Added, lengthOf(b, bFrom, bTo));
        return;
    }
    std::vector<int> before, after;
    std::transform(a.begin() + static_cast<std::ptrdiff_t>(aFrom), a.begin() + static_cast<std::ptrdiff_t>(aTo), std::back_inserter(before), [](const Piece &piece) { return piece.id; });
    std::transform(b.begin() + static_cast<std::ptrdiff_t>(bFrom), b.begin() + static_cast<std::ptrdiff_t>(bTo), std::back_inserter(after), [](const Piece &piece) { return piece.id; });
    dtl::Diff<int> diff(before, after);
    diff.onHuge();
    diff.compose();
    std::size_t atA = aFrom, atB = bFrom;
    for (const auto &[id, step] : diff.getSes().getSequence()) {
        if (step.type == dtl::SES_ADD) {
            runs.add(RunKind::Added, b[atB++].length);
        } else if (step.type == dtl::SES_DELETE) {
            runs.add(RunKind::Removed, a[atA++].length);
        } else {
            runs.add(RunKind::Same, a[atA++].length);
            ++atB;
        }
    }
}

bool changed(const ParagraphDiff &diff)
{
    const auto differs = [](const QList<DiffRun> &runs) {
        return std::any_of(runs.begin(), runs.end(), [](const DiffRun &run) { return run.kind != RunKind::Same; });
    };
    return differs(diff.text) || differs(diff.translation) || diff.gradingChanged || diff.markingChanged || diff.sourceChanged || diff.languageChanged;
}

ParagraphDiff compare(const Paragraph &before, const Paragraph &after)
{
    ParagraphDiff diff;
    diff.paragraph = after.id;
    diff.text = wordDiff(before.text, after.text);
    diff.translation = wordDiff(before.translation, after.translation);
    diff.gradingChanged = before.grading != after.grading;
    diff.markingChanged = before.marking != after.marking;
    diff.sourceChanged = before.source != after.source;
    diff.languageChanged = before.language != after.language || before.direction != after.direction
        || before.translationLanguage != after.translationLanguage;
    return diff;
}

/// The paragraphs of both notes that kept their order: the longest run of growing places.
QSet<qsizetype> unmoved(const std::vector<qsizetype> &places)
{
    std::vector<std::size_t> tails;
    std::vector<std::ptrdiff_t> previous(places.size(), -1);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), places[i], [&](std::size_t tail, qsizetype place) { return places[tail] < place; });
        if (at != tails.begin())
            previous[i] = static_cast<std::ptrdiff_t>(*(at - 1));
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    QSet<qsizetype> kept;
    for (auto i = tails.empty() ? -1 : static_cast<std::ptrdiff_t>(tails.back()); i >= 0; i = previous[static_cast<std::size_t>(i)])
        kept.insert(places[static_cast<std::size_t>(i)]);
    return kept;
}

ParagraphDiff removedParagraph(const Note &before, qsizetype place)
{
    ParagraphDiff diff;
    diff.paragraph = before.paragraphs[place].id;
    diff.fate = ParagraphFate::Removed;
    diff.before = place;
    diff.text = wordDiff(before.paragraphs[place].text, {});
    diff.translation = wordDiff(before.paragraphs[place].translation, {});
    return diff;
}

} // namespace

QList<DiffRun> wordDiff(QStringView before, QStringView after)
{
    Runs runs(before);
    if (before == after) {
        runs.add(RunKind::Same, before.size());
        return runs.calmed();
    }
    text::WordFinder finder;
    QHash<QStringView, int> ids;
    const std::vector<Piece> a = piecesOf(before, finder, ids), b = piecesOf(after, finder, ids);
    std::size_t front = 0, aTo = a.size(), bTo = b.size();
    while (front < aTo && front < bTo && a[front].id == b[front].id)
        ++front;
    while (aTo > front && bTo > front && a[aTo - 1].id == b[bTo - 1].id) {
        --aTo;
        --bTo;
    }
    runs.add(RunKind::Same, lengthOf(a, 0, front));
    compareMiddle(a, front, aTo, b, front, bTo, runs);
    runs.add(RunKind::Same, lengthOf(a, aTo, a.size()));
    return runs.calmed();
}

QList<ParagraphDiff> noteDiff(const Note &before, const Note &after)
{
    QHash<EntityId, qsizetype> placeBefore, placeAfter;
    for (qsizetype i = 0; i < before.paragraphs.size(); ++i)
        placeBefore.insert(before.paragraphs[i].id, i);
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < after.paragraphs.size(); ++i) {
        placeAfter.insert(after.paragraphs[i].id, i);
        if (const auto was = placeBefore.find(after.paragraphs[i].id); was != placeBefore.end())
            places.push_back(*was);
    }
    const QSet<qsizetype> kept = unmoved(places);

    QList<ParagraphDiff> found;
    const auto addRemovedFrom = [&](qsizetype place) {
        for (; place < before.paragraphs.size() && !placeAfter.contains(before.paragraphs[place].id); ++place)
            found.append(removedParagraph(before, place));
    };
    addRemovedFrom(0);
    for (qsizetype i = 0; i < after.paragraphs.size(); ++i) {
        const Paragraph &now = after.paragraphs[i];
        const qsizetype was = placeBefore.value(now.id, -1);
        ParagraphDiff diff = compare(was < 0 ? Paragraph{} : before.paragraphs[was], now);
        diff.before = was;
        diff.after = i;
        diff.fate = was < 0 ? ParagraphFate::Added : !kept.contains(was) ? ParagraphFate::Moved : changed(diff) ? ParagraphFate::Changed : ParagraphFate::Same;
        found.append(diff);
        if (was >= 0)
            addRemovedFrom(was + 1);
    }
    return found;
}

} // namespace countersign::cases
