#include "tests/ui/support/window_fixture.h"
#include "ui/lookup/batch_columns_view.h"
#include "ui/lookup/batch_result_model.h"
#include "ui/lookup/batch_view.h"
#include "ui/lookup/reason_chip.h"

#include <QComboBox>
#include <QMimeData>
#include <QDropEvent>
#include <QProgressBar>
#include <QTableView>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using workstation::BatchVerdict;

/// The batch tab alone, over the scripted session.
class Batch : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        open();
    }
    void TearDown() override
    {
        m_view.reset();
        WindowTest::TearDown();
    }
    void open()
    {
        m_view.reset();
        openWindow();
        m_reason = std::make_unique<ui::ReasonChip>(theme(), workstation::Reason::VisaApplication);
        m_view = std::make_unique<ui::BatchView>(ui::PageContext{theme(), *m_preferences, session(), *m_clock}, *m_reason);
        m_view->setAutoFillBackground(true);
        m_view->resize(1060, 760);
        m_view->show();
        m_view->activateWindow();
        settle();
    }
    template<typename Widget>
    Widget *called(const QString &words) const
    {
        for (Widget *widget : m_view->findChildren<Widget *>()) {
            if (widget->text() == words || widget->accessibleName() == words)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void runTable()
    {
        m_view->openTable(u"/tmp/list.csv"_s);
        settle();
        m_view->start();
        settle();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_view->table()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<ui::ReasonChip> m_reason;
    std::unique_ptr<ui::BatchView> m_view;
};

TEST_F(Batch, showsTheTablesFirstRowsUnderWhatTheirColumnsHold)
{
    m_view->openTable(u"/tmp/list.csv"_s);
    settle();
    auto *columns = m_view->findChild<ui::BatchColumnsView *>();
    EXPECT_EQ(columns->places(), (alerts::BatchPlaces{0, 1, 2}));
    EXPECT_TRUE(called<QPushButton>(u"Start"_s)->isEnabled());
    auto *number = qobject_cast<QComboBox *>(columns->cellWidget(0, 1));
    number->setCurrentIndex(0);
    Q_EMIT number->activated(0);
    EXPECT_FALSE(called<QPushButton>(u"Start"_s)->isEnabled());
    EXPECT_TRUE(says(u"Document number"_s)) << "it says which column is missing";
    auto *reference = qobject_cast<QComboBox *>(columns->cellWidget(0, 0));
    reference->setCurrentIndex(reference->findText(u"Document number"_s));
    Q_EMIT reference->activated(reference->currentIndex());
    EXPECT_EQ(columns->places(), (alerts::BatchPlaces{-1, 0, 2}));
    EXPECT_TRUE(says(u"goes by the line"_s));
}

TEST_F(Batch, putsTheGravestAnswersFirstAndCountsAll)
{
    runTable();
    ASSERT_TRUE(m_view->result());
    EXPECT_EQ(session().batchService.asked.reason, workstation::Reason::VisaApplication);
    EXPECT_TRUE(says(u"8 row"_s));
    EXPECT_EQ(cell(0, 0), u"Possible hit"_s);
    EXPECT_TRUE(cell(0, 2).contains(u"A-1"_s));
    EXPECT_TRUE(says(u"No hit is no clearance"_s));
    auto *parts = m_view->findChildren<QTabBar *>().last();
    parts->setCurrentIndex(2);
    settle();
    EXPECT_GE(m_view->table()->model()->rowCount(), 8);
    m_view->table()->sortByColumn(1, Qt::DescendingOrder);
    EXPECT_EQ(cell(0, 1), u"9"_s);
}

TEST_F(Batch, listsRowsThatWereNotAnsweredWithTheReason)
{
    runTable();
    m_view->findChildren<QTabBar *>().last()->setCurrentIndex(1);
    settle();
    ASSERT_GE(m_view->table()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 0), u"Not answered"_s);
    EXPECT_TRUE(cell(0, 2).contains(u"A-4"_s));
    EXPECT_TRUE(cell(0, 4).contains(u"number"_s));
}

TEST_F(Batch, callsAStoppedBatchPartialUntilItIsExported)
{
    session().batchService.stopsHalfway = true;
    runTable();
    EXPECT_TRUE(says(u"Partial result"_s));
    m_view->exportTo(u"/tmp/answers.csv"_s);
    settle();
    EXPECT_EQ(session().batchService.exportedTo, u"/tmp/answers.csv"_s);
    EXPECT_TRUE(says(u"The partial result is in"_s));
}

TEST_F(Batch, takesADroppedTableAndNothingElse)
{
    const auto drop = [this](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &event);
        settle();
    };
    drop(u"/tmp/picture.png"_s);
    EXPECT_FALSE(called<QPushButton>(u"Start"_s)->isVisible());
    drop(u"/tmp/list.XLSX"_s);
    EXPECT_TRUE(called<QPushButton>(u"Start"_s)->isVisible());
}

TEST_F(Batch, saysWhyATableCouldNotBeRead)
{
    m_view->openTable(u"/tmp/missing.csv"_s);
    settle();
    EXPECT_TRUE(says(u"could not be read"_s));
    EXPECT_FALSE(called<QPushButton>(u"Start"_s)->isVisible());
}

TEST_F(Batch, isWorkedWithTheKeyboardAlone)
{
    m_view->openTable(u"/tmp/list.csv"_s);
    settle();
    ASSERT_EQ(QApplication::focusWidget(), called<QPushButton>(u"Start"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
    ASSERT_TRUE(m_view->result());
    QString opened;
    QObject::connect(m_view.get(), &ui::BatchView::wantsQuestion, m_view.get(), [&opened](alerts::BatchKind, const QString &asked) { opened = asked; });
    m_view->table()->setFocus();
    m_view->table()->setCurrentIndex(m_view->table()->model()->index(0, 0));
    QTest::keyClick(m_view->table(), Qt::Key_Return);
    EXPECT_EQ(opened, u"L898902C3"_s);
}

TEST_F(Batch, looksRightInEachThemeAndDirection)
{
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        for (const QString &tongue : {u"en"_s, u"ar"_s}) {
            language().set(tongue);
            theme().setChoice(choice);
            open();
            const QString tag = tongue + (choice == ui::ThemeChoice::Dark ? u"-dark"_s : u"-light"_s);
            shoot(u"batch-empty-"_s + tag, m_view.get());
            m_view->openTable(u"/tmp/list.csv"_s);
            settle();
            shoot(u"batch-columns-"_s + tag, m_view.get());
            session().batchService.stopsHalfway = choice == ui::ThemeChoice::Dark;
            m_view->start();
            settle();
            ASSERT_TRUE(m_view->result());
            shoot(u"batch-done-"_s + tag, m_view.get());
        }
    }
    language().set(u"en"_s);
}

} // namespace countersign::testing
