#include "tests/ui/support/window_fixture.h"
#include "ui/lookup/answer_view.h"
#include "ui/lookup/compare_dialog.h"
#include "ui/lookup/document_tab.h"
#include "ui/lookup/lookup_page.h"
#include "ui/lookup/picture_strip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/mrz_field.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using alerts::Verdict;

namespace {
const QString kFirst = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
const QString kSecond = u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
}

class LookupPageTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        openWindow();
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        settle();
    }
    ui::LookupPage &page() { return *static_cast<ui::LookupPage *>(m_window->workspace()->page(0)); }
    ui::AnswerView &view() { return *page().findChild<ui::AnswerView *>(); }
    /// As a keyboard-wedge scanner sends it: no pause, Enter after each line.
    void scan(const QString &text)
    {
        QTest::keyClicks(page().field(), text);
        QTest::keyClick(page().field(), Qt::Key_Return);
    }
    [[nodiscard]] bool says(const QString &words)
    {
        for (const QLabel *label : view().findChildren<QLabel *>())
            if (label->isVisible() && (label->text() + label->accessibleName()).contains(words))
                return true;
        return false;
    }
    [[nodiscard]] int shownCards()
    {
        int cards = 0;
        for (const auto *card : view().findChildren<ui::AnswerCard *>())
            cards += card->isVisible() ? 1 : 0;
        return cards;
    }
    [[nodiscard]] bool isComparing() const { return m_window->findChild<ui::CompareDialog *>() != nullptr; }
};

TEST_F(LookupPageTest, f2PutsTheKeyboardIntoTheField)
{
    m_window->workspace()->openPage(u"settings"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    settle();
    EXPECT_TRUE(page().field()->hasFocus());
}

TEST_F(LookupPageTest, scannedZoneAsksByItselfAndItsEnterDoesNotCompare)
{
    scan(kFirst);
    EXPECT_FALSE(page().answer());
    EXPECT_EQ(page().field()->typed(), kFirst + u'\n'); // the zone goes on in line 2
    QTest::keyClicks(page().field(), kSecond);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    ASSERT_TRUE(page().answer());
    EXPECT_EQ(page().answer()->verdict, Verdict::PossibleHit);
    EXPECT_FALSE(isComparing());
}

TEST_F(LookupPageTest, laterEnterComparesAndFocusStandsOnTheHeadline)
{
    page().field()->setTyped(kFirst + u'\n' + kSecond);
    settle();
    ASSERT_NE(view().headline(), nullptr);
    EXPECT_TRUE(view().headline()->hasFocus());
    EXPECT_TRUE(view().headline()->accessibleName().contains(u"hit"_s, Qt::CaseInsensitive));
    QTest::qWait(ui::MrzField::kScanMillis + 20);
    QTest::keyClick(view().headline(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(isComparing());
}

TEST_F(LookupPageTest, journeyOfACounterTakesTwoActionsWithoutAHit)
{
    int actions = 0;
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    ++actions;
    page().field()->setTyped(u"P<UTOSPECIMEN<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<\nXA99999906UTO9001011F3001019<<<<<<<<<<<<<<00"_s);
    QTest::qWait(400); // digits of this zone are not all right: it asks when typing rests
    ASSERT_TRUE(page().answer());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ++actions;
    settle();
    EXPECT_LE(actions, 2);
    EXPECT_TRUE(page().field()->hasFocus());
    EXPECT_TRUE(page().field()->typed().isEmpty());
    EXPECT_EQ(view().headline(), nullptr);
}

TEST_F(LookupPageTest, negativeIsNeutralAndSaysItIsNoClearance)
{
    QTest::keyClicks(page().field(), u"PA4471903"_s);
    QTest::qWait(ui::MrzField::kScanMillis + 20);
    QTest::keyClick(page().field(), Qt::Key_Return);
    settle();
    ASSERT_TRUE(page().answer());
    const auto *card = view().findChild<ui::AnswerCard *>();
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(card->tone(), ui::Tone::Calm);
    bool said = false;
    for (const QLabel *label : card->findChildren<QLabel *>())
        said = said || (label->text() + label->accessibleName()).contains(u"not a clearance"_s);
    EXPECT_TRUE(said);
}

TEST_F(LookupPageTest, similarNumberMarksTheCharacterThatDiffers)
{
    QTest::keyClicks(page().field(), u"K759OOOO"_s);
    QTest::keyClick(page().field(), Qt::Key_Return);
    settle();
    ASSERT_TRUE(page().answer());
    EXPECT_EQ(page().answer()->verdict, Verdict::Similar);
    bool marked = false;
    for (const QLabel *label : view().findChildren<QLabel *>())
        marked = marked || label->text().contains(u"background-color"_s);
    EXPECT_TRUE(marked);
}

TEST_F(LookupPageTest, oneEditMatchesAreFoldedUnderTheNegativeAndOpenWithTheKeyboard)
{
    page().findChild<ui::CountryField *>()->setText(u"QNB"_s);
    QTest::keyClicks(page().field(), u"K7590133"_s); // the alert is on K7590137, QNB
    QTest::keyClick(page().field(), Qt::Key_Return);
    settle();
    ASSERT_TRUE(page().answer());
    EXPECT_EQ(page().answer()->verdict, Verdict::NoHit);
    ASSERT_EQ(alerts::foldedCount(*page().answer()), 1);
    auto *fold = view().findChild<ui::Disclosure *>();
    ASSERT_NE(fold, nullptr);
    EXPECT_FALSE(fold->isOpen());
    EXPECT_TRUE(fold->button()->text().contains(u"1 similar"_s)) << qUtf8Printable(fold->button()->text());
    const int before = shownCards();
    fold->button()->setFocus();
    QTest::keyClick(fold->button(), Qt::Key_Space);
    settle();
    EXPECT_TRUE(fold->isOpen());
    EXPECT_EQ(shownCards(), before + 1);
    // Enter on the answer has nothing to compare: a folded match is no hit.
    view().headline()->setFocus();
    QTest::qWait(ui::MrzField::kScanMillis + 20);
    QTest::keyClick(view().headline(), Qt::Key_Return);
    EXPECT_FALSE(isComparing());
}

TEST_F(LookupPageTest, numberInsideAStolenSeriesIsAHitThatNamesTheSeries)
{
    QTest::keyClicks(page().field(), u"QF209400"_s);
    QTest::keyClick(page().field(), Qt::Key_Return);
    settle();
    ASSERT_TRUE(page().answer());
    EXPECT_EQ(page().answer()->verdict, Verdict::PossibleHit);
    EXPECT_TRUE(says(u"Series of 190 blank"_s));
    EXPECT_TRUE(says(u"QF209499"_s));
}

TEST_F(LookupPageTest, ownerIsAskedOnTheHitsPage)
{
    page().field()->setTyped(kFirst + u'\n' + kSecond);
    settle();
    session().hitService.hits.clear();
    QSignalSpy opened(&page(), &ui::Page::wantsPage);
    QTest::keyClick(view().headline(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.front().at(0).toString(), u"hits"_s);
    ASSERT_EQ(session().hitService.hits.size(), 1);
    EXPECT_EQ(opened.front().at(1).toString(), QString::number(session().hitService.hits.last().id));
}

TEST_F(LookupPageTest, anotherDocumentIsSetAsideWithItsReasonAndSaysSo)
{
    page().field()->setTyped(kFirst + u'\n' + kSecond);
    settle();
    session().hitService.hits.clear();
    Q_EMIT view().wantsSetAside(0, u"Compared, and not the same"_s);
    settle();
    ASSERT_EQ(session().hitService.hits.size(), 1);
    EXPECT_EQ(alerts::standingOf(session().hitService.hits.last()).step, alerts::HitStep::SetAside);
    EXPECT_TRUE(says(u"Set aside"_s));
    EXPECT_TRUE(view().headline()->hasFocus());
}

TEST_F(LookupPageTest, enterOnAButtonIsThatButton)
{
    page().field()->setTyped(kFirst + u'\n' + kSecond);
    settle();
    QTest::qWait(ui::MrzField::kScanMillis + 20);
    session().hitService.hits.clear();
    for (auto *button : view().findChildren<ui::ActionButton *>()) {
        if (button->text().contains(u"Ask owner"_s)) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            break;
        }
    }
    settle();
    EXPECT_FALSE(isComparing());
    EXPECT_EQ(session().hitService.hits.size(), 1);
}

TEST_F(LookupPageTest, readingOfAPictureIsAskedByAPersonOnly)
{
    Q_EMIT page().document()->strip()->zoneRead(kFirst + u'\n' + kSecond + u'\n');
    QTest::qWait(300);
    EXPECT_FALSE(page().answer());
    EXPECT_EQ(page().field()->typed(), kFirst + u'\n' + kSecond);
    EXPECT_TRUE(page().field()->hasFocus());
    QTest::keyClick(page().field(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(page().answer());
}

TEST_F(LookupPageTest, pastedPictureOpensTheStripAndNotItsPathInTheField)
{
    QImage picture(320, 120, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QApplication::clipboard()->setImage(picture);
    page().field()->setFocus();
    QTest::keyClick(page().field(), Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(page().document()->strip()->isVisible());
    EXPECT_TRUE(page().field()->typed().isEmpty());
    EXPECT_FALSE(page().answer());
}

TEST_F(LookupPageTest, editingTakesTheAnswerOfTheOldTextAway)
{
    page().field()->setTyped(kFirst + u'\n' + kSecond);
    settle();
    ASSERT_TRUE(page().answer());
    page().field()->setFocus();
    QTest::keyClick(page().field(), Qt::Key_Backspace);
    settle();
    EXPECT_FALSE(page().answer());
    EXPECT_EQ(view().headline(), nullptr);
}

TEST_F(LookupPageTest, issuerNarrowsABareNumberAndIsKeptFromAZone)
{
    auto *issuer = page().findChild<ui::CountryField *>();
    issuer->setText(u"UTO"_s);
    QTest::keyClicks(page().field(), u"L898902C3"_s);
    QTest::keyClick(page().field(), Qt::Key_Return);
    settle();
    ASSERT_TRUE(page().answer());
    EXPECT_EQ(page().answer()->issuer.text(), u"UTO"_s);
    EXPECT_EQ(page().answer()->matches.front().issuer, alerts::Agreement::Agrees);
}

TEST_F(LookupPageTest, fieldIsLeftToRightInAMirroredWindow)
{
    language().set(u"ar"_s);
    settle();
    EXPECT_TRUE(m_window->workspace()->isRightToLeft());
    EXPECT_EQ(page().field()->layoutDirection(), Qt::LeftToRight);
}

TEST_F(LookupPageTest, pastedTextWithControlsAndLengthIsCut)
{
    QMimeData data;
    data.setText(QString(100000, u'A'));
    QApplication::clipboard()->setText(data.text());
    page().field()->paste();
    EXPECT_LE(page().field()->typed().size(), ui::MrzField::kMost);
}

} // namespace countersign::testing
