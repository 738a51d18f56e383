#include "agreement_samples.h"
#include "core/agreements/comparison.h"

#include <gtest/gtest.h>

namespace countersign::agreements::tests {

using namespace Qt::StringLiterals;

TEST(Agreement, comesBackFromItsBytesAsItWas)
{
    Agreement open = sample();
    open.validUntil = {};
    for (const Agreement &agreement : {sample(), open, Agreement{}}) {
        const auto back = Agreement::decode(agreement.encode());
        ASSERT_TRUE(back);
        EXPECT_EQ(*back, agreement);
    }
}

TEST(Agreement, refusesEveryBrokenByteOrReadsAnotherAgreement)
{
    const QByteArray bytes = sample().encode();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (const int bit : {0x01, 0x20, 0x80}) {
            QByteArray broken = bytes;
            broken[i] = static_cast<char>(broken[i] ^ bit);
            const auto read = Agreement::decode(broken);
            EXPECT_FALSE(read && *read == sample()) << i;
        }
        EXPECT_FALSE(Agreement::decode(bytes.first(i))) << i;
    }
    Agreement twice = sample();
    twice.text << twice.text.first();
    EXPECT_FALSE(Agreement::decode(twice.encode()));
}

TEST(Agreement, remindsOneHundredEightySixtyAndFourteenDaysBeforeItsLastDay)
{
    const auto reminder = [](int daysLeft) -> std::optional<int> {
        Agreement agreement = sample();
        agreement.validUntil = kDay.addDays(daysLeft);
        const QList<Reminder> due = remindersOn({agreement}, kDay);
        return due.isEmpty() ? std::nullopt : std::optional(due.first().reminder);
    };
    EXPECT_EQ(reminder(181), std::nullopt);
    EXPECT_EQ(reminder(180), 180);
    EXPECT_EQ(reminder(61), 180);
    EXPECT_EQ(reminder(60), 60);
    EXPECT_EQ(reminder(15), 60);
    EXPECT_EQ(reminder(14), 14);
    EXPECT_EQ(reminder(0), 14);
    EXPECT_EQ(reminder(-1), 0);
}

TEST(Agreement, remindsOfNoDraftAndOfNothingWithoutAnEnd)
{
    Agreement draft = sample();
    draft.status = Status::Draft;
    draft.validUntil = kDay;
    Agreement open = sample();
    open.validUntil = {};
    Agreement suspended = draft;
    suspended.status = Status::Suspended;
    Agreement sooner = suspended;
    sooner.title = u"sooner"_s;
    sooner.validUntil = kDay.addDays(-3);
    const QList<Reminder> due = remindersOn({draft, open, suspended, sooner}, kDay);
    ASSERT_EQ(due.size(), 2);
    EXPECT_EQ(due.first().title, u"sooner"_s);
    EXPECT_EQ(due.first().daysLeft, -3);
}

TEST(Comparison, showsEachVariableAndSectionOfBoth)
{
    Agreement other = sample();
    other.clauses.dataClasses = {markings::DataClass::Route};
    other.clauses.retentionDays = 0;
    other.text = {{7, u"Categories"_s, u"Routes only."_s}, {12, u"Onward"_s, u"Consent."_s}};
    const Comparison comparison = compare(sample(), other);
    ASSERT_EQ(comparison.variables.size(), kVariables);
    for (const VariableRow &row : comparison.variables) {
        const bool changed = row.variable == Variable::DataClasses || row.variable == Variable::RetentionDays;
        EXPECT_EQ(row.differs(), changed) << wordOf(row.variable).toStdString();
    }
    EXPECT_EQ(valueOf(sample(), Variable::DataClasses), u"document holder biometric"_s);
    EXPECT_EQ(valueOf(other, Variable::RetentionDays), QString());
    ASSERT_EQ(comparison.sections.size(), 3);
    EXPECT_EQ(comparison.sections[0].number, 1U);
    EXPECT_TRUE(comparison.sections[0].right.isEmpty());
    EXPECT_EQ(comparison.sections[1].title, u"Categories of information"_s);
    EXPECT_TRUE(comparison.sections[1].differs());
    EXPECT_TRUE(comparison.sections[2].left.isEmpty());
}

TEST(AgreementWords, readBackToWhatTheyStandFor)
{
    for (int i = 1; i <= 8; ++i)
        EXPECT_EQ(kindFromWord(wordOf(static_cast<Kind>(i))), static_cast<Kind>(i));
    for (int i = 1; i <= 4; ++i)
        EXPECT_EQ(statusFromWord(wordOf(static_cast<Status>(i))), static_cast<Status>(i));
    for (int i = 1; i <= 3; ++i) {
        EXPECT_EQ(onwardRuleFromWord(wordOf(static_cast<OnwardRule>(i))), static_cast<OnwardRule>(i));
        EXPECT_EQ(evidentialUseFromWord(wordOf(static_cast<EvidentialUse>(i))), static_cast<EvidentialUse>(i));
    }
    EXPECT_FALSE(kindFromWord(u"mou"));
    for (const markings::Purpose purpose : markings::allPurposes())
        EXPECT_EQ(markings::purposeFromWord(markings::wordOf(purpose)), purpose);
    for (const markings::DataClass dataClass : markings::allDataClasses())
        EXPECT_EQ(markings::dataClassFromWord(markings::wordOf(dataClass)), dataClass);
    EXPECT_EQ(markings::purposeFromNumber(16), markings::Purpose::AsylumRefusal);
    EXPECT_FALSE(markings::purposeFromNumber(17));
    EXPECT_FALSE(markings::purposeFromNumber(0));
    EXPECT_EQ(markings::dataClassFromNumber(14), markings::DataClass::Assessment);
    EXPECT_FALSE(markings::dataClassFromNumber(15));
    EXPECT_FALSE(markings::purposeFromWord(u""));
}

} // namespace countersign::agreements::tests
