#include "core/agreements/template_text.h"

#include <gtest/gtest.h>

namespace countersign::agreements::tests {

using namespace Qt::StringLiterals;

TEST(TemplateLibrary, holdsSixCompleteTextsOfTheirOwnKind)
{
    const QList<Template> library = templateLibrary();
    ASSERT_EQ(library.size(), 6);
    QSet<Kind> kinds;
    for (const Template &form : library) {
        kinds.insert(form.kind);
        ASSERT_EQ(form.sections.size(), kSectionsAndAnnexes) << form.name.toStdString();
        for (std::uint32_t i = 0; i < kSectionsAndAnnexes; ++i) {
            EXPECT_EQ(form.sections[i].number, i + 1);
            EXPECT_GE(form.sections[i].text.size(), 60) << form.name.toStdString() << ' ' << i + 1;
        }
        EXPECT_FALSE(form.summary.isEmpty());
        for (const char16_t *option : {u"binding", u"nominal", u"biometrics", u"own_citizens", u"evidence", u"onward", u"retention", u"notice_hours"}) {
            const QList<Option> options = form.options();
            EXPECT_EQ(std::count_if(options.begin(), options.end(), [option](const Option &o) { return o.name == QStringView(option); }), 1)
                << form.name.toStdString() << ' ' << QString::fromUtf16(option).toStdString();
        }
    }
    EXPECT_EQ(kinds.size(), 6);
}

TEST(TemplateLibrary, isFilledWithoutALeftoverMark)
{
    for (const Template &form : templateLibrary()) {
        Filling filling;
        for (const QString &blank : form.blanks())
            filling.blanks[blank] = u"<"_s + blank + u">"_s;
        for (const Option &option : form.options()) {
            EXPECT_GE(option.wordings.size(), 2) << option.name.toStdString();
            filling.choices[option.name] = static_cast<int>(option.wordings.size()) - 1;
        }
        const Filled filled = fill(form, filling);
        EXPECT_TRUE(filled.open.isEmpty()) << form.name.toStdString() << filled.open.join(u' ').toStdString();
        const QString text = filled.text();
        for (const QString &mark : {u"{{"_s, u"}}"_s, u"[["_s, u"]]"_s, u"____"_s, u" | "_s})
            EXPECT_FALSE(text.contains(mark)) << form.name.toStdString() << mark.toStdString();
        EXPECT_TRUE(text.contains(u"13. Protection"_s));
    }
}

TEST(Template, namesWhatNobodyFilledIn)
{
    const auto form = Template::parse(u"t"_s, u"title: Of {{a}}\nkind: letters\n\n== 1 One\n{{b}} [[c: x {{d}} | y]] {{a}}\n"_s);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->blanks(), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    EXPECT_EQ(form->options(), (QList<Option>{{u"c"_s, {u"x {{d}}"_s, u"y"_s}}}));
    Filled filled = fill(*form, {});
    EXPECT_EQ(filled.sections[0].text, u"____ x ____ ____"_s);
    EXPECT_EQ(filled.open, (QStringList{u"a"_s, u"c"_s, u"b"_s, u"d"_s}));
    filled = fill(*form, {{{u"a"_s, u"A"_s}, {u"b"_s, u"{{a}}"_s}}, {{u"c"_s, 1}}});
    EXPECT_EQ(filled.title, u"Of A"_s);
    // What a person typed is text, never a form.
    EXPECT_EQ(filled.sections[0].text, u"{{a}} y A"_s);
    EXPECT_TRUE(filled.open.isEmpty());
    EXPECT_EQ(fill(*form, {{}, {{u"c"_s, 7}}}).sections[0].text, u"____ x ____ ____"_s);
}

TEST(Template, namesTheLineThatIsNotUnderstood)
{
    const auto lineOf = [](const QString &text) {
        const auto form = Template::parse(u"t"_s, text);
        return form ? QString() : form.error().args.value(1);
    };
    EXPECT_EQ(lineOf(u"title: T\nkind: mou\n== 1 One\n"_s), u"2"_s);
    EXPECT_EQ(lineOf(u"title: T\nwhat: ever\n== 1 One\n"_s), u"2"_s);
    EXPECT_EQ(lineOf(u"title: T\n== 2 Two\n== 1 One\n"_s), u"3"_s);
    EXPECT_EQ(lineOf(u"title: T\n== 26 More\n"_s), u"2"_s);
    EXPECT_EQ(lineOf(u"kind: letters\n== 1 One\n"_s), u"3"_s);
    EXPECT_EQ(lineOf(u"title: T\n"_s), u"2"_s);
    EXPECT_EQ(lineOf(u"title: T\n== 1 One\n"_s), QString());
}

} // namespace countersign::agreements::tests
