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

    /// Each key goes to what has the focus at that moment, as from a real keyboard.
    static void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(code), modifiers);
    }
    /// What a scanner sends: the lines and an Enter after each, `gap` ms between characters.
    static void scan(const QString &text, int gap = 0, int enters = 1)
    {
        const auto send = [gap](QChar c) {
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), c == u'\n' ? Qt::Key_Return : static_cast<Qt::Key>(c.unicode()),
                                c == u'\n' ? QString(u'\r') : QString(c), Qt::NoModifier);
            QCoreApplication::processEvents();
            if (gap > 0)
                QTest::qWait(gap);
        };
        for (const QChar c : text)
            send(c);
        for (int i = 0; i < enters; ++i)
            send(u'\n');
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
    QTest::qWait(ui::MrzField::kScanMillis + 20);
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
        scan(kHit, 0, enters);
        waitForAnswer();
        ASSERT_TRUE(page().answer());
        EXPECT_FALSE(isComparing()) << enters;
        key(Qt::Key_Escape);
        settle();
    }
}

TEST_F(Wedge, aSlowScannerIsReadTheSame)
{
    scan(kHit, 12);
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
    QTest::qWait(ui::MrzField::kScanMillis + 20);
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
    QTest::qWait(ui::MrzField::kScanMillis + 20);
    scan(kNoHit);
    QTest::qWait(100);
    EXPECT_EQ(askedNumber(), u"XA9999990"_s);
    EXPECT_FALSE(isComparing());
}

TEST_F(Wedge, whatAScannerSendsOverAComparisonClosesItAtMost)
{
    scan(kHit);
    waitForAnswer();
    QTest::qWait(ui::MrzField::kScanMillis + 20);
    key(Qt::Key_Return);
    settle();
    auto *dialog = m_window->findChild<ui::CompareDialog *>();
    ASSERT_NE(dialog, nullptr);
    for (const QChar c : u"XA9999990"_s)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), static_cast<Qt::Key>(c.unicode()), QString(c), Qt::NoModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(m_window->workspace()->currentPage(), 0);
    ASSERT_TRUE(page().answer());
    EXPECT_EQ(askedNumber(), u"L898902C3"_s);
}

} // namespace countersign::testing
