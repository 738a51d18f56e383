#include "core/cases/markdown.h"
#include "core/cases/pasted_html.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <random>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

/// Text that is full of the signs that mean something.
QString randomText(std::mt19937 &random)
{
    static const QStringList pieces = {u"*"_s, u"**"_s, u"`"_s, u"["_s, u"]"_s, u"("_s, u")"_s, u"\\"_s, u"\n"_s, u"\n\n"_s, u"# "_s, u"- "_s,
                                       u"  - "_s, u"12. "_s, u"> "_s, u"|"_s, u" | "_s, u"|---|\n"_s, u" "_s, u"word"_s, u"คำ"_s, u"كلمة"_s,
                                       u"doc:UTO/L898902C3"_s, u"[a](case:QMA-2026-014)"_s, u"[[case:QMA-2026-014]]"_s, u"😀"_s, u"\t"_s, u"."_s};
    QString text;
    const int count = std::uniform_int_distribution(0, 40)(random);
    for (int i = 0; i < count; ++i)
        text += pieces[std::uniform_int_distribution<qsizetype>(0, pieces.size() - 1)(random)];
    return text;
}

bool placesAreRight(const QList<Inline> &inlines, QStringView source)
{
    qsizetype at = inlines.isEmpty() ? 0 : inlines.front().begin;
    for (const Inline &piece : inlines) {
        if (piece.begin != at || piece.length < 1 || piece.begin + piece.length > source.size())
            return false;
        if (piece.children.isEmpty() && source.mid(piece.begin, piece.length) != piece.source)
            return false;
        if (!placesAreRight(piece.children, source))
            return false;
        at += piece.length;
    }
    return true;
}

QString kinds(QStringView source)
{
    static constexpr QStringView kNames[] = {u"p", u"h", u"ul", u"ol", u"quote", u"table"};
    QStringList found;
    for (const Block &block : parseMarkdown(source).blocks)
        found.append(kNames[static_cast<int>(block.kind)].toString());
    return found.join(u' ');
}

const Inline &only(const Markdown &markdown, qsizetype at = 0)
{
    return markdown.blocks.front().lines.front().inlines.at(at);
}

} // namespace

TEST(Markdown, everyTextComesBackExactly)
{
    std::mt19937 random(5);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random);
        const Markdown markdown = parseMarkdown(text);
        ASSERT_EQ(toMarkdown(markdown), text) << text.toStdString();
        for (const Block &block : markdown.blocks) {
            for (const Line &line : block.lines) {
                ASSERT_TRUE(placesAreRight(line.inlines, text)) << text.toStdString();
                for (const Cell &cell : line.cells)
                    ASSERT_TRUE(placesAreRight(cell.inlines, text)) << text.toStdString();
            }
        }
    }
}

TEST(Markdown, escapedTextIsReadAsItStands)
{
    std::mt19937 random(6);
    for (int i = 0; i < 20'000; ++i) {
        QString text = randomText(random).replace(u'\n', u' ').trimmed();
        const Markdown markdown = parseMarkdown(escapedMarkdown(text));
        ASSERT_EQ(toPlainText(markdown), text) << escapedMarkdown(text).toStdString();
        ASSERT_TRUE(text.isEmpty() || markdown.blocks.front().kind == BlockKind::Paragraph) << text.toStdString();
    }
}

TEST(Markdown, knowsItsBlocks)
{
    EXPECT_EQ(kinds(u"# One\n## Two\ntext\nmore\n\n- a\n  - b\n\n3. c\n> q\n| a | b |\n|---|---|\n| 1 | 2 |"), u"h h p ul ol quote table");
    EXPECT_EQ(kinds(u"#### four\n#none\n-none\n 1.none"), u"p");
    const Markdown table = parseMarkdown(u"| a | b |\n|---|---|\n| 1 | 2 |");
    ASSERT_EQ(table.blocks.size(), 1);
    EXPECT_TRUE(table.blocks.front().hasHead);
    EXPECT_EQ(table.blocks.front().lines[2].cells.size(), 2);
    EXPECT_EQ(toPlainText(table), u"a\tb\n1\t2");
}

TEST(Markdown, knowsItsInlines)
{
    EXPECT_EQ(only(parseMarkdown(u"**strong**")).kind, InlineKind::Strong);
    EXPECT_EQ(only(parseMarkdown(u"*soft*")).kind, InlineKind::Emphasis);
    EXPECT_EQ(only(parseMarkdown(u"`**code**`")).text, u"**code**");
    EXPECT_EQ(plainTextOf(u"a **b *c* d** e"), u"a b c d e");
    EXPECT_EQ(plainTextOf(u"***both***"), u"both");
    EXPECT_EQ(plainTextOf(u"2 * 3 * 4 and **open"), u"2 * 3 * 4 and **open");
    EXPECT_EQ(plainTextOf(u"\\*no\\*"), u"*no*");
}

TEST(Markdown, linksLeadToRecordsOnly)
{
    const Inline link = only(parseMarkdown(u"[the *passport*](doc:UTO/L898902C3)"));
    EXPECT_EQ(link.kind, InlineKind::Link);
    EXPECT_EQ(link.text, u"the *passport*");
    EXPECT_EQ(link.target, u"doc:UTO/L898902C3");
    EXPECT_EQ(only(parseMarkdown(u"[[case:QMA-2026-014]]")).text, u"QMA-2026-014");
    for (const QStringView text : {u"[x](https://example.org)", u"[x](javascript:alert)", u"![x](doc)", u"<b>x</b>", u"[x](file:///etc/passwd)"}) {
        EXPECT_EQ(plainTextOf(text), text);
        EXPECT_EQ(only(parseMarkdown(text)).kind, InlineKind::Text);
    }
    const QString odd = linkMarkdown(u"a]b\\c"_s, u"person:x (y)"_s);
    EXPECT_EQ(only(parseMarkdown(odd)).text, u"a]b\\c");
    EXPECT_EQ(only(parseMarkdown(odd)).target, u"person:x (y)");
}

TEST(Markdown, hostileTextTakesLinearTime)
{
    for (const QString &piece : {u"**a*"_s, u"["_s, u"[["_s, u"`"_s, u"*"_s, u"\\"_s, u"|"_s, u"[a]("_s, u"- \n"_s}) {
        QElapsedTimer timer;
        timer.start();
        const QString text = piece.repeated(100'000);
        EXPECT_EQ(toMarkdown(parseMarkdown(text)), text);
        EXPECT_LT(timer.elapsed(), 3000) << piece.toStdString();
    }
}

TEST(PastedHtml, keepsWhatTheSubsetHas)
{
    const QStringList paragraphs = paragraphsFromHtml(
        u"<html><head><title>no</title><style>p{}</style></head><body><!--StartFragment--><h2>Route</h2><p>Two <b>forged</b> &amp; <i>old</i><br>visas</p>"
        "<ul><li>first<ul><li>inner</li></ul></li><li>second</li></ul><table><tr><th>No</th><th>State</th></tr><tr><td>1</td><td>a|b</td></tr></table>"
        "<blockquote>said</blockquote><script>alert('x')</script><pre>*raw*</pre></body></html>");
    EXPECT_EQ(paragraphs, (QStringList{u"## Route"_s, u"Two **forged** & *old*\nvisas"_s, u"- first\n  - inner\n- second"_s,
                                       u"| No | State |\n|---|---|\n| 1 | a\\|b |"_s, u"> said"_s, u"\\*raw\\*"_s}));
}

TEST(PastedHtml, dropsWhatNobodySees)
{
    EXPECT_EQ(paragraphsFromHtml(u"<p>seen<span style='display:none'>hidden</span><img src=x onerror=alert(1)> text</p>"), QStringList{u"seen text"_s});
    EXPECT_EQ(paragraphsFromHtml(u"<a href='https://example.org/'>site</a> <a href='doc:UTO/L898902C3'>passport</a>"),
              QStringList{u"site [passport](doc:UTO/L898902C3)"_s});
    EXPECT_EQ(paragraphsFromHtml(u"<b style='font-weight:normal'><p>plain</p></b>"), QStringList{u"plain"_s});
    EXPECT_EQ(paragraphsFromHtml(u"<b>a</b><b>b</b>"), QStringList{u"**ab**"_s});
    EXPECT_TRUE(paragraphsFromHtml(u"<script>everything").isEmpty());
}

TEST(PastedHtml, everyPieceIsOneBlock)
{
    std::mt19937 random(7);
    static const QStringList pieces = {u"<p>"_s, u"</p>"_s, u"<b>"_s, u"</b>"_s, u"<ul>"_s, u"<ol>"_s, u"<li>"_s, u"</ul>"_s, u"<table>"_s, u"<tr>"_s, u"<td>"_s,
                                       u"</table>"_s, u"<h1>"_s, u"</h1>"_s, u"text"_s, u" - "_s, u"# "_s, u"*"_s, u"|"_s, u"<br>"_s, u"<"_s, u">"_s, u"&"_s,
                                       u"&lt;"_s, u"1. "_s, u"<blockquote>"_s, u"</blockquote>"_s, u"`"_s, u"<code>"_s, u"</code>"_s, u"\n"_s, u"<a href=case:X>"_s, u"</a>"_s};
    for (int i = 0; i < 5000; ++i) {
        QString html;
        for (int k = std::uniform_int_distribution(0, 30)(random); k > 0; --k)
            html += pieces[std::uniform_int_distribution<qsizetype>(0, pieces.size() - 1)(random)];
        for (const QString &paragraph : paragraphsFromHtml(html))
            ASSERT_EQ(paragraphsOf(paragraph), QStringList{paragraph}) << html.toStdString();
    }
}

} // namespace countersign::cases
