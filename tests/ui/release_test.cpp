// Releases in the real window over a real vault: training federation, portal over TLS, two persons of one desk.

#include "core/cases/edits.h"
#include "core/release/gate.h"
#include "core/training/training_agreements.h"
#include "core/workstation/agreement_desk.h"
#include "core/workstation/case_desk.h"
#include "core/workstation/release_desk.h"
#include "tests/support/training_world.h"
#include "tests/ui/support/stray_windows.h"
#include "ui/cases/case_view.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/note_editor.h"
#include "ui/cases/note_pane.h"
#include "ui/release/approval_dialog.h"
#include "ui/release/case_releases.h"
#include "ui/release/check_list.h"
#include "ui/release/handover_dialog.h"
#include "ui/release/outbox_page.h"
#include "ui/release/outbox_pane.h"
#include "ui/release/outbox_table.h"
#include "ui/release/question_row.h"
#include "ui/release/reading_card.h"
#include "ui/release/recall_dialog.h"
#include "ui/release/recipient_bar.h"
#include "ui/release/release_view.h"
#include "ui/release/vault_approval.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/language.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace countersign::test {

using namespace Qt::StringLiterals;
using release::Answer;
using ui::ReleaseView;
using workstation::ReleaseState;

namespace {

constexpr int kPatience = 20'000; ///< ms; far above what any answer takes

ui::Theme &theme()
{
    static ui::Theme one(*qApp);
    return one;
}

ui::Language &language()
{
    static ui::Language one(*qApp);
    return one;
}

} // namespace

class Release : public TrainingWorld
{
protected:
    void SetUp() override
    {
        TrainingWorld::SetUp();
        language().set(u"en"_s);
        theme().setChoice(ui::ThemeChoice::Light);
        theme().setTextPercent(100);
        m_desk = newDesk("QMA");
        ASSERT_NO_FATAL_FAILURE(synced(*m_desk));
        ASSERT_TRUE(QCoro::waitFor(training::fillAgreements(&session().agreements(), QDate::currentDate())).has_value());
        ASSERT_NO_FATAL_FAILURE(writeNote());
        openWindow();
    }
    void TearDown() override
    {
        m_window.reset();
        m_second.reset();
        m_desk.reset();
        TrainingWorld::TearDown();
    }
    static void synced(const Desk &desk)
    {
        const auto done = desk.sync();
        ASSERT_TRUE(done.has_value()) << static_cast<int>(done.error().code) << " " << qPrintable(done.error().detail);
    }
    [[nodiscard]] workstation::Session &session() const { return m_desk->session(); }
    [[nodiscard]] workstation::ReleaseService &releases() const { return session().releases(); }

    /// Two graded and marked paragraphs without a person in them.
    void writeNote()
    {
        workstation::CaseService &cases = session().cases();
        const auto id = QCoro::waitFor(cases.create(u"Coastal route, forged visas"_s, {}));
        ASSERT_TRUE(id.has_value());
        const auto file = QCoro::waitFor(cases.open(*id));
        ASSERT_TRUE(file.has_value() && !(*file)->notes.isEmpty());
        m_case = *id;
        m_reference = (*file)->reference;
        m_note = (*file)->notes.first().id;
        const auto note = QCoro::waitFor(cases.note(m_case, m_note));
        ASSERT_TRUE(note.has_value());
        cases::Note wanted = *note;
        wanted.paragraphs.clear();
        QString order;
        for (const auto &[text, tlp] : {std::pair(u"Visa foil [QF209314](doc:QMA/QF209314) was met with a second one of its series. Both carry the offset print."_s, markings::Tlp::Amber),
                                        std::pair(u"Officers may recognise [QF209314](doc:QMA/QF209314) by the missing micro-text under the number."_s, markings::Tlp::Green)}) {
            cases::Paragraph paragraph;
            paragraph.id = cases::newEntity();
            order = cases::orderBetween(order, {}, cases.device());
            paragraph.order = order;
            paragraph.text = text;
            paragraph.language = u"en"_s;
            paragraph.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, u"A2");
            markings::Marking marking;
            marking.tlp = tlp;
            paragraph.marking = marking;
            wanted.paragraphs << paragraph;
        }
        ASSERT_TRUE(QCoro::waitFor(cases.saveDraft(m_case, m_note, cases::difference(*note, wanted))).has_value());
        ASSERT_TRUE(QCoro::waitFor(cases.commit(m_case, m_note, {})).has_value());
    }
    void openWindow()
    {
        m_window.reset();
        m_preferences = std::make_unique<ui::Preferences>(place(u"window.ini"_s));
        m_window = std::make_unique<ui::Workspace>(theme(), language(), *m_preferences, session(), *clock);
        m_window->resize(1366, 768);
        m_window->QWidget::show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openNote()
    {
        m_window->openPage(u"cases"_s, m_reference);
        auto *view = m_window->findChild<ui::CaseView *>();
        ASSERT_TRUE(QTest::qWaitFor([&] { return view->caseId() == m_case && view->notePane()->note() == m_note && view->notePane()->editor()->hasFocus(); }, kPatience));
    }
    [[nodiscard]] ui::OutboxPage &outbox() const { return *m_window->findChild<ui::OutboxPage *>(); }
    [[nodiscard]] ReleaseView &view() const { return *outbox().release(); }
    [[nodiscard]] ui::QuestionRow *question() const
    {
        for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
            if (auto *row = qobject_cast<ui::QuestionRow *>(at))
                return row;
        }
        return nullptr;
    }

    /// A key of a person: counted.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++m_keys;
        QWidget *at = QApplication::focusWidget();
        ASSERT_NE(at, nullptr) << "key " << m_keys << " goes nowhere";
        QTest::keyClick(at, key, with);
        QCoreApplication::processEvents();
    }
    static void type(const QString &text)
    {
        for (const QChar c : text) {
            QWidget *at = QApplication::focusWidget();
            ASSERT_NE(at, nullptr) << "nobody listens";
            QTest::sendKeyEvent(QTest::Click, at, static_cast<Qt::Key>(c.toUpper().unicode()), QString(c), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        }
        QCoreApplication::processEvents();
    }
    static void settle() { QTest::qWait(60); }
    [[nodiscard]] bool eventually(const std::function<bool()> &holds) const { return QTest::qWaitFor(holds, kPatience); }

    /// Up to the check, by keys.
    void address(const QStringList &desks)
    {
        ASSERT_NO_FATAL_FAILURE(openNote());
        m_keys = 0;
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(eventually([&] { return view().desk().isOpen() && view().bar()->field()->hasFocus(); }));
        for (const QString &desk : desks) {
            type(desk);
            press(Qt::Key_Return);
        }
        press(Qt::Key_Return);
        EXPECT_EQ(view().step(), ReleaseView::Step::Check);
        ASSERT_TRUE(eventually([&] { return view().desk().isCurrent() && view().checks()->openQuestions() > 0 && question(); })) << qPrintable(standing());
    }
    void answerAll(const QString &reasonOfUnfavourable = {})
    {
        for (int i = 0; i < 22; ++i) {
            ui::QuestionRow *row = question();
            if (!row || row->isSettled())
                break;
            const release::Rule *rule = release::ruleOf(row->rule());
            press(rule->favourable == Answer::Yes ? Qt::Key_Y : Qt::Key_N, Qt::AltModifier);
        }
        Q_UNUSED(reasonOfUnfavourable);
        ASSERT_TRUE(eventually([&] { return view().desk().isCurrent(); }));
        EXPECT_EQ(view().checks()->openQuestions(), 0);
    }
    void send(const QString &reason)
    {
        press(Qt::Key_Tab, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(eventually([&] { return view().step() == ReleaseView::Step::Send; })) << qPrintable(said());
        type(reason);
        ASSERT_TRUE(eventually([&] { return view().desk().isCurrent() && view().desk().isSaved(); }));
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(eventually([&] { return !outbox().isReleasing(); })) << qPrintable(said());
        ASSERT_TRUE(eventually([&] { return outbox().model()->rowCount() > 0; }));
    }
    [[nodiscard]] workstation::OutboxRow row() const
    {
        const auto rows = QCoro::waitFor(releases().outbox({}));
        return rows && !rows->isEmpty() ? rows->first() : workstation::OutboxRow();
    }
    [[nodiscard]] QString said() const
    {
        QStringList words;
        for (const auto *label : m_window->findChildren<ui::PlainLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }
    /// Where the keys go and what is read there, for a case that does not go on.
    [[nodiscard]] QString standing() const
    {
        const QWidget *at = QApplication::focusWidget();
        return u"the keys go to %1 \"%2\" of window %3; open questions %4, current %5\n%6"_s
            .arg(at ? QLatin1StringView(at->metaObject()->className()) : "nothing"_L1, at ? at->accessibleName() : QString(),
                 at ? QLatin1StringView(at->window()->metaObject()->className()) : "none"_L1)
            .arg(view().checks()->openQuestions()).arg(view().desk().isCurrent()).arg(said());
    }
    template<typename T>
    [[nodiscard]] T *dialog() const
    {
        for (T *one : m_window->findChildren<T *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(QWidget *in, const QString &text) const
    {
        for (QPushButton *one : in->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// The second person of this desk approves in an own vault on this machine.
    void approve()
    {
        m_second = newDesk("QMA", training::Seat::Officer);
        ASSERT_NO_FATAL_FAILURE(synced(*m_second));
        const QString vault = m_second->folder();
        m_second->station->lock(workstation::LockReason::Menu);
        ASSERT_NO_FATAL_FAILURE(synced(*m_desk)); // the directory says who it is
        ASSERT_TRUE(eventually([&] { return button(outbox().pane(), u"Approve it here"_s) != nullptr; })) << qPrintable(said());
        button(outbox().pane(), u"Approve it here"_s)->click();
        auto *asked = dialog<ui::ApprovalDialog>();
        ASSERT_NE(asked, nullptr);
        settle();
        shoot(u"approval"_s, asked);
        asked->showNext(1);
        asked->reason()->setPlainText(u"Read both letters"_s);
        asked->vault()->setPath(vault);
        asked->vault()->field()->setFocus();
        type(u"a passphrase for tests"_s);
        asked->decide(true);
        ASSERT_TRUE(eventually([&] { return dialog<ui::ApprovalDialog>() == nullptr; })) << qPrintable(said());
        ASSERT_TRUE(eventually([&] { return row().state == ReleaseState::Held; })) << static_cast<int>(row().state);
    }
    void shoot(const QString &name, QWidget *what = nullptr) const
    {
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        (what ? what : static_cast<QWidget *>(m_window.get()))->grab().save(u"%1/release-%2.png"_s.arg(folder, name));
    }

    std::unique_ptr<Desk> m_desk, m_second;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Workspace> m_window;
    base::CaseId m_case;
    base::EntityId m_note;
    QString m_reference;
    int m_keys = 0;
    testing::StrayWindows m_strays;
};

TEST_F(Release, toTwoCountriesTakesFourteenKeysAtMost)
{
    ASSERT_NO_FATAL_FAILURE(address({u"QNB"_s, u"QRC"_s}));
    ASSERT_EQ(view().desk().draft().recipients.size(), 2);
    EXPECT_FALSE(view().desk().draft().recipients.first().agreement.isNull()) << "proposed";
    EXPECT_FALSE(view().desk().draft().recipients.first().purposes.isEmpty()) << "proposed";
    settle();
    shoot(u"check"_s);
    ASSERT_NO_FATAL_FAILURE(answerAll());
    ASSERT_NO_FATAL_FAILURE(send(u"Both desks meet this series at their ferry piers"_s));
    EXPECT_LE(m_keys, 14);
    std::printf("J4: %d keys\n", m_keys);
    const workstation::OutboxRow sent = row();
    EXPECT_EQ(sent.state, ReleaseState::AwaitingApproval);
    EXPECT_EQ(ui::OutboxPage::releaseTarget(sent.caseId, m_note), ui::OutboxPage::releaseTarget(m_case, m_note));
    EXPECT_EQ(sent.recipients.size(), 2);
    ASSERT_TRUE(eventually([&] { return outbox().pane()->key() == sent.id; }));
    settle();
    shoot(u"outbox"_s);
}

TEST_F(Release, nothingIsReleasedUnread)
{
    ASSERT_NO_FATAL_FAILURE(address({u"QNB"_s, u"QRC"_s}));
    ASSERT_NO_FATAL_FAILURE(answerAll());
    const base::CountryCode unread = view().reading()->firstUnread();
    ASSERT_FALSE(unread.isNull());
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_NE(view().step(), ReleaseView::Step::Send) << "the other letter comes first";
    EXPECT_EQ(view().reading()->recipient(), unread);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(view().step(), ReleaseView::Step::Send);
}

TEST_F(Release, aDraftOutlivesTheWindow)
{
    ASSERT_NO_FATAL_FAILURE(address({u"QNB"_s}));
    press(Qt::Key_N, Qt::AltModifier); // of the first question: speaks against it, so it waits for a reason
    const bool asks = question() && !question()->isSettled();
    if (asks)
        type(u"Because of the second foil"_s);
    ASSERT_TRUE(eventually([&] { return view().desk().isSaved() && view().desk().isCurrent(); }));
    const release::ReleaseDraft before = view().desk().draft();
    openWindow();
    m_window->openPage(u"outbox"_s, u"/draft "_s + before.id.hex());
    ASSERT_TRUE(eventually([&] { return view().desk().isOpen(); }));
    EXPECT_EQ(view().desk().draft(), before);
    EXPECT_FALSE(before.answersGiven.isEmpty());
}

TEST_F(Release, aCutShowsInTheLetterAndInTheMargin)
{
    ASSERT_NO_FATAL_FAILURE(address({u"QNB"_s, u"QRC"_s}));
    view().goTo(ReleaseView::Step::Read);
    ASSERT_TRUE(eventually([&] { return view().desk().previews().size() == 2; }));
    settle();
    shoot(u"read"_s);
    QPushButton *cut = button(&view(), u"Cut for \u2066QNB\u2069"_s);
    ASSERT_NE(cut, nullptr);
    cut->click();
    ASSERT_TRUE(eventually([&] { return view().desk().isCurrent() && view().desk().draft().cuts.size() == 1; }));
    for (const workstation::Preview &one : view().desk().previews())
        EXPECT_EQ(one.letter.paragraphs.size(), one.desk.text() == u"QNB"_s ? 1 : 2) << qPrintable(one.desk.text());
    EXPECT_NE(button(&view(), u"Put back"_s), nullptr);
    settle();
    shoot(u"read-cut"_s);
    button(&view(), u"Put back"_s)->click();
    ASSERT_TRUE(eventually([&] { return view().desk().isCurrent() && view().desk().draft().cuts.isEmpty(); }));
}

TEST_F(Release, whatASecondPersonApprovedIsHeldAndCanBePulledBack)
{
    ASSERT_NO_FATAL_FAILURE(address({u"QNB"_s, u"QRC"_s}));
    ASSERT_NO_FATAL_FAILURE(answerAll());
    ASSERT_NO_FATAL_FAILURE(send(u"Both desks meet this series"_s));
    ASSERT_NO_FATAL_FAILURE(approve());
    // What awaits approval can be pulled back too: the word tells the one from the other.
    ASSERT_TRUE(eventually([&] { return said().contains(u"Held"_s) && button(outbox().pane(), u"Pull back"_s) != nullptr; })) << qPrintable(said());
    EXPECT_EQ(releases().waiting(), 1);
    settle();
    shoot(u"held"_s);
    button(outbox().pane(), u"Pull back"_s)->click();
    ASSERT_TRUE(eventually([&] { return row().state == ReleaseState::PulledBack; }));
    ASSERT_TRUE(eventually([&] { return button(outbox().pane(), u"Go on with it"_s) != nullptr; })) << "the draft is open again";
    EXPECT_EQ(releases().waiting(), 0);
}

TEST_F(Release, whatWasSentIsRecalledWithAReason)
{
    ASSERT_NO_FATAL_FAILURE(address({u"QNB"_s}));
    ASSERT_NO_FATAL_FAILURE(answerAll());
    ASSERT_NO_FATAL_FAILURE(send(u"They asked for it"_s));
    ASSERT_NO_FATAL_FAILURE(approve());
    clock->shift += std::chrono::seconds(61);
    ASSERT_NO_FATAL_FAILURE(synced(*m_desk));
    ASSERT_TRUE(eventually([&] { return row().state == ReleaseState::Accepted; })) << static_cast<int>(row().state);
    EXPECT_TRUE(row().recipients.first().portalSays.has_value());
    EXPECT_FALSE(row().recipients.first().delivered.has_value()) << "only the recipient signs that";
    outbox().openTarget(row().id.hex());
    ASSERT_TRUE(eventually([&] { return button(outbox().pane(), u"Recall\u2026"_s) != nullptr; }));
    settle();
    shoot(u"sent"_s);
    button(outbox().pane(), u"Recall\u2026"_s)->click();
    auto *recall = dialog<ui::RecallDialog>();
    ASSERT_NE(recall, nullptr);
    shoot(u"recall"_s, recall);
    recall->recall();
    EXPECT_TRUE(recall->isVisible()) << "not without a reason";
    recall->reason()->setPlainText(u"Wrong series"_s);
    recall->recall();
    ASSERT_TRUE(eventually([&] { return row().recipients.first().recalled.has_value(); }));
}

TEST_F(Release, isListedInItsCase)
{
    ASSERT_NO_FATAL_FAILURE(address({u"QNB"_s}));
    ASSERT_TRUE(eventually([&] { return view().desk().isSaved(); }));
    m_window->openPage(u"cases"_s, m_reference + u"#releases"_s);
    auto *cases = m_window->findChild<ui::CaseReleases *>();
    ASSERT_TRUE(eventually([&] { return cases->isVisible() && cases->count() == 1; }));
    settle();
    shoot(u"case"_s);
    Q_EMIT cases->list()->opened(0);
    EXPECT_TRUE(outbox().isVisible());
}

TEST_F(Release, isPreparedByKeysAlone)
{
    // Each control of each step is reached by Tab, and the focus leaves it again.
    ASSERT_NO_FATAL_FAILURE(address({u"QNB"_s, u"QRC"_s}));
    for (const auto step : {ReleaseView::Step::Who, ReleaseView::Step::Check, ReleaseView::Step::Read, ReleaseView::Step::Send}) {
        view().goTo(step);
        ASSERT_TRUE(eventually([&] { return view().desk().isCurrent(); }));
        settle();
        QSet<QWidget *> wanted, visited;
        for (QWidget *one : view().findChildren<QWidget *>()) {
            const bool tab = one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !one->focusProxy();
            if (!tab)
                continue;
            wanted.insert(one);
            EXPECT_FALSE(one->accessibleName().isEmpty() && one->property("text").toString().isEmpty())
                << "step " << static_cast<int>(step) << ": " << one->metaObject()->className() << " has no name";
        }
        QWidget *first = QApplication::focusWidget();
        ASSERT_NE(first, nullptr);
        for (int i = 0; i < 400; ++i) {
            visited.insert(QApplication::focusWidget());
            QWidget *before = QApplication::focusWidget();
            QTest::keyClick(before, Qt::Key_Tab);
            ASSERT_NE(QApplication::focusWidget(), before) << "the focus is caught in " << before->metaObject()->className();
            if (QApplication::focusWidget() == first)
                break;
        }
        for (QWidget *one : std::as_const(wanted))
            EXPECT_TRUE(visited.contains(one)) << "step " << static_cast<int>(step) << ": " << one->metaObject()->className() << " "
                                               << qPrintable(one->accessibleName());
    }
}

TEST_F(Release, looksTheSameInEveryTheme)
{
    if (qEnvironmentVariable("COUNTERSIGN_SHOTS").isEmpty())
        GTEST_SKIP() << "pictures on demand: COUNTERSIGN_SHOTS names a folder";
    ASSERT_NO_FATAL_FAILURE(address({u"QNB"_s, u"QRC"_s}));
    const QList<std::pair<ReleaseView::Step, QString>> steps{{ReleaseView::Step::Who, u"who"_s}, {ReleaseView::Step::Check, u"check"_s},
                                                             {ReleaseView::Step::Read, u"read"_s}, {ReleaseView::Step::Send, u"send"_s}};
    for (const auto &[choice, name] : {std::pair(ui::ThemeChoice::Light, u"light"_s), std::pair(ui::ThemeChoice::Dark, u"dark"_s)}) {
        theme().setChoice(choice);
        for (const auto &[step, word] : steps) {
            view().goTo(step);
            settle();
            shoot(word + u'-' + name);
        }
    }
    theme().setChoice(ui::ThemeChoice::Light);
    const base::ReleaseId id = view().desk().draft().id;
    language().set(u"ar"_s);
    openWindow();
    m_window->openPage(u"outbox"_s, u"/draft "_s + id.hex());
    ASSERT_TRUE(eventually([&] { return view().desk().isOpen() && view().desk().isCurrent(); }));
    for (const auto &[step, word] : steps) {
        view().goTo(step);
        settle();
        shoot(word + u"-arabic"_s);
    }
    m_window->resize(1024, 640);
    view().goTo(ReleaseView::Step::Check);
    settle();
    shoot(u"check-arabic-small"_s);
    language().set(u"en"_s);
}

} // namespace countersign::test

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return countersign::crypto::initialise() ? RUN_ALL_TESTS() : 1;
}
