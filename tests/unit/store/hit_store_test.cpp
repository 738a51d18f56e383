#include "feed_fixture.h"

#include "core/store/hit_store.h"
#include "core/store/late_hit_changes.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using testing::stolenPassport;

namespace {

class HitStoreTest : public FeedTest
{
protected:
    alerts::Hit sample()
    {
        alerts::Hit hit;
        hit.openedAt = now;
        hit.openedBy = u"R. Santos"_s;
        hit.place = u"Post North"_s;
        hit.reason = 3;
        hit.late = true;
        hit.protection = true;
        hit.presented = u"ab-00007"_s;
        hit.number = u"AB00007"_s;
        hit.issuer = qma;
        hit.nationality = testing::country(u"UTO");
        hit.type = documents::DocumentType::Passport;
        hit.expiry = {2028, 4, 0};
        hit.step = alerts::Step::LookAlike;
        hit.alert = stolenPassport(qma, 7, u"AB00007"_s);
        return hit;
    }
    alerts::HitEvent event(alerts::HitAct act)
    {
        alerts::HitEvent made;
        made.act = act;
        made.at = now;
        made.who = u"R. Santos"_s;
        made.note = u"as said"_s;
        return made;
    }
};

} // namespace

TEST_F(HitStoreTest, givesBackWhatWasKept)
{
    HitStore hits(*database);
    const alerts::Hit kept = sample();
    const auto id = hits.open(kept);
    ASSERT_TRUE(id) << why(id.error());
    alerts::HitEvent ask = event(alerts::HitAct::Ask);
    ask.channel = alerts::AskChannel::LiaisonOfficer;
    ask.dueAt = now + std::chrono::hours(24);
    ASSERT_TRUE(hits.add(*hits.find(*id), ask));
    const auto found = hits.find(*id);
    ASSERT_TRUE(found) << why(found.error());
    EXPECT_EQ(found->alert, kept.alert);
    EXPECT_EQ(found->presented, kept.presented);
    EXPECT_EQ(found->nationality, kept.nationality);
    EXPECT_EQ(found->expiry, kept.expiry);
    EXPECT_EQ(found->type, kept.type);
    EXPECT_EQ(found->step, kept.step);
    EXPECT_EQ(found->place, kept.place);
    EXPECT_EQ(found->reason, 3);
    EXPECT_TRUE(found->late && found->protection);
    ASSERT_EQ(found->events.size(), 1);
    EXPECT_EQ(found->events.first().channel, alerts::AskChannel::LiaisonOfficer);
    EXPECT_EQ(found->events.first().dueAt, ask.dueAt);
    EXPECT_EQ(found->events.first().note, u"as said");
    EXPECT_EQ(hits.find(99).error().code, base::ErrorCode::NothingFound);
}

TEST_F(HitStoreTest, findsAnOpenHitOnceMoreButNotAClosedOne)
{
    HitStore hits(*database);
    const alerts::Hit kept = sample();
    const QByteArray object = objectKey(kept.alert.owner, kept.alert.id);
    EXPECT_FALSE(*hits.findOpen(object, "AB00007"));
    const qint64 id = *hits.open(kept);
    EXPECT_EQ(*hits.findOpen(object, "AB00007"), id);
    EXPECT_FALSE(*hits.findOpen(object, "AB00008"));
    ASSERT_TRUE(hits.add(*hits.find(id), event(alerts::HitAct::SetAside)));
    EXPECT_FALSE(*hits.findOpen(object, "AB00007"));
    EXPECT_EQ(hits.list(true, 10)->size(), 0);
    EXPECT_EQ(hits.list(false, 10)->size(), 1);
    ASSERT_TRUE(hits.add(*hits.find(id), event(alerts::HitAct::Undo)));
    EXPECT_EQ(*hits.findOpen(object, "AB00007"), id) << "undone: open again";
}

TEST_F(HitStoreTest, keepsAPersonOfAList)
{
    alerts::Hit hit = sample();
    alerts::ListedPerson person;
    person.id = testing::alertId(77);
    person.owner = qma;
    person.listing = {u"Invented list"_s, u"Nobody"_s, u"2026-01-01"_s, u"XX.001"_s, u"JANE SPECIMEN"_s};
    person.names = {{u"JANE SPECIMEN"_s, u"Latn"_s, {}, {}}};
    hit.person = person;
    HitStore hits(*database);
    const auto found = hits.find(*hits.open(hit));
    ASSERT_TRUE(found) << why(found.error());
    EXPECT_EQ(found->person, person);
    EXPECT_TRUE(found->isListed());
    EXPECT_EQ(found->alert.listing, person.listing);
}

} // namespace countersign::store
