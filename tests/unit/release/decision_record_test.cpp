#include "core/release/decision_record.h"
#include "gate_samples.h"

#include <gtest/gtest.h>

namespace countersign::release::tests {

using namespace Qt::StringLiterals;

TEST(DecisionRecord, comesBackAsItWasForYesAndForNo)
{
    GateQuestion question = inOrder();
    question.items[0].dataClasses = {markings::DataClass::Carrier};
    for (const Outcome outcome : {Outcome::Released, Outcome::Declined, Outcome::Blocked, Outcome::SentForApproval}) {
        const auto record = recordOf(question, check(question, bases()), outcome, u"tan"_s, base::fromMillis(1'777'900'000'000));
        ASSERT_TRUE(record);
        EXPECT_EQ(record->recipients, QStringList{u"QNB"_s});
        EXPECT_EQ(record->answers.size(), question.answers.size());
        EXPECT_EQ(record->findings.size(), 22);
        EXPECT_EQ(record->findings.first().agreement, u"MOU QMA-QNB 2024"_s);
        EXPECT_EQ(record->findings.first().section, 7U);
        const auto back = DecisionRecord::decode(record->encode());
        ASSERT_TRUE(back);
        EXPECT_EQ(*back, *record);
    }
}

TEST(DecisionRecord, isNotMadeWithoutAReason)
{
    GateQuestion question = inOrder();
    question.reason = u"  "_s;
    const auto record = recordOf(question, check(question, bases()), Outcome::Declined, u"tan"_s, {});
    ASSERT_FALSE(record);
    EXPECT_EQ(record.error().code, base::ErrorCode::ReasonMissing);
}

TEST(DecisionRecord, refusesEveryBrokenByteOrReadsAnotherRecord)
{
    const auto record = recordOf(inOrder(), check(inOrder(), bases()), Outcome::Released, u"tan"_s, {});
    ASSERT_TRUE(record);
    const QByteArray bytes = record->encode();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray broken = bytes;
        broken[i] = static_cast<char>(broken[i] ^ 0x40);
        const auto read = DecisionRecord::decode(broken);
        EXPECT_FALSE(read && *read == *record) << i;
        EXPECT_FALSE(DecisionRecord::decode(bytes.first(i))) << i;
    }
    EXPECT_FALSE(DecisionRecord::decode(bytes + '\0'));
}

} // namespace countersign::release::tests
