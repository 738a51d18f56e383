#include "core/names/token.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/lookup/document_tab.h"
#include "ui/lookup/lookup_page.h"
#include "ui/lookup/name_answer_view.h"
#include "ui/lookup/name_basis_cards.h"
#include "ui/lookup/name_tab.h"
#include "ui/lookup/person_dialog.h"
#include "ui/lookup/token_table.h"
#include "ui/settings/spelling_section.h"
#include "ui/widgets/card.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/mrz_field.h"
#include "ui/widgets/name_field.h"

#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace countersign::testing {

using namespace Qt::StringLiterals;

class Names : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        openWindow();
        QTest::keyClick(m_window.get(), Qt::Key_F2, Qt::ShiftModifier);
        settle();
    }
    [[nodiscard]] ui::LookupPage &page() { return *static_cast<ui::LookupPage *>(m_window->workspace()->page(0)); }
    [[nodiscard]] ui::NameTab &tab() { return *page().names(); }
    [[nodiscard]] ui::NameAnswerView &view() { return *tab().findChild<ui::NameAnswerView *>(); }
    [[nodiscard]] ui::NameBasisCards &basis() { return *static_cast<ui::NameBasisCards *>(tab().side()); }
    [[nodiscard]] const QList<alerts::NameQuestion> &asked() { return session().lookupService.namesAsked; }
    void ask(const QString &name)
    {
        tab().field()->setText(name);
        QTest::keyClick(tab().field(), Qt::Key_Return);
        settle();
    }
    [[nodiscard]] QList<ui::ActionButton *> switches()
    {
        QList<ui::ActionButton *> found;
        for (auto *chip : basis().findChildren<ui::ActionButton *>())
            if (chip->isVisible() && chip->isCheckable())
                found << chip;
        return found;
    }
    [[nodiscard]] static bool says(const QWidget &widget, const QString &words)
    {
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (!label->isHidden() && (label->text() + label->accessibleName()).contains(words))
                return true;
        return false;
    }
};

TEST_F(Names, haveAKeyOfTheirOwnFromAnyPageAndF2GoesBackToDocuments)
{
    m_window->workspace()->openPage(u"settings"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F2, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(page().currentTab(), ui::LookupPage::Name);
    EXPECT_TRUE(tab().field()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    settle();
    EXPECT_EQ(page().currentTab(), ui::LookupPage::Document);
    EXPECT_TRUE(page().field()->hasFocus());
}

TEST_F(Names, areAskedByEnterAndTheAnswerTakesTheKeyboard)
{
    QTest::keyClicks(tab().field(), u"Mohd Abdullah Specimen"_s);
    settle();
    EXPECT_TRUE(asked().isEmpty());
    QTest::keyClick(tab().field(), Qt::Key_Return);
    settle();
    ASSERT_EQ(asked().size(), 1);
    ASSERT_NE(view().headline(), nullptr);
    EXPECT_TRUE(view().headline()->hasFocus());
}

TEST_F(Names, showNoScoreWithoutTheTokensThatMadeIt)
{
    ask(u"Mohd Abdullah Specimen"_s);
    ASSERT_TRUE(tab().answer());
    const auto tables = view().findChildren<ui::TokenTable *>();
    EXPECT_EQ(tables.size(), tab().answer()->matches.size());
    int scores = 0;
    for (const auto *card : view().findChildren<ui::Card *>()) {
        if (!says(*card, u"Agreement"_s))
            continue;
        ++scores;
        const auto *table = card->findChild<ui::TokenTable *>();
        ASSERT_NE(table, nullptr);
        EXPECT_TRUE(says(*table, u"SPECIMEN"_s));
        EXPECT_FALSE(table->accessibleName().isEmpty());
        EXPECT_FALSE(table->accessibleDescription().isEmpty());
    }
    EXPECT_EQ(scores, tab().answer()->matches.size());
}

TEST_F(Names, sayInWordsHowEachTokenMet)
{
    ask(u"Mohd Abdullah Specimen"_s);
    for (const QString &words : {u"same"_s, u"spellings of one name"_s, u"written together"_s, u"sounds alike"_s, u"initial"_s,
                                 u"1 letter"_s, u"only in the list"_s, u"only in your question"_s, u"hardly counts"_s}) {
        EXPECT_TRUE(says(view(), words)) << qUtf8Printable(words);
    }
}

TEST_F(Names, showEachSpellingWithASwitchThatAsksAgainWithoutIt)
{
    ask(u"Mohd Abdullah Specimen"_s);
    ASSERT_EQ(switches().size(), tab().answer()->variants.size());
    ui::ActionButton *sound = switches().at(2);
    sound->setFocus();
    QTest::keyClick(sound, Qt::Key_Space);
    settle();
    ASSERT_EQ(asked().size(), 2);
    EXPECT_EQ(asked().last().switchedOff, QStringList{u"sound"_s});
    EXPECT_EQ(tab().answer()->matches.size(), 2);
    EXPECT_EQ(QApplication::focusWidget(), sound); // the keyboard stays where it was
    EXPECT_FALSE(sound->isChecked());
    QTest::keyClick(sound, Qt::Key_Space);
    settle();
    EXPECT_TRUE(asked().last().switchedOff.isEmpty());
    EXPECT_EQ(tab().answer()->matches.size(), 3);
}

TEST_F(Names, areNotAskedWhileAnInputMethodComposes)
{
    QInputMethodEvent composing(u"สม"_s, {});
    QCoreApplication::sendEvent(tab().field(), &composing);
    QTest::keyClick(tab().field(), Qt::Key_Return); // ends the composition, as some methods pass it on
    settle();
    EXPECT_TRUE(asked().isEmpty());
    QInputMethodEvent done;
    done.setCommitString(u"สมชาย"_s);
    QCoreApplication::sendEvent(tab().field(), &done);
    EXPECT_TRUE(asked().isEmpty());
    QTest::keyClick(tab().field(), Qt::Key_Return);
    settle();
    ASSERT_EQ(asked().size(), 1);
    EXPECT_EQ(asked().front().typed, u"สมชาย"_s);
}

TEST_F(Names, followTheDirectionOfTheirFirstLetter)
{
    tab().field()->setText(u"محمد"_s);
    EXPECT_EQ(tab().field()->layoutDirection(), Qt::RightToLeft);
    tab().field()->setText(u"12 Anna"_s);
    EXPECT_EQ(tab().field()->layoutDirection(), Qt::LeftToRight);
    QTest::keyClick(tab().field(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tab().field()->layoutDirection(), Qt::RightToLeft);
}

TEST_F(Names, areWeighedWithBirthAndNationality)
{
    tab().birthField()->setText(u"12.08.1974"_s);
    tab().countryField()->setText(u"UTO"_s);
    ask(u"Mohd Abdullah Specimen"_s);
    ASSERT_EQ(asked().size(), 1);
    EXPECT_EQ(asked().front().birth.isoText(), u"1974-08-12"_s);
    EXPECT_EQ(asked().front().country.text(), u"UTO"_s);
    EXPECT_TRUE(says(view(), u"Date of birth agrees"_s));
    EXPECT_TRUE(says(view(), u"Nationality agrees"_s));
}

TEST_F(Names, areNotAskedWithABirthThatNobodyCanRead)
{
    tab().birthField()->setText(u"last summer"_s);
    ask(u"Mohd Abdullah Specimen"_s);
    EXPECT_TRUE(asked().isEmpty());
    EXPECT_TRUE(tab().birthField()->hasFocus());
    EXPECT_TRUE(says(tab(), u"could not be read"_s));
}

TEST_F(Names, leaveANegativeThatIsNoClearance)
{
    ask(u"Nobody Atall"_s);
    ASSERT_TRUE(tab().answer());
    EXPECT_TRUE(says(view(), u"not a clearance"_s));
    EXPECT_TRUE(says(basis(), u"1,003"_s));
    const auto *card = view().findChild<ui::AnswerCard *>();
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(card->tone(), ui::Tone::Calm);
}

TEST_F(Names, openThePersonWithEnterAndBeginAnewWithEsc)
{
    ask(u"Mohd Abdullah Specimen"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    auto *dialog = m_window->findChild<ui::PersonDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(says(*dialog, u"محمد عبد الله العينة"_s));
    EXPECT_TRUE(says(*dialog, u"matched"_s));
    EXPECT_TRUE(says(*dialog, u"ZZ4410077"_s));
    EXPECT_TRUE(says(*dialog, u"<b>Not bold</b>"_s)); // foreign text is never markup
    QTest::keyClick(dialog, Qt::Key_Escape);
    m_window->activateWindow();
    settle();
    QTest::keyClick(view().headline(), Qt::Key_Escape);
    settle();
    EXPECT_TRUE(tab().field()->hasFocus());
    EXPECT_TRUE(tab().field()->text().isEmpty());
    EXPECT_EQ(view().headline(), nullptr);
}

TEST_F(Names, openAHitOfThePersonAndShowIt)
{
    session().hitService.hits.clear();
    QSignalSpy opened(&page(), &ui::Page::wantsPage);
    ask(u"Mohd Abdullah Specimen"_s);
    ui::ActionButton *open = nullptr;
    for (auto *button : view().findChildren<ui::ActionButton *>()) {
        if (!open && button->isVisible() && button->text() == u"Open hit"_s)
            open = button;
    }
    ASSERT_NE(open, nullptr);
    open->click();
    settle();
    ASSERT_EQ(session().hitService.hits.size(), 1);
    const alerts::Hit &hit = session().hitService.hits.first();
    ASSERT_TRUE(hit.person.has_value());
    EXPECT_EQ(hit.presented, u"Mohd Abdullah Specimen"_s);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.front().at(0).toString(), u"hits"_s);
    EXPECT_EQ(opened.front().at(1).toString(), QString::number(hit.id));
}

class Spellings : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        openWindow();
        m_window->workspace()->openPage(u"settings"_s, u"spellings"_s);
        settle();
    }
    [[nodiscard]] ui::SpellingSection &section() { return *m_window->findChild<ui::SpellingSection *>(); }
    [[nodiscard]] QString kept() { return session().settingsService.value(names::kSpellingsSetting, {}); }
    void type(const QString &text)
    {
        section().lines()->setPlainText(text);
        EXPECT_TRUE(QTest::qWaitFor([&] { return kept() == text; }, 3000)) << qPrintable(kept());
    }
};

TEST_F(Spellings, ofTheDeskApplyAsTheyAreTypedAndComeBackByUndo)
{
    ASSERT_NE(m_window->findChild<ui::SpellingSection *>(), nullptr);
    EXPECT_FALSE(section().undoButton()->isEnabled());
    type(u"SOMCHAI SOMXAY"_s);
    EXPECT_TRUE(section().state()->text().contains(u"in use"_s)) << qPrintable(section().state()->text());
    ASSERT_TRUE(section().undoButton()->isEnabled());
    section().undoButton()->click();
    EXPECT_EQ(kept(), QString());
    EXPECT_TRUE(section().lines()->toPlainText().isEmpty());
    section().undoButton()->click(); // an Undo is undone in the same way
    EXPECT_EQ(kept(), u"SOMCHAI SOMXAY"_s);
}

TEST_F(Spellings, sayWhatIsWrongWithALineAndKeepWhatWasTyped)
{
    type(u"SOMCHAI SOMXAY\nALONE"_s);
    EXPECT_TRUE(section().state()->text().contains(u"Line 2"_s)) << qPrintable(section().state()->text());
    type(u"สมชาย SOMCHAI SOMXAY"_s);
    EXPECT_TRUE(section().state()->text().contains(u"A to Z"_s)) << qPrintable(section().state()->text());
    type(u"# a comment\n\nMOHD NGUYEN"_s);
    EXPECT_TRUE(section().state()->text().contains(u"another family"_s)) << qPrintable(section().state()->text());
}

TEST_F(Spellings, typedRightBeforeThePageIsLeftAreKept)
{
    section().lines()->setPlainText(u"SOMCHAI SOMXAY"_s);
    m_window->workspace()->openPage(u"lookup"_s);
    settle();
    EXPECT_EQ(kept(), u"SOMCHAI SOMXAY"_s);
}

TEST_F(Names, fromTheTopBoxAreAskedAndTakeTheKeyboard)
{
    m_window->workspace()->openPage(u"lookup"_s, u"/document"_s);
    m_window->workspace()->openPage(u"lookup"_s, u"/name Mohd Abdullah Specimen"_s);
    settle();
    ASSERT_TRUE(tab().answer());
    ASSERT_NE(view().headline(), nullptr);
    EXPECT_TRUE(view().headline()->hasFocus());
}

TEST_F(Names, giveAZoneToTheDocumentTab)
{
    ask(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
    EXPECT_TRUE(asked().isEmpty());
    EXPECT_EQ(page().currentTab(), ui::LookupPage::Document);
    ASSERT_TRUE(page().answer());
    EXPECT_EQ(page().answer()->number, u"L898902C3"_s);
}

TEST_F(Names, stayWhileAnotherTabIsInFront)
{
    ask(u"Mohd Abdullah Specimen"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    settle();
    EXPECT_NE(page().currentTab(), ui::LookupPage::Name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_EQ(page().currentTab(), ui::LookupPage::Name);
    ASSERT_TRUE(tab().answer());
    EXPECT_EQ(tab().answer()->matches.size(), 3);
    EXPECT_EQ(asked().size(), 1);
}

TEST(BirthOfAQuestion, isReadAsFarAsItIsKnown)
{
    const auto iso = [](const QString &typed) {
        const auto birth = ui::readBirth(typed);
        return birth ? birth->isoText() : u"unread"_s;
    };
    EXPECT_EQ(iso(u"1974"_s), u"1974"_s);
    EXPECT_EQ(iso(u"1974-08"_s), u"1974-08"_s);
    EXPECT_EQ(iso(u"8.1974"_s), u"1974-08"_s);
    EXPECT_EQ(iso(u" 12/8/1974 "_s), u"1974-08-12"_s);
    EXPECT_EQ(iso(u"١٩٧٤"_s), u"1974"_s);
    EXPECT_EQ(iso(u"31.02.1974"_s), u"unread"_s);
    EXPECT_EQ(iso(u"Anna"_s), u"unread"_s);
}

} // namespace countersign::testing
