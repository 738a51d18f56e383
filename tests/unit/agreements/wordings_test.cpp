#include "core/agreements/wordings.h"

#include <gtest/gtest.h>

namespace countersign::agreements::tests {

using namespace Qt::StringLiterals;
using markings::DataClass;

/// What stands in the text and what the checks read, told apart by words that only the one wording has.
TEST(Wordings, sayTheSameToAReaderAndToTheChecksInEveryTemplate)
{
    struct Said
    {
        const char16_t *option;
        int choice;
        const char16_t *words;     ///< in the wording
        Variable variable;
        const char16_t *value;
    };
    const QList<Said> all{
        {u"binding", 0, u"binding on", Variable::Binding, u"yes"},
        {u"binding", 1, u"no obligation", Variable::Binding, u"no"},
        {u"nominal", 0, u"Data of holders", Variable::Nominal, u"yes"},
        {u"nominal", 1, u"No personal information", Variable::Nominal, u"no"},
        {u"own_citizens", 0, u"left out", Variable::OwnCitizensExcluded, u"yes"},
        {u"own_citizens", 1, u"may be shared", Variable::OwnCitizensExcluded, u"no"},
        {u"biometrics", 0, u"facial images", Variable::Biometrics, u"yes"},
        {u"biometrics", 1, u"No biometric", Variable::Biometrics, u"no"},
        {u"disclosure", 0, u"before it discloses", Variable::DisclosureNotice, u"yes"},
        {u"disclosure", 1, u"as soon as it can", Variable::DisclosureNotice, u"no"},
        {u"evidence", 0, u"not used as evidence", Variable::Evidence, u"no"},
        {u"evidence", 1, u"only after", Variable::Evidence, u"consent"},
        {u"evidence", 2, u"may be used", Variable::Evidence, u"yes"},
        {u"onward", 0, u"passes nothing on", Variable::Onward, u"never"},
        {u"onward", 1, u"only after", Variable::Onward, u"consent"},
        {u"onward", 2, u"may pass information on among", Variable::Onward, u"free"},
        {u"reply_hours", 2, u"5 days", Variable::ReplyHours, u"120"},
        {u"urgent_hours", 0, u"2 hours", Variable::UrgentHours, u"2"},
        {u"notice_hours", 2, u"72 hours", Variable::NoticeHours, u"72"},
        {u"retention", 0, u"180 days", Variable::RetentionDays, u"180"},
        {u"retention", 3, u"5 years", Variable::RetentionDays, u"1825"}};
    for (const Template &form : templateLibrary()) {
        for (const Said &said : all) {
            const QString where = form.name + u' ' + QString::fromUtf16(said.option);
            const QList<Option> options = form.options();
            const auto option = std::find_if(options.begin(), options.end(), [&said](const Option &o) { return o.name == QStringView(said.option); });
            ASSERT_NE(option, options.end()) << qPrintable(where);
            ASSERT_LT(said.choice, option->wordings.size()) << qPrintable(where);
            EXPECT_TRUE(option->wordings[said.choice].contains(QStringView(said.words))) << qPrintable(where);
            Agreement agreement;
            takeWording(*option, said.choice, agreement);
            EXPECT_EQ(valueOf(agreement, said.variable), QStringView(said.value)) << qPrintable(where);
            EXPECT_EQ(wordingFor(*option, agreement), said.choice) << qPrintable(where);
        }
    }
}

TEST(Wordings, aDraftBeginsAsItsTextDoes)
{
    for (const Template &form : templateLibrary()) {
        const Agreement agreement = beginFrom(form);
        EXPECT_EQ(agreement.kind, form.kind);
        EXPECT_EQ(agreement.status, Status::Draft);
        for (const Option &option : form.options()) {
            if (const auto meaning = meaningOf(option, 0)) {
                EXPECT_EQ(valueOf(agreement, meaning->variable), meaning->value) << qPrintable(form.name + u' ' + option.name);
            }
        }
        EXPECT_TRUE(agreement.clauses.protection);
        EXPECT_TRUE(agreement.clauses.purposes.isEmpty()) << "which purposes, only its parties can say";
        EXPECT_TRUE(agreement.clauses.dataClasses.contains(DataClass::Holder));
    }
}

TEST(Wordings, whoNamesNobodyListsNoClassOfPersons)
{
    const Template form = templateLibrary().first();
    Agreement agreement = beginFrom(form);
    for (const Option &option : form.options()) {
        if (option.name == u"nominal"_s || option.name == u"biometrics"_s)
            takeWording(option, 1, agreement);
    }
    for (const DataClass one : agreement.clauses.dataClasses)
        EXPECT_FALSE(markings::isNominal(one)) << qPrintable(markings::wordOf(one));
    const Option unread{u"liability"_s, {u"a"_s, u"b"_s}};
    EXPECT_FALSE(meaningOf(unread, 0));
    EXPECT_FALSE(wordingFor(unread, agreement));
}

TEST(Pieces, tellWhatWasChosenAndWhatIsOpen)
{
    using From = FilledPiece::From;
    const QString text = u"By {{who}} within [[when: a day {{how}} | a week]]."_s;
    EXPECT_EQ(filledPieces(text, {{{u"who"_s, u"us"_s}}, {{u"when"_s, 0}}}),
              (QList<FilledPiece>{{u"By "_s, From::Template, {}}, {u"us"_s, From::Blank, u"who"_s}, {u" within "_s, From::Template, {}},
                                  {u"a day "_s, From::Wording, {}}, {u"____"_s, From::Open, u"how"_s}, {u"."_s, From::Template, {}}}));
}

} // namespace countersign::agreements::tests
