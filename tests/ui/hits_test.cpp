#include "tests/ui/support/window_fixture.h"
#include "ui/hits/hit_compare.h"
#include "ui/hits/hit_contact.h"
#include "ui/hits/hit_pane.h"
#include "ui/hits/hit_protection.h"
#include "ui/hits/hits_page.h"
#include "ui/shell/rail.h"
#include "ui/widgets/record_list.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using alerts::HitStep;

class Hits : public WindowTest
{
protected:
    void openHits(const QString &hit = {})
    {
        openWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->workspace()->openPage(u"hits"_s, hit);
        settle();
    }
    ui::HitsPage &page() { return *m_window->findChild<ui::HitsPage *>(); }
    template<typename T>
    T *shown() const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *found : m_window->findChildren<QPushButton *>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }
    HitStep stepOf(qint64 id) { return alerts::standingOf(session().hitService.hits[id - 1]).step; }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++m_keys;
        QWidget *at = QApplication::focusWidget();
        EXPECT_NE(at, nullptr) << "key " << m_keys << " goes nowhere";
        QTest::keyClick(at ? at : m_window.get(), key, with);
        settle();
    }
    int m_keys = 0;
};

TEST_F(Hits, confirmationIsAskedInAtMostEightKeysFromAHit)
{
    openHits();
    page().list()->select(5);
    page().list()->setFocus();
    press(Qt::Key_Return);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Space);
    EXPECT_EQ(stepOf(5), HitStep::Checked);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    // From the desk itself, which is proposed, past the phone.
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stepOf(5), HitStep::Asked);
    EXPECT_EQ(session().hitService.hits[4].events.last().channel, alerts::AskChannel::LiaisonOfficer);
    EXPECT_LE(m_keys, 8);
}

TEST_F(Hits, overdueOnesStandFirstAndTheBadgeCountsWhatNeedsSomebody)
{
    openHits();
    page().list()->selectFirst();
    EXPECT_EQ(page().list()->currentKey(), 1);
    bool found = false;
    for (const auto *entry : m_window->findChildren<ui::RailButton *>())
        found = found || entry->accessibleName() == u"Hits, 5 need(s) you"_s || entry->accessibleName() == u"Hits, 5 need you"_s;
    EXPECT_TRUE(found);
}

TEST_F(Hits, protectionLeadsAndTheCountryOfOriginIsNotOffered)
{
    openHits(u"2"_s);
    ASSERT_NE(shown<ui::HitProtection>(), nullptr);
    EXPECT_EQ(shown<ui::HitContact>(), nullptr);
    for (QCheckBox *tick : m_window->findChildren<QCheckBox *>()) {
        if (tick->isVisible())
            tick->click();
    }
    settle();
    EXPECT_EQ(stepOf(2), HitStep::Checked);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stepOf(2), HitStep::Checked) << "nobody was asked";
    EXPECT_EQ(shown<ui::HitContact>(), nullptr);
}

TEST_F(Hits, aFlagIsClearedOnlyWithAReason)
{
    openHits(u"2"_s);
    QTest::mouseClick(button(u"Clear flag"_s), Qt::LeftButton);
    settle();
    EXPECT_TRUE(alerts::standingOf(session().hitService.hits[1]).protection);
    auto *note = shown<ui::HitProtection>()->findChild<QLineEdit *>();
    note->setText(u"holds a national passport, checked"_s);
    QTest::mouseClick(button(u"Clear flag"_s), Qt::LeftButton);
    settle();
    EXPECT_FALSE(alerts::standingOf(session().hitService.hits[1]).protection);
    EXPECT_EQ(shown<ui::HitProtection>(), nullptr);
}

TEST_F(Hits, theCallScriptNamesNoHolder)
{
    openHits(u"5"_s);
    QTest::mouseClick(button(u"Copy call script"_s), Qt::LeftButton);
    settle();
    const QString script = QApplication::clipboard()->text();
    for (const QString &said : {u"L898902C3"_s, u"UTO"_s, u"Post North"_s, u"border check"_s, u"QMA"_s})
        EXPECT_TRUE(script.contains(said)) << qPrintable(said);
    for (const QString &kept : {u"ERIKSSON"_s, u"ANNA"_s, u"740812"_s})
        EXPECT_FALSE(script.contains(kept, Qt::CaseInsensitive)) << qPrintable(kept);
}

TEST_F(Hits, onlyWhatFollowsIsOfferedAndTheLastStepGoesBack)
{
    openHits(u"1"_s);
    ASSERT_NE(button(u"Not confirmed"_s), nullptr);
    QTest::mouseClick(button(u"Not confirmed"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(stepOf(1), HitStep::NotConfirmed);
    EXPECT_EQ(button(u"Document seized"_s), nullptr);
    EXPECT_NE(button(u"Holder passed"_s), nullptr);
    QTest::mouseClick(button(u"Take the last step back"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(stepOf(1), HitStep::Asked);
}

TEST_F(Hits, aConfirmedHitGoesOnToItsFeedback)
{
    openHits(u"3"_s);
    QTest::mouseClick(button(u"Document seized"_s), Qt::LeftButton);
    settle();
    QTest::mouseClick(button(u"Feedback given"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(stepOf(3), HitStep::Feedback);
    EXPECT_EQ(page().list()->count(), 4);
}

TEST_F(Hits, inANarrowWindowADetailIsAPageWithBack)
{
    openHits();
    m_window->resize(1024, 700);
    settle();
    page().list()->select(5);
    page().list()->setFocus();
    press(Qt::Key_Return);
    ASSERT_NE(button(u"Back to the list"_s), nullptr);
    EXPECT_FALSE(page().list()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(page().list()->isVisible());
}

TEST_F(Hits, emptyPageSaysThatNothingWaits)
{
    openWindow();
    session().hitService.hits.clear();
    Q_EMIT session().hitService.changed();
    m_window->workspace()->openPage(u"hits"_s);
    settle();
    bool said = false;
    for (const auto *label : m_window->findChildren<ui::PlainLabel *>())
        said = said || (label->isVisible() && label->text() == u"Nothing waits for you"_s);
    EXPECT_TRUE(said);
}

TEST_F(Hits, showsItselfInEachLight)
{
    const QList<std::pair<QString, ui::ThemeChoice>> lights{{u"light"_s, ui::ThemeChoice::Light}, {u"dark"_s, ui::ThemeChoice::Dark}};
    for (const auto &[name, choice] : lights) {
        theme().setChoice(choice);
        for (const int hit : {1, 2, 3, 5}) {
            openHits(QString::number(hit));
            shoot(u"hits-%1-%2"_s.arg(hit).arg(name));
        }
    }
    theme().setChoice(ui::ThemeChoice::Light);
    openHits(u"5"_s);
    language().set(u"ar"_s);
    settle();
    m_window->workspace()->openPage(u"hits"_s, u"5"_s);
    settle();
    shoot(u"hits-5-arabic"_s);
}

} // namespace countersign::testing
