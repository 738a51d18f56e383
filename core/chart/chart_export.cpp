#include "core/chart/chart_export.h"

#include "core/cases/report.h"
#include "core/platform/durable_file.h"
#include "core/tables/table_writer.h"

#include <QSet>
#include <QXmlStreamWriter>

namespace countersign::chart {

using namespace Qt::StringLiterals;
using base::Status;
using cases::CaseFile;
using cases::ChartEdge;
using cases::ChartNode;
using cases::LinkChart;

namespace {

QString gradeOf(const std::optional<markings::Grading> &grading) { return grading ? grading->text() : QString(); }
QString schemeOf(const std::optional<markings::Grading> &grading) { return grading ? markings::schemeWord(grading->scheme) : QString(); }

/// Of the paragraph that says so, else of the case: what no marking is known of counts as the whole.
QString markingText(const CaseFile &file, const base::EntityId &source)
{
    const cases::Note *note = nullptr;
    const cases::Paragraph *said = cases::paragraphOf(file, source, &note);
    return (said ? cases::markingOf(*note, *said) : file.marking()).codes();
}

QString sourceNote(const CaseFile &file, const base::EntityId &source)
{
    const cases::Note *note = nullptr;
    return cases::paragraphOf(file, source, &note) ? note->title : QString();
}

struct Key
{
    const char16_t *id;
    const char16_t *of;
    const char16_t *name;
    const char16_t *type;
};

constexpr Key kKeys[] = {
    {u"label", u"node", u"label", u"string"},        {u"kind", u"node", u"kind", u"string"},
    {u"detail", u"node", u"detail", u"string"},      {u"from", u"node", u"from", u"string"},
    {u"until", u"node", u"until", u"string"},        {u"ngrade", u"node", u"grading", u"string"},
    {u"nscheme", u"node", u"gradingScheme", u"string"}, {u"x", u"node", u"x", u"double"},
    {u"y", u"node", u"y", u"double"},                {u"word", u"edge", u"label", u"string"},
    {u"since", u"edge", u"since", u"string"},        {u"egrade", u"edge", u"grading", u"string"},
    {u"escheme", u"edge", u"gradingScheme", u"string"}, {u"emarking", u"edge", u"marking", u"string"},
    {u"reference", u"graph", u"reference", u"string"}, {u"title", u"graph", u"title", u"string"},
    {u"marking", u"graph", u"marking", u"string"},
};

/// XML 1.0 has no form at all for most control characters.
QString forXml(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
            clean += c;
    }
    return clean;
}

void writeData(QXmlStreamWriter &xml, const QString &key, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(u"data"_s);
    xml.writeAttribute(u"key"_s, key);
    xml.writeCharacters(forXml(value));
    xml.writeEndElement();
}

void writeNode(QXmlStreamWriter &xml, const ChartNode &node, const std::optional<QPointF> &place)
{
    xml.writeStartElement(u"node"_s);
    xml.writeAttribute(u"id"_s, u'n' + node.id.hex());
    writeData(xml, u"label"_s, node.title);
    writeData(xml, u"kind"_s, wordOf(node.kind));
    writeData(xml, u"detail"_s, node.detail);
    writeData(xml, u"from"_s, node.from);
    writeData(xml, u"until"_s, node.until);
    writeData(xml, u"ngrade"_s, gradeOf(node.grading));
    writeData(xml, u"nscheme"_s, schemeOf(node.grading));
    if (place) {
        writeData(xml, u"x"_s, QString::number(place->x(), 'f', 2));
        writeData(xml, u"y"_s, QString::number(place->y(), 'f', 2));
    }
    xml.writeEndElement();
}

void writeEdge(QXmlStreamWriter &xml, const CaseFile &file, const LinkChart &chart, const ChartEdge &edge)
{
    xml.writeStartElement(u"edge"_s);
    xml.writeAttribute(u"id"_s, u'e' + edge.id.hex());
    xml.writeAttribute(u"source"_s, u'n' + chart.nodes[edge.from].id.hex());
    xml.writeAttribute(u"target"_s, u'n' + chart.nodes[edge.to].id.hex());
    writeData(xml, u"word"_s, edge.word);
    writeData(xml, u"since"_s, edge.since);
    writeData(xml, u"egrade"_s, gradeOf(edge.grading));
    writeData(xml, u"escheme"_s, schemeOf(edge.grading));
    writeData(xml, u"emarking"_s, markingText(file, edge.source));
    xml.writeEndElement();
}

base::Status writeRows(const QString &path, const QStringList &header, const QList<QStringList> &rows)
{
    auto writer = tables::TableWriter::create(path, header, tables::ReadBy::Person);
    if (!writer)
        return base::failFrom(writer);
    for (const QStringList &row : rows) {
        if (const Status added = (*writer)->add(row); !added)
            return added;
    }
    return (*writer)->finish();
}

} // namespace

QString wordOf(cases::ItemKind kind)
{
    switch (kind) {
    case cases::ItemKind::Alert: return u"alert"_s;
    case cases::ItemKind::Document: return u"document"_s;
    case cases::ItemKind::Person: return u"person"_s;
    case cases::ItemKind::Vessel: return u"vessel"_s;
    case cases::ItemKind::Place: return u"place"_s;
    case cases::ItemKind::Agency: return u"agency"_s;
    case cases::ItemKind::OtherCase: return u"case"_s;
    case cases::ItemKind::Other: break;
    }
    return u"other"_s;
}

QString wordOf(cases::EntryKind kind)
{
    switch (kind) {
    case cases::EntryKind::Item: return u"item"_s;
    case cases::EntryKind::Link: return u"link"_s;
    case cases::EntryKind::Task: return u"task"_s;
    case cases::EntryKind::NoteDate: break;
    }
    return u"note"_s;
}

QByteArray graphml(const CaseFile &file, const QList<QPointF> &places)
{
    const LinkChart chart = cases::chartOf(file);
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    xml.writeStartElement(u"http://graphml.graphdrawing.org/xmlns"_s, u"graphml"_s);
    for (const Key &key : kKeys) {
        xml.writeStartElement(u"key"_s);
        xml.writeAttribute(u"id"_s, QString::fromUtf16(key.id));
        xml.writeAttribute(u"for"_s, QString::fromUtf16(key.of));
        xml.writeAttribute(u"attr.name"_s, QString::fromUtf16(key.name));
        xml.writeAttribute(u"attr.type"_s, QString::fromUtf16(key.type));
        xml.writeEndElement();
    }
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"id"_s, u'c' + file.id.hex());
    xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
    writeData(xml, u"reference"_s, file.reference);
    writeData(xml, u"title"_s, file.title);
    writeData(xml, u"marking"_s, file.marking().codes());
    for (qsizetype i = 0; i < chart.nodes.size(); ++i)
        writeNode(xml, chart.nodes[i], i < places.size() ? std::optional(places[i]) : chart.nodes[i].place);
    for (const ChartEdge &edge : chart.edges)
        writeEdge(xml, file, chart, edge);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

Status writeGraphml(const CaseFile &file, const QList<QPointF> &places, const QString &path)
{
    return platform::writeDurably(path, graphml(file, places));
}

Status writeChartTable(const CaseFile &file, const QString &path)
{
    const LinkChart chart = cases::chartOf(file);
    QList<QStringList> rows;
    QSet<int> joined;
    for (const ChartEdge &edge : chart.edges) {
        const ChartNode &from = chart.nodes[edge.from];
        const ChartNode &to = chart.nodes[edge.to];
        joined << edge.from << edge.to;
        rows.append({from.title, wordOf(from.kind), edge.word, to.title, wordOf(to.kind), edge.since, gradeOf(edge.grading),
                     schemeOf(edge.grading), markingText(file, edge.source), sourceNote(file, edge.source)});
    }
    for (int i = 0; i < chart.nodes.size(); ++i) {
        const ChartNode &node = chart.nodes[i];
        if (!joined.contains(i))
            rows.append({node.title, wordOf(node.kind), {}, {}, {}, node.from, gradeOf(node.grading), schemeOf(node.grading),
                         file.marking().codes(), {}});
    }
    return writeRows(path, {u"from"_s, u"from_kind"_s, u"link"_s, u"to"_s, u"to_kind"_s, u"since"_s, u"grading"_s, u"scheme"_s,
                            u"marking"_s, u"note"_s}, rows);
}

Status writeTimelineTable(const CaseFile &file, const QString &path)
{
    QList<QStringList> rows;
    for (const cases::TimelineEntry &entry : cases::timelineOf(file)) {
        rows.append({entry.from.isoText(), entry.until.isoText(), wordOf(entry.kind),
                     entry.kind == cases::EntryKind::Item ? wordOf(entry.itemKind) : QString(), entry.title, gradeOf(entry.grading),
                     schemeOf(entry.grading), markingText(file, entry.source)});
    }
    return writeRows(path, {u"from"_s, u"until"_s, u"kind"_s, u"item_kind"_s, u"what"_s, u"grading"_s, u"scheme"_s, u"marking"_s}, rows);
}

} // namespace countersign::chart
