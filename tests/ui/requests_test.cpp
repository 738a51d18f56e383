#include "tests/ui/support/window_fixture.h"
#include "ui/courier/courier_dialogs.h"
#include "ui/courier/courier_words.h"
#include "ui/reading/request_target.h"
#include "ui/requests/answer_form.h"
#include "ui/requests/concern_form.h"
#include "ui/requests/permit_dialog.h"
#include "ui/requests/request_dialog.h"
#include "ui/requests/request_pane.h"
#include "ui/requests/request_words.h"
#include "ui/requests/requests_page.h"
#include "ui/shell/rail.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/record_list.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using release::AnswerKind;
using workstation::RequestState;

class Requests : public WindowTest
{
protected:
    void openRequests()
    {
        openWindow();
        requests().fill();
        m_window->workspace()->openPage(u"requests"_s);
        settle();
    }
    ScriptedRequests &requests() { return session().requestService; }
    ui::RequestsPage &page() { return *m_window->findChild<ui::RequestsPage *>(); }
    workstation::RequestRow &row(int number)
    {
        for (auto &one : requests().rows) {
            if (one.number == number)
                return one;
        }
        return requests().rows.first();
    }
    void open(int number)
    {
        page().openTarget(row(number).letter.id.hex());
        settle();
        ASSERT_EQ(page().pane()->id(), row(number).letter.id);
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *found : m_window->findChildren<QPushButton *>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        for (const auto *label : m_window->findChildren<ui::PlainLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    template<typename T>
    T *shown() const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }
    static release::GateReport refusal()
    {
        release::GateReport report;
        release::Finding finding;
        finding.rule = 1;
        finding.recipient = *base::CountryCode::fromText(u"QNB");
        finding.verdict = release::Verdict::Block;
        finding.reason = release::Reason::NoBasis;
        report.findings = {finding};
        return report;
    }
};

TEST_F(Requests, lateAndWaitingOnesStandFirstAndAreTheBadge)
{
    openRequests();
    EXPECT_EQ(page().list()->count(), 5) << "open ones";
    EXPECT_EQ(page().list()->currentKey(), ui::requestKey(row(28).letter.id));
    EXPECT_TRUE(says(u"2 days late"_s));
    bool badge = false;
    for (const auto *entry : m_window->findChildren<ui::RailButton *>())
        badge = badge || entry->accessibleName().startsWith(u"Requests, 3 need"_s);
    EXPECT_TRUE(badge);
}

TEST_F(Requests, theBoardHasAColumnForEachState)
{
    openRequests();
    page().showBoard(true);
    settle();
    QHash<QString, int> counts;
    for (const auto *list : page().findChildren<ui::RecordList *>()) {
        if (list->isVisible())
            counts.insert(list->accessibleName(), list->count());
    }
    EXPECT_EQ(counts, (QHash<QString, int>{{u"To answer"_s, 2}, {u"Overdue"_s, 1}, {u"Draft"_s, 1}, {u"Sent"_s, 1}, {u"Answered"_s, 1}, {u"Closed"_s, 1}}));
    for (auto *list : page().findChildren<ui::RecordList *>()) {
        if (list->accessibleName() == u"Answered"_s && list->isVisible()) {
            list->setFocus();
            list->selectFirst();
            QTest::keyClick(list, Qt::Key_Return);
            break;
        }
    }
    settle();
    EXPECT_TRUE(says(u"A record on L898902C3"_s)) << "the list is back, with what was chosen";
}

TEST_F(Requests, asksByKeysAloneAndSaysWhatStandsAgainstIt)
{
    openRequests();
    press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = shown<ui::RequestDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->deskField()->hasFocus());
    QTest::keyClicks(dialog->deskField(), u"QNB"_s);
    dialog->subjectField()->setFocus();
    QTest::keyClicks(dialog->subjectField(), u"Foil QF-20931"_s);
    QTest::keyClicks(dialog->textField(), u"Is it of your series?"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(says(u"Answer whether anyone in it may need protection."_s));
    EXPECT_EQ(requests().rows.size(), 7) << "nothing was kept yet";
    dialog->concern()->answer(release::Answer::No);
    requests().stands = refusal();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(says(u"This cannot go yet. It is kept here."_s));
    EXPECT_TRUE(says(u"No legal basis is chosen"_s));
    ASSERT_EQ(requests().rows.size(), 8);
    EXPECT_EQ(requests().rows[0].state, RequestState::Draft);
    requests().stands = {};
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(requests().rows.size(), 8) << "the draft went, not a second one";
    EXPECT_EQ(requests().rows[0].state, RequestState::Sent);
    EXPECT_EQ(requests().rows[0].letter.text, u"Is it of your series?"_s);
    EXPECT_EQ(requests().told.protection, release::Answer::No);
    EXPECT_EQ(shown<ui::RequestDialog>(), nullptr);
    EXPECT_TRUE(says(u"Sent. The answer comes back here."_s));
}

TEST_F(Requests, isPrefilledFromAnotherPage)
{
    openRequests();
    release::RequestLetter letter;
    letter.kind = release::RequestKind::PassOn;
    letter.recipient = *base::CountryCode::fromText(u"QRC");
    letter.about.bytes[3] = 9;
    letter.subject = u"50% of §4 & “more”"_s;
    letter.purpose = markings::Purpose::Smuggling;
    letter.onward = {*base::CountryCode::fromText(u"QNB")};
    const release::RequestLetter read = ui::requestOf(ui::requestTarget(letter));
    EXPECT_EQ(read, letter);
    m_window->workspace()->openPage(u"requests"_s, ui::requestTarget(letter));
    settle();
    auto *dialog = shown<ui::RequestDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->subjectField()->text(), letter.subject);
    EXPECT_FALSE(dialog->concern()->isVisible()) << "leave is asked about what they wrote themselves";
    dialog->keep();
    settle();
    EXPECT_EQ(requests().rows[0].letter.about, letter.about);
    EXPECT_EQ(requests().rows[0].state, RequestState::Draft);
}

TEST_F(Requests, decliningNeedsAReasonThatTheOtherDeskReads)
{
    openRequests();
    open(29);
    button(u"Decline with reason"_s)->click();
    settle();
    EXPECT_TRUE(says(u"Say why you decline"_s));
    EXPECT_EQ(row(29).state, RequestState::ToAnswer);
    page().pane()->form()->words()->setPlainText(u"Our law does not let us."_s);
    button(u"Decline with reason"_s)->click();
    settle();
    EXPECT_EQ(row(29).state, RequestState::Declined);
    EXPECT_EQ(row(29).answers.last().text, u"Our law does not let us."_s);
    EXPECT_TRUE(says(u"Answered. It goes out with the next sync."_s));
}

TEST_F(Requests, confirmsWithCtrlEnterWithoutWords)
{
    openRequests();
    open(30);
    EXPECT_TRUE(page().pane()->form()->words()->hasFocus());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(row(30).answers.size(), 1);
    EXPECT_EQ(row(30).answers[0].kind, AnswerKind::Confirmed);
}

TEST_F(Requests, whatIsWrittenStaysWhenTheAnswerIsRefusedOrTheListIsNew)
{
    openRequests();
    open(29);
    page().pane()->form()->words()->setPlainText(u"The holder applied here."_s);
    Q_EMIT requests().changed();
    settle();
    ASSERT_NE(page().pane()->form(), nullptr);
    EXPECT_EQ(page().pane()->form()->words()->toPlainText(), u"The holder applied here."_s);
    page().pane()->form()->concern()->answer(release::Answer::Unsure);
    requests().stands = refusal();
    button(u"Answer in words"_s)->click();
    settle();
    EXPECT_TRUE(says(u"The answer cannot go"_s));
    EXPECT_EQ(page().pane()->form()->words()->toPlainText(), u"The holder applied here."_s);
    EXPECT_EQ(row(29).state, RequestState::ToAnswer);
}

TEST_F(Requests, permitsSomeOfThoseWhoWereAskedFor)
{
    openRequests();
    open(28);
    button(u"Permit…"_s)->click();
    settle();
    auto *dialog = shown<ui::PermitDialog>();
    ASSERT_NE(dialog, nullptr);
    for (auto *chip : dialog->findChildren<ui::ActionButton *>()) {
        if (chip->isCheckable() && chip->text().contains(u"QSE"_s))
            chip->setChecked(false);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(row(28).answers.size(), 1);
    const release::AnswerLetter &answer = row(28).answers[0];
    EXPECT_EQ(answer.kind, AnswerKind::Permitted);
    EXPECT_EQ(answer.permitTo, QList<base::CountryCode>{*base::CountryCode::fromText(u"QNB")});
    EXPECT_EQ(answer.permitFor, QList<markings::Purpose>{markings::Purpose::DocumentFraud});
    EXPECT_EQ(answer.permitUntil, m_clock->now() + std::chrono::hours(24 * 30));
}

TEST_F(Requests, anAnswerByReleaseLeadsToTheLetter)
{
    openRequests();
    session().mailService.fill();
    open(27);
    button(u"Open the release"_s)->click();
    settle();
    EXPECT_TRUE(session().mailService.opened.contains(1));
}

TEST_F(Requests, courierFilesSayWhatCameAndWhatNeverDid)
{
    openRequests();
    auto &courier = session().courierService;
    courier.summary.from = *base::CountryCode::fromText(u"QNB");
    courier.summary.to = *base::CountryCode::fromText(u"QMA");
    courier.summary.number = 6;
    courier.summary.letters = 9;
    courier.summary.taken = 6;
    courier.summary.known = 2;
    courier.summary.aside = 1;
    courier.summary.missing = {3, 5};
    auto *dialog = new ui::CourierReadDialog({theme(), *m_preferences, session(), *m_clock}, m_window.get());
    dialog->open();
    dialog->read(u"/media/stick/qnb.cs-courier"_s);
    settle();
    EXPECT_TRUE(dialog->summary()->text().contains(u"held 9 letters"_s)) << qPrintable(dialog->summary()->text());
    EXPECT_TRUE(dialog->summary()->text().contains(u"6 came in now."_s));
    EXPECT_TRUE(dialog->missing()->label()->text().contains(u"3 and 5"_s)) << qPrintable(dialog->missing()->label()->text());
    shoot(u"courier-read"_s, dialog);
    courier.fails = base::Error{base::ErrorCode::CourierNotForUs, {}, {u"QSE"_s}};
    dialog->read(u"/media/stick/other.cs-courier"_s);
    settle();
    EXPECT_TRUE(dialog->missing()->label()->text().contains(u"QSE"_s));
    dialog->close();
    courier.fails.reset();
    courier.summary.to = *base::CountryCode::fromText(u"QNB");
    auto *writing = new ui::CourierWriteDialog({theme(), *m_preferences, session(), *m_clock}, *base::CountryCode::fromText(u"QNB"), m_window.get());
    writing->open();
    writing->write(u"/media/stick/to-qnb.cs-courier"_s);
    settle();
    EXPECT_EQ(courier.desk.text(), u"QNB"_s);
    EXPECT_TRUE(writing->summary()->text().contains(u"9 letters"_s)) << qPrintable(writing->summary()->text());
    shoot(u"courier-write"_s, writing);
}

TEST_F(Requests, showThemselvesInEachLight)
{
    const QList<std::tuple<QString, ui::ThemeChoice, QString>> lights{
        {u"light"_s, ui::ThemeChoice::Light, u"en"_s}, {u"dark"_s, ui::ThemeChoice::Dark, u"en"_s}, {u"arabic"_s, ui::ThemeChoice::Light, u"ar"_s}};
    for (const auto &[name, choice, tongue] : lights) {
        theme().setChoice(choice);
        language().set(tongue);
        openRequests();
        for (const int number : {28, 30, 31, 27}) {
            open(number);
            shoot(u"request-%1-%2"_s.arg(name).arg(number));
        }
        page().showBoard(true);
        settle();
        shoot(u"requests-board-"_s + name);
        page().showBoard(false);
        page().makeNew();
        settle();
        auto *dialog = shown<ui::RequestDialog>();
        ASSERT_NE(dialog, nullptr);
        dialog->deskField()->setText(u"QNB"_s);
        dialog->subjectField()->setText(u"Foil QF-20931"_s);
        dialog->concern()->answer(release::Answer::No);
        requests().stands = refusal();
        dialog->send();
        settle();
        shoot(u"request-new-"_s + name, dialog);
        dialog->close();
        settle();
    }
}

} // namespace countersign::testing
