#include "exchange_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using release::AnswerKind;
using release::RequestConcern;
using release::RequestKind;
using workstation::RequestRow;
using workstation::RequestState;

class Requests : public ExchangeWorld
{
protected:
    static workstation::RequestService &of(const Desk &desk) { return desk.session().requests(); }
    [[nodiscard]] release::RequestLetter ask(RequestKind kind) const
    {
        release::RequestLetter letter;
        letter.recipient = codeOf(*qma);
        letter.kind = kind;
        letter.subject = u"Series 4471"_s;
        letter.text = u"Do you know foils of this series?"_s;
        letter.purpose = markings::Purpose::DocumentFraud;
        return letter;
    }
    static RequestConcern answered(release::Answer protection)
    {
        RequestConcern concern;
        concern.protection = protection;
        return concern;
    }
    static RequestRow row(const Desk &desk, const base::RequestId &id)
    {
        for (const RequestRow &one : must(now(of(desk).list()))) {
            if (one.letter.id == id)
                return one;
        }
        ADD_FAILURE() << "no such request";
        return {};
    }
    static base::Status answer(const Desk &desk, const base::RequestId &id, AnswerKind kind, const QString &text = {}, const RequestConcern &concern = {})
    {
        release::AnswerLetter letter;
        letter.kind = kind;
        letter.text = text;
        return now(of(desk).answer(id, letter, concern));
    }
    base::RequestId sent(RequestKind kind)
    {
        const auto id = must(now(of(*qnb).keep(ask(kind))));
        must(now(of(*qnb).send(id, answered(release::Answer::No))));
        exchange();
        return id;
    }
};

TEST_F(Requests, goThereAreAnsweredAndComeBackWithTheirStates)
{
    meet();
    const auto id = must(now(of(*qnb).keep(ask(RequestKind::Information))));
    EXPECT_EQ(row(*qnb, id).state, RequestState::Draft);
    EXPECT_EQ(row(*qnb, id).letter.basis, u"AGG"_s) << "no agreement is in force: information that names nobody";
    EXPECT_EQ(errorOf(now(of(*qnb).send(id))), ErrorCode::GateBlocks) << "whether anyone needs protection was not answered";
    EXPECT_EQ(audited(*qnb, u"request.send"_s), QStringList{u"request.send "_s + base::codeText(ErrorCode::GateBlocks)});
    must(now(of(*qnb).send(id, answered(release::Answer::No))));
    EXPECT_EQ(row(*qnb, id).state, RequestState::Sent);
    EXPECT_EQ(errorOf(now(of(*qnb).send(id, answered(release::Answer::No)))), ErrorCode::RequestStateWrong);
    exchange();
    EXPECT_EQ(row(*qnb, id).state, RequestState::Delivered);
    const auto there = row(*qma, id);
    EXPECT_FALSE(there.ours);
    EXPECT_EQ(there.state, RequestState::ToAnswer);
    EXPECT_EQ(there.letter.text, u"Do you know foils of this series?"_s);
    EXPECT_EQ(must(now(of(*qma).counts())).toAnswer, 1);

    EXPECT_EQ(errorOf(answer(*qma, id, AnswerKind::Answered, u"Three of them."_s)), ErrorCode::GateBlocks) << "an answer in words can give somebody away too";
    EXPECT_EQ(errorOf(answer(*qma, id, AnswerKind::Confirmed)), ErrorCode::RequestStateWrong) << "nobody asked for a confirmation";
    EXPECT_EQ(errorOf(answer(*qnb, id, AnswerKind::Answered, u"Ourselves"_s)), ErrorCode::RequestStateWrong);
    must(answer(*qma, id, AnswerKind::Answered, u"Three of them."_s, answered(release::Answer::No)));
    EXPECT_EQ(row(*qma, id).state, RequestState::Answered);
    exchange();
    const auto back = row(*qnb, id);
    EXPECT_EQ(back.state, RequestState::Answered);
    ASSERT_EQ(back.answers.size(), 1);
    EXPECT_EQ(back.answers[0].text, u"Three of them."_s);
    must(now(of(*qnb).close(id)));
    EXPECT_EQ(row(*qnb, id).state, RequestState::Closed);
}

TEST_F(Requests, areDeclinedWithAReasonAndNotWithout)
{
    meet();
    const auto id = sent(RequestKind::Information);
    EXPECT_EQ(errorOf(answer(*qma, id, AnswerKind::Declined, u" "_s)), ErrorCode::ReasonMissing);
    must(answer(*qma, id, AnswerKind::Declined, u"Our law does not allow it."_s));
    exchange();
    const auto back = row(*qnb, id);
    EXPECT_EQ(back.state, RequestState::Declined);
    EXPECT_EQ(back.answers.value(0).text, u"Our law does not allow it."_s);
}

TEST_F(Requests, areNumberedByEachDeskAndLateFirst)
{
    meet();
    const auto first = must(now(of(*qnb).keep(ask(RequestKind::Information))));
    auto soon = ask(RequestKind::Confirmation);
    const auto second = must(now(of(*qnb).keep(soon)));
    EXPECT_EQ(row(*qnb, second).number, row(*qnb, first).number + 1);
    for (const auto &id : {first, second})
        must(now(of(*qnb).send(id, answered(release::Answer::No))));
    exchange();
    EXPECT_FALSE(row(*qnb, second).overdue);
    clock->shift += std::chrono::hours(25);
    EXPECT_TRUE(row(*qnb, second).overdue) << "a confirmation is due within a day";
    EXPECT_FALSE(row(*qnb, first).overdue);
    EXPECT_TRUE(row(*qma, second).overdue) << "who has to answer sees it too";
    EXPECT_EQ(must(now(of(*qnb).list())).value(0).letter.id, second);
    EXPECT_EQ(must(now(of(*qnb).counts())).overdue, 1);
    clock->shift -= std::chrono::hours(25);
}

TEST_F(Requests, doNotLeaveForTheCountryThatAPersonFled)
{
    meet();
    const auto id = must(now(of(*qnb).keep(ask(RequestKind::Information))));
    RequestConcern concern = answered(release::Answer::Yes);
    release::ConcernedPerson person;
    person.nationalities = {codeOf(*qma)};
    person.flags = {release::ProtectionFlag::Asylum};
    concern.persons = {person};
    const auto report = must(now(of(*qnb).check(ask(RequestKind::Information), concern)));
    EXPECT_FALSE(report.isAllowed());
    EXPECT_TRUE(std::any_of(report.findings.begin(), report.findings.end(), [](const release::Finding &one) { return one.reason == release::Reason::ReachesHome; }));
    EXPECT_EQ(errorOf(now(of(*qnb).send(id, concern))), ErrorCode::GateBlocks);
    concern.reason = u"I say so"_s;
    EXPECT_EQ(errorOf(now(of(*qnb).send(id, concern))), ErrorCode::GateBlocks) << "a reason decides nothing";
    exchange();
    EXPECT_TRUE(must(now(of(*qma).list())).isEmpty()) << "nothing left";
    // The answer of a desk is a way out as well.
    const auto asked = sent(RequestKind::Information);
    person.nationalities = {codeOf(*qnb)};
    RequestConcern there = answered(release::Answer::Yes);
    there.persons = {person};
    EXPECT_EQ(errorOf(answer(*qma, asked, AnswerKind::Answered, u"They are here."_s, there)), ErrorCode::GateBlocks);
}

TEST_F(Requests, areAnsweredByTheReleaseThatWasMadeForThem)
{
    meet();
    const auto id = sent(RequestKind::Information);
    auto reply = letter({u"What you asked for."_s});
    reply.answers = id;
    release::ReleaseDraft draft;
    draft.answers = id;
    (void)seal(reply, {}, draft);
    exchange();
    exchange();
    EXPECT_EQ(row(*qma, id).state, RequestState::Answered);
    const auto back = row(*qnb, id);
    EXPECT_EQ(back.state, RequestState::Answered);
    ASSERT_EQ(back.answers.size(), 1);
    EXPECT_EQ(back.answers[0].kind, AnswerKind::Released);
    EXPECT_EQ(back.answers[0].release, reply.envelope);
}

TEST_F(Requests, goByTheAgreementInForce)
{
    meet();
    agreements::Agreement paper;
    paper.title = u"MOU QMA–QNB"_s;
    paper.status = agreements::Status::Signed;
    paper.parties = {codeOf(*qma), codeOf(*qnb)};
    paper.validFrom = QDate(2020, 1, 1);
    paper.clauses.purposes = {markings::Purpose::Smuggling};
    paper.clauses.dataClasses = {markings::DataClass::Document};
    paper.clauses.replyHours = 6;
    (void)must(now(qnb->session().agreements().keep(paper)));
    const auto id = must(now(of(*qnb).keep(ask(RequestKind::Information))));
    EXPECT_EQ(row(*qnb, id).letter.basis, u"MOU-B"_s);
    EXPECT_LE(row(*qnb, id).letter.due - clock->now(), std::chrono::hours(6));
    const auto report = must(now(of(*qnb).check(row(*qnb, id).letter, answered(release::Answer::No))));
    EXPECT_TRUE(std::any_of(report.findings.begin(), report.findings.end(), [](const release::Finding &one) {
        return one.rule == 3 && one.reason == release::Reason::PurposeNotAllowed && one.agreement == u"MOU QMA–QNB"_s;
    })) << "document fraud is no purpose of that paper";
    EXPECT_EQ(errorOf(now(of(*qnb).send(id, answered(release::Answer::No)))), ErrorCode::GateBlocks);
    auto fitting = row(*qnb, id).letter;
    fitting.purpose = markings::Purpose::Smuggling;
    (void)must(now(of(*qnb).keep(fitting)));
    must(now(of(*qnb).send(id, answered(release::Answer::No))));
}

TEST_F(Requests, areNotKeptWhereNoDeskCouldReadThem)
{
    meet();
    auto bad = ask(RequestKind::PassOn);
    EXPECT_EQ(errorOf(now(of(*qnb).keep(bad))), ErrorCode::RecipientMissing);
    bad.onward = {codeOf(*qnb)};
    EXPECT_EQ(errorOf(now(of(*qnb).keep(bad))), ErrorCode::NotCanonical) << "about nothing";
    auto self = ask(RequestKind::Information);
    self.recipient = codeOf(*qnb);
    EXPECT_EQ(errorOf(now(of(*qnb).keep(self))), ErrorCode::DeskUnknown);
    EXPECT_TRUE(must(now(of(*qnb).list())).isEmpty()) << "a list that cannot be read would be worse";
}

TEST_F(Requests, offerAnswersByTitle)
{
    meet();
    const auto all = of(*qnb).templates();
    EXPECT_EQ(all.size(), 9);
    for (const auto &one : all) {
        EXPECT_FALSE(one.title.isEmpty()) << qPrintable(one.name);
        EXPECT_FALSE(one.text.isEmpty()) << qPrintable(one.name);
    }
    EXPECT_EQ(errorOf(now(of(*qnb).send(drawn<base::RequestId>()))), ErrorCode::NothingFound);
}
