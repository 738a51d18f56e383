#include "core/cases/pasted_html.h"

#include "core/cases/html_walker.h"
#include "core/cases/markdown.h"

#include <QList>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDeepestNesting = 256; ///< elements beyond count as their text

bool isOneOf(const QString &tag, std::initializer_list<QStringView> tags)
{
    return std::find(tags.begin(), tags.end(), QStringView(tag)) != tags.end();
}

bool isBlock(const QString &tag)
{
    return isOneOf(tag, {u"p", u"div", u"section", u"article", u"header", u"footer", u"main", u"address", u"figure", u"figcaption",
                         u"form", u"fieldset", u"dl", u"dt", u"dd", u"pre", u"hr", u"body", u"html", u"center", u"details", u"summary"});
}

/// Takes no children, so it is never waited for.
bool isVoid(const QString &tag)
{
    return isOneOf(tag, {u"br", u"hr", u"img", u"input", u"meta", u"link", u"wbr", u"col", u"source", u"embed", u"area", u"base"});
}

QString styleValue(const QString &style, QStringView name)
{
    for (const QString &rule : style.split(u';')) {
        const qsizetype colon = rule.indexOf(u':');
        if (colon > 0 && QStringView(rule).left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return rule.mid(colon + 1).simplified().toLower();
    }
    return {};
}

struct Element
{
    QString tag;
    bool hidden = false;
    bool strong = false, emphasis = false, code = false;
    QString target;       ///< of a link to a record
    bool quote = false;
};

/// Gathers the paragraphs of one clipboard.
class Paste
{
public:
    QStringList read(QStringView html)
    {
        HtmlWalker walker(html.left(kMostPasted));
        for (;;) {
            switch (walker.next()) {
            case HtmlPiece::End:
                if (m_table >= 0)
                    endTable();
                endBlock();
                endList();
                return m_paragraphs;
            case HtmlPiece::Text: addText(walker.text()); break;
            case HtmlPiece::Open: open(walker); break;
            case HtmlPiece::Close: close(walker.tag()); break;
            }
        }
    }

private:
    [[nodiscard]] Element inherited() const { return m_open.isEmpty() ? Element{} : m_open.back(); }

    void open(const HtmlWalker &walker)
    {
        const QString &tag = walker.tag();
        if (tag == u"br")
            return addBreak();
        startBlock(tag);
        if (isVoid(tag) || walker.closesItself() || m_open.size() >= kDeepestNesting)
            return;
        Element element = inherited();
        element.tag = tag;
        const QString style = walker.attributes().value(u"style"_s);
        element.hidden = element.hidden || walker.attributes().contains(u"hidden"_s) || styleValue(style, u"display") == u"none"
            || styleValue(style, u"visibility") == u"hidden" || styleValue(style, u"mso-hide") == u"all";
        const QString weight = styleValue(style, u"font-weight");
        if (isOneOf(tag, {u"b", u"strong", u"th"}))
            element.strong = weight != u"normal" && weight != u"400" && tag != u"th";
        else if (!weight.isEmpty())
            element.strong = weight == u"bold" || weight == u"bolder" || weight.toInt() >= 600;
        if (isOneOf(tag, {u"i", u"em"}))
            element.emphasis = styleValue(style, u"font-style") != u"normal";
        else if (styleValue(style, u"font-style") == u"italic")
            element.emphasis = true;
        element.code = element.code || isOneOf(tag, {u"code", u"kbd", u"samp", u"tt"});
        element.quote = element.quote || tag == u"blockquote";
        if (tag == u"a") {
            const QString target = walker.attributes().value(u"href"_s);
            element.target = isRecordKey(target) ? target : QString();
        }
        m_open.append(element);
    }

    void startBlock(const QString &tag)
    {
        if (isOneOf(tag, {u"h1", u"h2", u"h3", u"h4", u"h5", u"h6"})) {
            endBlock();
            m_prefix = QString(std::min(tag[1].digitValue(), 3), u'#') + u' ';
        } else if (isOneOf(tag, {u"ul", u"ol"})) {
            if (m_table < 0)
                endBlock();
            m_lists.append({tag == u"ol", 0});
        } else if (tag == u"li") {
            if (m_table >= 0)
                return addBreak();
            endBlock();
            startListLine();
        } else if (tag == u"table" && m_table < 0) {
            endBlock();
            endList();
            m_table = 0;
        } else if (tag == u"tr" && m_table >= 0) {
            endRow();
        } else if (isOneOf(tag, {u"td", u"th"}) && m_table >= 0) {
            endCell();
            m_inCell = true;
            m_headRow = m_headRow || (m_table == 0 && tag == u"th");
        } else if (tag == u"blockquote" || isBlock(tag)) {
            m_table >= 0 || !m_listPrefix.isEmpty() ? addBreak() : endBlock();
        }
    }

    void close(const QString &tag)
    {
        if (isOneOf(tag, {u"ul", u"ol"}) && !m_lists.isEmpty()) {
            if (m_table < 0)
                endBlock();
            m_lists.removeLast();
            if (m_lists.isEmpty() && m_table < 0)
                endList();
        } else if (tag == u"li" || isOneOf(tag, {u"h1", u"h2", u"h3", u"h4", u"h5", u"h6"})) {
            if (m_table < 0)
                endBlock();
        } else if (tag == u"table" && m_table >= 0) {
            endTable();
        } else if (tag == u"tr" && m_table >= 0) {
            endRow();
        } else if (tag == u"blockquote" || isBlock(tag)) {
            m_table >= 0 || !m_listPrefix.isEmpty() ? addBreak() : endBlock();
        }
        for (qsizetype i = m_open.size(); i > 0 && i + 16 > m_open.size(); --i) {
            if (m_open[i - 1].tag == tag) { // what was left open inside ends with it
                m_open.resize(i - 1);
                break;
            }
        }
    }

    void startListLine()
    {
        if (m_lists.isEmpty())
            m_lists.append({false, 0});
        List &list = m_lists.back();
        ++list.count;
        const auto depth = std::min<qsizetype>(m_lists.size() - 1, 8);
        m_listPrefix = QString(depth * 2, u' ') + (list.numbered ? QString::number(list.count) + u". "_s : u"- "_s);
    }

    void addText(const QString &raw)
    {
        const Element style = inherited();
        if (style.hidden)
            return;
        const bool spaceFirst = !raw.isEmpty() && raw.front().isSpace();
        const bool spaceLast = !raw.isEmpty() && raw.back().isSpace();
        const QString words = raw.simplified();
        if (spaceFirst || (words.isEmpty() && spaceLast))
            addSpace();
        if (words.isEmpty())
            return;
        if (!style.target.isEmpty())
            m_line += linkMarkdown(words.left(kMostLinkText), style.target);
        else if (style.code && !words.contains(u'`'))
            m_line += u'`' + words + u'`';
        else
            addStyled(escapedMarkdown(words), style);
        if (spaceLast)
            addSpace();
    }

    void addStyled(const QString &text, const Element &style)
    {
        const QString sign = style.strong ? u"**"_s : style.emphasis ? u"*"_s : QString();
        // Neighbours of one style are one stretch: "**a****b**" would read as signs.
        if (!sign.isEmpty() && m_line.endsWith(sign) && m_lastSign == sign && m_line.size() == m_lastSignEnd)
            m_line.chop(sign.size());
        else
            m_line += sign;
        m_line += text + sign;
        m_lastSign = sign;
        m_lastSignEnd = m_line.size();
    }

    void addSpace()
    {
        if (!m_line.isEmpty() && !m_line.endsWith(u' ') && !m_line.endsWith(u'\n'))
            m_line += u' ';
    }

    void addBreak()
    {
        while (m_line.endsWith(u' '))
            m_line.chop(1);
        // A line of its own would end the list, the row or the heading.
        if (m_table >= 0 || !m_listPrefix.isEmpty() || !m_prefix.isEmpty())
            addSpace();
        else if (!m_line.isEmpty() && !m_line.endsWith(u'\n'))
            m_line += u'\n';
    }

    QString takeLine()
    {
        QString line = std::exchange(m_line, QString());
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        m_lastSign.clear();
        m_lastSignEnd = -1;
        return line;
    }

    void endBlock()
    {
        if (m_table >= 0)
            return;
        const QString line = takeLine();
        if (!line.isEmpty() && !m_listPrefix.isEmpty()) {
            m_listLines.append(m_listPrefix + line);
        } else if (!line.isEmpty()) {
            endList();
            const QString prefix = !m_prefix.isEmpty() ? m_prefix : inherited().quote ? u"> "_s : QString();
            m_paragraphs.append(prefix + QString(line).replace(u"\n"_s, u"\n"_s + (prefix == u"> " ? prefix : QString())));
        }
        m_listPrefix.clear();
        m_prefix.clear();
    }

    /// The lines so far as paragraphs; numbered and bulleted lines are blocks of their own.
    void endList()
    {
        if (!m_listLines.isEmpty())
            m_paragraphs += paragraphsOf(std::exchange(m_listLines, QStringList()).join(u'\n'));
    }

    void endCell()
    {
        if (m_inCell)
            m_cells.append(takeLine().replace(u'\n', u' '));
        m_inCell = false;
    }

    void endRow()
    {
        endCell();
        if (m_cells.isEmpty())
            return;
        QStringList row = std::exchange(m_cells, QStringList());
        m_rows.append(u"| "_s + row.join(u" | "_s) + u" |"_s);
        if (m_table == 0 && m_headRow)
            m_rows.append(u'|' + QString(u"---|"_s).repeated(row.size()));
        ++m_table;
    }

    void endTable()
    {
        endRow();
        if (!m_rows.isEmpty())
            m_paragraphs.append(std::exchange(m_rows, QStringList()).join(u'\n'));
        m_table = -1;
        m_headRow = false;
        takeLine();
    }

    struct List
    {
        bool numbered = false;
        int count = 0;
    };
    QStringList m_paragraphs;
    QString m_line, m_prefix, m_listPrefix;
    QString m_lastSign;
    qsizetype m_lastSignEnd = -1;
    QStringList m_listLines, m_cells, m_rows;
    QList<List> m_lists;
    QList<Element> m_open;
    int m_table = -1;    ///< rows so far; -1: in none
    bool m_inCell = false, m_headRow = false;
};

} // namespace

QStringList paragraphsFromHtml(QStringView html)
{
    return Paste().read(html);
}

} // namespace countersign::cases
