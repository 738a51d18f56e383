#include "exchange_world.h"

#include "core/cases/edits.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using release::ReceiptAct;

class RecallHere : public ExchangeWorld
{
protected:
    void recall(const release::ReleaseLetter &sent, release::RecallKind kind) const
    {
        release::RecallLetter recall;
        recall.sender = sent.sender;
        recall.recipient = sent.recipient;
        recall.envelopes = {sent.envelope};
        recall.kind = kind;
        recall.reason = u"The source withdrew it"_s;
        recall.by = u"R. Santos"_s;
        recall.at = clock->now();
        queue(*qma, recall);
        exchange();
    }
    static qsizetype found(const Desk &desk, const QString &word)
    {
        workstation::SearchQuery query;
        query.text = word;
        return must(now(desk.session().cases().search(query))).hits.size();
    }
};

TEST_F(RecallHere, locksAtOnceEverywhereAndIsDestroyedByAPersonWithTheExportsTold)
{
    meet();
    auto sent = letter({u"The printer stands at quartzwharf."_s, u"Second."_s});
    addFile(sent, u"scan.txt"_s, "quartzwharf scan");
    const auto release = seal(sent, "quartzwharf scan");
    exchange();
    auto &mail = qnb->session().mail();
    auto &cases = qnb->session().cases();
    const qint64 row = inbox(*qnb).value(0).id;
    const auto id = makeCase(*qnb, u"Printer"_s);
    must(now(mail.fileToCase(row, id)));
    must(now(mail.bound(row, workstation::BoundAct::Print, u"printer"_s)));
    must(now(mail.bound(row, workstation::BoundAct::Export, u"a.pdf"_s)));
    const auto before = openCase(*qnb, id);
    const auto note = std::find_if(before->notes.begin(), before->notes.end(), [&](const cases::Note &one) { return one.title == sent.title; });
    ASSERT_NE(note, before->notes.end());
    const auto version = must(now(cases.versions(id, note->id))).value(0).dot;
    // Somebody is typing over a filed paragraph while the recall comes.
    must(now(cases.saveDraft(id, note->id, cases::setText(note->paragraphs[0].id, u"quartzwharf, we think"_s))));
    EXPECT_GE(found(*qnb, u"quartzwharf"_s), 1);
    EXPECT_EQ(errorOf(now(mail.destroyNow(row))), ErrorCode::ReleaseStateWrong) << "nothing recalls it yet";

    bool told = false;
    QObject::connect(&mail, &workstation::MailService::changed, &mail, [&told] { told = true; });
    recall(sent, release::RecallKind::Withdraw);
    EXPECT_TRUE(told);
    const auto rows = inbox(*qnb);
    const auto locked = std::find_if(rows.begin(), rows.end(), [row](const auto &one) { return one.id == row; });
    ASSERT_NE(locked, rows.end());
    EXPECT_TRUE(locked->locked);
    EXPECT_FALSE(locked->purged);
    const auto item = opened(*qnb, row);
    EXPECT_FALSE(item.letter) << "nobody reads it any more";
    ASSERT_TRUE(item.recall);
    EXPECT_EQ(item.recall->reason, u"The source withdrew it"_s);
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [&](const auto &one) {
        return one.kind == workstation::MailKind::Recall && one.envelope == sent.envelope;
    }));
    EXPECT_EQ(errorOf(now(mail.attachment(row, sent.attachments[0].id))), ErrorCode::ItemRecalled);
    EXPECT_EQ(errorOf(now(mail.fileToCase(row, id))), ErrorCode::ItemRecalled);
    EXPECT_EQ(errorOf(now(mail.bound(row, workstation::BoundAct::Print, {}))), ErrorCode::ItemRecalled);

    // The copies in the case are gone, with what was typed over them, from search and earlier versions too.
    EXPECT_EQ(found(*qnb, u"quartzwharf"_s), 0);
    EXPECT_TRUE(openCase(*qnb, id)->attachments.isEmpty());
    EXPECT_TRUE(must(now(cases.note(id, note->id))).paragraphs.isEmpty());
    EXPECT_TRUE(must(now(cases.noteAt(id, note->id, version))).paragraphs.isEmpty());
    must(now(cases.restoreVersion(id, note->id, version)));
    EXPECT_TRUE(must(now(cases.note(id, note->id))).paragraphs.isEmpty());

    must(now(mail.destroyNow(row)));
    const auto after = inbox(*qnb);
    EXPECT_TRUE(std::any_of(after.begin(), after.end(), [row](const auto &one) { return one.id == row && one.purged && one.title.isEmpty(); }));
    exchange();
    const auto purged = receipt(release, ReceiptAct::Purged);
    ASSERT_TRUE(purged);
    EXPECT_EQ(purged->exports, 2U) << "the print and the export made before";
}

TEST_F(RecallHere, leavesWhatIsOnlyCorrectedReadable)
{
    meet();
    const auto sent = letter({u"Nearly right."_s});
    (void)seal(sent);
    exchange();
    const qint64 row = inbox(*qnb).value(0).id;
    const auto id = makeCase(*qnb, u"Corrected"_s);
    must(now(qnb->session().mail().fileToCase(row, id)));
    recall(sent, release::RecallKind::Correct);
    const auto item = opened(*qnb, row);
    EXPECT_TRUE(item.letter);
    EXPECT_TRUE(item.row.superseded);
    ASSERT_TRUE(item.recall);
    EXPECT_EQ(item.recall->kind, release::RecallKind::Correct);
    EXPECT_EQ(found(*qnb, u"Nearly"_s), 1) << "the copy stays";
}

TEST_F(RecallHere, saysWhichReleasesOfThisDeskQuoteIt)
{
    meet();
    const auto sent = letter({u"To be quoted."_s});
    (void)seal(sent);
    exchange();
    const qint64 row = inbox(*qnb).value(0).id;
    const auto id = makeCase(*qnb, u"Quoting"_s);
    must(now(qnb->session().mail().fileToCase(row, id)));
    const auto file = openCase(*qnb, id);
    const auto note = std::find_if(file->notes.begin(), file->notes.end(), [&](const cases::Note &one) { return one.title == sent.title; });
    ASSERT_NE(note, file->notes.end());
    store::ReleaseRecord draft;
    draft.id = drawn<base::ReleaseId>();
    draft.caseId = id;
    draft.note = note->id;
    draft.reference = file->reference;
    draft.title = u"Bulletin 4"_s;
    must(inOne(*qnb, [draft](sync::Stores &stores) { return store::ReleaseStore(stores.database()).keep(draft); }));
    recall(sent, release::RecallKind::Withdraw);
    const auto item = opened(*qnb, row);
    ASSERT_EQ(item.quotedIn.size(), 1);
    EXPECT_TRUE(item.quotedIn.first().contains(u"Bulletin 4"_s));
}
