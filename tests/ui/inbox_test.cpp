#include "tests/ui/support/window_fixture.h"
#include "ui/hits/hits_page.h"
#include "ui/inbox/inbox_page.h"
#include "ui/shell/rail.h"
#include "ui/widgets/record_list.h"

#include <QPushButton>

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
    QTest::mouseClick(button(u"Who was told?"_s), Qt::LeftButton);
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
    QTest::mouseClick(button(u"Mark as unread"_s), Qt::LeftButton);
    settle();
    EXPECT_TRUE(railSays(u"Inbox, 1 need"_s));
}

TEST_F(Inbox, opensTheHitItIsAbout)
{
    openInbox();
    QTest::mouseClick(button(u"Open hit"_s), Qt::LeftButton);
    settle();
    auto *hits = m_window->findChild<ui::HitsPage *>();
    EXPECT_TRUE(hits->isVisible());
    EXPECT_EQ(hits->list()->currentKey(), 5);
}

TEST_F(Inbox, filtersUnreadAndSimilarAndSaysWhenNothingIsLeft)
{
    openInbox();
    EXPECT_EQ(page().list()->count(), 3);
    button(u"Similar numbers"_s)->click();
    settle();
    EXPECT_EQ(page().list()->count(), 2);
    button(u"Unread"_s)->click();
    settle();
    EXPECT_EQ(page().list()->count(), 1);
    session().inboxService.items.clear();
    Q_EMIT session().inboxService.changed();
    settle();
    EXPECT_TRUE(says(u"Nothing waits for you."_s));
    button(u"Clear filter"_s)->click();
    settle();
    EXPECT_TRUE(says(u"Nothing new"_s));
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
