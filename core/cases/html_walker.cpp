#include "core/cases/html_walker.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostAttributes = 12;

/// What stands inside is never text of the page.
constexpr QStringView kPassedOver[] = {u"script", u"style", u"head", u"title", u"template", u"svg", u"math", u"object", u"iframe",
                                       u"noscript", u"textarea", u"select", u"canvas", u"audio", u"video", u"xml"};

struct Named
{
    QStringView name;
    char16_t character;
};
constexpr Named kNamed[] = {{u"amp", u'&'}, {u"lt", u'<'}, {u"gt", u'>'}, {u"quot", u'"'}, {u"apos", u'\''}, {u"nbsp", 0xA0},
                            {u"ndash", 0x2013}, {u"mdash", 0x2014}, {u"lsquo", 0x2018}, {u"rsquo", 0x2019}, {u"ldquo", 0x201C},
                            {u"rdquo", 0x201D}, {u"hellip", 0x2026}, {u"bull", 0x2022}, {u"middot", 0xB7}, {u"copy", 0xA9},
                            {u"reg", 0xAE}, {u"trade", 0x2122}, {u"deg", 0xB0}, {u"euro", 0x20AC}, {u"pound", 0xA3}, {u"yen", 0xA5},
                            {u"sect", 0xA7}, {u"para", 0xB6}, {u"times", 0xD7}, {u"laquo", 0xAB}, {u"raquo", 0xBB}, {u"zwnj", 0x200C},
                            {u"zwj", 0x200D}, {u"lrm", 0x200E}, {u"rlm", 0x200F}, {u"shy", 0xAD}, {u"ensp", 0x2002}, {u"emsp", 0x2003},
                            {u"thinsp", 0x2009}, {u"eacute", 0xE9}, {u"egrave", 0xE8}, {u"agrave", 0xE0}, {u"ccedil", 0xE7},
                            {u"auml", 0xE4}, {u"ouml", 0xF6}, {u"uuml", 0xFC}, {u"szlig", 0xDF}, {u"ntilde", 0xF1}, {u"oslash", 0xF8},
                            {u"aring", 0xE5}, {u"aelig", 0xE6}};

std::optional<char32_t> numbered(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool good = false;
    const uint code = digits.mid(hex ? 1 : 0).toUInt(&good, hex ? 16 : 10);
    const bool isCharacter = good && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) && (code >= 0x20 || code == '\t' || code == '\n');
    return isCharacter ? std::optional<char32_t>(code) : std::nullopt;
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u':' || c == u'-' || c == u'_';
}

} // namespace

QString withoutEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.mid(i, 12).indexOf(u';');
            const QStringView name = end > 1 ? text.mid(i + 1, end - 1) : QStringView();
            const auto named = std::find_if(std::begin(kNamed), std::end(kNamed), [&](const Named &each) { return each.name == name; });
            const auto code = name.startsWith(u'#') ? numbered(name.mid(1)) : std::nullopt;
            if (named != std::end(kNamed) || code) {
                out += named != std::end(kNamed) ? QString(QChar(named->character)) : QString::fromUcs4(&*code, 1);
                i += end;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

HtmlPiece HtmlWalker::next()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<') {
            if (!readMarkup())
                continue;
            const auto passed = std::find(std::begin(kPassedOver), std::end(kPassedOver), QStringView(m_tag));
            if (passed == std::end(kPassedOver))
                return m_isClose ? HtmlPiece::Close : HtmlPiece::Open;
            if (!m_isClose && !m_closesItself)
                passOver(*passed);
            continue;
        }
        qsizetype end = m_html.indexOf(u'<', m_at);
        if (end < 0)
            end = m_html.size();
        m_text = withoutEntities(m_html.mid(m_at, end - m_at));
        m_at = end;
        return HtmlPiece::Text;
    }
    return HtmlPiece::End;
}

/// At "<". False where it was a comment or declaration, which is passed then.
bool HtmlWalker::readMarkup()
{
    const QStringView rest = m_html.mid(m_at);
    const auto passTo = [this](QStringView sign) {
        const qsizetype end = m_html.indexOf(sign, m_at);
        m_at = end < 0 ? m_html.size() : end + sign.size();
    };
    if (rest.startsWith(u"<!--")) {
        passTo(u"-->");
        return false;
    }
    if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
        passTo(u">");
        return false;
    }
    readTag();
    return true;
}

void HtmlWalker::readTag()
{
    m_attributes.clear();
    m_closesItself = false;
    ++m_at;
    m_isClose = here() == u'/';
    if (m_isClose)
        ++m_at;
    const qsizetype begin = m_at;
    while (isNameCharacter(here()))
        ++m_at;
    m_tag = m_html.mid(begin, m_at - begin).toString().toLower();
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        m_closesItself = m_html[m_at] == u'/';
        if (isNameCharacter(m_html[m_at]))
            readAttribute();
        else
            ++m_at;
    }
    ++m_at;
}

void HtmlWalker::readAttribute()
{
    const qsizetype begin = m_at;
    while (isNameCharacter(here()))
        ++m_at;
    const QString name = m_html.mid(begin, m_at - begin).toString().toLower();
    while (here().isSpace())
        ++m_at;
    QStringView value;
    if (here() == u'=') {
        ++m_at;
        while (here().isSpace())
            ++m_at;
        const QChar quote = here();
        if (quote == u'"' || quote == u'\'') {
            qsizetype end = m_html.indexOf(quote, m_at + 1);
            if (end < 0)
                end = m_html.size();
            value = m_html.mid(m_at + 1, end - m_at - 1);
            m_at = std::min(end + 1, m_html.size());
        } else {
            const qsizetype from = m_at;
            while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>')
                ++m_at;
            value = m_html.mid(from, m_at - from);
        }
    }
    if (m_attributes.size() < kMostAttributes)
        m_attributes.insert(name, withoutEntities(value.left(4000)));
}

/// To behind the closing tag of an element; to the end where there is none.
void HtmlWalker::passOver(QStringView element)
{
    for (;;) {
        const qsizetype at = m_html.indexOf(u"</", m_at);
        if (at < 0) {
            m_at = m_html.size();
            return;
        }
        m_at = at + 2;
        if (m_html.mid(m_at, element.size()).compare(element, Qt::CaseInsensitive) == 0 && !isNameCharacter(m_html.mid(m_at + element.size()).isEmpty() ? QChar() : m_html[m_at + element.size()])) {
            const qsizetype end = m_html.indexOf(u'>', m_at);
            m_at = end < 0 ? m_html.size() : end + 1;
            return;
        }
    }
}

} // namespace countersign::cases
