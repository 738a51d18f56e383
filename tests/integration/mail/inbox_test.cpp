#include "exchange_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using release::ReceiptAct;
using release::RemarkKind;
using workstation::MailKind;

class Inbox : public ExchangeWorld
{
};

TEST_F(Inbox, tellsTheSenderOfEachActAndShowsWhatWasSigned)
{
    meet();
    const auto id = seal(letter({u"Seen at two borders."_s}));
    exchange();
    ASSERT_TRUE(receipt(id, ReceiptAct::Delivered));
    EXPECT_FALSE(receipt(id, ReceiptAct::Opened)) << "nobody has opened it";
    auto &mail = qnb->session().mail();
    const auto rows = inbox(*qnb);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].kind, MailKind::Release);
    EXPECT_EQ(rows[0].from.text(), u"QMA"_s);
    EXPECT_EQ(rows[0].title, u"False visas from one printer"_s);
    EXPECT_EQ(rows[0].tlp, markings::Tlp::Green);
    EXPECT_FALSE(rows[0].read);
    EXPECT_TRUE(rows[0].tellsOpened);
    EXPECT_EQ(must(now(mail.unread())), 1);

    const auto item = opened(*qnb, rows[0].id);
    ASSERT_TRUE(item.letter);
    EXPECT_EQ(item.letter->paragraphs.first().text, u"Seen at two borders."_s);
    EXPECT_TRUE(item.openedIsTold);
    EXPECT_TRUE(item.row.read);
    EXPECT_EQ(must(now(mail.unread())), 0);
    (void)opened(*qnb, rows[0].id); // a second time tells nobody again
    must(now(mail.acknowledge(rows[0].id, u"Two officers briefed"_s)));
    exchange();
    EXPECT_TRUE(receipt(id, ReceiptAct::Opened));
    const auto acted = receipt(id, ReceiptAct::Acted);
    ASSERT_TRUE(acted);
    EXPECT_EQ(acted->note, u"Two officers briefed"_s);
    EXPECT_EQ(receipts(id).size(), 3);
    EXPECT_EQ(opened(*qnb, rows[0].id).receipts.size(), 3);
    EXPECT_EQ(audited(*qnb, u"mail.open"_s).size(), 3) << "each reading is a row";
    EXPECT_TRUE(audited(*qnb, u"mail.acknowledge"_s).contains(u"mail.acknowledge done"_s));
}

TEST_F(Inbox, isSearchedByWordsWithoutOpeningAnything)
{
    meet();
    const auto id = seal(letter({u"The foils came through Kuala Tebrau."_s, u"\u0642\u0627\u0631\u0628 \u0623\u0632\u0631\u0642"_s}));
    (void)seal(letter({u"Nothing of the kind."_s}));
    exchange();
    auto &mail = qnb->session().mail();
    ASSERT_EQ(inbox(*qnb).size(), 2);
    const auto found = [&mail](const QString &words) { return must(now(mail.find(words))).size(); };
    EXPECT_EQ(found({}), 2);
    EXPECT_EQ(found(u"tebrau"_s), 1) << "letters of any size";
    EXPECT_EQ(found(u"foil kuala"_s), 1) << "beginnings, in any order";
    EXPECT_EQ(found(u"foil ferry"_s), 0) << "each word";
    EXPECT_EQ(found(u"\u0627\u0632\u0631\u0642"_s), 1) << "without its hamza";
    EXPECT_EQ(found(u"printer"_s), 2) << "titles";
    EXPECT_EQ(found(u"QMA"_s), 2) << "senders";
    EXPECT_EQ(must(now(mail.unread())), 2);
    exchange();
    EXPECT_FALSE(receipt(id, ReceiptAct::Opened)) << "nobody opened it";
}

TEST_F(Inbox, doesNotTellThatItWasOpenedWhereNobodyAsks)
{
    meet();
    auto quiet = letter({u"Read it when you can."_s});
    quiet.contract.tellOpened = false;
    const auto id = seal(quiet);
    exchange();
    const auto rows = inbox(*qnb);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_FALSE(rows[0].tellsOpened);
    EXPECT_FALSE(opened(*qnb, rows[0].id).openedIsTold);
    exchange();
    EXPECT_FALSE(receipt(id, ReceiptAct::Opened));
    EXPECT_TRUE(receipt(id, ReceiptAct::Delivered));
}

TEST_F(Inbox, refusesOnlyWithAReasonThatTheSenderReads)
{
    meet();
    const auto id = seal(letter({u"Not for us."_s}));
    exchange();
    auto &mail = qnb->session().mail();
    const qint64 row = inbox(*qnb).value(0).id;
    EXPECT_EQ(errorOf(now(mail.refuse(row, u"  "_s))), ErrorCode::ReasonMissing);
    must(now(mail.refuse(row, u"Meant for another desk"_s)));
    exchange();
    const auto refused = receipt(id, ReceiptAct::Refused);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->note, u"Meant for another desk"_s);
}

TEST_F(Inbox, bringsAReplyADisputeAndAProposedCorrectionBack)
{
    meet();
    const auto sent = letter({u"The foil has the number 4471."_s, u"Second paragraph."_s});
    (void)seal(sent);
    exchange();
    auto &mail = qnb->session().mail();
    const qint64 row = inbox(*qnb).value(0).id;
    EXPECT_EQ(errorOf(now(mail.remark(row, RemarkKind::Reply, {}, u" "_s, {}))), ErrorCode::ReasonMissing);
    EXPECT_EQ(errorOf(now(mail.remark(row, RemarkKind::Correction, {}, u"Wrong"_s, {}))), ErrorCode::ReasonMissing);
    EXPECT_EQ(errorOf(now(mail.remark(row, RemarkKind::Reply, drawn<base::EntityId>(), u"About what?"_s, {}))), ErrorCode::NothingFound);
    must(now(mail.remark(row, RemarkKind::Reply, {}, u"Thank you"_s, {})));
    must(now(mail.remark(row, RemarkKind::Dispute, sent.paragraphs[1].id, u"We saw something else"_s, {})));
    must(now(mail.remark(row, RemarkKind::Correction, sent.paragraphs[0].id, u"Two digits are swapped"_s, u"The foil has the number 4417."_s)));
    exchange();
    QList<workstation::MailItem> remarks;
    for (const auto &one : inbox(*qma)) {
        EXPECT_EQ(one.kind, MailKind::Remark);
        EXPECT_EQ(one.envelope, sent.envelope) << "the release it is about";
        EXPECT_EQ(one.title, u"False visas from one printer"_s);
        remarks.append(opened(*qma, one.id));
    }
    ASSERT_EQ(remarks.size(), 3);
    const auto of = [&](RemarkKind kind) {
        const auto found = std::find_if(remarks.begin(), remarks.end(), [kind](const auto &one) { return one.remark && one.remark->kind == kind; });
        return found == remarks.end() ? release::RemarkLetter{} : *found->remark;
    };
    EXPECT_EQ(of(RemarkKind::Reply).text, u"Thank you"_s);
    EXPECT_EQ(of(RemarkKind::Dispute).paragraph, sent.paragraphs[1].id);
    EXPECT_EQ(of(RemarkKind::Correction).proposed, u"The foil has the number 4417."_s);
    EXPECT_EQ(of(RemarkKind::Correction).by, u"R. Santos"_s);
}

TEST_F(Inbox, showsACorrectionBesideTheVersionThatItReplaces)
{
    meet();
    const auto first = letter({u"The foil has the number 4471."_s});
    (void)seal(first);
    exchange();
    auto second = letter({u"The foil has the number 4417."_s});
    second.version = 2;
    second.replaces = first.envelope;
    second.correction = u"Two digits were swapped"_s;
    (void)seal(second);
    exchange();
    const auto rows = inbox(*qnb);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].kind, MailKind::Correction) << "the newest first";
    EXPECT_FALSE(rows[0].superseded);
    EXPECT_TRUE(rows[1].superseded);
    const auto newer = opened(*qnb, rows[0].id);
    ASSERT_TRUE(newer.before);
    EXPECT_EQ(newer.before->paragraphs.first().text, u"The foil has the number 4471."_s);
    EXPECT_EQ(opened(*qnb, rows[1].id).newer, rows[0].id);
}

TEST_F(Inbox, handsOutAFileAsItWasSentAndNoOther)
{
    meet();
    const QByteArray content = crypto::randomBytes((2 << 20) + 333);
    auto sent = letter({u"With a scan."_s});
    addFile(sent, u"scan.txt"_s, content);
    (void)seal(sent, content);
    exchange();
    auto &mail = qnb->session().mail();
    const auto row = inbox(*qnb).value(0);
    EXPECT_EQ(row.partsMissing, 0);
    EXPECT_EQ(must(now(mail.attachment(row.id, sent.attachments[0].id))), content);
    EXPECT_EQ(errorOf(now(mail.attachment(row.id, drawn<base::EntityId>()))), ErrorCode::NothingFound);
    EXPECT_EQ(audited(*qnb, u"mail.attachment-view"_s).size(), 1);
}

TEST_F(Inbox, isEmptyBeforeTheDeskWasJoinedAndRefusesActs)
{
    auto alone = std::make_unique<workstation::Workstation>(place(u"alone"_s), clock);
    must(now(alone->createVault({place(u"alone"_s), u"alone"_s, {}, true}, passphrase())));
    auto &mail = alone->session()->mail();
    EXPECT_TRUE(must(now(mail.list(false))).isEmpty());
    EXPECT_EQ(must(now(mail.unread())), 0);
    EXPECT_EQ(errorOf(now(mail.acknowledge(1, u"done"_s))), ErrorCode::NotEnrolled);
    EXPECT_TRUE(must(now(alone->session()->requests().list())).isEmpty());
}
