#include "tests/ui/support/window_fixture.h"
#include "ui/alerts/alerts_page.h"
#include "ui/lookup/lookup_page.h"
#include "ui/widgets/mrz_field.h"

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {
const QString kZone = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
}

class Pictures : public WindowTest
{
protected:
    ui::LookupPage &lookup() { return *static_cast<ui::LookupPage *>(m_window->workspace()->page(0)); }
    void ask(const QString &text)
    {
        m_window->workspace()->openPage(u"lookup"_s);
        lookup().field()->setTyped(text);
        settle();
        if (!lookup().answer())
            QTest::keyClick(lookup().field(), Qt::Key_Return);
        settle();
    }
};

TEST_F(Pictures, showEachPageInEachTheme)
{
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark, ui::ThemeChoice::HighContrast}) {
        theme().setChoice(choice);
        const QString tag = choice == ui::ThemeChoice::Light ? u"light"_s : choice == ui::ThemeChoice::Dark ? u"dark"_s : u"contrast"_s;
        openWindow();
        ask(kZone);
        ASSERT_TRUE(lookup().answer());
        EXPECT_EQ(lookup().answer()->verdict, alerts::Verdict::PossibleHit);
        shoot(u"lookup-hit-"_s + tag);
        ask(u"K7590137"_s);
        shoot(u"lookup-number-"_s + tag);
        ask(u"ZZ4410077"_s);
        shoot(u"lookup-listed-"_s + tag);
        ask(u"PA4471903"_s);
        shoot(u"lookup-nohit-"_s + tag);
        m_window->workspace()->openPage(u"alerts"_s);
        settle();
        shoot(u"alerts-"_s + tag);
        m_window->workspace()->openPage(u"settings"_s, u"sync"_s);
        settle();
        shoot(u"settings-sync-"_s + tag);
        m_window->workspace()->openPage(u"settings"_s, u"look"_s);
        settle();
        shoot(u"settings-look-"_s + tag);
        workstation().lock(workstation::LockReason::ScreenLocked);
        settle();
        shoot(u"unlock-"_s + tag);
    }
}

} // namespace countersign::testing
