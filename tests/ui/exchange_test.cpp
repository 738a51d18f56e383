// Issue 6, proof 1: five desks and one portal, the author, the releasing officer and one reader each before
// a real window over a real vault, the other desks by their services.

#include "core/release/gate.h"
#include "core/workstation/audit_desk.h"
#include "tests/ui/support/exchange_seats.h"
#include "ui/cases/case_view.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/new_case_dialog.h"
#include "ui/cases/note_editor.h"
#include "ui/cases/note_pane.h"
#include "ui/release/approval_dialog.h"
#include "ui/release/check_list.h"
#include "ui/release/outbox_page.h"
#include "ui/release/outbox_pane.h"
#include "ui/release/question_row.h"
#include "ui/release/recall_dialog.h"
#include "ui/release/recipient_bar.h"
#include "ui/release/release_view.h"
#include "ui/widgets/page_tabs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace countersign::test {

using namespace Qt::StringLiterals;
using release::Answer;
using ui::ReleaseView;
using workstation::ReleaseState;

class Exchange : public ExchangeSeats
{
protected:
    [[nodiscard]] ui::OutboxPage &outbox() const { return *m_author.part<ui::OutboxPage>(); }
    [[nodiscard]] ReleaseView &view() const { return *outbox().release(); }
    [[nodiscard]] ui::NotePane &notePane() const { return *m_author.part<ui::CaseView>()->notePane(); }
    [[nodiscard]] static ui::QuestionRow *question()
    {
        for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
            if (auto *row = qobject_cast<ui::QuestionRow *>(at))
                return row;
        }
        return nullptr;
    }
    void write();
    void paragraph(const QString &text, const QString &grading, const QString &tlp);
    void release();
    void answerAndSend(const QString &reason);
    void approve();
    void correct();
    void recall();
    [[nodiscard]] QList<workstation::OutboxRow> rows() const
    {
        return QCoro::waitFor(m_author.session().releases().outbox({})).value_or(QList<workstation::OutboxRow>());
    }
    [[nodiscard]] workstation::OutboxRow row(const base::ReleaseId &id) const
    {
        for (const workstation::OutboxRow &one : rows()) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    [[nodiscard]] workstation::RecipientStanding standing(const base::ReleaseId &id, const char *desk) const
    {
        const auto sent = row(id);
        for (const workstation::RecipientStanding &one : sent.recipients) {
            if (one.desk == training::codeOf(desk))
                return one;
        }
        ADD_FAILURE() << desk << " is no recipient";
        return {};
    }
    /// A release of the author in the Outbox, as a link to it would show it.
    void showRelease(const base::ReleaseId &id, const QString &says)
    {
        ASSERT_NO_FATAL_FAILURE(m_author.activate());
        m_author.window->openPage(u"outbox"_s, id.hex());
        ASSERT_TRUE(eventually([&] { return outbox().pane()->key() == id && m_author.says(says); })) << qPrintable(m_author.said());
    }

    base::ReleaseId m_first, m_second;
};

void Exchange::paragraph(const QString &text, const QString &grading, const QString &tlp)
{
    m_hand.type(text);
    for (const auto &[key, value] : {std::pair(Qt::Key_G, grading), std::pair(Qt::Key_M, tlp)}) {
        m_hand.press(key, Qt::ControlModifier);
        m_hand.type(value);
        m_hand.press(Qt::Key_Return);
    }
    ASSERT_TRUE(eventually([&] { return notePane().editor()->hasFocus(); }));
}

/// Two graded and marked paragraphs, by keys.
void Exchange::write()
{
    ASSERT_NO_FATAL_FAILURE(m_author.activate());
    m_hand.press(Qt::Key_3, Qt::AltModifier);
    m_hand.press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = m_author.shown<ui::NewCaseDialog>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(eventually([&] { return dialog->findChild<QListWidget *>()->count() > 0 && dialog->templateField()->hasFocus(); }));
    m_hand.type(u"bla"_s);
    m_hand.press(Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return dialog->titleField()->hasFocus(); }));
    m_hand.type(u"Coastal route, forged visas"_s);
    m_hand.press(Qt::Key_Tab);
    ASSERT_TRUE(eventually([&] { return m_author.part<ui::CasesPage>()->isCaseOpen() && !notePane().note().isNull(); }));
    ASSERT_NO_FATAL_FAILURE(m_author.activate());
    ASSERT_TRUE(eventually([&] { return notePane().editor()->hasFocus(); }));
    ASSERT_NO_FATAL_FAILURE(paragraph(u"Visa foil [QF209314](doc:QMA/QF209314) was met at the quartzwharf with a second one of its series."_s, u"A2"_s, u"AMBER"_s));
    m_hand.press(Qt::Key_Return);
    ASSERT_NO_FATAL_FAILURE(paragraph(u"Officers may recognise [QF209314](doc:QMA/QF209314) by the missing print under the number."_s, u"B2"_s, u"GREEN"_s));
    m_hand.press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return notePane().isSaved() && notePane().noteVersion() > 0; }));
}

/// Journey J4: from the note to the releasing officer.
void Exchange::release()
{
    m_hand.startCounting();
    m_hand.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(eventually([&] { return view().desk().isOpen() && view().bar()->field()->hasFocus(); }));
    for (const QString &desk : {u"QNB"_s, u"QRC"_s}) {
        m_hand.type(desk);
        m_hand.press(Qt::Key_Return);
    }
    ASSERT_EQ(view().desk().draft().recipients.size(), 2);
    m_hand.press(Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return view().desk().isCurrent() && view().checks()->openQuestions() > 0 && question(); })) << qPrintable(m_author.said());
    ASSERT_NO_FATAL_FAILURE(answerAndSend(u"Both desks meet this series at their ferry piers"_s));
    std::printf("J4: %d actions\n", m_hand.actions());
    EXPECT_LE(m_hand.actions(), 14);
}

void Exchange::answerAndSend(const QString &reason)
{
    for (int i = 0; i < 22; ++i) {
        const ui::QuestionRow *asked = question();
        if (!asked || asked->isSettled())
            break;
        m_hand.press(release::ruleOf(asked->rule())->favourable == Answer::Yes ? Qt::Key_Y : Qt::Key_N, Qt::AltModifier);
    }
    ASSERT_TRUE(eventually([&] { return view().desk().isCurrent(); }));
    ASSERT_EQ(view().checks()->openQuestions(), 0) << qPrintable(m_author.said());
    m_hand.press(Qt::Key_Tab, Qt::ControlModifier);
    m_hand.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return view().step() == ReleaseView::Step::Send; })) << qPrintable(m_author.said());
    m_hand.type(reason);
    ASSERT_TRUE(eventually([&] { return view().desk().isCurrent() && view().desk().isSaved(); }));
    m_hand.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return !outbox().isReleasing(); })) << qPrintable(m_author.said());
}

/// Asked through the portal, read letter by letter and decided in the officer's own window; then the hold is over.
void Exchange::approve()
{
    ASSERT_NO_FATAL_FAILURE(synced(*m_author.desk));
    ASSERT_NO_FATAL_FAILURE(synced(*m_officer.desk));
    ASSERT_NO_FATAL_FAILURE(openMail(m_officer, MailKind::ApprovalAsked));
    m_hand.press(Qt::Key_Space);
    ASSERT_TRUE(eventually([&] {
        const auto *dialog = m_officer.shown<ui::ApprovalDialog>();
        return dialog && dialog->isActiveWindow() && dialog->findChild<ui::PageTabs *>()->count() == 2;
    }));
    m_hand.press(Qt::Key_Tab, Qt::ControlModifier);
    m_hand.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return m_officer.shown<ui::ApprovalDialog>() == nullptr; })) << qPrintable(m_officer.said());
    ASSERT_NO_FATAL_FAILURE(synced(*m_officer.desk));
    ASSERT_NO_FATAL_FAILURE(synced(*m_author.desk));
    EXPECT_EQ(rows().value(0).state, ReleaseState::Held);
    clock->shift += workstation::kHold + std::chrono::seconds(1);
    ASSERT_NO_FATAL_FAILURE(syncAll());
}

/// The note says more, and its holders get a new version.
void Exchange::correct()
{
    ASSERT_NO_FATAL_FAILURE(m_author.activate());
    m_hand.press(Qt::Key_3, Qt::AltModifier);
    ASSERT_TRUE(eventually([&] { return notePane().editor()->isVisible(); }));
    notePane().editor()->setFocus();
    m_hand.press(Qt::Key_End, Qt::ControlModifier);
    m_hand.type(u" A third foil was met since."_s);
    m_hand.press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return notePane().isSaved(); }));
    ASSERT_NO_FATAL_FAILURE(showRelease(m_first, u"What came back"_s));
    m_hand.click([this] { return m_author.button(u"New version…"_s); });
    ASSERT_NO_FATAL_FAILURE(give(m_author, u"Counted again"_s));
    ASSERT_TRUE(eventually([&] { return outbox().isReleasing() && view().desk().isOpen() && view().desk().isCurrent(); })) << qPrintable(m_author.said());
    EXPECT_EQ(view().desk().draft().recipients.size(), 2);
    view().bar()->takeFocus();
    m_hand.press(Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return view().step() == ReleaseView::Step::Check && view().desk().isCurrent(); }));
    QTest::qWait(100);
    ASSERT_NO_FATAL_FAILURE(answerAndSend(u"The count was wrong"_s));
}

void Exchange::recall()
{
    ASSERT_NO_FATAL_FAILURE(showRelease(m_second, u"They signed: opened"_s));
    m_hand.click([this] { return m_author.button(u"Recall…"_s); });
    auto *dialog = m_author.shown<ui::RecallDialog>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(eventually([&] { return dialog->reason()->hasFocus(); }));
    m_hand.type(u"The source is in danger"_s);
    dialog->kind()->setFocus();
    m_hand.press(Qt::Key_End);
    dialog->findChild<QSpinBox *>()->setFocus();
    m_hand.press(Qt::Key_A, Qt::ControlModifier);
    m_hand.type(u"1"_s);
    shoot(m_author, u"recall"_s);
    m_hand.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return m_author.shown<ui::RecallDialog>() == nullptr; })) << qPrintable(m_author.said());
    EXPECT_EQ(standing(m_second, "QNB").recalled, std::optional(release::RecallKind::Destroy));
}

TEST_F(Exchange, fiveDesksFromTheFirstWordToThePurge)
{
    ASSERT_NO_FATAL_FAILURE(write());
    ASSERT_NO_FATAL_FAILURE(release());
    m_first = rows().value(0).id;
    EXPECT_EQ(rows().value(0).state, ReleaseState::AwaitingApproval);
    ASSERT_NO_FATAL_FAILURE(approve());
    shoot(m_officer, u"officer"_s);

    // Two of four others have it, and only they.
    EXPECT_EQ(mail(*m_reader.desk).size(), 1);
    EXPECT_EQ(mail(*m_qrc).size(), 1);
    EXPECT_TRUE(mail(*m_qse).isEmpty());
    EXPECT_TRUE(mail(*m_qtd).isEmpty());
    EXPECT_TRUE(standing(m_first, "QNB").delivered.has_value());
    EXPECT_FALSE(standing(m_first, "QNB").opened.has_value());

    // Read, and the receipts come back.
    ASSERT_NO_FATAL_FAILURE(openMail(m_reader, MailKind::Release));
    EXPECT_TRUE(m_reader.says(u"quartzwharf"_s)) << qPrintable(m_reader.said());
    EXPECT_TRUE(m_reader.says(u"What binds you"_s));
    EXPECT_FALSE(m_reader.says(u"QRC"_s)) << "recipients are blind to each other";
    m_reader.expectRoomForWords();
    shoot(m_reader, u"read"_s);
    const workstation::MailRow there = mailOf(*m_qrc, MailKind::Release);
    const auto item = QCoro::waitFor(m_qrc->session().mail().open(there.id));
    ASSERT_TRUE(item.has_value() && item->letter);
    ASSERT_TRUE(QCoro::waitFor(m_qrc->session().mail().acknowledge(there.id, u"told the posts"_s)).has_value());

    // One disputes in the window, the other proposes other words.
    m_hand.click([this] { return m_reader.button(u"Dispute"_s); });
    ASSERT_NO_FATAL_FAILURE(give(m_reader, u"We counted three foils."_s));
    ASSERT_TRUE(QCoro::waitFor(m_qrc->session().mail().remark(there.id, release::RemarkKind::Correction, item->letter->paragraphs[0].id,
                                                              u"The pier has another name."_s, u"Visa foil QF209314 was met at the north pier."_s)).has_value());
    ASSERT_NO_FATAL_FAILURE(syncAll());
    ASSERT_NO_FATAL_FAILURE(showRelease(m_first, u"We counted three foils."_s));
    EXPECT_TRUE(m_author.says(u"They signed: opened"_s));
    EXPECT_TRUE(m_author.says(u"told the posts"_s)) << qPrintable(m_author.said());
    EXPECT_TRUE(m_author.says(u"the north pier"_s));
    m_author.expectRoomForWords();
    shoot(m_author, u"came-back"_s);

    // A new version goes to all holders.
    ASSERT_NO_FATAL_FAILURE(correct());
    m_second = rows().value(0).id;
    ASSERT_NE(m_second, m_first);
    ASSERT_NO_FATAL_FAILURE(approve());
    ASSERT_NO_FATAL_FAILURE(openMail(m_reader, MailKind::Correction));
    EXPECT_TRUE(m_reader.says(u"A third foil was met since."_s)) << qPrintable(m_reader.said());
    EXPECT_TRUE(m_reader.says(u"Counted again"_s));
    m_reader.expectRoomForWords();
    shoot(m_reader, u"correction"_s);
    const workstation::MailRow newer = mailOf(*m_qrc, MailKind::Correction);
    ASSERT_TRUE(QCoro::waitFor(m_qrc->session().mail().open(newer.id)).has_value());
    ASSERT_TRUE(QCoro::waitFor(m_qrc->session().mail().bound(newer.id, release::BoundAct::Print, u"printer"_s)).has_value());
    const auto holder = QCoro::waitFor(m_qrc->session().cases().create(u"From QMA"_s, {}));
    ASSERT_TRUE(holder.has_value());
    ASSERT_TRUE(QCoro::waitFor(m_qrc->session().mail().fileToCase(newer.id, *holder)).has_value());
    EXPECT_GE(found(*m_qrc, u"quartzwharf"_s), 1);
    ASSERT_NO_FATAL_FAILURE(syncAll());

    // Recalled: locked at once; destroyed by hand at one desk, by the deadline at the other, and signed for.
    ASSERT_NO_FATAL_FAILURE(recall());
    ASSERT_NO_FATAL_FAILURE(syncAll());
    ASSERT_NO_FATAL_FAILURE(openMail(m_reader, MailKind::Correction));
    EXPECT_TRUE(m_reader.says(u"The source is in danger"_s)) << qPrintable(m_reader.said());
    EXPECT_FALSE(m_reader.says(u"quartzwharf"_s));
    shoot(m_reader, u"locked"_s);
    m_hand.click([this] { return m_reader.button(u"Destroy now"_s); });
    ASSERT_NO_FATAL_FAILURE(give(m_reader, {}));
    EXPECT_TRUE(eventually([&] { return m_reader.says(u"Its content was destroyed here."_s); })) << qPrintable(m_reader.said());
    EXPECT_EQ(found(*m_qrc, u"quartzwharf"_s), 0) << "locked: the copy in the case is gone at once";
    clock->shift += std::chrono::hours(1) + std::chrono::minutes(1);
    ASSERT_NO_FATAL_FAILURE(syncAll());
    ASSERT_NO_FATAL_FAILURE(syncAll());
    ASSERT_NO_FATAL_FAILURE(showRelease(m_second, u"They signed: destroyed"_s));
    EXPECT_TRUE(m_author.says(u"no copies made before"_s)) << qPrintable(m_author.said());
    EXPECT_TRUE(m_author.says(u"1 print or export made before"_s)) << qPrintable(m_author.said());
    shoot(m_author, u"purged"_s);
    for (const char *desk : {"QNB", "QRC"}) {
        EXPECT_TRUE(standing(m_second, desk).purged.has_value()) << desk;
        EXPECT_TRUE(standing(m_first, desk).purged.has_value()) << desk << ": the version before is gone too";
    }
    for (const Desk *desk : {m_reader.desk.get(), m_qrc.get()}) {
        for (const workstation::MailRow &one : mail(*desk))
            EXPECT_FALSE(QCoro::waitFor(desk->session().mail().open(one.id))->letter.has_value() && !one.purged) << qPrintable(one.title);
    }
    EXPECT_TRUE(mail(*m_qse).isEmpty());
    EXPECT_TRUE(mail(*m_qtd).isEmpty());
    for (const Desk *desk : {m_author.desk.get(), m_officer.desk.get(), m_reader.desk.get(), m_qrc.get(), m_qse.get(), m_qtd.get()}) {
        const auto whole = QCoro::waitFor(desk->session().audit().verify({}, {}));
        ASSERT_TRUE(whole.has_value());
        EXPECT_TRUE(whole->isGood()) << qPrintable(messages::auditCheckText(*whole));
    }
}

} // namespace countersign::test

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return countersign::crypto::initialise() ? RUN_ALL_TESTS() : 1;
}
