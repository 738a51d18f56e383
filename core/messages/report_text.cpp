#include "core/messages/report_text.h"

#include "core/cases/markdown.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/say.h"

#include <QDateTime>
#include <QLocale>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using cases::Report;
using cases::ReportBlock;
using cases::ReportFacts;
using cases::ReportTemplate;

namespace {

/// "Unofficial translation" in the language of the translation, for its readers.
QString ownWords(const QString &language)
{
    const QString tag = language.section(u'-', 0, 0).toLower();
    if (tag == u"ar"_s)
        return u"\u062A\u0631\u062C\u0645\u0629 \u063A\u064A\u0631 \u0631\u0633\u0645\u064A\u0629"_s;
    if (tag == u"th"_s)
        return u"\u0E04\u0E33\u0E41\u0E1B\u0E25\u0E2D\u0E22\u0E48\u0E32\u0E07\u0E44\u0E21\u0E48\u0E40\u0E1B\u0E47\u0E19\u0E17\u0E32\u0E07\u0E01\u0E32\u0E23"_s;
    return {};
}

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    return locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage ? tag : QLocale::languageToString(locale.language());
}

QString markingOf(const Report &report)
{
    QStringList parts{report.marking.codes()};
    for (const markings::NationalMarking &national : report.marking.national)
        parts << national.text;
    return parts.join(u" \u00B7 "_s);
}

QString quoted(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line.prepend(u"> "_s);
    return lines.join(u'\n');
}

/// The pieces of a report in their order; each writer gives them its form.
struct Pieces
{
    QString letterhead, closing;
    QList<std::pair<QString, QString>> facts;
};

Pieces piecesOf(const ReportTemplate &layout, const ReportFacts &facts)
{
    return {cases::filled(layout.letterhead, facts), cases::filled(layout.closing, facts), factRows(cases::filled(layout.facts, facts))};
}

} // namespace

QList<ReportTemplate> shippedReportTemplates()
{
    ReportTemplate plain;
    plain.name = Say::tr("Report");
    plain.letterhead = u"**{desk}**"_s;
    plain.facts = QStringList{Say::tr("Case") + u" | {reference} {case}"_s, Say::tr("Recipient") + u" | {recipient}"_s,
                              Say::tr("Serial") + u" | {serial}"_s, Say::tr("Date") + u" | {date}"_s,
                              Say::tr("Prepared by") + u" | {author}"_s, Say::tr("Version") + u" | {version}"_s}
                      .join(u'\n');
    plain.closing = Say::tr("*The marking of each paragraph binds its reader. A grading is that of its originator.*");
    ReportTemplate briefing = plain;
    briefing.name = Say::tr("Briefing with chart");
    briefing.chart = briefing.timeline = true;
    ReportTemplate bulletin = plain;
    bulletin.name = Say::tr("Bulletin without gradings");
    bulletin.grading = bulletin.attachments = false;
    bulletin.facts = QStringList{Say::tr("Recipient") + u" | {recipient}"_s, Say::tr("Serial") + u" | {serial}"_s,
                                 Say::tr("Date") + u" | {date}"_s}
                         .join(u'\n');
    bulletin.closing.clear();
    return {plain, briefing, bulletin};
}

ReportFacts reportFacts(const Report &report, const QString &desk, const QString &author, base::Instant now)
{
    ReportFacts facts;
    facts.title = report.title;
    facts.caseTitle = report.caseTitle;
    facts.reference = report.reference;
    facts.recipient = report.options.recipient;
    facts.serial = report.options.serial;
    facts.desk = desk;
    facts.author = author;
    facts.version = report.version > 0 ? QString::number(report.version) : QString();
    facts.date = withoutIsolates(exactUtcText(now)).left(16) + u" UTC"_s;
    return facts;
}

QString proposedSerial(const Report &report, base::Instant now)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(base::toMillis(now)).toUTC().toString(u"yyyyMMddHHmm"_s);
    return u"%1/v%2/%3"_s.arg(report.reference).arg(report.version).arg(time);
}

QString tearLineText(markings::Tlp limit)
{
    return Say::tr("Tear-line. Below it stands only what is marked TLP:%1 or less strictly.").arg(markings::textOf(limit));
}

QString unofficialText(const QString &language)
{
    QString text = language.isEmpty() ? Say::tr("Unofficial translation") : Say::tr("Unofficial translation (%1)").arg(languageName(language));
    if (const QString own = ownWords(language); !own.isEmpty())
        text += u" \u00B7 "_s + foreign(own);
    return text;
}

QString besideText(const ReportBlock &block)
{
    const QString grade = block.grading ? withoutIsolates(gradingText(*block.grading)) : Say::tr("not graded");
    QStringList parts{grade, block.marking.codes()};
    for (const markings::NationalMarking &national : block.marking.national)
        parts << national.text;
    return parts.join(u" \u00B7 "_s);
}

QString sourceText(const QString &source)
{
    return Say::tr("Source: %1").arg(source.simplified());
}

QString attachmentText(const cases::Attachment &attachment)
{
    return u"%1 (%2, %3)"_s.arg(attachment.name, attachment.type, QLocale::c().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat));
}

QList<std::pair<QString, QString>> factRows(const QString &filledFacts)
{
    QList<std::pair<QString, QString>> rows;
    for (const QString &line : filledFacts.split(u'\n')) {
        const QString name = line.section(u'|', 0, 0).trimmed();
        const QString value = line.section(u'|', 1).trimmed();
        if (!name.isEmpty() && !value.isEmpty())
            rows.append({name, value});
    }
    return rows;
}

QString reportMarkdown(const Report &report, const ReportTemplate &layout, const ReportFacts &facts)
{
    const Pieces pieces = piecesOf(layout, facts);
    const QString marking = u"**%1**"_s.arg(cases::escapedMarkdown(markingOf(report)));
    QStringList parts{marking};
    if (!pieces.letterhead.isEmpty())
        parts << pieces.letterhead;
    parts << u"# "_s + cases::escapedMarkdown(report.title);
    QStringList rows{u"| | |"_s, u"|---|---|"_s};
    for (const auto &[name, value] : pieces.facts)
        rows << u"| %1 | %2 |"_s.arg(cases::escapedMarkdown(name), cases::escapedMarkdown(value));
    if (!pieces.facts.isEmpty())
        parts << rows.join(u'\n');
    if (report.options.tearLine)
        parts << u"**%1**"_s.arg(cases::escapedMarkdown(tearLineText(*report.options.tearLine)));
    for (const ReportBlock &block : report.blocks) {
        if (layout.grading)
            parts << u"`%1`"_s.arg(besideText(block));
        parts << block.text;
        if (!block.translation.isEmpty())
            parts << quoted(u"*%1*"_s.arg(unofficialText(block.translationLanguage))) + u'\n' + quoted(block.translation);
        if (!block.source.isEmpty())
            parts << u"*%1*"_s.arg(cases::escapedMarkdown(sourceText(block.source)));
    }
    if (!report.attachments.isEmpty()) {
        QStringList lines;
        for (const cases::Attachment &attachment : report.attachments)
            lines << u"- "_s + cases::escapedMarkdown(attachmentText(attachment));
        parts << u"## "_s + Say::tr("Attachments") << lines.join(u'\n');
    }
    if (!pieces.closing.isEmpty())
        parts << pieces.closing;
    parts << marking;
    return parts.join(u"\n\n"_s) + u'\n';
}

QString reportText(const Report &report, const ReportTemplate &layout, const ReportFacts &facts)
{
    const Pieces pieces = piecesOf(layout, facts);
    const QString marking = markingOf(report);
    QStringList parts{marking};
    if (!pieces.letterhead.isEmpty())
        parts << cases::plainTextOf(pieces.letterhead);
    parts << report.title;
    QStringList rows;
    for (const auto &[name, value] : pieces.facts)
        rows << name + u": "_s + value;
    if (!rows.isEmpty())
        parts << rows.join(u'\n');
    if (report.options.tearLine)
        parts << u"--- "_s + tearLineText(*report.options.tearLine) + u" ---"_s;
    for (const ReportBlock &block : report.blocks) {
        QStringList lines;
        if (layout.grading)
            lines << u'[' + besideText(block) + u']';
        lines << cases::plainTextOf(block.text);
        if (!block.translation.isEmpty())
            lines << u"  "_s + withoutIsolates(unofficialText(block.translationLanguage)) << cases::plainTextOf(block.translation);
        if (!block.source.isEmpty())
            lines << sourceText(block.source);
        parts << lines.join(u'\n');
    }
    if (!report.attachments.isEmpty()) {
        QStringList lines{Say::tr("Attachments")};
        for (const cases::Attachment &attachment : report.attachments)
            lines << u"- "_s + attachmentText(attachment);
        parts << lines.join(u'\n');
    }
    if (!pieces.closing.isEmpty())
        parts << cases::plainTextOf(pieces.closing);
    parts << marking;
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace countersign::messages
