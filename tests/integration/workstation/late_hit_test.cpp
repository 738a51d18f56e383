#include "training_world.h"

#include "core/alerts/name_lookup.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::HitAct;
using alerts::HitStep;
using base::ErrorCode;
using workstation::InboxItem;
using workstation::Reason;

namespace {

const QString kNumber = u"X7730951"_s;

alerts::AlertRecord stolen(const base::CountryCode &issuer, const QString &number)
{
    alerts::AlertRecord record;
    record.category = alerts::Category::Stolen;
    record.number = number;
    record.issuer = issuer;
    record.type = documents::DocumentType::Passport;
    record.reviewOn = base::PartialDate{2036, 2, 1};
    return record;
}

} // namespace

/// One desk asks, another publishes afterwards: the question finds its answer by itself.
class LateHit : public TrainingWorld
{
protected:
    static base::Result<alerts::Answer> askAt(const Desk &desk, const QString &place, const QString &typed)
    {
        desk.session().settings().setValue(workstation::kPlaceSetting, place);
        return QCoro::waitFor(desk.session().lookup().ask({typed, {}, {}}, Reason::BorderCheck));
    }
    void publish(const Desk &desk, const QString &number)
    {
        ASSERT_TRUE(desk.sync().has_value());
        const auto added = QCoro::waitFor(desk.session().alerts().add(stolen(desk.session().identity().desk, number)));
        ASSERT_TRUE(added.has_value()) << static_cast<int>(added.error().code);
        ASSERT_TRUE(desk.sync().has_value());
    }
    static QList<InboxItem> inboxOf(const Desk &desk)
    {
        const auto asked = QCoro::waitFor(desk.session().inbox().askAgain());
        EXPECT_TRUE(asked.has_value()) << qPrintable(asked.error().detail);
        const auto items = QCoro::waitFor(desk.session().inbox().list({}));
        EXPECT_TRUE(items.has_value());
        return items.value_or(QList<InboxItem>{});
    }
};

TEST_F(LateHit, comesOnceWithWhoWhenAndWhere)
{
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    ASSERT_TRUE(qma->sync().has_value());
    ASSERT_TRUE(qnb->sync().has_value());
    stopPortal();
    const auto before = askAt(*qnb, u"Post North"_s, kNumber);
    ASSERT_TRUE(before.has_value());
    ASSERT_EQ(before->verdict, alerts::Verdict::NoHit);
    const auto askedAt = before->askedAt;
    startPortal();
    publish(*qma, kNumber);
    ASSERT_FALSE(HasFailure());
    ASSERT_TRUE(qnb->sync().has_value());

    const auto items = inboxOf(*qnb);
    ASSERT_EQ(items.size(), 1);
    const InboxItem &item = items.first();
    EXPECT_EQ(item.typed, kNumber);
    EXPECT_EQ(item.askedAt, askedAt);
    EXPECT_EQ(item.askedBy, u"R. Santos"_s);
    EXPECT_EQ(item.place, u"Post North"_s);
    EXPECT_EQ(item.told, alerts::Verdict::NoHit);
    EXPECT_EQ(item.reason, static_cast<int>(Reason::BorderCheck));
    EXPECT_EQ(item.alert.owner, training::codeOf("QMA"));
    EXPECT_EQ(item.step, alerts::Step::Exact);
    EXPECT_FALSE(item.read);
    EXPECT_GE(item.arrivedAt, askedAt);

    ASSERT_TRUE(qnb->sync().has_value());
    EXPECT_EQ(inboxOf(*qnb).size(), 1) << "once";
    qnb->station->lock(workstation::LockReason::Menu);
    qnb->reopen();
    EXPECT_EQ(inboxOf(*qnb).size(), 1) << "and not again after an unlock";
}

TEST_F(LateHit, staysAwayFromWhatTheQuestionHadFoundAlready)
{
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    publish(*qma, kNumber);
    ASSERT_TRUE(qnb->sync().has_value());
    const auto found = askAt(*qnb, {}, kNumber);
    ASSERT_TRUE(found.has_value());
    ASSERT_EQ(found->verdict, alerts::Verdict::PossibleHit);
    auto changed = found->matches.first().alert;
    changed.additionalInfo = u"seen in transit"_s;
    ASSERT_TRUE(QCoro::waitFor(qma->session().alerts().change(changed)).has_value());
    ASSERT_TRUE(qma->sync().has_value());
    ASSERT_TRUE(qnb->sync().has_value());
    EXPECT_TRUE(inboxOf(*qnb).isEmpty());
}

TEST_F(LateHit, anOwnEntryMeetsThisDesksQuestionsAtOnce)
{
    const auto qma = newDesk("QMA");
    ASSERT_TRUE(qma->sync().has_value());
    ASSERT_TRUE(askAt(*qma, u"Post North"_s, kNumber).has_value());
    const auto added = QCoro::waitFor(qma->session().alerts().add(stolen(training::codeOf("QMA"), kNumber)));
    ASSERT_TRUE(added.has_value());
    EXPECT_EQ(inboxOf(*qma).size(), 1);
    ASSERT_TRUE(qma->sync().has_value());
    EXPECT_EQ(inboxOf(*qma).size(), 1) << "published, it is the same alert";
}

TEST_F(LateHit, firstSyncAsksEveryQuestionAgain)
{
    const auto qma = newDesk("QMA");
    publish(*qma, kNumber);
    const auto qnb = newDesk("QNB");
    ASSERT_TRUE(askAt(*qnb, {}, kNumber).has_value());
    ASSERT_TRUE(askAt(*qnb, {}, u"no such number 1"_s).has_value());
    ASSERT_TRUE(qnb->sync().has_value());
    const auto items = inboxOf(*qnb);
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items.first().typed, kNumber);
}

TEST_F(LateHit, leadsToAHitThatGoesItsWay)
{
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    ASSERT_TRUE(qnb->sync().has_value());
    ASSERT_TRUE(askAt(*qnb, u"Post North"_s, kNumber).has_value());
    publish(*qma, kNumber);
    ASSERT_TRUE(qnb->sync().has_value());
    const auto items = inboxOf(*qnb);
    ASSERT_EQ(items.size(), 1);
    auto &hits = qnb->session().hits();
    const auto id = QCoro::waitFor(hits.openLate(items.first().id));
    ASSERT_TRUE(id.has_value()) << qPrintable(id.error().detail);
    EXPECT_EQ(QCoro::waitFor(hits.openLate(items.first().id)), *id) << "the same hit again";
    EXPECT_EQ(QCoro::waitFor(qnb->session().inbox().counts())->unread, 0) << "opening reads";

    EXPECT_EQ(QCoro::waitFor(hits.advance(*id, HitAct::Ask, {})).error().code, ErrorCode::HitOrderWrong);
    ASSERT_TRUE(QCoro::waitFor(hits.advance(*id, HitAct::Check, {})).has_value());
    workstation::HitWords words;
    words.channel = alerts::AskChannel::Phone;
    ASSERT_TRUE(QCoro::waitFor(hits.advance(*id, HitAct::Ask, words)).has_value());
    auto details = QCoro::waitFor(hits.details(*id));
    ASSERT_TRUE(details.has_value());
    EXPECT_EQ(details->standing.step, HitStep::Asked);
    EXPECT_EQ(*details->standing.dueAt - *details->standing.askedAt, std::chrono::hours(24));
    EXPECT_TRUE(details->hit.late);
    EXPECT_EQ(details->hit.place, u"Post North"_s);
    EXPECT_EQ(details->events.last().who, u"R. Santos"_s);
    EXPECT_FALSE(details->contacts.isEmpty()) << "the training desks name a contact";
    EXPECT_FALSE(details->alertGone);
    EXPECT_EQ(QCoro::waitFor(hits.counts())->needAction, 0);
    clock->shift = std::chrono::hours(25);
    EXPECT_EQ(QCoro::waitFor(hits.counts())->overdue, 1);
    ASSERT_TRUE(QCoro::waitFor(hits.undo(*id)).has_value());
    details = QCoro::waitFor(hits.details(*id));
    EXPECT_EQ(details->standing.step, HitStep::Checked);

    qnb->station->lock(workstation::LockReason::Menu);
    qnb->reopen();
    const auto kept = QCoro::waitFor(qnb->session().hits().details(*id));
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->standing.step, HitStep::Checked);
    EXPECT_EQ(kept->events.size(), 3);
}

TEST_F(LateHit, aHitIsOpenedFromAnAnswerWithItsReason)
{
    const auto qma = newDesk("QMA");
    ASSERT_TRUE(qma->sync().has_value());
    const auto answer = QCoro::waitFor(qma->session().lookup().ask({u"L898902C3"_s, {}, {}}, Reason::Investigation));
    ASSERT_TRUE(answer.has_value());
    ASSERT_FALSE(answer->matches.isEmpty());
    auto &hits = qma->session().hits();
    const auto id = QCoro::waitFor(hits.open(*answer, 0));
    ASSERT_TRUE(id.has_value());
    EXPECT_EQ(QCoro::waitFor(hits.open(*answer, 0)), *id);
    const auto details = QCoro::waitFor(hits.details(*id));
    ASSERT_TRUE(details.has_value());
    EXPECT_EQ(details->hit.reason, static_cast<int>(Reason::Investigation));
    EXPECT_EQ(details->lines.size(), 3);
    ASSERT_TRUE(QCoro::waitFor(hits.setAside(*answer, 0, u"another holder, other photo page"_s)).has_value());
    EXPECT_EQ(QCoro::waitFor(hits.list({}))->size(), 0);
    EXPECT_EQ(QCoro::waitFor(hits.open(*answer, 99)).error().code, ErrorCode::NothingFound);
}

TEST_F(LateHit, aNameThatIsListedLaterComesWithItsList)
{
    const auto qma = newDesk("QMA");
    ASSERT_TRUE(qma->sync().has_value());
    qma->session().settings().setValue(workstation::kPlaceSetting, u"Post North"_s);
    alerts::NameQuestion question;
    question.typed = u"Vanto Tellin, Maris Ola"_s;
    const auto before = QCoro::waitFor(qma->session().lookup().askName(question, Reason::VisaApplication));
    ASSERT_TRUE(before.has_value()) << qPrintable(before.error().detail);
    ASSERT_EQ(before->verdict, alerts::Verdict::NoHit);
    workstation::ImportRequest request;
    request.paths = {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/un-list/sample.xml")};
    const auto preview = QCoro::waitFor(qma->session().imports().preview(request, {}, {}));
    ASSERT_TRUE(preview.has_value());
    ASSERT_TRUE(QCoro::waitFor(qma->session().imports().apply(*preview, {}, {})).has_value());
    auto items = inboxOf(*qma);
    items.removeIf([](const InboxItem &item) { return item.nearby; });
    ASSERT_EQ(items.size(), 1);
    const InboxItem &item = items.first();
    EXPECT_EQ(item.kind, workstation::InboxKind::LateName);
    EXPECT_EQ(item.typed, question.typed);
    EXPECT_EQ(item.place, u"Post North"_s);
    ASSERT_TRUE(item.alert.listing.has_value());
    const auto id = QCoro::waitFor(qma->session().hits().openLate(item.id));
    ASSERT_TRUE(id.has_value()) << qPrintable(id.error().detail);
    const auto details = QCoro::waitFor(qma->session().hits().details(*id));
    ASSERT_TRUE(details.has_value());
    ASSERT_TRUE(details->hit.person.has_value());
    EXPECT_TRUE(details->hit.isListed());
    EXPECT_FALSE(details->reachesOrigin);
    EXPECT_FALSE(details->alertGone) << "it waits to be published and is found all the same";
    ASSERT_TRUE(qma->sync().has_value());
    auto after = inboxOf(*qma);
    after.removeIf([](const InboxItem &held) { return held.nearby; });
    EXPECT_EQ(after.size(), 1) << "published, it is the same person";
}

TEST_F(LateHit, aZonesBlindReadingsAreAskedAgainThoughTheZoneIsNotKept)
{
    const auto qma = newDesk("QMA");
    ASSERT_TRUE(qma->sync().has_value());
    ASSERT_TRUE(askAt(*qma, {}, u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s));
    // An S for the 8: other issuer, other skeleton, the same check digit.
    ASSERT_TRUE(QCoro::waitFor(qma->session().alerts().add(stolen(training::codeOf("QMA"), u"LS98902C3"_s))).has_value());
    const auto items = inboxOf(*qma);
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items.first().step, alerts::Step::BlindVariant);
    EXPECT_EQ(items.first().typed, u"L898902C3"_s);
    EXPECT_FALSE(items.first().nearby);
}

TEST_F(LateHit, retentionForgetsQuestionsAtTheNextLook)
{
    const auto qma = newDesk("QMA");
    ASSERT_TRUE(qma->sync().has_value());
    qma->session().settings().setValue(workstation::kRetentionSetting, u"30"_s);
    ASSERT_TRUE(askAt(*qma, {}, kNumber).has_value());
    clock->shift = std::chrono::hours(24 * 29);
    (void)inboxOf(*qma);
    EXPECT_EQ(QCoro::waitFor(qma->session().lookup().askedSince({}, 10))->size(), 1);
    clock->shift = std::chrono::hours(24 * 31);
    (void)inboxOf(*qma);
    EXPECT_EQ(QCoro::waitFor(qma->session().lookup().askedSince({}, 10))->size(), 0);
    const auto added = QCoro::waitFor(qma->session().alerts().add(stolen(training::codeOf("QMA"), kNumber)));
    ASSERT_TRUE(added.has_value());
    EXPECT_TRUE(inboxOf(*qma).isEmpty()) << "what is forgotten is not asked again";
}
