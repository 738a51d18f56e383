// A scanner at a counter acts as a keyboard: it types at once, ends lines with Enter and
// does not look at the screen.

#include "tests/ui/support/window_fixture.h"
#include "ui/lookup/answer_view.h"
#include "ui/lookup/compare_dialog.h"
#include "ui/lookup/lookup_page.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/mrz_field.h"

#include <QElapsedTimer>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using alerts::Verdict;

namespace {

const QString kHit = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
/// The same zone around a number without an alert, its digits right.
const QString kNoHit = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nXA99999909UTO7408122F1204159ZE184226B<<<<<14"_s;

} // namespace

class Wedge : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        openWindow();
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        settle();
    }
    [[nodiscard]] ui::LookupPage &page() { return *static_cast<ui::LookupPage *>(m_window->workspace()->page(0)); }
    [[nodiscard]] bool isComparing() const { return m_window->findChild<ui::CompareDialog *>() != nullptr; }

    /// A person's key: long after the scanner's last one, to what has the focus by then.
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_stamp += 400;
        press(code, {}, modifiers);
    }
    /// What a scanner sends: the lines and an Enter after each, `gap` ms between the keys. The
    /// window may be busy for as long as it likes: keys wait in its queue with their times.
    void scan(const QString &text, quint64 gap = 2, int enters = 1)
    {
        m_stamp += 1000;
        for (const QChar c : text + QString(enters, u'\n')) {
            m_stamp += gap;
            if (c == u'\n')
                press(Qt::Key_Return, u"\r"_s);
            else
                press(c.unicode(), QString(c));
            QCoreApplication::processEvents();
        }
    }
    void press(int code, const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            if (!QApplication::focusWidget())
                return; // a dialog closed, and nobody hands the keyboard back here
            QKeyEvent event(type, code, modifiers, text);
            event.setTimestamp(m_stamp);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
    [[nodiscard]] QString askedNumber() { return page().answer() ? page().answer()->number : QString(); }
    void waitForAnswer()
    {
        QElapsedTimer since;
        since.start();
        while (!page().answer() && since.elapsed() < 1000)
            QTest::qWait(5);
        settle();
    }

private:
    quint64 m_stamp = 10'000;
};

TEST_F(Wedge, playsAShiftOfScansWithEscBetweenThem)
{
    for (int i = 0; i < 5; ++i) {
        const bool hit = i % 2 == 0;
        scan(hit ? kHit : kNoHit);
        waitForAnswer();
        ASSERT_TRUE(page().answer()) << i;
        EXPECT_EQ(page().answer()->verdict == Verdict::PossibleHit, hit) << i;
        EXPECT_EQ(askedNumber(), hit ? u"L898902C3"_s : u"XA9999990"_s) << i;
        EXPECT_FALSE(isComparing()) << i;
        key(Qt::Key_Escape);
        settle();
        EXPECT_TRUE(page().field()->hasFocus()) << i;
        EXPECT_TRUE(page().field()->typed().isEmpty()) << i;
    }
}

TEST_F(Wedge, needsOneKeyADocumentWithoutAHitAndTwoWithOne)
{
    int keys = 0;
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    ++keys;
    scan(kNoHit);
    waitForAnswer();
    ASSERT_TRUE(page().answer());
    key(Qt::Key_Escape);
    ++keys;
    EXPECT_EQ(keys, 2); // interface.md 5, J1
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    int hitKeys = 1;
    scan(kHit);
    waitForAnswer();
    key(Qt::Key_Return);
    ++hitKeys;
    settle();
    ASSERT_TRUE(isComparing());
    QTest::keyClick(m_window->findChild<ui::CompareDialog *>(), Qt::Key_Escape);
    m_window->activateWindow();
    settle();
    key(Qt::Key_Escape);
    EXPECT_LE(hitKeys, 3);
}

TEST_F(Wedge, itsTrailingEnterNeverCompares)
{
    for (const int enters : {1, 2}) { // CR, and CR LF as two keys
        scan(kHit, 2, enters);
        waitForAnswer();
        ASSERT_TRUE(page().answer());
        EXPECT_FALSE(isComparing()) << enters;
        key(Qt::Key_Escape);
        settle();
    }
}

TEST_F(Wedge, aSlowScannerIsReadTheSame)
{
    scan(kHit, 30);
    waitForAnswer();
    ASSERT_TRUE(page().answer());
    EXPECT_EQ(askedNumber(), u"L898902C3"_s);
    EXPECT_FALSE(isComparing());
}

TEST_F(Wedge, aNumberFromABarcodeIsAskedByItsEnter)
{
    scan(u"PA4471903"_s);
    waitForAnswer();
    ASSERT_TRUE(page().answer());
    EXPECT_EQ(askedNumber(), u"PA4471903"_s);
}

TEST_F(Wedge, theNextScanIsNeverLostUnderTheOldAnswer)
{
    scan(kNoHit);
    waitForAnswer();
    ASSERT_EQ(askedNumber(), u"XA9999990"_s);
    scan(kHit); // nobody pressed Esc: the keyboard stands on the old answer
    QTest::qWait(100);
    EXPECT_EQ(page().field()->typed(), kHit);
    EXPECT_EQ(askedNumber(), u"L898902C3"_s);
    EXPECT_FALSE(isComparing());
}

TEST_F(Wedge, aScanThatReachesAButtonIsNotPressedByIt)
{
    scan(kHit);
    waitForAnswer();
    for (auto *button : page().findChildren<ui::ActionButton *>())
        if (button->isVisible() && button->text().contains(u"Compare"_s))
            button->setFocus();
    scan(kNoHit);
    QTest::qWait(100);
    EXPECT_EQ(askedNumber(), u"XA9999990"_s);
    EXPECT_FALSE(isComparing());
}

TEST_F(Wedge, whatAScannerSendsOverAComparisonClosesItAtMost)
{
    scan(kHit);
    waitForAnswer();
    key(Qt::Key_Return);
    settle();
    auto *dialog = m_window->findChild<ui::CompareDialog *>();
    ASSERT_NE(dialog, nullptr);
    scan(u"XA9999990"_s);
    settle();
    EXPECT_EQ(m_window->workspace()->currentPage(), 0);
    ASSERT_TRUE(page().answer());
    EXPECT_EQ(askedNumber(), u"L898902C3"_s);
}

} // namespace countersign::testing
