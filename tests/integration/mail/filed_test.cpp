#include "exchange_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using markings::Tlp;
using workstation::BoundAct;

/// What another desk released and this one filed to its cases.
class Filed : public ExchangeWorld
{
protected:
    static markings::Marking marked(Tlp tlp, bool orcon = false)
    {
        markings::Marking marking;
        marking.tlp = tlp;
        marking.orcon = orcon;
        return marking;
    }
    /// Sends it and answers its row at QNB.
    qint64 arrived(const release::ReleaseLetter &letter, const QByteArray &file = {})
    {
        (void)seal(letter, file);
        exchange();
        for (const auto &row : inbox(*qnb)) {
            if (row.envelope == letter.envelope)
                return row.id;
        }
        ADD_FAILURE() << "it did not arrive";
        return 0;
    }
    base::Status bound(qint64 id, BoundAct act, const QString &target = {}, const base::EntityId &paragraph = {})
    {
        return now(qnb->session().mail().bound(id, act, target, paragraph));
    }
    /// QMA lets QNB use it beyond its marking.
    void permit(const release::ReleaseLetter &about, const base::EntityId &paragraph = {}) const
    {
        release::RequestLetter ask;
        ask.recipient = codeOf(*qma);
        ask.kind = release::RequestKind::PassOn;
        ask.about = about.envelope;
        ask.paragraph = paragraph;
        ask.subject = u"May we quote it?"_s;
        ask.text = u"For our own bulletin."_s;
        ask.onward = {codeOf(*qnb)};
        ask.purpose = markings::Purpose::DocumentFraud;
        const auto id = must(now(qnb->session().requests().keep(ask)));
        must(now(qnb->session().requests().send(id)));
        exchange();
        release::AnswerLetter answer;
        answer.kind = release::AnswerKind::Permitted;
        answer.permitTo = {codeOf(*qnb)};
        must(now(qma->session().requests().answer(id, answer)));
        exchange();
    }
};

TEST_F(Filed, keepsWordsMarkingGradingLanguageTranslationAndWhereEachCameFrom)
{
    meet();
    auto sent = letter({u"Seen at **two** borders."_s, u"สองด่าน"_s});
    sent.paragraphs[0].grading = markings::gradingFromText(markings::GradingScheme::Admiralty, u"B2"_s);
    sent.paragraphs[0].source = u"Own officers"_s;
    sent.paragraphs[1].language = u"th"_s;
    sent.paragraphs[1].translation = u"Two checkpoints"_s;
    sent.paragraphs[1].translationLanguage = u"en"_s;
    sent.paragraphs[1].marking = marked(Tlp::Amber);
    sent.contract.marking = marked(Tlp::Amber);
    addFile(sent, u"list.txt"_s, "numbers 4471 and 4472");
    const qint64 row = arrived(sent, "numbers 4471 and 4472");
    const auto id = makeCase(*qnb, u"False visas"_s);
    must(now(qnb->session().mail().fileToCase(row, id)));

    const auto file = openCase(*qnb, id);
    ASSERT_EQ(file->notes.size(), 2) << "the one that a case begins with, and the filed one";
    const auto note = std::find_if(file->notes.begin(), file->notes.end(), [&](const cases::Note &one) { return one.title == sent.title; });
    ASSERT_NE(note, file->notes.end());
    ASSERT_EQ(note->paragraphs.size(), 2);
    const cases::Paragraph &first = note->paragraphs[0];
    const cases::Paragraph &second = note->paragraphs[1];
    EXPECT_EQ(first.text, u"Seen at **two** borders."_s);
    EXPECT_EQ(first.grading, sent.paragraphs[0].grading);
    EXPECT_EQ(first.source, u"Own officers"_s);
    EXPECT_EQ(first.marking, sent.paragraphs[0].marking);
    ASSERT_TRUE(first.origin);
    EXPECT_EQ(*first.origin, (cases::Origin{codeOf(*qma), sent.envelope, sent.paragraphs[0].id}));
    EXPECT_EQ(second.language, u"th"_s);
    EXPECT_EQ(second.translation, u"Two checkpoints"_s);
    EXPECT_EQ(second.marking, sent.paragraphs[1].marking);
    ASSERT_EQ(file->attachments.size(), 1);
    EXPECT_EQ(file->attachments[0].name, u"list.txt"_s);
    EXPECT_EQ(must(now(qnb->session().cases().attachment(id, file->attachments[0].id))), "numbers 4471 and 4472");
    EXPECT_TRUE(opened(*qnb, row).filedTo.contains(file->reference));

    // Found by search, and filed once however often somebody presses.
    workstation::SearchQuery query;
    query.text = u"borders"_s;
    EXPECT_EQ(must(now(qnb->session().cases().search(query))).hits.size(), 1);
    must(now(qnb->session().mail().fileToCase(row, id)));
    EXPECT_EQ(openCase(*qnb, id)->notes.size(), 2);
    EXPECT_EQ(openCase(*qnb, id)->attachments.size(), 1);
}

TEST_F(Filed, isQuotedOnlyWithLeaveWhereItsOriginatorControlsIt)
{
    meet();
    const auto sent = letter({u"Controlled."_s}, marked(Tlp::Amber, true));
    const qint64 row = arrived(sent);
    EXPECT_EQ(errorOf(bound(row, BoundAct::Quote)), ErrorCode::ItemBound);
    EXPECT_EQ(errorOf(bound(row, BoundAct::Copy)), ErrorCode::ItemBound);
    EXPECT_EQ(errorOf(bound(row, BoundAct::PassOn, u"QRC"_s)), ErrorCode::ItemBound);
    EXPECT_EQ(audited(*qnb, u"mail.quote"_s).size(), 1) << "a refusal is a row too";
    permit(sent);
    must(bound(row, BoundAct::Quote));
    EXPECT_EQ(errorOf(bound(row, BoundAct::PassOn, u"QRC"_s)), ErrorCode::ItemBound) << "leave for one desk is none for another";
}

TEST_F(Filed, takesLeaveForOneParagraphForThatOneAlone)
{
    meet();
    const auto sent = letter({u"First, controlled."_s, u"Second, controlled."_s}, marked(Tlp::Amber, true));
    const qint64 row = arrived(sent);
    permit(sent, sent.paragraphs[0].id);
    must(bound(row, BoundAct::Quote, {}, sent.paragraphs[0].id));
    EXPECT_EQ(errorOf(bound(row, BoundAct::Quote, {}, sent.paragraphs[1].id)), ErrorCode::ItemBound);
    EXPECT_EQ(errorOf(bound(row, BoundAct::Quote)), ErrorCode::ItemBound) << "the whole holds the other one";
}

TEST_F(Filed, bindsPrintAndExportOfTheCaseAsItDidInTheMail)
{
    meet();
    const auto id = makeCase(*qnb, u"Bound"_s);
    auto &cases = qnb->session().cases();
    const auto taken = [&](const QString &format) { return now(cases.noteExport(id, {format, u"report"_s, {}, {}})); };
    must(taken(u"print"_s));

    const qint64 strict = arrived(letter({u"Stays in the desk."_s}, marked(Tlp::AmberStrict)));
    must(now(qnb->session().mail().fileToCase(strict, id)));
    must(taken(u"print"_s));
    EXPECT_EQ(errorOf(taken(u"pdf"_s)), ErrorCode::ItemBound);
    EXPECT_EQ(errorOf(bound(strict, BoundAct::Export, u"a.pdf"_s)), ErrorCode::ItemBound);

    const auto red = letter({u"For your eyes."_s}, marked(Tlp::Red));
    const qint64 eyes = arrived(red);
    must(now(qnb->session().mail().fileToCase(eyes, id)));
    EXPECT_EQ(errorOf(taken(u"print"_s)), ErrorCode::ItemBound);
    // Only what leaves is asked about.
    const auto file = openCase(*qnb, id);
    workstation::ExportNote part{u"print"_s, u"report"_s, {}, {}};
    for (const cases::Note &note : file->notes) {
        for (const cases::Paragraph &paragraph : note.paragraphs) {
            if (!paragraph.origin || paragraph.origin->envelope != red.envelope)
                part.paragraphs << paragraph.id;
        }
    }
    must(now(cases.noteExport(id, part)));
}

TEST_F(Filed, countsAFileThatLeavesTheCaseAndStopsOneThatMayNot)
{
    meet();
    auto open = letter({u"Green."_s});
    addFile(open, u"open.txt"_s, "open words");
    auto strict = letter({u"Strict."_s}, marked(Tlp::AmberStrict));
    addFile(strict, u"strict.txt"_s, "strict words");
    const auto id = makeCase(*qnb, u"Files"_s);
    must(now(qnb->session().mail().fileToCase(arrived(open, "open words"), id)));
    must(now(qnb->session().mail().fileToCase(arrived(strict, "strict words"), id)));
    auto &cases = qnb->session().cases();
    const auto filed = openCase(*qnb, id);
    for (const cases::Attachment &attachment : filed->attachments) {
        const QString path = place(attachment.name);
        const auto exported = now(cases.exportAttachment(id, attachment.id, path));
        EXPECT_EQ(exported.has_value(), attachment.name == u"open.txt"_s) << qPrintable(attachment.name);
        EXPECT_EQ(QFile::exists(path), attachment.name == u"open.txt"_s);
    }
}
