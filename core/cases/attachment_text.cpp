#include "core/cases/attachment_text.h"

#include "core/tables/xlsx_archive.h"

#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostUnpacked = 64 << 20;
constexpr qint64 kMostRatio = 100;
constexpr int kMostSheets = 64;

/// Words apart by single spaces, lines kept, nothing invisible.
QString tidied(const QString &text)
{
    QString out;
    out.reserve(std::min(text.size(), kMostAttachmentText));
    bool space = false;
    bool line = false;
    for (const QChar c : text) {
        if (out.size() >= kMostAttachmentText)
            break;
        if (c == u'\n' || c == u'\r' || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph) {
            line = true;
        } else if (c.isSpace()) {
            space = true;
        } else if (c.category() != QChar::Other_Control && c != QChar::ReplacementCharacter) {
            if (!out.isEmpty() && (line || space))
                out += line ? u'\n' : u' ';
            line = space = false;
            out += c;
        }
    }
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return out;
}

QString decoded(const QByteArray &bytes)
{
    const QByteArray beginning = bytes.first(std::min<qsizetype>(bytes.size(), 4 * kMostAttachmentText));
    const auto marked = QStringConverter::encodingForData(beginning);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    QString text = decoder.decode(beginning);
    // Neither Unicode nor marked: an old single-byte file still has its Latin words.
    if (!marked && decoder.hasError() && beginning.size() == bytes.size())
        text = QString::fromLatin1(beginning);
    return text;
}

QString entityText(QStringView name)
{
    if (name == u"amp")
        return u"&"_s;
    if (name == u"lt")
        return u"<"_s;
    if (name == u"gt")
        return u">"_s;
    if (name == u"quot")
        return u"\""_s;
    if (name == u"nbsp")
        return u" "_s;
    if (!name.startsWith(u'#'))
        return {};
    const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
    const char32_t code = hex ? name.sliced(2).toUInt(nullptr, 16) : name.sliced(1).toUInt();
    return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? QString::fromUcs4(&code, 1) : QString();
}

/// What a person would read of a page: no tags, no scripts, no styles.
QString htmlText(const QString &html)
{
    QString out;
    for (qsizetype at = 0; at < html.size() && out.size() < 2 * kMostAttachmentText;) {
        const QChar c = html.at(at);
        if (c == u'<') {
            const bool comment = QStringView(html).sliced(at).startsWith(u"<!--"_s);
            const qsizetype end = html.indexOf(comment ? u"-->"_s : u">"_s, at);
            if (end < 0)
                break;
            const QString tag = html.sliced(at + 1, std::min<qsizetype>(end - at - 1, 16)).toLower();
            at = end + (comment ? 3 : 1);
            for (const QString &hidden : {u"script"_s, u"style"_s}) {
                if (!tag.startsWith(hidden))
                    continue;
                const qsizetype close = html.indexOf(u"</"_s + hidden, at, Qt::CaseInsensitive);
                at = close < 0 ? html.size() : close;
            }
            out += tag.startsWith(u'p') || tag.startsWith("br"_L1) || tag.startsWith("li"_L1) || tag.startsWith("tr"_L1)
                    || tag.startsWith("div"_L1) || tag.startsWith(u'h') ? u'\n' : u' ';
            continue;
        }
        if (c == u'&') {
            const qsizetype end = html.indexOf(u';', at);
            if (end > at && end - at < 12) {
                out += entityText(QStringView(html).sliced(at + 1, end - at - 1));
                at = end + 1;
                continue;
            }
        }
        out += c;
        ++at;
    }
    return out;
}

/// Character data of one part; only inside elements called `inside` where one is named.
void partText(const tables::XlsxArchive &archive, const QString &name, qint64 limit, QStringView inside, QString &out)
{
    const auto part = archive.part(name, limit);
    if (!part)
        return;
    QXmlStreamReader reader(part->get());
    int depth = 0;
    while (!reader.atEnd() && out.size() < kMostAttachmentText) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            depth += reader.name() == inside ? 1 : 0;
            if (reader.name() == u"tab" || reader.name() == u"s" || reader.name() == u"br" || reader.name() == u"line-break")
                out += u' ';
            break;
        case QXmlStreamReader::EndElement:
            depth -= reader.name() == inside ? 1 : 0;
            if (reader.name() == u"p" || reader.name() == u"h" || reader.name() == u"si" || reader.name() == u"row" || reader.name() == u"is")
                out += u'\n';
            break;
        case QXmlStreamReader::Characters:
            if (inside.isEmpty() || depth > 0)
                out += reader.text();
            break;
        default:
            break;
        }
    }
}

QString officeText(const QByteArray &bytes)
{
    const auto archive = tables::XlsxArchive::openBytes(bytes);
    if (!archive)
        return {};
    const qint64 limit = std::min(kMostUnpacked, kMostRatio * bytes.size() + (1 << 20));
    QString out;
    if ((*archive)->has(u"word/document.xml"_s)) {
        for (const QString &part : {u"word/document.xml"_s, u"word/footnotes.xml"_s, u"word/endnotes.xml"_s})
            partText(**archive, part, limit, u"t", out);
    } else if ((*archive)->has(u"xl/workbook.xml"_s)) {
        partText(**archive, u"xl/sharedStrings.xml"_s, limit, u"t", out);
        for (int sheet = 1; sheet <= kMostSheets; ++sheet)
            partText(**archive, u"xl/worksheets/sheet%1.xml"_s.arg(sheet), limit, u"t", out);
    } else if ((*archive)->has(u"content.xml"_s)) {
        partText(**archive, u"content.xml"_s, limit, {}, out);
    }
    return out;
}

} // namespace

QString attachmentText(const QByteArray &bytes, const QString &type)
{
    static const QSet<QString> kOffice{u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
                                       u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
                                       u"application/vnd.oasis.opendocument.text"_s,
                                       u"application/vnd.oasis.opendocument.spreadsheet"_s};
    if (kOffice.contains(type))
        return tidied(officeText(bytes));
    if (type == "text/html"_L1 || type == "application/xhtml+xml"_L1)
        return tidied(htmlText(decoded(bytes)));
    if (type.startsWith("text/"_L1))
        return tidied(decoded(bytes));
    return {};
}

} // namespace countersign::cases
