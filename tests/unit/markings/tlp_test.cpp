#include "core/markings/tlp.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace countersign::markings;

TEST(Tlp, readsWhatItWrites)
{
    for (const Tlp tlp : {Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red}) {
        EXPECT_EQ(tlpFromText(textOf(tlp)), tlp);
        EXPECT_EQ(tlpFromText(u" tlp: "_s + textOf(tlp).toLower()), tlp);
        EXPECT_EQ(tlpFromNumber(static_cast<int>(tlp)), tlp);
    }
}

TEST(Tlp, readsTheOldNameOfClear)
{
    EXPECT_EQ(tlpFromText(u"TLP:WHITE"), Tlp::Clear);
    EXPECT_EQ(papFromText(u"PAP:WHITE"), Pap::Clear);
}

TEST(Tlp, refusesWhatIsNoLevel)
{
    for (const QString &text : {u"TLP:UNCLEAR"_s, u"AMBER+"_s, u"REDD"_s, u""_s, u"TLP:"_s, u"PAP:RED"_s})
        EXPECT_FALSE(tlpFromText(text)) << text.toStdString();
    EXPECT_FALSE(papFromText(u"AMBER+STRICT"));
    EXPECT_FALSE(tlpFromNumber(5));
    EXPECT_FALSE(tlpFromNumber(-1));
    EXPECT_FALSE(tlpFromNumber(260)); // 4 modulo 256
    EXPECT_FALSE(papFromNumber(4));
}

TEST(Tlp, storedNumbersNeverChange)
{
    EXPECT_EQ(static_cast<int>(Tlp::Clear), 0);
    EXPECT_EQ(static_cast<int>(Tlp::AmberStrict), 3);
    EXPECT_EQ(static_cast<int>(Tlp::Red), 4);
    EXPECT_EQ(static_cast<int>(Pap::Red), 3);
}

TEST(Tlp, strictestTakesTheNarrowerCircle)
{
    EXPECT_EQ(strictest(Tlp::Amber, Tlp::AmberStrict), Tlp::AmberStrict);
    EXPECT_EQ(strictest(Tlp::Red, Tlp::Clear), Tlp::Red);
    EXPECT_EQ(strictest(Pap::Green, Pap::Amber), Pap::Amber);
}
