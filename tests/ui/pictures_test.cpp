#include "tests/ui/support/window_fixture.h"
#include "ui/alerts/alerts_page.h"
#include "ui/lookup/lookup_page.h"
#include "ui/lookup/name_tab.h"
#include "ui/lookup/person_dialog.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/mrz_field.h"
#include "ui/widgets/name_field.h"

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {
const QString kZone = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
}

class Pictures : public WindowTest
{
protected:
    ui::LookupPage &lookup() { return *static_cast<ui::LookupPage *>(m_window->workspace()->page(0)); }
    void askName(const QString &name)
    {
        m_window->workspace()->openPage(u"lookup"_s, u"/name "_s + name);
        settle();
        EXPECT_TRUE(lookup().names()->answer().has_value());
    }
    void ask(const QString &text)
    {
        m_window->workspace()->openPage(u"lookup"_s, u"/document"_s);
        lookup().field()->setTyped(text);
        settle();
        if (!lookup().answer())
            QTest::keyClick(lookup().field(), Qt::Key_Return);
        settle();
    }
};

TEST_F(Pictures, showTheLookUpPageInBothDirectionsAndSizes)
{
    for (const QString &tongue : {u"en"_s, u"ar"_s}) {
        language().set(tongue);
        for (const QSize size : {QSize(1366, 768), QSize(1024, 640)}) {
            openWindow();
            m_window->resize(size);
            settle();
            const QString tag = u"%1-%2"_s.arg(tongue).arg(size.width());
            ask(kZone);
            shoot(u"lookup-hit-"_s + tag);
            ask(u"QF209400"_s);
            shoot(u"lookup-series-"_s + tag);
            ask(u"K759O137"_s);
            shoot(u"lookup-near-"_s + tag);
            ask(u"K7590133"_s);
            for (auto *fold : lookup().findChildren<ui::Disclosure *>())
                fold->setOpen(true);
            settle();
            shoot(u"lookup-folded-"_s + tag);
            session().source.feeds[1].headAt -= std::chrono::hours(24 * 9);
            lookup().findChild<ui::CountryField *>()->setText(u"QNB"_s);
            ask(u"PA4471903"_s);
            shoot(u"lookup-stale-"_s + tag);
            m_window->workspace()->openPage(u"lookup"_s, u"/name"_s);
            settle();
            shoot(u"names-empty-"_s + tag);
            lookup().names()->birthField()->setText(u"1974-08-12"_s);
            lookup().names()->countryField()->setText(u"QNB"_s);
            lookup().names()->field()->setText(u"Mohd Abdullah Specimen"_s);
            QTest::keyClick(lookup().names()->field(), Qt::Key_Return);
            settle();
            shoot(u"names-found-"_s + tag);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            settle();
            if (auto *dialog = m_window->findChild<ui::PersonDialog *>()) {
                shoot(u"person-"_s + tag, dialog);
                QTest::keyClick(dialog, Qt::Key_Escape);
                m_window->activateWindow();
                settle();
            }
            m_window->workspace()->openPage(u"lookup"_s, u"/batch"_s);
            settle();
            shoot(u"batch-empty-"_s + tag);
            askName(u"محمد nobody"_s);
            shoot(u"names-nohit-"_s + tag);
        }
    }
    language().set(u"en"_s);
    script().training = true;
    openWindow();
    workstation().lock(workstation::LockReason::Idle);
    settle();
    shoot(u"unlock-training"_s);
    bool said = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"training\u00A0federation\u00A0only"_s));
    EXPECT_TRUE(said);
}

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
        askName(u"Mohd Abdullah Specimen"_s);
        shoot(u"names-"_s + tag);
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
