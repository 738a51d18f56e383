#include "projection_samples.h"

#include "core/release/binding.h"
#include "core/release/hops.h"
#include "core/release/recall_rules.h"

namespace countersign::release::tests {
namespace {

using base::ErrorCode;
using markings::Tlp;

/// "" = allowed, else what binds.
QString bindsFor(BoundAct act, const Contract &contract, const markings::Marking &marking, const Holding &holding)
{
    const auto may = mayDo(act, contract, marking, desk(u"QMA"), holding);
    if (may)
        return {};
    EXPECT_EQ(may.error().code, ErrorCode::ItemBound);
    return may.error().args.value(0);
}

class Binding : public ::testing::Test
{
protected:
    [[nodiscard]] QString binds(BoundAct act) const { return bindsFor(act, contract, marking, holding); }
    Contract contract = releaseLetter().contract;
    markings::Marking marking = marked(Tlp::Green);
    Holding holding{desk(u"QMB"), at(), {}, {}, {}};
};

TEST_F(Binding, greenMayBeUsedAtHome)
{
    for (const BoundAct act : {BoundAct::Print, BoundAct::Export, BoundAct::Copy, BoundAct::Quote})
        EXPECT_EQ(binds(act), QString());
}

TEST_F(Binding, redIsReadOnlyAndStrictStaysInTheDesk)
{
    marking.tlp = Tlp::Red;
    for (const BoundAct act : {BoundAct::Print, BoundAct::Export, BoundAct::Copy, BoundAct::Quote, BoundAct::PassOn})
        EXPECT_EQ(binds(act), u"TLP:RED"_s);
    marking.tlp = Tlp::AmberStrict;
    EXPECT_EQ(binds(BoundAct::Print), QString());
    EXPECT_EQ(binds(BoundAct::Export), u"TLP:AMBER+STRICT"_s);
    marking = marked(Tlp::Green);
    marking.pap = markings::Pap::Red;
    EXPECT_EQ(binds(BoundAct::Copy), u"PAP:RED"_s);
}

TEST_F(Binding, originatorControlForbidsExtractsWithoutLeave)
{
    marking.orcon = true;
    EXPECT_EQ(binds(BoundAct::Print), QString());
    for (const BoundAct act : {BoundAct::Copy, BoundAct::Quote, BoundAct::Export, BoundAct::PassOn})
        EXPECT_EQ(binds(act), u"ORCON"_s);
    holding.permissions = {{desk(u"QMB"), {}, {}}};
    EXPECT_EQ(binds(BoundAct::Quote), QString());
    EXPECT_EQ(binds(BoundAct::PassOn), u"ORCON"_s) << "leave for ourselves is none for others";
}

TEST_F(Binding, passingOnFollowsTheThirdPartyRule)
{
    holding.target = desk(u"QMC");
    holding.purposes = {markings::Purpose::Smuggling};
    EXPECT_EQ(binds(BoundAct::PassOn), u"MOU QMA–QMB 2024 §12"_s);
    contract.exempt = {u"QMC"_s};
    EXPECT_EQ(binds(BoundAct::PassOn), QString());
    holding.purposes = {markings::Purpose::Training};
    EXPECT_EQ(binds(BoundAct::PassOn), u"MOU QMA–QMB 2024 §5"_s);
    contract.onward = agreements::OnwardRule::Never;
    holding.purposes = {markings::Purpose::Smuggling};
    EXPECT_EQ(binds(BoundAct::PassOn), u"MOU QMA–QMB 2024 §12"_s) << "Never knows no exempt body";
    holding.permissions = {{desk(u"QMC"), QDate(2026, 9, 20), {}}};
    EXPECT_EQ(binds(BoundAct::PassOn), u"MOU QMA–QMB 2024 §12"_s) << "that leave has ended";
    holding.permissions[0].until = QDate(2030, 1, 1);
    EXPECT_EQ(binds(BoundAct::PassOn), QString());
    holding.permissions.clear();
    holding.target = desk(u"QMA");
    EXPECT_EQ(binds(BoundAct::PassOn), QString()) << "back to whom it belongs";
    marking.tlp = Tlp::Amber;
    contract.onward = agreements::OnwardRule::Free;
    holding.target = desk(u"QMC");
    EXPECT_EQ(binds(BoundAct::PassOn), u"TLP:AMBER"_s);
    marking = marked(Tlp::Green);
    marking.handling.insert(markings::HandlingCode::NoDissemination);
    EXPECT_EQ(binds(BoundAct::PassOn), u"H2"_s);
}

TEST_F(Binding, nothingIsAllowedPastTheExpiry)
{
    holding.now = contract.expiry;
    EXPECT_EQ(binds(BoundAct::Print), u"MOU QMA–QMB 2024 §16"_s);
    contract.agreement.clear();
    EXPECT_EQ(binds(BoundAct::Print), u"MOU-B 4"_s);
}

TEST_F(Binding, letterIsBoundByItsStrictestPart)
{
    ReleaseLetter letter = releaseLetter();
    EXPECT_TRUE(mayDo(BoundAct::Quote, letter, holding));
    letter.paragraphs[1].marking.tlp = Tlp::Red;
    EXPECT_FALSE(mayDo(BoundAct::Quote, letter, holding));
}

TEST(Hops, spreadByAgreementAndByLaw)
{
    World world;
    world.context.partners = {{desk(u"QMB"), desk(u"QMB"), {desk(u"QME")}, true, Tlp::Red},
                              {desk(u"QME"), desk(u"QME"), {desk(u"QMF"), desk(u"QMA")}, true, Tlp::Red}};
    const auto hops = hopsOf(world.draft, desk(u"QMB"), {world.agreement}, world.context.partners, desk(u"QMA"), desk(u"QMA"));
    const QString paper = world.agreement.title;
    EXPECT_EQ(hops, (QList<Hop>{{desk(u"QMB"), 1, true, paper},
                                {desk(u"QMC"), 2, true, paper + u" §12"_s},
                                {desk(u"QME"), 2, false, u"QMB"_s},
                                {desk(u"QMF"), 3, false, u"QME"_s}}));
    world.agreement.clauses.onward = agreements::OnwardRule::PriorConsent;
    EXPECT_EQ(hopsOf(world.draft, desk(u"QMC"), {world.agreement}, {}, desk(u"QMA"), desk(u"QMA")).size(), 1);
    EXPECT_TRUE(hopsOf(world.draft, desk(u"QMZ"), {world.agreement}, {}, desk(u"QMA"), desk(u"QMA")).isEmpty());
}

class Recalls : public ::testing::Test
{
protected:
    [[nodiscard]] static RecallLetter recall(RecallKind kind, base::Instant deadline = {})
    {
        RecallLetter letter = recallLetter();
        letter.kind = kind;
        letter.deadline = deadline;
        return letter;
    }
    const base::CountryCode sender = desk(u"QMA");
    const HeldItem held{HeldState::Held, std::nullopt};
};

TEST_F(Recalls, lockAtOnceAndDestroyAtTheFirstSignedTimeAfterTheDeadline)
{
    const auto step = recallArrives(held, recall(RecallKind::Destroy, at(48)), sender);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->act, RecallAct::Lock);
    EXPECT_FALSE(step->answerPurged);
    EXPECT_EQ(signedTimeSeen(step->after, at(48)).act, RecallAct::None) << "the deadline itself is in time";
    const auto gone = signedTimeSeen(step->after, at(48) + std::chrono::milliseconds(1));
    EXPECT_EQ(gone.act, RecallAct::Destroy);
    EXPECT_TRUE(gone.answerPurged);
    EXPECT_EQ(gone.after.state, HeldState::Purged);
    EXPECT_EQ(signedTimeSeen(gone.after, at(99)).act, RecallAct::None) << "once";
}

TEST_F(Recalls, workBeforeTheirEnvelope)
{
    const HeldItem nothing;
    const auto waits = recallArrives(nothing, recall(RecallKind::Withdraw), {});
    ASSERT_TRUE(waits);
    EXPECT_EQ(waits->act, RecallAct::Wait);
    EXPECT_EQ(waits->after.state, HeldState::NotHere);
    EXPECT_EQ(signedTimeSeen(waits->after, at(9999)).act, RecallAct::None) << "there is nothing to destroy yet";
    const auto came = envelopeArrives(waits->after, sender);
    EXPECT_EQ(came.act, RecallAct::Lock);
    EXPECT_EQ(came.after.state, HeldState::Locked);
    EXPECT_EQ(envelopeArrives(waits->after, desk(u"QMC")).after, (HeldItem{HeldState::Held, std::nullopt})) << "recalled by somebody else";
    EXPECT_EQ(envelopeArrives(nothing, sender).after.state, HeldState::Held);
}

TEST_F(Recalls, onlyTheSenderRecalls)
{
    const auto step = recallArrives(held, recall(RecallKind::Destroy), desk(u"QMD"));
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, ErrorCode::RecallNotTheirs);
}

TEST_F(Recalls, strongerOneStaysInForceWhateverTheOrder)
{
    const QList<RecallLetter> all{recall(RecallKind::Correct), recall(RecallKind::Withdraw), recall(RecallKind::Destroy, at(90)),
                                  recall(RecallKind::Destroy, at(50))};
    QList<int> order{0, 1, 2, 3};
    do {
        HeldItem item = held;
        for (const int i : order)
            item = recallArrives(item, all[i], sender)->after;
        EXPECT_EQ(item.state, HeldState::Locked);
        EXPECT_EQ(*item.recall, all[3]);
        EXPECT_EQ(recallArrives(item, all[3], sender)->act, RecallAct::None) << "a repeat";
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_F(Recalls, correctionLeavesItReadableAndAPersonMayDestroy)
{
    const auto step = recallArrives(held, recall(RecallKind::Correct, at(1)), sender);
    EXPECT_EQ(step->after.state, HeldState::Replaced);
    EXPECT_EQ(step->act, RecallAct::Mark);
    EXPECT_EQ(signedTimeSeen(step->after, at(100)).act, RecallAct::None);
    const auto gone = destroyedByPerson(step->after);
    ASSERT_TRUE(gone);
    EXPECT_TRUE(gone->answerPurged);
    EXPECT_EQ(destroyedByPerson(held).error().code, ErrorCode::ReleaseStateWrong);
    EXPECT_EQ(destroyedByPerson(gone->after).error().code, ErrorCode::ReleaseStateWrong);
    EXPECT_EQ(recallArrives(gone->after, recall(RecallKind::Destroy), sender)->act, RecallAct::None) << "nothing undoes a purge";
}

} // namespace
} // namespace countersign::release::tests
