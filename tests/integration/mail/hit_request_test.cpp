#include "exchange_world.h"

#include "core/alerts/lookup.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::HitAct;
using alerts::HitStep;
using base::ErrorCode;
using release::AnswerKind;

/// A hit at QMA on an alert of QNB, confirmed through the portal.
class HitRequests : public ExchangeWorld
{
protected:
    void SetUp() override
    {
        ExchangeWorld::SetUp();
        meet();
        workstation::AlertFilter filter;
        filter.owners = {codeOf(*qnb)};
        filter.categories = {alerts::Category::Stolen, alerts::Category::Lost};
        const auto page = must(now(qma->session().alerts().page(filter, 0, 1)));
        ASSERT_EQ(page.rows.size(), 1);
        number = page.rows[0].number;
        const auto answer = must(qma->ask(number));
        const auto match = std::find_if(answer.matches.begin(), answer.matches.end(), [&](const alerts::Match &one) {
            return one.alert.owner == codeOf(*qnb) && one.alert.number == number;
        });
        ASSERT_NE(match, answer.matches.end());
        hit = must(now(qma->session().hits().open(answer, static_cast<int>(match - answer.matches.begin()))));
    }
    base::Status act(HitAct what, std::optional<alerts::AskChannel> channel = {})
    {
        workstation::HitWords words;
        words.channel = channel;
        return now(qma->session().hits().advance(hit, what, words));
    }
    workstation::HitDetails details() { return must(now(qma->session().hits().details(hit))); }
    workstation::RequestRow asked()
    {
        const auto rows = must(now(qnb->session().requests().list()));
        EXPECT_EQ(rows.size(), 1);
        return rows.value(0);
    }
    void answer(AnswerKind kind, const QString &text)
    {
        release::AnswerLetter letter;
        letter.kind = kind;
        letter.text = text;
        must(now(qnb->session().requests().answer(asked().letter.id, letter)));
        exchange();
        synced(*qma);
    }

    QString number;
    qint64 hit = 0;
};

TEST_F(HitRequests, askTheOwnerAndGoOnFromTheAnswer)
{
    must(act(HitAct::Check));
    must(act(HitAct::Ask, alerts::AskChannel::Portal));
    EXPECT_EQ(details().standing.step, HitStep::Asked);
    exchange();
    const auto request = asked();
    EXPECT_EQ(request.letter.kind, release::RequestKind::Confirmation);
    EXPECT_EQ(request.letter.subject, number);
    EXPECT_EQ(request.letter.alert, details().hit.alert.id);
    EXPECT_TRUE(request.letter.urgent);
    EXPECT_TRUE(request.letter.text.contains(number)) << qPrintable(request.letter.text);

    bool told = false;
    QObject::connect(&qma->session().hits(), &workstation::HitService::changed, &qma->session().hits(), [&told] { told = true; });
    answer(AnswerKind::Confirmed, u"Stands as shared."_s);
    EXPECT_TRUE(told);
    const auto after = details();
    EXPECT_EQ(after.standing.step, HitStep::Confirmed);
    EXPECT_EQ(after.events.last().note, u"Stands as shared."_s);
    EXPECT_TRUE(after.events.last().who.contains(u"QNB"_s));
    EXPECT_TRUE(audited(*qma, u"hit.confirmed"_s).contains(u"hit.confirmed answered"_s));
}

TEST_F(HitRequests, hearThatItIsNotConfirmed)
{
    must(act(HitAct::Check));
    must(act(HitAct::Ask, alerts::AskChannel::Portal));
    exchange();
    answer(AnswerKind::NotConfirmed, {});
    EXPECT_EQ(details().standing.step, HitStep::NotConfirmed);
}

TEST_F(HitRequests, takeADeclineAsNoReplyWithItsReasonAndMayAskAgain)
{
    must(act(HitAct::Check));
    must(act(HitAct::Ask, alerts::AskChannel::Portal));
    exchange();
    answer(AnswerKind::Declined, u"Not in time."_s);
    EXPECT_EQ(details().standing.step, HitStep::NoReply);
    EXPECT_EQ(details().events.last().note, u"Not in time."_s);
    must(act(HitAct::Ask, alerts::AskChannel::Phone));
}

TEST_F(HitRequests, keepWhatWasHeardAnotherWayBeforeTheAnswer)
{
    must(act(HitAct::Check));
    must(act(HitAct::Ask, alerts::AskChannel::Portal));
    exchange();
    must(act(HitAct::Confirm)); // by phone meanwhile
    answer(AnswerKind::NotConfirmed, {});
    EXPECT_EQ(details().standing.step, HitStep::Confirmed);
}

TEST_F(HitRequests, sendNothingWhereTheHolderMayNeedProtection)
{
    must(act(HitAct::Check));
    must(now(qma->session().hits().flag(hit, true, {})));
    workstation::HitWords words;
    words.note = u"Spoken with the adviser"_s;
    must(now(qma->session().hits().advance(hit, HitAct::SpeakWithAdviser, words)));
    EXPECT_FALSE(act(HitAct::Ask, alerts::AskChannel::Portal).has_value()) << "the adviser's word on the phone is no decision of the gate";
    EXPECT_EQ(details().standing.step, HitStep::Checked) << "the hit stays where it was";
    exchange();
    EXPECT_TRUE(must(now(qnb->session().requests().list())).isEmpty());
}
