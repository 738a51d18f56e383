#include "core/release/redaction.h"

#include "core/cases/markdown.h"
#include "core/cases/mentions.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace countersign::release {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kCut = u"[…]";

/// Every link of a line, those inside bold and emphasised words too.
void collectLinks(const QList<cases::Inline> &inlines, QList<cases::Inline> &links)
{
    for (const cases::Inline &piece : inlines) {
        if (piece.kind == cases::InlineKind::Link)
            links << piece;
        collectLinks(piece.children, links);
    }
}

QList<cases::Inline> linksIn(const QString &markdown)
{
    QList<cases::Inline> links;
    const cases::Markdown tree = cases::parseMarkdown(markdown);
    for (const cases::Block &block : tree.blocks) {
        for (const cases::Line &line : block.lines) {
            collectLinks(line.inlines, links);
            for (const cases::Cell &cell : line.cells)
                collectLinks(cell.inlines, links);
        }
    }
    std::sort(links.begin(), links.end(), [](const auto &a, const auto &b) { return a.begin < b.begin; });
    return links;
}

/// Down to a whole character for the beginning, up to one for the end.
TextRange wholeGraphemes(const QString &text, TextRange range)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = std::clamp<qsizetype>(range.from, 0, text.size());
    qsizetype to = std::clamp<qsizetype>(range.from + range.length, from, text.size());
    if (from == to)
        return {from, 0};
    finder.setPosition(from);
    if (!finder.isAtBoundary())
        from = std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(to);
    if (!finder.isAtBoundary()) {
        const qsizetype next = finder.toNextBoundary();
        to = next < 0 ? text.size() : next;
    }
    return {from, to - from};
}

bool touches(TextRange a, qsizetype begin, qsizetype length)
{
    return a.length > 0 && a.from < begin + length && begin < a.from + a.length;
}

/// A link that is cut in part would leave half of its signs, and its target among them: it goes as a whole.
TextRange wholeLinks(const QList<cases::Inline> &links, TextRange range)
{
    for (const cases::Inline &link : links) {
        if (!touches(range, link.begin, link.length))
            continue;
        const qsizetype end = std::max(range.from + range.length, link.begin + link.length);
        range.from = std::min(range.from, link.begin);
        range.length = end - range.from;
    }
    return range;
}

/// These signs one after the other, with or without the `\` that Markdown allows before each.
QString spelled(const QString &signs)
{
    QStringList each;
    for (const QChar sign : signs)
        each << QRegularExpression::escape(sign);
    return each.join(uR"(\\?)"_s);
}

/// References of our cases as desks number them (core/store), and as this case was called before.
QRegularExpression referencesOf(const OwnReferences &own)
{
    QStringList forms;
    if (!own.desk.isEmpty())
        forms << spelled(own.desk) + uR"(\\?-\d{4}\\?-\d{1,9})"_s;
    for (const QString &reference : own.references) {
        if (!reference.trimmed().isEmpty())
            forms << spelled(reference.trimmed());
    }
    return QRegularExpression(u"(?:%1)"_s.arg(forms.join(u'|')), QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QString redacted(const QString &text, const QList<TextRange> &ranges)
{
    const QList<cases::Inline> links = linksIn(text);
    QList<TextRange> whole;
    for (const TextRange &range : ranges) {
        if (const TextRange cut = wholeLinks(links, wholeGraphemes(text, range)); cut.length > 0)
            whole << cut;
    }
    std::sort(whole.begin(), whole.end(), [](const TextRange &a, const TextRange &b) { return a.from < b.from; });
    QString left;
    qsizetype at = 0;
    bool cutBefore = false;
    for (const TextRange &cut : whole) {
        if (cut.from > at) {
            left += QStringView(text).sliced(at, cut.from - at);
            cutBefore = false;
        }
        if (!cutBefore)
            left += kCut;
        cutBefore = true;
        at = std::max(at, cut.from + cut.length);
    }
    left += QStringView(text).sliced(at);
    return left;
}

QString withoutLinks(const QString &markdown)
{
    QString text = markdown;
    // What stood around a link may be one when the link is gone.
    for (QList<cases::Inline> links = linksIn(text); !links.isEmpty(); links = linksIn(text)) {
        QString plain;
        qsizetype at = 0;
        for (const cases::Inline &link : links) {
            plain += QStringView(text).sliced(at, link.begin - at);
            plain += cases::escapedMarkdown(link.text);
            at = link.begin + link.length;
        }
        plain += QStringView(text).sliced(at);
        text = plain;
    }
    return text;
}

QString withoutOwnReferences(const QString &text, const OwnReferences &own)
{
    QList<TextRange> ranges;
    if (!own.desk.isEmpty() || !own.references.isEmpty()) {
        for (auto found = referencesOf(own).globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            ranges.append({match.capturedStart(), match.capturedLength()});
        }
    }
    for (const cases::Mention &mention : cases::mentionsIn(text)) {
        if (mention.kind == cases::MentionKind::Alert && !mention.linked)
            ranges.append({mention.begin, mention.length});
    }
    return ranges.isEmpty() ? text : redacted(text, ranges);
}

QString releasable(const QString &markdown, const QList<TextRange> &ranges, const OwnReferences &own)
{
    OwnReferences here = own;
    // A label may spell the id that its link leads to.
    for (const cases::Inline &link : linksIn(markdown)) {
        if (link.target.startsWith("alert:"_L1))
            here.references << link.target.sliced(6);
    }
    return withoutOwnReferences(withoutLinks(redacted(markdown, ranges)), here);
}

} // namespace countersign::release
