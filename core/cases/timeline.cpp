#include "core/cases/timeline.h"

#include "core/cases/link_chart.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace countersign::cases {

using namespace Qt::StringLiterals;
using base::PartialDate;

namespace {

constexpr qsizetype kWordsAround = 60; ///< characters of a note shown before and after its date

/// Dates as written; none when `from` is no date. An `until` before `from` is left out.
bool takeDates(TimelineEntry &entry, QStringView from, QStringView until)
{
    const auto begin = PartialDate::fromIso(from);
    if (!begin || begin->isNull())
        return false;
    entry.from = *begin;
    std::tie(entry.first, entry.last) = daysOf(*begin);
    const auto end = PartialDate::fromIso(until);
    if (end && !end->isNull() && daysOf(*end).second >= entry.first) {
        entry.until = *end;
        entry.last = std::max(entry.last, daysOf(*end).second);
    }
    return entry.first.isValid();
}

/// The sentence around [at, at + length), without the marks of Markdown, at most kWordsAround each way.
QString wordsAround(const QString &text, qsizetype at, qsizetype length)
{
    static const QRegularExpression ends(u"\\n|[.!?\\x{3002}\\x{061F}\\x{104B}](\\s|$)"_s);
    qsizetype begin = std::max<qsizetype>(0, at - kWordsAround);
    const qsizetype before = at > 0 ? text.lastIndexOf(ends, at - 1) : -1;
    const bool cutsBefore = before < begin;
    begin = std::max(begin, before + 1);
    qsizetype end = std::min(text.size(), at + length + kWordsAround);
    const qsizetype after = text.indexOf(ends, at + length);
    const bool cutsAfter = after < 0 ? end < text.size() : after > end;
    if (after >= 0)
        end = std::min(end, after);
    // A cut never parts a word where the script has spaces.
    if (cutsBefore && begin > 0) {
        const qsizetype space = text.indexOf(u' ', begin);
        begin = space >= 0 && space < at ? space : begin;
    }
    if (cutsAfter) {
        const qsizetype space = text.lastIndexOf(u' ', end);
        end = space > at + length ? space : end;
    }
    static const QRegularExpression marks(u"[*_`#>|]+|^\\s*[-+]\\s"_s);
    QString words = text.mid(begin, end - begin).remove(marks).simplified();
    if (cutsBefore && begin > 0)
        words.prepend(QChar(u'\u2026'));
    if (cutsAfter)
        words.append(QChar(u'\u2026'));
    return words;
}

void addNoteDates(QList<TimelineEntry> &entries, const Paragraph &paragraph)
{
    static const QRegularExpression iso(u"(?<![\\w-])([0-9]{4}-[0-9]{2}-[0-9]{2})(?![\\w-])"_s);
    QList<PartialDate> seen;
    for (auto found = iso.globalMatch(paragraph.text); found.hasNext();) {
        const auto match = found.next();
        TimelineEntry entry;
        if (!takeDates(entry, match.capturedView(1), {}) || seen.contains(entry.from))
            continue;
        seen.append(entry.from);
        entry.kind = EntryKind::NoteDate;
        entry.entity = entry.source = paragraph.id;
        entry.title = wordsAround(paragraph.text, match.capturedStart(1), match.capturedLength(1));
        entry.grading = paragraph.grading;
        entries.append(entry);
    }
}

void addLinks(QList<TimelineEntry> &entries, const CaseFile &file)
{
    const LinkChart chart = chartOf(file);
    for (const ChartEdge &edge : chart.edges) {
        TimelineEntry entry;
        if (!takeDates(entry, edge.since, {}))
            continue;
        entry.kind = EntryKind::Link;
        entry.entity = edge.id;
        entry.source = edge.source.isNull() ? edge.id : edge.source;
        entry.title = QStringList{chart.nodes[edge.from].title, edge.word, chart.nodes[edge.to].title}.join(u' ').simplified();
        entry.grading = edge.grading;
        entries.append(entry);
    }
}

} // namespace

std::pair<QDate, QDate> daysOf(PartialDate date)
{
    if (date.isNull())
        return {};
    const QDate first(date.year, std::max<int>(date.month, 1), std::max<int>(date.day, 1));
    if (date.day != 0)
        return {first, first};
    const QDate next = date.month != 0 ? first.addMonths(1) : first.addYears(1);
    return {first, next.addDays(-1)};
}

QList<TimelineEntry> timelineOf(const CaseFile &file)
{
    QList<TimelineEntry> entries;
    for (const Item &item : file.items) {
        TimelineEntry entry;
        if (!takeDates(entry, item.from.isEmpty() ? item.until : item.from, item.from.isEmpty() ? QString() : item.until))
            continue;
        entry.kind = EntryKind::Item;
        entry.itemKind = item.kind;
        entry.entity = entry.source = item.id;
        entry.title = item.title;
        entry.grading = item.grading;
        entries.append(entry);
    }
    addLinks(entries, file);
    for (const Task &task : file.tasks) {
        if (!task.dueOn.isValid())
            continue;
        TimelineEntry entry;
        if (!takeDates(entry, task.dueOn.toString(Qt::ISODate), {}))
            continue;
        entry.kind = EntryKind::Task;
        entry.entity = entry.source = task.id;
        entry.title = task.title;
        entry.done = task.done;
        entries.append(entry);
    }
    for (const Note &note : file.notes) {
        for (const Paragraph &paragraph : note.paragraphs)
            addNoteDates(entries, paragraph);
    }
    std::sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        return std::tie(a.first, a.last, a.kind, a.entity) < std::tie(b.first, b.last, b.kind, b.entity);
    });
    return entries;
}

} // namespace countersign::cases
