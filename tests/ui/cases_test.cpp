#include "core/cases/edits.h"
#include "tests/ui/support/case_window.h"
#include "ui/cases/case_list.h"
#include "ui/cases/case_table.h"
#include "ui/cases/case_table_model.h"
#include "ui/cases/case_view.h"
#include "ui/cases/conflict_view.h"
#include "ui/cases/items_pane.h"
#include "ui/cases/new_case_dialog.h"
#include "ui/cases/note_editor.h"
#include "ui/cases/note_layout.h"
#include "ui/cases/note_pane.h"
#include "ui/cases/search_results.h"
#include "ui/cases/tasks_pane.h"
#include "ui/cases/versions_panel.h"
#include "ui/shell/top_box.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/record_list.h"

#include <QClipboard>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextEdit>

#include <cstdio>
#include <limits>

namespace countersign::testing {

using namespace Qt::StringLiterals;

class Cases : public CaseWindow
{
protected:
    ui::NotePane &pane() const { return *page().view()->notePane(); }
    ui::NoteEditor &editor() const { return *pane().editor(); }

    /// Alt+3, Ctrl+N, the template by its first letters, Enter, a title, Tab: the cursor waits.
    void beginFromTemplate(const QString &letters, const QString &title)
    {
        press(Qt::Key_3, Qt::AltModifier);
        press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = m_window->findChild<ui::NewCaseDialog *>();
        ASSERT_NE(dialog, nullptr);
        auto *list = dialog->findChild<QListWidget *>();
        ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() > 0; }, kPatience));
        dialog->templateField()->setFocus();
        type(letters);
        press(Qt::Key_Return);
        EXPECT_TRUE(dialog->titleField()->hasFocus());
        type(title);
        press(Qt::Key_Tab);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page().isCaseOpen() && !pane().note().isNull() && editor().note().id == pane().note(); }, kPatience));
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        ASSERT_TRUE(QTest::qWaitFor([&] { return editor().hasFocus(); }, kPatience));
    }
    cases::Paragraph paragraph(const QString &beginning)
    {
        const cases::Note now = note();
        for (const cases::Paragraph &one : now.paragraphs) {
            if (one.text.startsWith(beginning))
                return one;
        }
        ADD_FAILURE() << "no paragraph " << qPrintable(beginning);
        return {};
    }
};

TEST_F(Cases, aGradedAndMarkedNoteTakesFiveKeysAndFourAParagraph)
{
    openCases(false);
    beginFromTemplate(u"rou"_s, u"Coastal route"_s);
    const QStringList texts{u"On 3 March two holders boarded."_s, u"The foils carry the offset print."_s, u"A third one was seen."_s};
    for (int i = 0; i < texts.size(); ++i) {
        // A break between paragraphs is part of the text.
        type(i == 0 ? texts[i] : u'\n' + texts[i]);
        press(Qt::Key_G, Qt::ControlModifier);
        type(u"A2"_s);
        press(Qt::Key_Return);
        press(Qt::Key_M, Qt::ControlModifier);
        type(u"AMBER"_s);
        press(Qt::Key_Return);
        EXPECT_TRUE(editor().hasFocus());
    }
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_LE(m_keys, 5 + 4 * texts.size());
    waitSaved();
    for (const QString &text : texts) {
        const cases::Paragraph written = paragraph(text);
        ASSERT_TRUE(written.grading && written.marking) << qPrintable(text);
        EXPECT_EQ(written.grading->text(), u"A2"_s);
        EXPECT_EQ(written.marking->tlp, markings::Tlp::Amber);
    }
    EXPECT_EQ(paragraph(u"## Route"_s).text, u"## Route"_s) << "the template's own paragraphs stay";
}

TEST_F(Cases, gradeAndMarkingInOneLineLeaveRoomForTheBreaks)
{
    openCases(false);
    beginFromTemplate(u"ale"_s, u"Blank theft"_s);
    type(u"First."_s);
    press(Qt::Key_G, Qt::ControlModifier);
    type(u"B3 RED"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"Second."_s);
    press(Qt::Key_G, Qt::ControlModifier);
    type(u"A1 green"_s);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_LE(m_keys, 5 + 4 * 2);
    waitSaved();
    EXPECT_EQ(paragraph(u"First."_s).marking->tlp, markings::Tlp::Red);
    EXPECT_EQ(paragraph(u"Second."_s).grading->text(), u"A1"_s);
}

TEST_F(Cases, aTranslationStandsBesideItsParagraph)
{
    struct Beside { QString language; QString text; };
    for (const Beside &beside : {Beside{u"ar"_s, u"صعد حاملان في الثالث من مارس."_s}, Beside{u"th"_s, u"ผู้ถือสองคนขึ้นเรือเมื่อวันที่ 3 มีนาคม"_s}}) {
        openCases(false);
        session().settings().setValue(u"cases/translateInto"_s, beside.language);
        m_window->workspace()->openPage(u"cases"_s, u"/list"_s);
        beginFromTemplate(u"rou"_s, u"Route"_s);
        type(u"On 3 March two holders boarded."_s);
        pane().setSideBySide(true); // one action
        EXPECT_TRUE(pane().translation()->hasFocus());
        type(beside.text);
        EXPECT_FALSE(editor().note().paragraphs.isEmpty());
        press(Qt::Key_S, Qt::ControlModifier);
        waitSaved();
        const cases::Paragraph written = paragraph(u"On 3 March"_s);
        EXPECT_EQ(written.translation, beside.text);
        shoot(u"cases-bilingual-"_s + beside.language);
    }
}

TEST_F(Cases, aParagraphKeepsItsIdThroughSplitJoinAndUndo)
{
    openCases(false);
    beginFromTemplate(u"bla"_s, u"Ids"_s);
    type(u"one two"_s);
    const auto id = editor().current().id;
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&editor(), Qt::Key_Left);
    QTest::keyClick(&editor(), Qt::Key_Return);
    EXPECT_NE(editor().current().id, id);
    EXPECT_EQ(editor().current().text, u" two"_s);
    const auto second = editor().current().id;
    QTest::keyClick(&editor(), Qt::Key_Backspace);
    EXPECT_EQ(editor().current().id, id);
    EXPECT_EQ(editor().current().text, u"one two"_s);
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor().note().paragraphs.size(), 2);
    EXPECT_EQ(editor().note().paragraphs[1].id, second) << "undo brings the very paragraph back";
    press(Qt::Key_S, Qt::ControlModifier);
    waitSaved();
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_LT(editor().toPlainText().size(), u"one two  "_s.size()) << "undo reaches behind a save";
}

TEST_F(Cases, wordsThatAreJoinedKeepTheStricterMarking)
{
    openCases(false);
    beginFromTemplate(u"bla"_s, u"Strict"_s);
    type(u"green"_s);
    press(Qt::Key_G, Qt::ControlModifier);
    type(u"A1 GREEN"_s);
    press(Qt::Key_Return);
    type(u"\nred"_s);
    press(Qt::Key_G, Qt::ControlModifier);
    type(u"B3 RED"_s);
    press(Qt::Key_Return);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&editor(), Qt::Key_Left);
    QTest::keyClick(&editor(), Qt::Key_Backspace);
    EXPECT_EQ(editor().current().text, u"greenred"_s);
    EXPECT_EQ(editor().current().marking->tlp, markings::Tlp::Red);
    EXPECT_FALSE(editor().current().grading) << "nobody has graded these words together";
}

TEST_F(Cases, listsGoOnInTheirParagraph)
{
    openCases(false);
    beginFromTemplate(u"bla"_s, u"List"_s);
    type(u"- bus\nferry\n\nafter"_s);
    const cases::Note now = editor().note();
    ASSERT_EQ(now.paragraphs.size(), 2);
    EXPECT_EQ(now.paragraphs[0].text, u"- bus\n- ferry"_s);
    EXPECT_EQ(now.paragraphs[1].text, u"after"_s);
}

TEST_F(Cases, pastedTextShowsWhatCannotBeSeen)
{
    openCases(false);
    beginFromTemplate(u"bla"_s, u"Paste"_s);
    auto *clip = new QMimeData;
    clip->setHtml(u"<p>safe <b>bold</b></p><script>x()</script><p>pass\u202Etrop</p>"_s);
    QApplication::clipboard()->setMimeData(clip);
    QTest::keyClick(&editor(), Qt::Key_V, Qt::ControlModifier);
    settle();
    const cases::Note now = editor().note();
    ASSERT_EQ(now.paragraphs.size(), 2);
    EXPECT_EQ(now.paragraphs[0].text, u"safe **bold**"_s);
    EXPECT_TRUE(now.paragraphs[1].text.contains(u"[RLO]"_s)) << qPrintable(now.paragraphs[1].text);
    EXPECT_TRUE(said().contains(u"cannot be seen"_s));
}

TEST_F(Cases, typingIsInTheVaultWithinTwoSeconds)
{
    openCases(false);
    beginFromTemplate(u"bla"_s, u"Draft"_s);
    QElapsedTimer since;
    since.start();
    type(u"Kept without a key."_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane().isSaved(); }, 2000)) << since.elapsed();
    const auto read = QCoro::waitFor(cases().note(page().view()->caseId(), pane().note()));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->paragraphs.first().text, u"Kept without a key."_s);
    EXPECT_TRUE(said().contains(QRegularExpression(u"saved \\d\\d:\\d\\d:\\d\\d"_s)));
}

TEST_F(Cases, afterACrashTheNoteSaysWhatIsThere)
{
    openCases();
    openCase(u"Agency network"_s);
    type(u"Typed before the crash. "_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane().isSaved(); }, kPatience));
    session().caseVault.beginAnew();
    ui::PageContext context{theme(), *m_preferences, session(), *m_clock};
    ui::CaseView again(context, cases());
    again.resize(1100, 700);
    again.setVisible(true);
    again.open(page().view()->caseId(), {}, {}, false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return again.notePane()->editor()->toPlainText().contains(u"before the crash"_s); }, kPatience));
    ASSERT_TRUE(QTest::qWaitFor([&] {
        for (const auto *label : again.findChildren<ui::PlainLabel *>()) {
            if (label->isVisible() && label->text().contains(u"not yet a version"_s))
                return true;
        }
        return false;
    }, kPatience));
}

TEST_F(Cases, versionsAreListedComparedAndRestored)
{
    openCases(false);
    beginFromTemplate(u"bla"_s, u"Versions"_s);
    type(u"The first words."_s);
    press(Qt::Key_S, Qt::ControlModifier);
    waitSaved();
    type(u" And more."_s);
    press(Qt::Key_S, Qt::ControlModifier);
    waitSaved();
    pane().showVersions(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane().versions()->list()->count() >= 3; }, kPatience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane().versions()->difference()->toPlainText().contains(u'+'); }, kPatience));
    EXPECT_TRUE(pane().versions()->difference()->toPlainText().contains(u"more"_s));
    pane().versions()->list()->select(2);
    QTest::keyClick(pane().versions()->list(), Qt::Key_Down);
    QTest::keyClick(pane().versions()->list(), Qt::Key_Up);
    settle();
    pane().versions()->restore();
    ASSERT_TRUE(QTest::qWaitFor([&] { return note().paragraphs.value(0).text == u"The first words."_s; }, kPatience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane().versions()->list()->count() >= 4; }, kPatience)) << "restoring is a version too";
    QTest::keyClick(pane().versions()->list(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return editor().toPlainText() == u"The first words."_s; }, kPatience));
}

TEST_F(Cases, twoVersionsOfAParagraphAreSettledWithOneKey)
{
    for (const int which : {1, 2, 3}) {
        openCases();
        openCase(u"Agency network"_s);
        const cases::Note before = note();
        const auto id = before.paragraphs[0].id;
        type(u"Mine: "_s);
        press(Qt::Key_S, Qt::ControlModifier);
        waitSaved();
        session().caseVault.comesFromElsewhere(page().view()->caseId(), u"A. Lee"_s, cases::setText(id, u"Theirs: three agencies ask."_s), 1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return said().contains(u"also changed by"_s); }, kPatience));
        Q_EMIT editor().wantsConflict(id);
        settle();
        ASSERT_TRUE(pane().conflict()->isVisible());
        for (const QString &word : {u"Yours"_s, u"Theirs"_s, u"Before"_s})
            EXPECT_TRUE(said().contains(word)) << qPrintable(word);
        if (which == 1)
            shoot(u"cases-conflict"_s);
        m_keys = 0;
        press(static_cast<Qt::Key>(Qt::Key_0 + which), Qt::ControlModifier);
        EXPECT_EQ(m_keys, 1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return note().conflicts() == 0; }, kPatience));
        QString all;
        const cases::Note settled = note();
        for (const cases::Paragraph &one : settled.paragraphs)
            all += one.text + u'\n';
        EXPECT_EQ(all.contains(u"Mine:"_s), which != 2);
        EXPECT_EQ(all.contains(u"Theirs:"_s), which != 1);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !said().contains(u"also changed by"_s); }, kPatience));
    }
}

TEST_F(Cases, whatComesFromElsewhereShowsWhileOneWrites)
{
    openCases();
    openCase(u"Agency network"_s);
    const cases::Note before = note();
    type(u"Here. "_s);
    session().caseVault.comesFromElsewhere(page().view()->caseId(), u"A. Lee"_s, cases::setText(before.paragraphs[1].id, u"There."_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return editor().toPlainText().contains(u"There."_s); }, kPatience));
    EXPECT_TRUE(editor().toPlainText().startsWith(u"Here. "_s));
    type(u"Still. "_s);
    EXPECT_TRUE(editor().toPlainText().startsWith(u"Here. Still. "_s)) << "the cursor stays where it was";
}

TEST_F(Cases, tenThousandParagraphsOpenInASecondAndTypeWithoutAStall)
{
    openCases(false);
    cases::Note big;
    QString order;
    for (int i = 0; i < 10'000; ++i) {
        cases::Paragraph paragraph;
        paragraph.id = cases::newEntity();
        paragraph.order = order = cases::orderBetween(order, {}, cases().device());
        paragraph.text = u"Paragraph %1: **holders** of visa foil QF20%2 boarded at the desk of the agency at pier 4; both foils carry the offset print described in the bulletin, and the officer noted the missing micro-text under the number."_s.arg(i).arg(9000 + i % 999);
        paragraph.grading = markings::Grading{markings::GradingScheme::Admiralty, "ABC"[i % 3], "123"[i % 3], 0};
        big.paragraphs.append(paragraph);
    }
    QElapsedTimer clock;
    ui::NoteEditor one(theme(), cases().device());
    one.resize(900, 700);
    one.show();
    clock.start();
    one.setNote(big);
    one.grab();
    const qint64 opened = clock.elapsed();
    EXPECT_LE(opened, 1000);
    one.activateWindow();
    one.setFocus();
    qint64 worst = 0;
    const auto measured = [&](auto act) {
        clock.restart();
        act();
        QCoreApplication::processEvents();
        worst = qMax(worst, clock.elapsed());
    };
    // A stall of the editor comes in every round, one of a shared machine does not.
    qint64 slowest = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 4 && slowest > 50; ++round) {
        worst = 0;
        for (int block : {0, 5000, 9999}) {
            QTextCursor cursor(one.document()->findBlockByNumber(block));
            one.setTextCursor(cursor);
            one.ensureCursorVisible();
            QCoreApplication::processEvents();
            for (int i = 0; i < 60; ++i)
                measured([&] { QTest::keyClick(&one, i % 12 == 11 ? Qt::Key_Return : Qt::Key_A); });
            measured([&] { QTest::keyClick(&one, Qt::Key_Backspace); });
            measured([&] { (void)one.changes(); });
        }
        slowest = qMin(slowest, worst);
    }
    std::printf("10,000 paragraphs: opened in %lld ms, slowest key or draft %lld ms\n", static_cast<long long>(opened), static_cast<long long>(slowest));
    EXPECT_LE(slowest, 50);
}

TEST_F(Cases, theMarkingBarFollowsTheStrictestParagraph)
{
    openCases();
    openCase(u"Coastal route"_s);
    std::optional<markings::Marking> last;
    QObject::connect(page().view(), &ui::CaseView::markingChanged, m_window.get(), [&last](const auto &marking) { last = marking; });
    type(u"x"_s);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->tlp, markings::Tlp::Red);
}

TEST_F(Cases, searchFindsAsYouTypeAndOpensTheParagraph)
{
    openCases();
    page().list()->focusSearch();
    type(u"missing micro-text"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->results()->count() > 0; }, kPatience));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().isCaseOpen() && !page().view()->reference().isEmpty(); }, kPatience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return editor().current().text.contains(u"micro"_s, Qt::CaseInsensitive); }, kPatience))
        << qPrintable(editor().current().text);
}

TEST_F(Cases, itemsAndTasksAreAddedAndDone)
{
    openCases();
    openCase(u"Agency network"_s);
    auto *tasks = page().view()->tasksPane();
    page().view()->showPartNamed(u"tasks"_s);
    tasks->field()->setFocus();
    type(u"Ask the ferry company\n"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tasks->list()->count() == 1; }, kPatience));
    tasks->list()->setFocus();
    QTest::keyClick(tasks->list(), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return file()->tasks.value(0).done; }, kPatience));
    cases::Mention mention;
    mention.kind = cases::MentionKind::Document;
    mention.key = u"doc:UTO/L898902C3"_s;
    mention.shown = mention.number = u"L898902C3"_s;
    page().view()->itemsPane()->addMention(mention);
    ASSERT_TRUE(QTest::qWaitFor([&] { return file()->items.size() == 2; }, kPatience));
    page().view()->itemsPane()->addMention(mention);
    settle();
    EXPECT_EQ(file()->items.size(), 2) << "a document is one item";
}

TEST_F(Cases, theTopBoxFindsCases)
{
    openCases();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    type(u"#coastal"_s);
    QTest::qWait(300);
    auto *list = m_window->findChild<QListWidget *>({}, Qt::FindDirectChildrenOnly);
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() > 0 && list->item(0)->text().contains(u"Coastal"_s); }, kPatience));
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page().isCaseOpen() && !page().view()->reference().isEmpty(); }, kPatience));
}

TEST_F(Cases, aBinnedCaseComesBack)
{
    openCases();
    const auto id = page().list()->model()->row(0)->id;
    ASSERT_TRUE(QCoro::waitFor(cases().putInBin(id)).has_value());
    EXPECT_TRUE(QTest::qWaitFor([&] { return page().list()->model()->placeOf(id) < 0; }, kPatience));
    page().list()->showView(5);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->model()->placeOf(id) >= 0; }, kPatience));
    ASSERT_TRUE(QCoro::waitFor(cases().restore(id)).has_value());
    EXPECT_TRUE(QTest::qWaitFor([&] { return page().list()->model()->placeOf(id) < 0; }, kPatience));
}

TEST_F(Cases, showThemselvesInEachLight)
{
    struct Look { QString name; ui::ThemeChoice theme; QString language; };
    for (const Look &look : {Look{u"light"_s, ui::ThemeChoice::Light, u"en"_s}, Look{u"dark"_s, ui::ThemeChoice::Dark, u"en"_s},
                             Look{u"arabic"_s, ui::ThemeChoice::Light, u"ar"_s}, Look{u"contrast"_s, ui::ThemeChoice::HighContrast, u"en"_s}}) {
        theme().setChoice(look.theme);
        language().set(look.language);
        openCases();
        shoot(u"cases-list-"_s + look.name);
        page().list()->search(u"foil"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return page().list()->results()->count() > 0; }, kPatience));
        settle();
        shoot(u"cases-search-"_s + look.name);
        page().list()->search({});
        openCase(u"Coastal route"_s);
        shoot(u"cases-note-"_s + look.name);
        pane().setSideBySide(true);
        settle();
        shoot(u"cases-sides-"_s + look.name);
        pane().setSideBySide(false);
        QTest::keyClick(&editor(), Qt::Key_Down);
        pane().grade();
        settle();
        shoot(u"cases-grade-"_s + look.name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        pane().mark();
        settle();
        shoot(u"cases-mark-"_s + look.name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        type(u"changed "_s);
        pane().showVersions(true);
        EXPECT_TRUE(QTest::qWaitFor([&] { return pane().versions()->list()->count() > 1; }, kPatience));
        QTest::qWait(200);
        shoot(u"cases-versions-"_s + look.name);
        pane().showVersions(false);
        for (int part = 1; part < page().view()->tabs()->count(); ++part) {
            page().view()->showPart(part);
            QTest::qWait(300);
            shoot(u"cases-part-%1-%2"_s.arg(part).arg(look.name));
        }
    }
}

} // namespace countersign::testing
