#include "tests/ui/support/window_fixture.h"
#include "ui/alerts/alert_detail_pane.h"
#include "ui/alerts/alert_editor.h"
#include "ui/alerts/alert_table.h"
#include "ui/alerts/alerts_page.h"
#include "ui/session/first_run_page.h"
#include "ui/session/unlock_page.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/top_box.h"
#include "ui/lookup/lookup_page.h"
#include "ui/widgets/mrz_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/visible_text.h"

#include "core/crypto/secret_bytes.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSet>

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {
constexpr int kSettingsPage = 10; ///< the last of the rail
}

class WindowBehaviour : public WindowTest
{
protected:
    ui::AlertsPage &alertsPage() { return *static_cast<ui::AlertsPage *>(m_window->workspace()->page(1)); }
    template<typename T>
    T *find() const { return m_window->findChild<T *>(); }
    void openLocked()
    {
        script().open = false;
        openWindow();
    }
    ui::ActionButton *button(const QString &text) const
    {
        for (auto *one : m_window->findChildren<ui::ActionButton *>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
};

TEST_F(WindowBehaviour, unlockTakesThePassphraseWithoutAStringOfIt)
{
    openLocked();
    auto *field = find<ui::PassphraseField>();
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClicks(field, u"four ordinary words"_s);
    QTest::keyClick(field, Qt::Key_Backspace);
    EXPECT_EQ(field->buffer().length(), 18);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    EXPECT_NE(m_window->workspace(), nullptr);
    EXPECT_EQ(script().lastPassphraseBytes, 18);
}

TEST_F(WindowBehaviour, passphraseKeepsScriptsAndForgetsOnClear)
{
    openLocked();
    auto *field = find<ui::PassphraseField>();
    QInputMethodEvent commit;
    commit.setCommitString(u"รหัส\U0001F511"_s);
    QCoreApplication::sendEvent(field, &commit);
    EXPECT_EQ(field->buffer().length(), 5);
    QTest::keyClick(field, Qt::Key_Backspace);
    EXPECT_EQ(field->buffer().length(), 4); // the whole code point goes, not half of it
    QTest::keyClick(field, Qt::Key_Backspace, Qt::ControlModifier);
    EXPECT_TRUE(field->isEmpty());
}

TEST_F(WindowBehaviour, screenReaderHearsTheLengthOnly)
{
    openLocked();
    auto *field = find<ui::PassphraseField>();
    QTest::keyClicks(field, u"secretword"_s);
    EXPECT_FALSE(field->accessibleDescription().contains(u"secret"_s));
    EXPECT_TRUE(field->accessibleDescription().contains(u"10"_s));
}

TEST_F(WindowBehaviour, wrongPassphraseSaysHowManyTriesAreLeft)
{
    openLocked();
    auto *field = find<ui::PassphraseField>();
    QTest::keyClicks(field, u"wrong"_s);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    EXPECT_EQ(m_window->workspace(), nullptr);
    bool said = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"does not open this vault"_s));
    EXPECT_TRUE(said);
    EXPECT_TRUE(field->isEmpty());
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(WindowBehaviour, delayCountsDownAndThenLetsIn)
{
    script().delaySeconds = 1;
    openLocked();
    auto *field = find<ui::PassphraseField>();
    QTest::keyClicks(field, u"wrong"_s);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    EXPECT_FALSE(field->isEnabled());
    QTest::qWait(1300);
    EXPECT_TRUE(field->isEnabled());
}

TEST_F(WindowBehaviour, recoveryKeyAsksForANewPassphraseFirst)
{
    openLocked();
    QTest::mouseClick(button(u"I cannot unlock"_s), Qt::LeftButton);
    settle();
    const auto fields = m_window->findChildren<ui::PassphraseField *>();
    ASSERT_EQ(fields.size(), 2);
    QTest::keyClicks(fields[0], u"ABCD-EFGH"_s);
    QTest::keyClick(fields[0], Qt::Key_Return);
    settle();
    EXPECT_EQ(m_window->workspace(), nullptr);
    EXPECT_TRUE(fields[1]->hasFocus());
    QTest::keyClicks(fields[1], u"four new words"_s);
    QTest::keyClick(fields[1], Qt::Key_Return);
    settle();
    EXPECT_NE(m_window->workspace(), nullptr);
}

TEST_F(WindowBehaviour, capsLockIsSaid)
{
    openLocked();
    auto *field = find<ui::PassphraseField>();
    QTest::keyClick(field, Qt::Key_A, Qt::NoModifier); // sends 'a'
    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, u"A"_s, Qt::NoModifier);
    bool said = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        said = said || label->text() == u"Caps lock is on"_s;
    EXPECT_TRUE(said);
}

TEST_F(WindowBehaviour, lockDropsEveryPageAndTheClipboardAndComesBackToTheSamePage)
{
    openWindow();
    m_window->workspace()->openPage(u"settings"_s, u"vault"_s);
    QApplication::clipboard()->setText(u"L898902C3"_s);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    settle();
    EXPECT_EQ(m_window->workspace(), nullptr);
    EXPECT_EQ(find<ui::LookupPage>(), nullptr);
    EXPECT_NE(find<ui::UnlockPage>(), nullptr);
    EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());
    QTest::keyClicks(find<ui::PassphraseField>(), u"right"_s);
    QTest::keyClick(find<ui::PassphraseField>(), Qt::Key_Return);
    settle();
    ASSERT_NE(m_window->workspace(), nullptr);
    EXPECT_EQ(m_window->workspace()->currentPage(), kSettingsPage);
}

TEST_F(WindowBehaviour, lockWithAnOpenDialogLeavesNothingBehind)
{
    openWindow();
    m_window->workspace()->openPage(u"alerts"_s);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    settle();
    ASSERT_NE(find<ui::AlertEditor>(), nullptr);
    workstation().lock(workstation::LockReason::Suspended);
    settle();
    EXPECT_EQ(find<ui::AlertEditor>(), nullptr);
    EXPECT_NE(find<ui::UnlockPage>(), nullptr);
}

TEST_F(WindowBehaviour, trainingDeskIsTwoActionsAwayFromTheFirstQuestion)
{
    script().open = script().vaultExists = false;
    workstation::Workstation *opened = nullptr;
    openWindow([&opened] {
        auto task = opened->unlock({}, std::make_shared<crypto::SecretBytes>(1), {});
        return task;
    });
    opened = &workstation();
    int actions = 0;
    ASSERT_NE(find<ui::FirstRunPage>(), nullptr);
    QTest::mouseClick(button(u"English"_s), Qt::LeftButton);
    ++actions;
    settle();
    ASSERT_NE(button(u"Try the training desk"_s), nullptr);
    QTest::mouseClick(button(u"Try the training desk"_s), Qt::LeftButton);
    ++actions;
    settle();
    ASSERT_NE(m_window->workspace(), nullptr);
    auto *page = static_cast<ui::LookupPage *>(m_window->workspace()->page(0));
    EXPECT_TRUE(page->field()->hasFocus());
    page->field()->setTyped(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
    ++actions; // paste
    settle();
    EXPECT_TRUE(page->answer());
    EXPECT_LE(actions, 3);
}

TEST_F(WindowBehaviour, newVaultShowsItsRecoveryKeyBeforeTheWindowOpens)
{
    script().open = script().vaultExists = false;
    openWindow();
    QTest::mouseClick(button(u"English"_s), Qt::LeftButton);
    settle();
    QTest::mouseClick(button(u"Make a vault only"_s), Qt::LeftButton);
    settle();
    const auto fields = m_window->findChildren<ui::PassphraseField *>();
    ASSERT_EQ(fields.size(), 2);
    QTest::keyClicks(fields[0], u"four ordinary words"_s);
    EXPECT_FALSE(button(u"Make the vault"_s)->isEnabled());
    QTest::keyClicks(fields[1], u"four ordinary words"_s);
    ASSERT_TRUE(button(u"Make the vault"_s)->isEnabled());
    QTest::mouseClick(button(u"Make the vault"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(m_window->workspace(), nullptr);
    shoot(u"recovery-sheet"_s);
    ASSERT_NE(button(u"I have kept it"_s), nullptr);
    QTest::mouseClick(button(u"I have kept it"_s), Qt::LeftButton);
    settle();
    EXPECT_NE(m_window->workspace(), nullptr);
}

TEST_F(WindowBehaviour, topBoxFindsRecordsAndCommandsAndActsOnEnter)
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *box = find<ui::TopBox>();
    ASSERT_TRUE(box->hasFocus());
    QTest::keyClicks(box, u"> log"_s);
    QTest::qWait(200);
    QTest::keyClick(box, Qt::Key_Return);
    settle();
    EXPECT_EQ(m_window->workspace()->currentPage(), kSettingsPage);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, u"L898902C3"_s);
    QTest::qWait(200);
    QTest::keyClick(box, Qt::Key_Return);
    settle();
    EXPECT_EQ(m_window->workspace()->currentPage(), 0);
    auto *page = static_cast<ui::LookupPage *>(m_window->workspace()->page(0));
    ASSERT_TRUE(page->answer());
    EXPECT_EQ(page->answer()->verdict, alerts::Verdict::PossibleHit);
}

TEST_F(WindowBehaviour, keysOpenPagesAndWayBack)
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::AltModifier);
    EXPECT_EQ(m_window->workspace()->currentPage(), 6);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(m_window->workspace()->currentPage(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window->workspace()->currentPage(), 6);
    QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier);
    settle();
    EXPECT_NE(find<ui::ShortcutSheet>(), nullptr);
}

TEST_F(WindowBehaviour, f6WalksRailListDetailStatusAndComesRound)
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    settle();
    QSet<QWidget *> seen;
    QWidget *start = QApplication::focusWidget();
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        seen.insert(QApplication::focusWidget());
    }
    EXPECT_EQ(seen.size(), 4);
    Q_UNUSED(start);
}

TEST_F(WindowBehaviour, textSizeKeysMoveWithinTheirLimits)
{
    openWindow();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(theme().textPercent(), 200);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(theme().textPercent(), 80);
}

TEST_F(WindowBehaviour, filterThatFitsNothingSaysHowManyItHides)
{
    openWindow();
    m_window->workspace()->openPage(u"alerts"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"nothing like this"_s);
    QTest::qWait(300);
    EXPECT_EQ(alertsPage().model()->matching(), 0);
    ASSERT_NE(button(u"Clear filter"_s), nullptr);
    QTest::mouseClick(button(u"Clear filter"_s), Qt::LeftButton);
    settle();
    EXPECT_GT(alertsPage().model()->matching(), 400);
}

TEST_F(WindowBehaviour, tableFetchesMoreAsItScrolls)
{
    openWindow();
    m_window->workspace()->openPage(u"alerts"_s);
    settle();
    EXPECT_EQ(alertsPage().model()->rowCount(), ui::AlertTableModel::kPage);
    alertsPage().table()->scrollToBottom();
    settle();
    EXPECT_GT(alertsPage().model()->rowCount(), ui::AlertTableModel::kPage);
}

TEST_F(WindowBehaviour, narrowWindowShowsTheDetailAsAPage)
{
    openWindow();
    m_window->resize(1024, 700);
    m_window->workspace()->openPage(u"alerts"_s);
    settle();
    QTest::keyClick(alertsPage().table(), Qt::Key_Down);
    QTest::keyClick(alertsPage().table(), Qt::Key_Return);
    settle();
    EXPECT_FALSE(alertsPage().table()->isVisible());
    EXPECT_TRUE(find<ui::AlertDetailPane>()->isVisible());
    QTest::keyClick(find<ui::AlertDetailPane>(), Qt::Key_Escape);
    settle();
    EXPECT_TRUE(alertsPage().table()->isVisible());
}

TEST_F(WindowBehaviour, newAlertSaysItsFaultsAtTheirFields)
{
    openWindow();
    m_window->workspace()->openPage(u"alerts"_s);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    settle();
    auto *editor = find<ui::AlertEditor>();
    ASSERT_NE(editor, nullptr);
    ui::ActionButton *save = nullptr;
    for (auto *one : editor->findChildren<ui::ActionButton *>())
        if (one->isDefault())
            save = one;
    ASSERT_NE(save, nullptr);
    QTest::mouseClick(save, Qt::LeftButton);
    settle();
    ASSERT_NE(find<ui::AlertEditor>(), nullptr);
    auto *number = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(number, nullptr);
    EXPECT_FALSE(number->accessibleDescription().isEmpty());
    QTest::keyClicks(number, u"K1234567"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    settle();
    EXPECT_EQ(find<ui::AlertEditor>(), nullptr);
    EXPECT_EQ(session().source.records.last().number, u"K1234567"_s);
}

TEST_F(WindowBehaviour, foreignMarkupAndDirectionMarksAreShownAsText)
{
    openWindow();
    m_window->workspace()->openPage(u"alerts"_s);
    settle();
    int key = -1;
    for (int i = 0; i < session().source.records.size(); ++i)
        if (session().source.records[i].number == u"XB0000001"_s)
            key = i;
    m_window->workspace()->openPage(u"alerts"_s, QString::number(key));
    settle();
    bool shown = false;
    for (const QLabel *label : find<ui::AlertDetailPane>()->findChildren<QLabel *>()) {
        if (!label->text().contains(u"turned around"_s))
            continue;
        shown = true;
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        EXPECT_TRUE(label->text().contains(u"<b>bold</b>"_s));
        EXPECT_FALSE(label->text().contains(QChar(0x202E)));
        EXPECT_TRUE(label->text().contains(u"U+202E"_s));
    }
    EXPECT_TRUE(shown);
}

TEST_F(WindowBehaviour, namesOfListedPersonsStayOutOfTheTable)
{
    openWindow();
    m_window->workspace()->openPage(u"alerts"_s);
    settle();
    const auto *model = alertsPage().model();
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            ASSERT_FALSE(model->index(row, column).data().toString().contains(u"Invented Person"_s));
}

TEST(VisibleText, showsWhatHidesAndKeepsJoinersInsideWords)
{
    EXPECT_EQ(ui::visibleText(u"a\u202Eb"_s), u"a\u2039U+202E\u203Ab"_s);
    EXPECT_EQ(ui::visibleText(u"a\u200Bb"_s), u"a\u2039U+200B\u203Ab"_s);
    EXPECT_EQ(ui::visibleText(u"क्‍ष"_s), u"क्\u2039U+200D\u203Aष"_s);
    EXPECT_EQ(ui::visibleText(u"می‌خواهم"_s), u"می‌خواهم"_s);
    EXPECT_EQ(ui::visibleText(u"one\ntwo"_s), u"one two"_s);
    EXPECT_EQ(ui::visibleText(u"one\ntwo"_s, true), u"one\ntwo"_s);
}

} // namespace countersign::testing
