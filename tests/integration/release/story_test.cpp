#include "release_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using release::RecallKind;
using release::ReleaseState;
using workstation::MailItem;
using workstation::MailKind;
using workstation::MailRow;

/// Five desks and one portal: what one writes, two of four others read, dispute, get corrected and lose again.
class ReleaseStory : public ReleaseWorld
{
protected:
    static QList<MailRow> inbox(const Desk &desk)
    {
        const auto rows = QCoro::waitFor(desk.session().mail().list(false));
        EXPECT_TRUE(rows.has_value()) << qPrintable(told(rows));
        return rows.value_or(QList<MailRow>{});
    }
    static MailItem open(const Desk &desk, qint64 id)
    {
        const auto item = QCoro::waitFor(desk.session().mail().open(id));
        EXPECT_TRUE(item.has_value()) << qPrintable(told(item));
        return item.value_or(MailItem{});
    }
};

TEST_F(ReleaseStory, goesToTwoOfFourIsDisputedCorrectedAndPurged)
{
    seatAuthor();
    const auto qnb = seat("QNB", "reader"), qrc = seat("QRC", "reader"), qse = seat("QSE", "reader"), qtd = seat("QTD", "reader");
    ASSERT_FALSE(agree(*author, {u"QMA"_s, u"QNB"_s}).isNull());
    ASSERT_FALSE(agree(*author, {u"QMA"_s, u"QRC"_s}).isNull());
    const Written written = write(*author, u"Coastal route"_s,
                                  {{u"Two foils of the series were seen at the pier."_s},
                                   {u"Only the officers of QNB know the desk."_s, u"B2"_s, markings::Tlp::Amber, u"คำแปล"_s}});
    auto draft = draftOf(*author, written, {u"QNB"_s, u"QRC"_s});
    draft.cuts.append({written.paragraphs[1], training::codeOf("QRC")});
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).keepDraft(draft)).has_value());
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Checked);

    // What is read before is what is sent, to the byte.
    const auto previews = QCoro::waitFor(releasesOf(*author).previews(draft));
    ASSERT_TRUE(previews.has_value()) << qPrintable(told(previews));
    ASSERT_EQ(previews->size(), 2);
    EXPECT_EQ(previews->at(0).letter.paragraphs.size(), 2);
    EXPECT_EQ(previews->at(1).letter.paragraphs.size(), 1);
    EXPECT_EQ(previews->at(1).left, QList<base::EntityId>{written.paragraphs[1]});
    approve(draft);
    EXPECT_EQ(releasesOf(*author).waiting(), 1);
    send();
    const auto record = QCoro::waitFor(releasesOf(*author).record(draft.id));
    ASSERT_TRUE(record.has_value()) << qPrintable(told(record));
    ASSERT_EQ(record->sent.size(), 2);
    EXPECT_EQ(record->sent[0].bytes, previews->at(0).bytes);
    EXPECT_EQ(record->sent[1].bytes, previews->at(1).bytes);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Accepted);
    EXPECT_TRUE(standing(*author, draft.id, "QNB").portalSays.has_value());
    EXPECT_FALSE(standing(*author, draft.id, "QNB").delivered.has_value()) << "the portal's word is not the recipient's";

    // Two of four others have it, and neither knows of the other.
    for (const Desk *desk : {qnb.get(), qrc.get(), qse.get(), qtd.get()})
        sync(*desk);
    ASSERT_EQ(inbox(*qnb).size(), 1);
    ASSERT_EQ(inbox(*qrc).size(), 1);
    EXPECT_TRUE(inbox(*qse).isEmpty());
    EXPECT_TRUE(inbox(*qtd).isEmpty());
    const MailRow received = inbox(*qnb).first();
    EXPECT_EQ(received.kind, MailKind::Release);
    EXPECT_TRUE(received.tellsOpened);
    const MailItem item = open(*qnb, received.id);
    ASSERT_TRUE(item.letter.has_value());
    EXPECT_EQ(item.letter->paragraphs.size(), 2);
    EXPECT_EQ(item.letter->paragraphs[1].translation, u"คำแปล"_s);
    EXPECT_FALSE(QString::fromUtf8(item.letter->encodeBody()).contains(u"QRC"_s));
    ASSERT_TRUE(QCoro::waitFor(qnb->session().mail().acknowledge(received.id, u"told the posts"_s)).has_value());
    sync(*qnb);
    sync(*author);
    EXPECT_EQ(standing(*author, draft.id, "QNB").state, ReleaseState::Acted);
    EXPECT_TRUE(standing(*author, draft.id, "QNB").opened.has_value());
    EXPECT_EQ(standing(*author, draft.id, "QNB").note, u"told the posts"_s);
    EXPECT_EQ(standing(*author, draft.id, "QRC").state, ReleaseState::Delivered);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Delivered);

    // The officer's machine knows what was released.
    sync(*officer);
    EXPECT_FALSE(row(*officer, draft.id).mine);
    EXPECT_GE(stateOf(*officer, draft.id), ReleaseState::Queued);

    // A dispute comes back, and a correction goes to every holder.
    ASSERT_TRUE(QCoro::waitFor(qnb->session().mail().remark(received.id, release::RemarkKind::Dispute, item.letter->paragraphs[0].id,
                                                            u"It was three."_s, {}))
                    .has_value());
    sync(*qnb);
    sync(*author);
    const auto disputed = QCoro::waitFor(releasesOf(*author).record(draft.id));
    ASSERT_EQ(disputed->remarks.size(), 1);
    EXPECT_EQ(disputed->remarks[0].text, u"It was three."_s);
    auto corrected = QCoro::waitFor(releasesOf(*author).newVersion(draft.id, u"counted again"_s));
    ASSERT_TRUE(corrected.has_value()) << qPrintable(told(corrected));
    EXPECT_EQ(corrected->recipients.size(), 2);
    answerAll(*corrected);
    approve(*corrected);
    send();
    sync(*qnb);
    ASSERT_EQ(inbox(*qnb).size(), 2);
    const MailRow newer = inbox(*qnb).first().envelope == received.envelope ? inbox(*qnb).last() : inbox(*qnb).first();
    EXPECT_EQ(newer.kind, MailKind::Correction);
    const MailItem second = open(*qnb, newer.id);
    ASSERT_TRUE(second.letter.has_value());
    EXPECT_EQ(second.letter->version, 2U);
    EXPECT_EQ(second.letter->replaces, received.envelope);
    EXPECT_EQ(second.letter->reference, item.letter->reference);
    EXPECT_EQ(second.letter->correction, u"counted again"_s);

    // Recall: locked at once, gone at the first signed time after the deadline, and signed for, both versions.
    ASSERT_TRUE(QCoro::waitFor(qnb->session().mail().bound(newer.id, release::BoundAct::Export, u"file"_s)).has_value());
    const auto deadline = clock->now() + std::chrono::minutes(2);
    const auto recalled = QCoro::waitFor(
        releasesOf(*author).recall(corrected->id, {training::codeOf("QNB")}, RecallKind::Destroy, u"the source is in danger"_s, deadline));
    ASSERT_TRUE(recalled.has_value()) << qPrintable(told(recalled));
    sync(*author);
    sync(*qnb);
    for (const MailRow &one : inbox(*qnb))
        EXPECT_TRUE(one.kind == MailKind::Recall || one.locked) << qPrintable(one.title);
    EXPECT_FALSE(open(*qnb, newer.id).letter.has_value());
    clock->shift += std::chrono::minutes(3);
    sync(*qnb);
    sync(*qnb);
    sync(*author);
    const auto gone = standing(*author, corrected->id, "QNB");
    EXPECT_TRUE(gone.purged.has_value());
    EXPECT_EQ(gone.exportsThere, 1U);
    EXPECT_TRUE(standing(*author, draft.id, "QNB").purged.has_value()) << "the first version is gone too";
    EXPECT_FALSE(standing(*author, corrected->id, "QRC").recalled.has_value());
}

TEST_F(ReleaseStory, pointerSaysOnlyThatARecordExists)
{
    seatAuthor();
    const auto qnb = seat("QNB", "reader");
    ASSERT_FALSE(agree(*author, {u"QMA"_s, u"QNB"_s}).isNull());
    const Written written = write(*author, u"Hidden title"_s, {{u"A secret that stays here."_s}});
    auto draft = draftOf(*author, written, {u"QNB"_s});
    draft.recipients[0].pointer = true;
    ASSERT_TRUE(QCoro::waitFor(releasesOf(*author).keepDraft(draft)).has_value());
    approve(draft);
    send();
    sync(*qnb);
    ASSERT_EQ(inbox(*qnb).size(), 1);
    const MailItem item = open(*qnb, inbox(*qnb).first().id);
    ASSERT_TRUE(item.letter.has_value());
    EXPECT_TRUE(item.letter->pointer);
    EXPECT_TRUE(item.letter->paragraphs.isEmpty());
    EXPECT_FALSE(QString::fromUtf8(item.letter->encodeBody()).contains(u"secret"_s));
    EXPECT_FALSE(QString::fromUtf8(item.letter->encodeBody()).contains(u"Hidden title"_s));
}
