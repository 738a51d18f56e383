#include "core/messages/isolates.h"
#include "core/training/training_cases.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/courier/courier_dialogs.h"
#include "ui/hits/hits_page.h"
#include "ui/inbox/correction_dialog.h"
#include "ui/inbox/file_dialog.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/inbox_rows.h"
#include "ui/inbox/mail_pane.h"
#include "ui/reading/letter_view.h"
#include "ui/reading/reading_text.h"
#include "ui/requests/request_dialog.h"
#include "ui/shell/rail.h"
#include "ui/widgets/card.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/words_dialog.h"

#include <QClipboard>
#include <QCoroTask>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace countersign::testing {

using namespace Qt::StringLiterals;

class Inbox : public WindowTest
{
protected:
    void openInbox()
    {
        openWindow();
        m_window->workspace()->openPage(u"inbox"_s);
        settle();
    }
    ui::InboxPage &page() { return *m_window->findChild<ui::InboxPage *>(); }
    QPushButton *button(const QString &text) const
    {
        for (auto *found : m_window->findChildren<QPushButton *>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }
    void click(const QString &text) const
    {
        QPushButton *found = button(text);
        ASSERT_NE(found, nullptr) << "no button " << qPrintable(text);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool says(const QString &words) const
    {
        for (const auto *label : m_window->findChildren<ui::PlainLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    bool railSays(const QString &words) const
    {
        for (const auto *entry : m_window->findChildren<ui::RailButton *>()) {
            if (entry->accessibleName().startsWith(words))
                return true;
        }
        return false;
    }
};

TEST_F(Inbox, tellsALateHitWithWhenWhereAndFromWhom)
{
    openInbox();
    EXPECT_TRUE(says(u"is now in an alert from"_s));
    EXPECT_TRUE(says(u"Post North"_s));
    EXPECT_TRUE(says(u"The alert arrived today."_s));
    EXPECT_TRUE(says(u"A hit alone is no ground for action."_s));
    ASSERT_NO_FATAL_FAILURE(click(u"Who was told?"_s));
    settle();
    EXPECT_TRUE(says(u"and was told: No alert found."_s));
}

TEST_F(Inbox, openingReadsButLookingAtThePageDoesNot)
{
    openInbox();
    EXPECT_TRUE(railSays(u"Inbox, 1 need"_s)) << "a similar number is quiet";
    EXPECT_FALSE(session().inboxService.items[0].read);
    page().list()->setFocus();
    QTest::keyClick(page().list(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(session().inboxService.items[0].read);
    EXPECT_FALSE(railSays(u"Inbox, "_s));
    ASSERT_NO_FATAL_FAILURE(click(u"Mark as unread"_s));
    settle();
    EXPECT_TRUE(railSays(u"Inbox, 1 need"_s));
}

TEST_F(Inbox, opensTheHitItIsAbout)
{
    openInbox();
    ASSERT_NO_FATAL_FAILURE(click(u"Open hit"_s));
    settle();
    auto *hits = m_window->findChild<ui::HitsPage *>();
    EXPECT_TRUE(hits->isVisible());
    EXPECT_EQ(hits->list()->currentKey(), 5);
}

TEST_F(Inbox, filtersUnreadAndSimilarAndSaysWhenNothingIsLeft)
{
    openInbox();
    EXPECT_EQ(page().list()->count(), 3);
    ASSERT_NO_FATAL_FAILURE(click(u"Similar numbers"_s));
    settle();
    EXPECT_EQ(page().list()->count(), 2);
    ASSERT_NO_FATAL_FAILURE(click(u"Unread"_s));
    settle();
    EXPECT_EQ(page().list()->count(), 1);
    session().inboxService.items.clear();
    Q_EMIT session().inboxService.changed();
    settle();
    EXPECT_TRUE(says(u"Nothing waits for you."_s));
    ASSERT_NO_FATAL_FAILURE(click(u"Clear filter"_s));
    settle();
    EXPECT_TRUE(says(u"Nothing new"_s));
}

/// The Inbox with what other desks sent.
class Mail : public Inbox
{
protected:
    void openMail()
    {
        openInbox();
        mail().fill();
        settle();
        page().list()->setFocus();
    }
    ScriptedMail &mail() { return session().mailService; }
    void choose(qint64 id)
    {
        const int row = rowOf(id);
        ASSERT_GE(row, 0) << "no letter " << id;
        page().list()->setCurrentIndex(page().list()->model()->index(row, 0));
        settle();
    }
    void read(qint64 id)
    {
        ASSERT_NO_FATAL_FAILURE(choose(id));
        QTest::keyClick(page().list(), Qt::Key_Return);
        settle();
        ASSERT_NE(sheet(), nullptr);
    }
    /// Leaves the list where it was: choose() is to be a step that a person takes.
    int rowOf(qint64 id)
    {
        auto *list = page().list();
        const qint64 held = list->currentKey();
        list->select(ui::InboxKey::ofMail(id));
        const int row = list->currentKey() == ui::InboxKey::ofMail(id) ? list->currentIndex().row() : -1;
        list->select(held);
        return row;
    }
    ui::MailSheet *sheet() { return page().mailPane()->sheet(); }
    template<typename T>
    T *shown() const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QList<ui::ReadingText *> texts() const
    {
        QList<ui::ReadingText *> found;
        for (auto *text : m_window->findChildren<ui::ReadingText *>()) {
            if (text->isVisible())
                found.append(text);
        }
        return found;
    }
    /// Numbers stand in isolates, which nobody sees.
    bool reads(const QString &words) const
    {
        const auto all = texts();
        return std::any_of(all.begin(), all.end(),
                           [&](const ui::ReadingText *text) { return messages::withoutIsolates(text->toPlainText()).contains(words); });
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }
};

TEST_F(Mail, standsInOneListWithLateHitsNewestFirst)
{
    openMail();
    EXPECT_EQ(page().list()->count(), 10);
    EXPECT_TRUE(says(u"7 unread"_s)) << "five letters, two late hits";
    EXPECT_TRUE(railSays(u"Inbox, 6 need"_s)) << "a similar number is quiet";
    QStringList titles;
    for (int row = 0; row < page().list()->count(); ++row)
        titles << page().list()->model()->index(row, 0).data().toString();
    EXPECT_LT(titles.indexOf(u"\u2068Coastal route, forged visas\u2069"_s), titles.indexOf(u"\u2068Blank theft, northern office\u2069"_s)) << qPrintable(titles.join(u'|'));
}

TEST_F(Mail, whatTellsItsSenderIsOpenedByAPersonOnly)
{
    openMail();
    ASSERT_NO_FATAL_FAILURE(choose(1));
    QTest::keyClick(page().list(), Qt::Key_Down);
    QTest::keyClick(page().list(), Qt::Key_Up);
    settle();
    EXPECT_FALSE(mail().opened.contains(1));
    EXPECT_TRUE(says(u"Opening tells"_s));
    EXPECT_FALSE(reads(u"visa foil QF-20931"_s)) << "the cover shows nothing of it";
    QTest::keyClick(page().list(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(mail().opened.contains(1));
    EXPECT_TRUE(says(u"is told that you opened this"_s));
    EXPECT_TRUE(reads(u"visa foil QF-20931"_s));
    EXPECT_EQ(mail().opened.count(1), 1) << "each reading is a row of the audit chain";
}

TEST_F(Mail, whatTellsNobodyOpensWithTheArrows)
{
    openMail();
    ASSERT_NO_FATAL_FAILURE(choose(2));
    EXPECT_TRUE(mail().opened.contains(2));
    EXPECT_TRUE(says(u"is not told that you opened this"_s));
}

TEST_F(Mail, saysWhatBindsInWords)
{
    openMail();
    ASSERT_NO_FATAL_FAILURE(read(1));
    for (const QString &words : {u"What binds you"_s, u"Border check"_s, u"Only with the written leave of"_s, u"Not to be used in proceedings."_s,
                                 u"To be destroyed within 24 hours."_s, u"clause 12"_s, u"Not to be shown to carriers."_s})
        EXPECT_TRUE(says(words)) << qPrintable(words);
    EXPECT_TRUE(reads(u"يمكن"_s)) << "the translation stands beside its paragraph";
    EXPECT_TRUE(says(u"2 parts have not come yet"_s));
}

TEST_F(Mail, copiesWithMarkingAndTermsAndOnlyWhereTheyAllowIt)
{
    openMail();
    ASSERT_NO_FATAL_FAILURE(read(1));
    QGuiApplication::clipboard()->setText(u"before"_s);
    auto *first = sheet()->letter()->findChild<ui::ReadingText *>();
    first->setFocus();
    first->selectAll();
    ASSERT_NO_FATAL_FAILURE(press(Qt::Key_C, Qt::ControlModifier));
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"On 3 March"_s)) << qPrintable(copied);
    EXPECT_TRUE(copied.contains(u"TLP:AMBER"_s)) << qPrintable(copied);
    EXPECT_TRUE(copied.contains(u"written leave"_s)) << qPrintable(copied);
    EXPECT_EQ(mail().asked.last().first, workstation::BoundAct::Copy);

    mail().item(1).letter->contract.marking.tlp = markings::Tlp::Red;
    QGuiApplication::clipboard()->setText(u"before"_s);
    ASSERT_NO_FATAL_FAILURE(press(Qt::Key_C, Qt::ControlModifier));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"before"_s);
    EXPECT_TRUE(says(u"It is for named persons and leaves this page in no form"_s)) << "the clause, in words";
    EXPECT_TRUE(page().mailPane()->notice()->label()->text().contains(u"TLP:RED"_s));
}

TEST_F(Mail, textFromOutsideIsReadAsItStands)
{
    openMail();
    mail().item(1).letter->paragraphs[1].text = u"<b>bold</b> and \u202Eturned around"_s;
    ASSERT_NO_FATAL_FAILURE(read(1));
    const auto *text = texts().value(1);
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(text->toPlainText().contains(u"<b>bold</b>"_s)) << qPrintable(text->toPlainText());
    EXPECT_FALSE(text->toPlainText().contains(QChar(char16_t{0x202E})));
    EXPECT_TRUE(text->toPlainText().contains(u"[RLO]"_s)) << qPrintable(text->toPlainText());
}

TEST_F(Mail, aCorrectionShowsWhatItChangedWordByWord)
{
    openMail();
    ASSERT_NO_FATAL_FAILURE(read(2));
    const auto changed = [this] {
        const auto *text = sheet()->letter()->findChild<ui::ReadingText *>();
        return text->accessibleDescription();
    };
    EXPECT_TRUE(changed().contains(u"taken out: 3"_s)) << qPrintable(changed());
    EXPECT_TRUE(changed().contains(u"put in: 4"_s)) << qPrintable(changed());
    EXPECT_EQ(sheet()->letter()->shownParagraphs(), 3) << "with the one that was taken out";
    ASSERT_NO_FATAL_FAILURE(click(u"What version 2 changed"_s));
    settle();
    EXPECT_EQ(sheet()->letter()->shownParagraphs(), 2);
    EXPECT_TRUE(changed().isEmpty());
}

TEST_F(Mail, whatIsRecalledIsLockedAndDestroyedByKeys)
{
    openMail();
    ASSERT_NO_FATAL_FAILURE(read(3));
    EXPECT_TRUE(says(u"The source must be protected."_s));
    EXPECT_TRUE(says(u"It is locked here and is destroyed at"_s));
    EXPECT_FALSE(reads(u"On 3 March"_s));
    EXPECT_EQ(button(u"Print"_s), nullptr);
    EXPECT_TRUE(button(u"Destroy now"_s) && button(u"Destroy now"_s)->hasFocus());
    ASSERT_NO_FATAL_FAILURE(press(Qt::Key_Space));
    ASSERT_NE(shown<ui::WordsDialog>(), nullptr);
    ASSERT_NO_FATAL_FAILURE(press(Qt::Key_Return, Qt::ControlModifier));
    EXPECT_TRUE(mail().item(3).row.purged);
    EXPECT_TRUE(says(u"Its content was destroyed here."_s));
    EXPECT_EQ(button(u"Destroy now"_s), nullptr);
}

TEST_F(Mail, filesToACaseByKeysAlone)
{
    openMail();
    ASSERT_TRUE(QCoro::waitFor(training::fillCases(&session().cases())).has_value());
    ASSERT_NO_FATAL_FAILURE(read(1));
    EXPECT_TRUE(button(u"File to case"_s) && button(u"File to case"_s)->hasFocus());
    ASSERT_NO_FATAL_FAILURE(press(Qt::Key_Space));
    auto *dialog = shown<ui::FileDialog>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->field(), u"Coastal"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->list()->count() == 2; }, 10'000)) << "the case and a new one";
    QTest::keyClick(dialog->field(), Qt::Key_Return);
    settle();
    EXPECT_FALSE(mail().filedTo.isNull());
    EXPECT_TRUE(button(u"\u2066QMA-2026-001\u2069"_s));
}

TEST_F(Mail, proposesOtherWordsForTheParagraphThatIsRead)
{
    openMail();
    ASSERT_NO_FATAL_FAILURE(read(1));
    auto *first = sheet()->letter()->findChild<ui::ReadingText *>();
    first->setFocus();
    first->moveCursor(QTextCursor::End);
    ASSERT_NO_FATAL_FAILURE(press(Qt::Key_Down));
    EXPECT_EQ(sheet()->letter()->currentParagraph(), mail().item(1).letter->paragraphs[1].id) << "arrows walk from paragraph to paragraph";
    ASSERT_NO_FATAL_FAILURE(click(u"Propose correction"_s));
    settle();
    auto *dialog = shown<ui::CorrectionDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->words()->toPlainText(), mail().item(1).letter->paragraphs[1].text);
    EXPECT_FALSE(dialog->sendButton()->isEnabled()) << "nothing is changed yet";
    dialog->words()->setPlainText(u"- the micro-text is there"_s);
    EXPECT_FALSE(dialog->sendButton()->isEnabled()) << "nobody knows why";
    dialog->reason()->setPlainText(u"Seen under a glass."_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_EQ(mail().remarks.size(), 1);
    EXPECT_EQ(mail().remarks[0].kind, release::RemarkKind::Correction);
    EXPECT_EQ(mail().remarks[0].paragraph, mail().item(1).letter->paragraphs[1].id);
    EXPECT_EQ(mail().remarks[0].proposed, u"- the micro-text is there"_s);
    EXPECT_TRUE(says(u"Proposed."_s));
}

TEST_F(Mail, refusingNeedsAReason)
{
    openMail();
    ASSERT_NO_FATAL_FAILURE(read(1));
    ASSERT_NO_FATAL_FAILURE(click(u"Refuse"_s));
    settle();
    auto *dialog = shown<ui::WordsDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->actButton()->isEnabled());
    dialog->field()->setPlainText(u"Our law does not let us hold it."_s);
    ASSERT_NO_FATAL_FAILURE(press(Qt::Key_Return, Qt::ControlModifier));
    ASSERT_EQ(mail().item(1).receipts.size(), 2);
    EXPECT_EQ(mail().item(1).receipts.last().act, release::ReceiptAct::Refused);
}

TEST_F(Mail, askingForLeaveIsWrittenForTheOwner)
{
    openMail();
    ASSERT_NO_FATAL_FAILURE(read(1));
    ASSERT_NO_FATAL_FAILURE(click(u"Ask \u2066QNB\u2069 for permission"_s));
    settle();
    auto *dialog = shown<ui::RequestDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->deskField()->code().text(), u"QNB"_s);
    EXPECT_TRUE(dialog->deskField()->isReadOnly()) << "it is theirs alone to permit";
    EXPECT_EQ(dialog->subjectField()->text(), u"Coastal route, forged visas"_s);
}

TEST_F(Mail, remarksTroublesAndWhatIsAskedHaveTheirOwnWayOn)
{
    openMail();
    ASSERT_NO_FATAL_FAILURE(read(4));
    EXPECT_TRUE(reads(u"Our register has the foil as issued on 2 March"_s));
    ASSERT_NO_FATAL_FAILURE(read(-6));
    EXPECT_TRUE(says(u"is missing: number"_s));
    ASSERT_NO_FATAL_FAILURE(click(u"Read courier file…"_s));
    settle();
    ASSERT_NE(shown<ui::CourierReadDialog>(), nullptr) << "what lacks can come by hand";
    shown<ui::CourierReadDialog>()->close();
    m_window->activateWindow();
    settle();
    QList<base::ReleaseId> wanted;
    QObject::connect(&page(), &ui::InboxPage::decisionWanted, &page(), [&](const base::ReleaseId &id) { wanted.append(id); });
    ASSERT_NO_FATAL_FAILURE(read(5));
    EXPECT_TRUE(button(u"Read and decide"_s) && button(u"Read and decide"_s)->hasFocus());
    ASSERT_NO_FATAL_FAILURE(click(u"Read and decide"_s));
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(Mail, showsItselfInEachLight)
{
    const QList<std::tuple<QString, ui::ThemeChoice, QString>> lights{
        {u"light"_s, ui::ThemeChoice::Light, u"en"_s}, {u"dark"_s, ui::ThemeChoice::Dark, u"en"_s}, {u"arabic"_s, ui::ThemeChoice::Light, u"ar"_s}};
    for (const auto &[name, choice, tongue] : lights) {
        theme().setChoice(choice);
        language().set(tongue);
        openMail();
        for (const qint64 id : {1, 2, 3, 4, -6, 7}) {
            ASSERT_NO_FATAL_FAILURE(read(id));
            shoot(u"mail-%1-%2"_s.arg(name).arg(id));
        }
        ASSERT_NO_FATAL_FAILURE(choose(1));
    }
}

TEST_F(Inbox, showsItselfInEachLight)
{
    const QList<std::pair<QString, ui::ThemeChoice>> lights{{u"light"_s, ui::ThemeChoice::Light}, {u"dark"_s, ui::ThemeChoice::Dark}};
    for (const auto &[name, choice] : lights) {
        theme().setChoice(choice);
        openInbox();
        shoot(u"inbox-%1"_s.arg(name));
    }
    theme().setChoice(ui::ThemeChoice::Light);
    openInbox();
    language().set(u"ar"_s);
    settle();
    m_window->workspace()->openPage(u"inbox"_s);
    settle();
    shoot(u"inbox-arabic"_s);
}

} // namespace countersign::testing
