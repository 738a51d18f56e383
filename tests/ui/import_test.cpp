#include "tests/ui/support/window_fixture.h"
#include "core/alerts/un_list.h"
#include "ui/alerts/list_import_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {

/// The real list where it is present, else the invented sample.
QString listPath()
{
    const QString folder = qEnvironmentVariable("COUNTERSIGN_SHARED_DATA", QStringLiteral(COUNTERSIGN_SOURCE_DIR "/../shared/data"));
    const QString real = folder + u"/un-consolidated-2026-02-27.xml"_s;
    return QFile::exists(real) ? real : QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/un-list/sample.xml");
}

} // namespace

class Import : public WindowTest
{
protected:
    ui::ListImportDialog &open()
    {
        openWindow();
        m_window->workspace()->openPage(u"alerts"_s, u"import"_s);
        settle();
        return *m_window->findChild<ui::ListImportDialog *>();
    }
    static QTableView *entries(ui::ListImportDialog &dialog)
    {
        for (auto *table : dialog.findChildren<QTableView *>()) {
            if (qobject_cast<ui::ListImportModel *>(table->model()))
                return table;
        }
        return nullptr;
    }
    /// The answer comes through the event loop.
    static bool reviewed(ui::ListImportDialog &dialog)
    {
        return QTest::qWaitFor([&dialog] { return entries(dialog)->isVisible(); }, 20'000);
    }
    static ui::ActionButton *button(QWidget &dialog, const QString &beginning)
    {
        for (auto *button : dialog.findChildren<ui::ActionButton *>()) {
            if (button->text().startsWith(beginning) && button->isVisible())
                return button;
        }
        return nullptr;
    }
};

TEST_F(Import, showsWhatAListWouldChangeBeforeItIsTakenIn)
{
    ui::ListImportDialog &dialog = open();
    shoot(u"import-choose-light"_s, &dialog);
    dialog.read(listPath());
    ASSERT_TRUE(reviewed(dialog));
    const auto *table = entries(dialog);
    EXPECT_GT(table->model()->rowCount(), 0);
    shoot(u"import-new-light"_s, &dialog);
    auto *go = button(dialog, u"Import"_s);
    ASSERT_NE(go, nullptr);
    EXPECT_TRUE(go->hasFocus());
    EXPECT_EQ(session().importService.applied, -1);
    const auto parts = dialog.findChildren<ui::PageTabs *>();
    parts.last()->setCurrentIndex(3);
    settle();
    EXPECT_EQ(table->model()->columnCount(), 4);
    shoot(u"import-remarks-light"_s, &dialog);
    QSignalSpy imported(&dialog, &ui::ListImportDialog::imported);
    QTest::keyClick(go, Qt::Key_Space);
    settle();
    EXPECT_EQ(imported.count(), 1);
    EXPECT_GT(session().importService.applied, 0);
}

TEST_F(Import, asksForColumnsOfATableAndHandsThemOn)
{
    theme().setChoice(ui::ThemeChoice::Dark);
    ui::ListImportDialog &dialog = open();
    dialog.chooseSource(alerts::ListSource::Table);
    dialog.read(u"/somewhere/persons of interest.csv"_s);
    settle();
    shoot(u"import-columns-dark"_s, &dialog);
    const auto boxes = dialog.findChildren<QComboBox *>();
    ASSERT_EQ(boxes.size(), 5);
    EXPECT_EQ(boxes[1]->currentData().toInt(), static_cast<int>(alerts::ListField::Name));
    // The country column is taken for the nationality instead of the issuer.
    boxes[4]->setCurrentIndex(boxes[4]->findData(static_cast<int>(alerts::ListField::Nationality)));
    Q_EMIT boxes[4]->activated(boxes[4]->currentIndex());
    for (auto *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Edition"_s)
            field->setText(u"2026-03-01"_s);
    }
    QTest::keyClick(button(dialog, u"Read the table"_s), Qt::Key_Space);
    ASSERT_TRUE(reviewed(dialog));
    const workstation::ImportRequest &asked = session().importService.asked;
    EXPECT_EQ(asked.source, alerts::ListSource::Table);
    EXPECT_EQ(asked.list, u"persons of interest"_s);
    EXPECT_EQ(asked.edition, u"2026-03-01"_s);
    EXPECT_EQ(asked.columns.value(alerts::ListField::Nationality), u"Country"_s);
    EXPECT_EQ(asked.columns.value(alerts::ListField::Issuer), u"-"_s);
    EXPECT_EQ(asked.columns.value(alerts::ListField::Id), u"Ref"_s);
    shoot(u"import-table-dark"_s, &dialog);
    QTest::keyClick(button(dialog, u"Back"_s), Qt::Key_Space);
    settle();
    EXPECT_NE(button(dialog, u"Read the table"_s), nullptr);
}

TEST_F(Import, saysThatNothingIsToBeDoneAndTellsEditionsApart)
{
    openWindow();
    QFile file(listPath());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    alerts::ListReading held = alerts::readUnList(file, *base::CountryCode::fromText(u"QMA"), m_clock->now(), {}, {}).value();
    auto &service = session().importService;
    service.heldDocuments = held.documents;
    service.heldPersons = held.persons;
    m_window->workspace()->openPage(u"alerts"_s, u"import:"_s + listPath());
    settle();
    auto *dialog = m_window->findChild<ui::ListImportDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return button(*dialog, u"Nothing to import"_s) != nullptr; }, 20'000));
    auto *nothing = button(*dialog, u"Nothing to import"_s);
    ASSERT_NE(nothing, nullptr);
    EXPECT_FALSE(nothing->isEnabled());
    // The desk holds an older edition with another name for the first person and one person more.
    for (alerts::ListedPerson &person : service.heldPersons)
        person.listing.edition = u"2025-12-01T00:00:00Z"_s;
    service.heldPersons.first().names.first().text += u" of old"_s;
    alerts::ListedPerson gone = service.heldPersons.last();
    gone.id.bytes.fill(7);
    gone.listing.personName = u"<i>Gone</i>"_s;
    service.heldPersons.append(gone);
    dialog->read(listPath());
    EXPECT_TRUE(QTest::qWaitFor([&] { return button(*dialog, u"Import"_s) != nullptr; }, 20'000));
    const auto parts = dialog->findChildren<ui::PageTabs *>();
    const auto *model = entries(*dialog)->model();
    settle();
    EXPECT_EQ(parts.last()->currentIndex(), 1) << "the first part that holds something";
    EXPECT_EQ(model->rowCount(), 1);
    shoot(u"import-newer-light"_s, dialog);
    parts.last()->setCurrentIndex(2);
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->index(0, 1).data().toString(), u"<i>Gone</i>"_s);
}

TEST_F(Import, saysWhyAListCouldNotBeRead)
{
    ui::ListImportDialog &dialog = open();
    session().importService.fails = base::Error{base::ErrorCode::FileNotUnderstood, {}, {u"list.xml"_s, u"7"_s}};
    dialog.read(u"/somewhere/list.xml"_s);
    settle();
    shoot(u"import-fault-light"_s, &dialog);
    bool said = false;
    for (const auto *label : dialog.findChildren<ui::PlainLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"list.xml"_s) && label->text().contains(u"7"_s));
    EXPECT_TRUE(said);
    EXPECT_FALSE(dialog.findChild<QProgressBar *>()->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    settle();
    EXPECT_EQ(m_window->findChild<ui::ListImportDialog *>(), nullptr);
}

} // namespace countersign::testing
