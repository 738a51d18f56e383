#include "core/markings/grading.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace countersign::markings;

namespace {

const QList<GradingScheme> kSchemes{GradingScheme::Admiralty, GradingScheme::Europol4x4, GradingScheme::Uk5x5x5,
                                    GradingScheme::Uk3x5x2};

} // namespace

TEST(Grading, readsEveryPairOfEveryScheme)
{
    for (const GradingScheme scheme : kSchemes) {
        for (const char source : sourceCodes(scheme)) {
            for (const char information : informationCodes(scheme)) {
                const Grading grading{scheme, source, information, 0};
                EXPECT_TRUE(grading.isValid());
                EXPECT_EQ(gradingFromText(scheme, grading.text()), grading);
                EXPECT_TRUE(grading.sourceScore().has_value());
            }
        }
        EXPECT_EQ(schemeFromWord(schemeWord(scheme)), scheme);
    }
    EXPECT_FALSE(schemeFromWord(u"6x6"));
    EXPECT_FALSE(schemeFromNumber(0));
}

TEST(Grading, readsLooseSpelling)
{
    const Grading expected{GradingScheme::Admiralty, 'B', '2', 0};
    for (const QString &text : {u"b2"_s, u"B-2"_s, u" B / 2 "_s})
        EXPECT_EQ(gradingFromText(GradingScheme::Admiralty, text), expected);
}

TEST(Grading, refusesCodesOfAnotherScheme)
{
    EXPECT_FALSE(gradingFromText(GradingScheme::Admiralty, u"X1"));
    EXPECT_FALSE(gradingFromText(GradingScheme::Admiralty, u"G1"));
    EXPECT_FALSE(gradingFromText(GradingScheme::Admiralty, u"A11"));
    EXPECT_FALSE(gradingFromText(GradingScheme::Europol4x4, u"D1"));
    EXPECT_FALSE(gradingFromText(GradingScheme::Europol4x4, u"A5"));
    EXPECT_FALSE(gradingFromText(GradingScheme::Uk3x5x2, u"A1"));
    EXPECT_FALSE(gradingFromText(GradingScheme::Uk5x5x5, u"A16"));
    EXPECT_FALSE(gradingFromText(GradingScheme::Admiralty, u"A\u0661"));
    EXPECT_FALSE(Grading().isValid());
}

TEST(Grading, keepsTheHandlingCode)
{
    const std::optional<Grading> grading = gradingFromText(GradingScheme::Uk3x5x2, u"1AP");
    ASSERT_TRUE(grading);
    EXPECT_EQ(grading->handling, 'P');
    EXPECT_EQ(grading->text(), u"1AP"_s);
}

TEST(Grading, scoresFollowTheCrosswalk)
{
    EXPECT_EQ((Grading{GradingScheme::Admiralty, 'F', '6', 0}.sourceScore()), 50);
    EXPECT_EQ((Grading{GradingScheme::Admiralty, 'E', '1', 0}.sourceScore()), 0);
    EXPECT_EQ((Grading{GradingScheme::Europol4x4, 'C', '1', 0}.sourceScore()), 25);
    EXPECT_EQ((Grading{GradingScheme::Uk5x5x5, 'D', '1', 0}.sourceScore()), 0);
    EXPECT_EQ((Grading{GradingScheme::Admiralty, 'Z', '1', 0}.sourceScore()), std::nullopt);
}
