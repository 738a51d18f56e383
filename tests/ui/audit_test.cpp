#include "core/store/audit_file.h"
#include "core/sync/store_thread.h"
#include "tests/support/federation_builder.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/audit/audit_filters.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/audit_pane.h"
#include "ui/audit/audit_state_card.h"
#include "ui/widgets/record_list.h"

#include <QClipboard>
#include <QCoroTask>
#include <QLineEdit>

namespace countersign::testing {

using namespace Qt::StringLiterals;

/// The Audit page in the real window over a real vault.
class AuditWindow : public WindowTest
{
protected:
    void openAudit()
    {
        openWindow();
        session().caseVault.joinFederation(session().who, m_federation.state);
        m_window->workspace()->openPage(u"audit"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() > 0; }, kPatience));
        settle();
    }
    void note(int copies)
    {
        for (int i = 0; i < copies; ++i)
            ASSERT_TRUE(QCoro::waitFor(session().audit().noteCopy(u"cases"_s, 10 + i)).has_value());
        ASSERT_TRUE(QCoro::waitFor(session().audit().removeDetails(10'000)).has_value()); // tells the page
    }
    void verify()
    {
        page().openTarget(u"verify"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !page().pane()->state()->isRunning(); }, kPatience));
        settle();
    }
    ui::AuditPage &page() const { return *m_window->findChild<ui::AuditPage *>(); }

    static constexpr int kPatience = 10'000;
    FederationBuilder m_federation;
};

TEST_F(AuditWindow, showsWhatWasRecordedAndPagesThroughIt)
{
    openAudit();
    note(250);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() == 200; }, kPatience));
    ASSERT_TRUE(page().older()->isVisible());
    page().older()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() > 200; }, kPatience));
    EXPECT_FALSE(page().older()->isVisible());
}

TEST_F(AuditWindow, filtersNarrowAndClear)
{
    openAudit();
    note(3);
    page().filters()->setGroup(messages::AuditGroup::Exports);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() == 3; }, kPatience));
    page().filters()->setText(u"12 characters"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() == 1; }, kPatience));
    page().filters()->setText(u"nothing like it"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() == 0; }, kPatience));
    page().filters()->clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() > 3; }, kPatience));
}

TEST_F(AuditWindow, saysWhetherTheChainIsWholeAndWhereItBreaks)
{
    openAudit();
    note(5);
    verify();
    EXPECT_TRUE(page().pane()->state()->words()->text().startsWith(u"Whole"_s));
    shoot(u"audit-whole"_s);
    auto tamper = [](sync::Stores &stores) { return stores.database().execute("UPDATE audit_entry SET result = 'never' WHERE sequence = 3"_L1); };
    ASSERT_TRUE(QCoro::waitFor(session().caseVault.writer(session().who).run(std::move(tamper))).has_value());
    verify();
    const QString words = page().pane()->state()->words()->text();
    EXPECT_TRUE(words.contains(u"Broken at entry"_s)) << qPrintable(words);
    EXPECT_TRUE(words.contains(u"The last good entry"_s));
    shoot(u"audit-broken"_s);
}

TEST_F(AuditWindow, exportsACopyThatVerifies)
{
    openAudit();
    note(5);
    const QString path = m_folder.filePath(u"copy.cs-audit"_s);
    page().pane()->state()->exportTo(path, false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page().pane()->state()->isRunning(); }, kPatience));
    const auto report = store::verifyAuditFile(path);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isGood());
    EXPECT_FALSE(report->head.withDetails);
}

TEST_F(AuditWindow, whatIsCopiedFromAPageLeavesAnEntry)
{
    openAudit();
    const int before = page().list()->count();
    QGuiApplication::clipboard()->setText(u"L898902C3"_s);
    if (!QGuiApplication::clipboard()->ownsClipboard())
        GTEST_SKIP() << "this platform does not say who owns the clipboard";
    note(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() > before; }, kPatience));
}

TEST_F(AuditWindow, isDrawnInEachThemeAndMirrored)
{
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        theme().setChoice(choice);
        openAudit();
        note(12);
        verify();
        shoot(choice == ui::ThemeChoice::Light ? u"audit-light"_s : u"audit-dark"_s);
    }
    language().set(u"ar"_s);
    openAudit();
    note(12);
    verify();
    shoot(u"audit-arabic"_s);
}

} // namespace countersign::testing
