#include "core/alerts/hit.h"

#include "alert_samples.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <random>

namespace countersign::alerts {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using testing::country;

namespace {

constexpr std::array kActs{HitAct::Check, HitAct::Ask, HitAct::Confirm, HitAct::Deny, HitAct::NoReply, HitAct::Decide,
                           HitAct::GiveFeedback, HitAct::SetAside, HitAct::Flag, HitAct::ClearFlag,
                           HitAct::SpeakWithAdviser, HitAct::Undo};

Hit stolenHit()
{
    Hit hit;
    hit.number = u"L898902C3"_s;
    hit.issuer = country(u"UTO");
    hit.type = documents::DocumentType::Passport;
    hit.alert = testing::stolenPassport(country(u"UTO"), 1, u"L898902C3"_s);
    return hit;
}

HitEvent event(HitAct act, const QString &note = u"noted"_s)
{
    HitEvent made;
    made.act = act;
    made.note = note;
    if (act == HitAct::Ask)
        made.channel = AskChannel::Phone;
    if (act == HitAct::Decide)
        made.outcome = HitOutcome::Passed;
    return made;
}

/// What mayAct() says; the event is added where it may.
ErrorCode tryAct(Hit &hit, HitEvent made)
{
    made.id = hit.events.size() + 1;
    const auto allowed = mayAct(hit, made);
    if (!allowed)
        return allowed.error().code;
    hit.events.append(made);
    return ErrorCode{};
}

HitStep stepAfter(std::initializer_list<HitAct> acts)
{
    Hit hit = stolenHit();
    for (const HitAct act : acts)
        EXPECT_EQ(tryAct(hit, event(act)), ErrorCode{}) << static_cast<int>(act);
    return standingOf(hit).step;
}

base::Instant at(const QString &iso)
{
    return base::fromMillis(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

TEST(Hit, goesFromPossibleToFeedback)
{
    EXPECT_EQ(stepAfter({}), HitStep::Possible);
    EXPECT_EQ(stepAfter({HitAct::Check, HitAct::Ask}), HitStep::Asked);
    EXPECT_EQ(stepAfter({HitAct::Check, HitAct::Ask, HitAct::Confirm, HitAct::Decide, HitAct::GiveFeedback}), HitStep::Feedback);
    EXPECT_EQ(stepAfter({HitAct::Check, HitAct::Ask, HitAct::NoReply, HitAct::Ask, HitAct::Deny}), HitStep::NotConfirmed);
    EXPECT_EQ(stepAfter({HitAct::SetAside}), HitStep::SetAside);
}

TEST(Hit, asksNobodyBeforeTheDocumentWasCompared)
{
    Hit hit = stolenHit();
    EXPECT_EQ(tryAct(hit, event(HitAct::Ask)), ErrorCode::HitOrderWrong);
    EXPECT_EQ(tryAct(hit, event(HitAct::Confirm)), ErrorCode::HitOrderWrong);
}

TEST(Hit, isNoGroundForActionWithoutAConfirmation)
{
    for (const HitOutcome outcome : {HitOutcome::Seized, HitOutcome::Refused, HitOutcome::Returned}) {
        for (const HitAct answer : {HitAct::Deny, HitAct::NoReply}) {
            Hit hit = stolenHit();
            for (const HitAct act : {HitAct::Check, HitAct::Ask, answer})
                ASSERT_EQ(tryAct(hit, event(act)), ErrorCode{});
            HitEvent decide = event(HitAct::Decide);
            decide.outcome = outcome;
            EXPECT_EQ(tryAct(hit, decide), ErrorCode::HitOrderWrong) << static_cast<int>(outcome);
        }
    }
}

TEST(Hit, undoTakesBackOneStepAtATimeAndKeepsTheRecord)
{
    Hit hit = stolenHit();
    for (const HitAct act : {HitAct::Check, HitAct::Ask, HitAct::Undo})
        ASSERT_EQ(tryAct(hit, event(act)), ErrorCode{});
    EXPECT_EQ(standingOf(hit).step, HitStep::Checked);
    EXPECT_EQ(hit.events.size(), 3);
    EXPECT_TRUE(withUndone(hit.events).at(1).undone);
    ASSERT_EQ(tryAct(hit, event(HitAct::Undo)), ErrorCode{});
    EXPECT_EQ(standingOf(hit).step, HitStep::Possible);
    EXPECT_EQ(tryAct(hit, event(HitAct::Undo)), ErrorCode::HitOrderWrong);
}

TEST(Hit, undoingFromAnywhereGivesTheStandingOfBefore)
{
    std::mt19937 random(20261127);
    for (int run = 0; run < 400; ++run) {
        Hit hit = stolenHit();
        QList<HitStanding> before;
        for (int i = 0; i < 30; ++i) {
            const HitStanding now = standingOf(hit);
            const HitAct act = kActs.at(random() % kActs.size());
            if (tryAct(hit, event(act)) != ErrorCode{})
                continue;
            if (act == HitAct::Undo) {
                const HitStanding after = standingOf(hit);
                EXPECT_EQ(after.step, before.last().step);
                EXPECT_EQ(after.protection, before.last().protection);
                EXPECT_EQ(after.adviserSpoken, before.last().adviserSpoken);
                before.removeLast();
            } else {
                before.append(now);
            }
        }
    }
}

TEST(Hit, protectionComesBeforeTheIssuer)
{
    Hit hit = stolenHit();
    hit.alert.owner = country(u"QNB");
    ASSERT_EQ(tryAct(hit, event(HitAct::Check)), ErrorCode{});
    ASSERT_EQ(tryAct(hit, event(HitAct::Flag)), ErrorCode{});
    EXPECT_EQ(tryAct(hit, event(HitAct::Ask)), ErrorCode::ProtectionFirst);
    EXPECT_EQ(tryAct(hit, event(HitAct::SpeakWithAdviser, {})), ErrorCode::HitNoteMissing);
    ASSERT_EQ(tryAct(hit, event(HitAct::SpeakWithAdviser)), ErrorCode{});
    EXPECT_EQ(tryAct(hit, event(HitAct::Ask)), ErrorCode{});
}

TEST(Hit, theCountryOfOriginIsNotAskedEvenAfterTheAdviser)
{
    Hit hit = stolenHit();
    hit.protection = true;
    ASSERT_EQ(tryAct(hit, event(HitAct::Check)), ErrorCode{});
    ASSERT_EQ(tryAct(hit, event(HitAct::SpeakWithAdviser)), ErrorCode{});
    EXPECT_TRUE(askReachesOrigin(hit));
    EXPECT_EQ(tryAct(hit, event(HitAct::Ask)), ErrorCode::ReachesOrigin);
    EXPECT_EQ(tryAct(hit, event(HitAct::ClearFlag, {})), ErrorCode::HitNoteMissing);
    ASSERT_EQ(tryAct(hit, event(HitAct::ClearFlag)), ErrorCode{});
    EXPECT_EQ(tryAct(hit, event(HitAct::Ask)), ErrorCode{});
}

TEST(Hit, aRefugeesDocumentDoesNotMakeItsIssuerTheOrigin)
{
    Hit hit = stolenHit();
    hit.nationality = country(u"XXB");
    EXPECT_FALSE(askReachesOrigin(hit));
    hit.nationality = country(u"UTO");
    EXPECT_TRUE(askReachesOrigin(hit));
}

TEST(Hit, referralForProtectionWaitsForNobody)
{
    Hit hit = stolenHit();
    hit.protection = true;
    HitEvent refer = event(HitAct::Decide);
    refer.outcome = HitOutcome::ReferredProtection;
    EXPECT_EQ(tryAct(hit, refer), ErrorCode{});
    EXPECT_EQ(standingOf(hit).step, HitStep::Outcome);
}

TEST(Hit, needsActionUnlessAnAnswerIsStillInTime)
{
    Hit hit = stolenHit();
    const auto now = at(u"2026-05-02T10:00:00Z"_s);
    EXPECT_TRUE(standingOf(hit).needsAction(now));
    ASSERT_EQ(tryAct(hit, event(HitAct::Check)), ErrorCode{});
    HitEvent ask = event(HitAct::Ask);
    ask.at = now;
    ask.dueAt = now + std::chrono::hours(24);
    ASSERT_EQ(tryAct(hit, ask), ErrorCode{});
    EXPECT_FALSE(standingOf(hit).needsAction(now + std::chrono::hours(24)));
    EXPECT_TRUE(standingOf(hit).isOverdue(now + std::chrono::hours(25)));
    EXPECT_TRUE(standingOf(hit).needsAction(now + std::chrono::hours(25)));
}

TEST(Hit, comparesNumberIssuerAndKindAndTheDateWhereThereIsOne)
{
    Hit hit = stolenHit();
    hit.issuer = country(u"QNB");
    hit.type.reset();
    auto lines = compareLines(hit);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].agreement, Agreement::Agrees);
    EXPECT_EQ(lines[1].agreement, Agreement::Differs);
    EXPECT_EQ(lines[2].agreement, Agreement::NotSaid);
    hit.expiry = {2028, 4, 15};
    EXPECT_EQ(compareLines(hit).size(), 4);
    hit.number = u"L898902G3"_s;
    EXPECT_EQ(compareLines(hit).first().agreement, Agreement::Differs);
    EXPECT_EQ(hit.differences().size(), 1);
}

TEST(OpenNow, followsTheClockOfTheContact)
{
    const QString bangkok = u"Asia/Bangkok"_s; // UTC+7, no summer time
    EXPECT_EQ(isOpenNow(u"24/7"_s, {}, at(u"2026-05-02T03:00:00Z"_s)), true);
    // 2 May 2026 is a Saturday.
    EXPECT_EQ(isOpenNow(u"Mon-Fri 08:00-16:00"_s, bangkok, at(u"2026-05-01T02:00:00Z"_s)), true);
    EXPECT_EQ(isOpenNow(u"Mon-Fri 08:00-16:00"_s, bangkok, at(u"2026-05-01T09:00:00Z"_s)), false);
    EXPECT_EQ(isOpenNow(u"Mon-Fri 08:00-16:00"_s, bangkok, at(u"2026-05-02T02:00:00Z"_s)), false);
    EXPECT_EQ(isOpenNow(u"Mon-Fri 08:00-16:00; Sat 08:00-12:00"_s, bangkok, at(u"2026-05-02T02:00:00Z"_s)), true);
    EXPECT_EQ(isOpenNow(u"Fri 22:00-06:00"_s, bangkok, at(u"2026-05-01T22:00:00Z"_s)), true);
    EXPECT_EQ(isOpenNow(u"daily 00:00-24:00"_s, bangkok, at(u"2026-05-02T16:59:59Z"_s)), true);
}

TEST(OpenNow, saysNothingAboutWordsItDoesNotKnow)
{
    const auto now = at(u"2026-05-01T02:00:00Z"_s);
    for (const QString &hours : {u""_s, u"office hours"_s, u"Mon-Fri"_s, u"Mon-Fri 8-16"_s, u"Mon-Fri-Sat 08:00-16:00"_s, u"-"_s})
        EXPECT_FALSE(isOpenNow(hours, u"Asia/Bangkok"_s, now)) << qPrintable(hours);
    EXPECT_FALSE(isOpenNow(u"Mon-Fri 08:00-16:00"_s, u"Nowhere/Place"_s, now));
}

} // namespace countersign::alerts
