#include "core/training/training_contacts.h"
#include "tests/support/federation_builder.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/directory/contact_dialog.h"
#include "ui/directory/digits_dialog.h"
#include "ui/directory/directory_filters.h"
#include "ui/directory/directory_page.h"
#include "ui/directory/directory_pane.h"
#include "ui/directory/groups_dialog.h"
#include "ui/directory/qr_view.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/record_list.h"

#include <QClipboard>
#include <QCoroTask>
#include <QLineEdit>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using directory::KeyComparison;
using directory::KeyState;

/// The Directory page in the real window over a real vault of a federation of two desks.
class DirectoryWindow : public WindowTest
{
protected:
    void openDirectory()
    {
        openWindow();
        session().caseVault.joinFederation(session().who, m_federation.state);
        ASSERT_TRUE(QCoro::waitFor(training::fillContacts(&session().directory())).has_value());
        m_window->workspace()->openPage(u"directory"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() == 10; }, kPatience)) << page().list()->count();
        settle();
    }
    void openDesk(const QString &code)
    {
        page().openTarget(code);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page().pane()->entry().key && page().pane()->entry().key->desk.text() == code; }, kPatience));
    }
    ui::DirectoryPage &page() const { return *m_window->findChild<ui::DirectoryPage *>(); }

    static constexpr int kPatience = 10'000;
    FederationBuilder m_federation;
};

TEST_F(DirectoryWindow, searchNarrowsByCountryRoleLanguageAndOpenNow)
{
    openDirectory();
    page().filters()->field()->setText(u"qnb"_s);
    EXPECT_EQ(page().list()->count(), 2);
    page().filters()->clear();
    page().filters()->setKind(directory::ContactKind::InterpolNcb);
    EXPECT_EQ(page().list()->count(), 2);
    page().filters()->setLanguage(u"fr"_s);
    EXPECT_EQ(page().list()->count(), 1);
    page().filters()->clear();
    // 10:41 UTC on a Thursday: offices in Bangkok have closed, those round the clock have not.
    page().filters()->openNow()->setChecked(true);
    EXPECT_GT(page().list()->count(), 0);
    EXPECT_LT(page().list()->count(), 10);
    shoot(u"directory-open-now"_s);
}

TEST_F(DirectoryWindow, digitsComparedMakeTheKeyVerified)
{
    openDirectory();
    openDesk(u"QMB"_s);
    EXPECT_EQ(page().pane()->entry().key->state, KeyState::Unverified);
    ui::DigitsDialog *dialog = page().pane()->compare();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->sameButton()->isEnabled(); }, kPatience));
    EXPECT_EQ(QString(dialog->digits()).remove(u' ').size(), 60);
    shoot(u"directory-digits"_s, dialog);
    dialog->choose(KeyComparison::InPerson);
    dialog->sameButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().pane()->entry().key->state == KeyState::Verified; }, kPatience));
    EXPECT_EQ(page().pane()->entry().key->how, KeyComparison::InPerson);
    settle();
    shoot(u"directory-verified"_s);
}

TEST_F(DirectoryWindow, digitsThatDifferLeaveTheKeyUnverified)
{
    openDirectory();
    openDesk(u"QMB"_s);
    ui::DigitsDialog *dialog = page().pane()->compare();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->sameButton()->isEnabled(); }, kPatience));
    dialog->differButton()->click();
    settle();
    EXPECT_EQ(page().pane()->entry().key->state, KeyState::Unverified);
}

TEST_F(DirectoryWindow, theQrCodeIsDrawnDarkOnWhite)
{
    openDirectory();
    openDesk(u"QMB"_s);
    ui::QrDialog *dialog = page().pane()->showQr();
    settle();
    const int modules = dialog->view()->modules();
    EXPECT_GT(modules, 20);
    const QImage picture = dialog->view()->grab().toImage();
    const int module = picture.width() / (modules + 8);
    // The finder pattern of the first corner, inside a quiet zone of four modules.
    EXPECT_EQ(picture.pixelColor(module, module), QColor(Qt::white));
    EXPECT_EQ(picture.pixelColor(4 * module + module / 2, 4 * module + module / 2), QColor(Qt::black));
    EXPECT_EQ(picture.pixelColor(5 * module + module / 2, 5 * module + module / 2), QColor(Qt::white));
    shoot(u"directory-qr"_s, dialog);
}

TEST_F(DirectoryWindow, anAddedContactCanBeUndone)
{
    openDirectory();
    page().makeNew();
    auto *dialog = page().findChild<ui::ContactDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->keepButton()->click();
    EXPECT_TRUE(dialog->isVisible()) << "without a name it is not kept";
    dialog->titleField()->setText(u"Embassy of QTD"_s);
    dialog->hoursField()->setText(u"sometimes"_s);
    dialog->keepButton()->click();
    EXPECT_TRUE(dialog->isVisible()) << "hours that say nothing";
    dialog->hoursField()->setText(u"24/7"_s);
    shoot(u"directory-contact"_s, dialog);
    dialog->keepButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() == 11; }, kPatience));
    ASSERT_TRUE(page().undoButton()->isVisible());
    page().undoButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() == 10; }, kPatience));
}

TEST_F(DirectoryWindow, anOwnGroupIsKeptAndExpandsToNamedDesks)
{
    openDirectory();
    ui::GroupsDialog *dialog = page().openGroups();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->list()->count() == 4; }, kPatience));
    dialog->list()->select(3);
    EXPECT_FALSE(dialog->nameField()->text().isEmpty());
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "New group"_L1)
            button->click();
    }
    dialog->nameField()->setText(u"Coast"_s);
    dialog->membersField()->setText(u"QMB, ZZZ"_s);
    dialog->keepButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->list()->count() == 5; }, kPatience));
    EXPECT_TRUE(dialog->expansion()->text().contains(u"QMB"_s));
    EXPECT_FALSE(dialog->expansion()->text().contains(u"ZZZ"_s));
    shoot(u"directory-groups"_s, dialog);
}

TEST_F(DirectoryWindow, isDrawnInEachThemeAndMirrored)
{
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        theme().setChoice(choice);
        openDirectory();
        openDesk(u"QMB"_s);
        settle();
        shoot(choice == ui::ThemeChoice::Light ? u"directory-light"_s : u"directory-dark"_s);
    }
    language().set(u"ar"_s);
    openDirectory();
    openDesk(u"QMB"_s);
    settle();
    shoot(u"directory-arabic"_s);
}

} // namespace countersign::testing
