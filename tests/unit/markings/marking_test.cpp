#include "core/markings/marking.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::markings;

namespace {

HandlingCodes codesOf(std::initializer_list<HandlingCode> list)
{
    HandlingCodes codes;
    for (const HandlingCode code : list)
        codes.insert(code);
    return codes;
}

Marking sample(unsigned seed)
{
    Marking marking;
    marking.tlp = static_cast<Tlp>(seed % 5);
    if (seed % 3 != 0)
        marking.pap = static_cast<Pap>(seed % 4);
    marking.handling = *HandlingCodes::fromMask(seed % 16);
    marking.otherRestrictions = seed % 2 == 0 ? QString() : u"restriction %1"_s.arg(seed % 7);
    if (seed % 5 == 1)
        marking.national << NationalMarking{u"SULIT"_s, *base::CountryCode::fromText(u"QMA")};
    marking.orcon = seed % 4 == 3;
    return marking;
}

} // namespace

TEST(HandlingCodes, joinKeepsEveryRestriction)
{
    const HandlingCodes a = codesOf({HandlingCode::CrimePreventionOnly, HandlingCode::NoDissemination});
    const HandlingCodes b = codesOf({HandlingCode::NotInProceedings});
    EXPECT_EQ(a.joined(b).text(), u"H0 H1 H2"_s);
    EXPECT_FALSE(a.contains(HandlingCode::OtherRestrictions));
    EXPECT_FALSE(HandlingCodes::fromMask(16));
    EXPECT_FALSE(HandlingCodes::fromMask(-1));
    EXPECT_EQ(handlingCodeFromText(u" h2"), HandlingCode::NoDissemination);
    EXPECT_FALSE(handlingCodeFromText(u"H4"));
}

TEST(Marking, strictestNeverLowersALayer)
{
    for (unsigned i = 0; i < 240; ++i) {
        for (unsigned j = 0; j < 240; j += 7) {
            const Marking a = sample(i);
            const Marking b = sample(j);
            const Marking both = strictest(a, b);
            EXPECT_GE(both.tlp, std::max(a.tlp, b.tlp));
            EXPECT_GE(both.pap, std::max(a.pap, b.pap));
            EXPECT_EQ(both.handling.mask(), a.handling.mask() | b.handling.mask());
            EXPECT_TRUE(both.otherRestrictions.contains(a.otherRestrictions));
            EXPECT_TRUE(both.otherRestrictions.contains(b.otherRestrictions));
            EXPECT_EQ(both.orcon, a.orcon || b.orcon);
            EXPECT_EQ(strictest(both, a), both);
            EXPECT_EQ(strictest(both, b), both);
        }
    }
}

TEST(Marking, nationalMarkingsStayWordForWordAndOnce)
{
    Marking a;
    a.national << NationalMarking{u"ลับ"_s, *base::CountryCode::fromText(u"QMA")};
    Marking b = a;
    b.national << NationalMarking{u"ลับ"_s, *base::CountryCode::fromText(u"QNB")};
    const Marking both = strictest(a, b);
    ASSERT_EQ(both.national.size(), 2);
    EXPECT_EQ(both.national[0].text, u"ลับ"_s);
}

TEST(Marking, codesNameEveryLayer)
{
    Marking marking;
    marking.tlp = Tlp::AmberStrict;
    marking.pap = Pap::Green;
    marking.handling = codesOf({HandlingCode::NotInProceedings});
    marking.orcon = true;
    EXPECT_EQ(marking.codes(), u"TLP:AMBER+STRICT PAP:GREEN H1 ORCON"_s);
    EXPECT_EQ(Marking().codes(), u"TLP:AMBER"_s);
}
