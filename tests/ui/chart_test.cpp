#include "core/cases/edits.h"
#include "core/chart/layout.h"
#include "tests/support/chart_samples.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/chart/chart_pane.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/link_dialog.h"
#include "ui/chart/list_table.h"
#include "ui/chart/timeline_pane.h"
#include "ui/chart/timeline_view.h"
#include "ui/paper/paper_output.h"
#include "ui/paper/paper_preview.h"
#include "ui/paper/picture_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

namespace countersign::testing {

using namespace Qt::StringLiterals;

/// The two panes alone, over the scripted session.
class Chart : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        open();
    }
    void TearDown() override
    {
        close();
        WindowTest::TearDown();
    }
    void close()
    {
        m_chart.reset();
        m_timeline.reset();
    }
    void open()
    {
        close();
        if (!m_session) {
            m_clock = std::make_shared<StillClock>();
            m_preferences = std::make_unique<ui::Preferences>(m_folder.filePath(u"window.ini"_s));
            m_session = std::make_unique<ScriptedSession>(*m_clock, 10);
        }
        const ui::PageContext context{theme(), *m_preferences, *m_session, *m_clock};
        m_chart = std::make_unique<ui::ChartPane>(context);
        m_timeline = std::make_unique<ui::TimelinePane>(context);
        QObject::connect(m_chart.get(), &ui::ChartPane::wantsEntity, m_chart.get(), [this](base::EntityId id) { m_opened = id; });
        QObject::connect(m_timeline.get(), &ui::TimelinePane::wantsEntity, m_timeline.get(), [this](base::EntityId id) { m_opened = id; });
        QObject::connect(m_chart.get(), &ui::ChartPane::changesMade, m_chart.get(), [this](const cases::Changes &changes) { m_changes += changes; });
    }
    void showIn(QWidget &pane)
    {
        pane.setAutoFillBackground(true);
        pane.resize(1134, 560);
        pane.show();
        pane.activateWindow();
        settle();
    }
    void showChart(const cases::CaseFile &file = chartCase())
    {
        showIn(*m_chart);
        QSignalSpy laid(m_chart.get(), &ui::ChartPane::laidOut);
        m_chart->setCase(std::make_shared<const cases::CaseFile>(file));
        if (laid.isEmpty())
            laid.wait(3000);
        settle();
        m_chart->takeFocus();
        settle();
    }
    void showTimeline(const cases::CaseFile &file = chartCase())
    {
        showIn(*m_timeline);
        m_timeline->setCase(std::make_shared<const cases::CaseFile>(file));
        settle();
        m_timeline->takeFocus();
        settle();
    }
    /// Arrows until `spot` is selected; the steps of a breadth-first walk that a person would find.
    bool reach(ui::ChartSpot spot)
    {
        ui::ChartView *view = m_chart->view();
        QList<ui::ChartSpot> seen{view->selected()};
        for (qsizetype i = 0; i < seen.size(); ++i) {
            for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                view->select(seen[i]);
                QTest::keyClick(view, key);
                if (!seen.contains(view->selected()))
                    seen.append(view->selected());
            }
        }
        view->select(spot);
        return seen.contains(spot);
    }

    std::unique_ptr<ScriptedSession> m_session;
    std::unique_ptr<ui::ChartPane> m_chart;
    std::unique_ptr<ui::TimelinePane> m_timeline;
    base::EntityId m_opened;
    cases::Changes m_changes;
};

TEST_F(Chart, reachesEveryNodeAndEdgeWithTheArrows)
{
    showChart();
    const auto &chart = m_chart->view()->shown();
    for (int i = 0; i < chart.nodes.size(); ++i)
        EXPECT_TRUE(reach({ui::ChartSpot::Kind::Node, i})) << i;
    for (int i = 0; i < chart.edges.size(); ++i)
        EXPECT_TRUE(reach({ui::ChartSpot::Kind::Edge, i})) << i;
}

TEST_F(Chart, opensTheSourceOfEachEdgeWithEnter)
{
    showChart();
    const auto &chart = m_chart->view()->shown();
    for (int i = 0; i < chart.edges.size(); ++i) {
        m_chart->view()->select({ui::ChartSpot::Kind::Edge, i});
        QTest::keyClick(m_chart->view(), Qt::Key_Return);
        EXPECT_EQ(m_opened, chart.edges[i].source.isNull() ? chart.edges[i].id : chart.edges[i].source);
        EXPECT_FALSE(m_chart->view()->accessibleDescription().isEmpty());
    }
}

TEST_F(Chart, isAlsoAListThatOpensTheSame)
{
    showChart();
    QTest::keyClick(m_chart->view(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    ASSERT_TRUE(m_chart->list()->isVisible());
    EXPECT_TRUE(m_chart->list()->hasFocus());
    EXPECT_EQ(m_chart->list()->model()->rowCount(), 12) << "every edge, then every node";
    m_chart->list()->select(3);
    QTest::keyClick(m_chart->list(), Qt::Key_Return);
    EXPECT_EQ(m_opened, entity(31));
    const QString spoken = m_chart->list()->model()->index(3, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"shop above"_s) && spoken.contains(u"B3"_s)) << spoken.toStdString();
    QTest::keyClick(m_chart->list(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_TRUE(m_chart->view()->isVisible());
}

TEST_F(Chart, keepsAllPlacesOnceAHandHasMovedANode)
{
    showChart();
    m_chart->view()->select({ui::ChartSpot::Kind::Node, 2});
    const QPointF before = m_chart->view()->placed().nodes[2];
    QTest::keyClick(m_chart->view(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_GT(m_chart->view()->placed().nodes[2].x(), before.x());
    QSet<base::EntityId> placed;
    for (const cases::Change &change : std::as_const(m_changes)) {
        EXPECT_EQ(change.place.field, cases::Field::ChartPlace);
        placed.insert(change.place.entity);
    }
    EXPECT_EQ(placed.size(), 6);
}

TEST_F(Chart, movesANodeWithTheMouse)
{
    showChart();
    ui::ChartView *view = m_chart->view();
    // Found by walking over the picture as a hand would.
    QPoint at;
    for (int y = 4; y < view->height() && at.isNull(); y += 6) {
        for (int x = 4; x < view->width() && at.isNull(); x += 6) {
            QTest::mouseClick(view, Qt::LeftButton, {}, {x, y});
            if (view->selected().kind == ui::ChartSpot::Kind::Node)
                at = {x, y};
        }
    }
    ASSERT_FALSE(at.isNull());
    const int node = view->selected().place;
    const QPointF before = view->placed().nodes[node];
    QTest::mousePress(view, Qt::LeftButton, {}, at);
    QTest::mouseMove(view, at + QPoint(10, 20));
    QTest::mouseMove(view, at + QPoint(20, 40));
    QTest::mouseRelease(view, Qt::LeftButton, {}, at + QPoint(20, 40));
    EXPECT_NE(view->placed().nodes[node], before);
    EXPECT_FALSE(m_changes.isEmpty());
}

TEST_F(Chart, makesALinkWithTheKeyboardAndRefusesNonsense)
{
    showChart();
    m_chart->view()->select({ui::ChartSpot::Kind::Node, 0});
    m_chart->newLink();
    settle();
    auto *dialog = m_chart->findChild<ui::LinkDialog *>();
    ASSERT_TRUE(dialog);
    const auto fields = dialog->findChildren<QLineEdit *>();
    QLineEdit *word = nullptr, *grade = nullptr;
    for (QLineEdit *field : fields) {
        word = field->accessibleName() == u"Word"_s ? field : word;
        grade = field->accessibleName() == u"Grading"_s ? field : grade;
    }
    ASSERT_TRUE(word && grade);
    EXPECT_TRUE(word->hasFocus());
    QTest::keyClicks(word, u"met"_s);
    QTest::keyClicks(grade, u"Z9"_s);
    QTest::keyClick(grade, Qt::Key_Return);
    settle();
    EXPECT_TRUE(dialog->isVisible()) << "Z9 is no grading";
    EXPECT_TRUE(m_changes.isEmpty());
    grade->setText(u"b2"_s);
    QTest::keyClick(grade, Qt::Key_Return);
    settle();
    EXPECT_FALSE(m_changes.isEmpty());
}

TEST_F(Chart, timelineOpensAndListsWhatHasADate)
{
    showTimeline();
    EXPECT_EQ(m_timeline->view()->entries().size(), 6);
    QTest::keyClick(m_timeline->view(), Qt::Key_Home);
    QTest::keyClick(m_timeline->view(), Qt::Key_Right);
    EXPECT_EQ(m_timeline->view()->selected(), 1);
    QTest::keyClick(m_timeline->view(), Qt::Key_Return);
    EXPECT_EQ(m_opened, entity(15));
    QTest::keyClick(m_timeline->view(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    ASSERT_TRUE(m_timeline->list()->isVisible());
    EXPECT_EQ(m_timeline->list()->model()->rowCount(), 6);
    EXPECT_TRUE(m_timeline->list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Blank theft"_s));
}

TEST_F(Chart, printsOnOnePageUnderItsMarking)
{
    showChart();
    m_chart->print();
    settle();
    auto *dialog = m_chart->findChild<ui::PictureDialog *>();
    ASSERT_TRUE(dialog);
    shoot(u"chart-print"_s, dialog);
    QSignalSpy written(dialog->desk(), &ui::PaperDesk::written);
    QSignalSpy failed(dialog->desk(), &ui::PaperDesk::failed);
    const QString path = m_folder.filePath(u"chart.pdf"_s);
    dialog->exportPdf(path);
    ASSERT_TRUE(written.wait(8000));
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    ASSERT_TRUE(text.waitForFinished());
    const QString page = QString::fromUtf8(text.readAllStandardOutput());
    EXPECT_EQ(page.count(u'\f'), 1);
    EXPECT_EQ(page.count(u"TLP:RED"_s), 2) << "above and below";
    EXPECT_TRUE(page.contains(u"shop above"_s));
    dialog->exportPdf(u"/nowhere/chart.pdf"_s);
    ASSERT_TRUE(failed.wait(8000)) << "it says so where it could not write";
}

TEST_F(Chart, saysWhatToDoWhenThereIsNothing)
{
    showIn(*m_chart);
    m_chart->setCase(std::make_shared<const cases::CaseFile>());
    settle();
    shoot(u"chart-empty"_s, m_chart.get());
    bool said = false;
    for (const QLabel *label : m_chart->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"No chart yet"_s));
    EXPECT_TRUE(said);
    showIn(*m_timeline);
    m_timeline->setCase(std::make_shared<const cases::CaseFile>());
    settle();
    shoot(u"timeline-empty"_s, m_timeline.get());
}

TEST_F(Chart, looksRightInEachThemeAndDirection)
{
    cases::CaseFile file = chartCase();
    file.items[4].title = u"مطبعة الميناء"_s;
    file.items[3].title = u"บริษัทเดินเรือ ท่า 4"_s;
    file.items[0].title = u"ကိုင်ဆောင်သူ ပထမ"_s;
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        for (const QString &tongue : {u"en"_s, u"ar"_s}) {
            language().set(tongue);
            theme().setChoice(choice);
            open();
            const QString tag = tongue + (choice == ui::ThemeChoice::Dark ? u"-dark"_s : u"-light"_s);
            const bool plain = tongue == u"en"_s && choice == ui::ThemeChoice::Dark;
            showChart(plain ? chartCase() : file);
            m_chart->view()->select({ui::ChartSpot::Kind::Edge, 2});
            settle();
            shoot(u"chart-"_s + tag, m_chart.get());
            m_chart->toggleList();
            settle();
            shoot(u"chart-list-"_s + tag, m_chart.get());
            showTimeline(plain ? chartCase() : file);
            shoot(u"timeline-"_s + tag, m_timeline.get());
            m_timeline->toggleList();
            settle();
            shoot(u"timeline-list-"_s + tag, m_timeline.get());
        }
    }
    language().set(u"en"_s);
}

} // namespace countersign::testing
