// What can be done with a chart: places, links, paper and files.
#include "ui/chart/chart_pane.h"

#include "core/cases/edits.h"
#include "core/chart/chart_export.h"
#include "core/chart/layout.h"
#include "core/workstation/session.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/link_dialog.h"
#include "ui/chart/list_table.h"
#include "ui/chart/picture_book.h"
#include "ui/paper/paper_desk.h"
#include "ui/paper/picture_dialog.h"
#include "ui/widgets/visible_text.h"

#include <QMenu>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal kMenuStep = 48; ///< chart units that one choice of the menu moves a node
}

void ChartPane::keepPlaces()
{
    cases::Changes changes;
    const cases::LinkChart &chart = m_view->shown();
    for (qsizetype i = 0; i < chart.nodes.size(); ++i) {
        const QPointF place = m_view->placed().nodes[i];
        if (chart.nodes[i].place != place)
            changes += cases::setChartPlace(chart.nodes[i].id, place);
    }
    if (!changes.isEmpty())
        Q_EMIT changesMade(changes);
}

void ChartPane::freePlaces()
{
    cases::Changes changes;
    for (const cases::ChartNode &node : m_view->shown().nodes) {
        if (node.place)
            changes += cases::setChartPlace(node.id, std::nullopt);
    }
    if (!changes.isEmpty())
        Q_EMIT changesMade(changes);
}

void ChartPane::togglePlaces()
{
    if (m_view->shown().isArranged())
        freePlaces();
    else
        keepPlaces();
}

void ChartPane::newLink()
{
    if (!m_file || m_file->items.size() < 2)
        return;
    const ChartSpot spot = m_view->selected();
    const base::EntityId from = spot.kind == ChartSpot::Kind::Node ? m_view->shown().nodes[spot.place].id : base::EntityId{};
    auto *dialog = new LinkDialog(m_context, m_file, from, this);
    connect(dialog, &LinkDialog::made, this, [this](const cases::Link &link) { Q_EMIT changesMade(cases::putLink(link)); });
    dialog->open();
}

void ChartPane::removeLink()
{
    const ChartSpot spot = m_view->selected();
    if (spot.kind == ChartSpot::Kind::Edge)
        Q_EMIT changesMade(cases::remove(m_view->shown().edges[spot.place].id));
}

void ChartPane::openMenu(const QPoint &at)
{
    const Theme &theme = m_context.theme;
    const ChartSpot spot = m_view->selected();
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (spot.kind == ChartSpot::Kind::Node) {
        connect(menu->addAction(theme.icon("folder-open"), tr("Open")), &QAction::triggered, this, [this, spot] { open(spot); });
        connect(menu->addAction(theme.icon("link"), tr("New link from here")), &QAction::triggered, this, &ChartPane::newLink);
        menu->addSeparator();
        const auto addMove = [&](const QString &text, const char *icon, const QPointF &by) {
            connect(menu->addAction(theme.icon(icon), text), &QAction::triggered, this, [this, by] { m_view->moveSelected(by); });
        };
        addMove(tr("Move left"), "arrow-left", {-kMenuStep, 0});
        addMove(tr("Move right"), "arrow-right", {kMenuStep, 0});
        addMove(tr("Move up"), "arrow-up", {0, -kMenuStep});
        addMove(tr("Move down"), "arrow-down", {0, kMenuStep});
    } else if (spot.kind == ChartSpot::Kind::Edge) {
        connect(menu->addAction(theme.icon("file-text"), tr("Open what says so")), &QAction::triggered, this, [this, spot] { open(spot); });
        connect(menu->addAction(theme.icon("x"), tr("Remove link")), &QAction::triggered, this, &ChartPane::removeLink);
    } else {
        connect(menu->addAction(theme.icon("link"), tr("New link")), &QAction::triggered, this, &ChartPane::newLink);
        connect(menu->addAction(theme.icon("maximize"), tr("Show all")), &QAction::triggered, m_view, &ChartView::fit);
    }
    menu->popup(at);
}

QString ChartPane::fileName() const
{
    return fileStem(m_file->reference + u' ' + tr("chart"));
}

void ChartPane::exportMenu()
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("PDF, one page")), &QAction::triggered, this, &ChartPane::savePdf);
    connect(menu->addAction(tr("GraphML, for other chart programs")), &QAction::triggered, this, [this] {
        m_desk->askPath(tr("Export the chart"), fileName() + u".graphml"_s, tr("GraphML (*.graphml)"), u"graphml"_s,
                        [this](const QString &path) { exportGraphml(path); });
    });
    connect(menu->addAction(tr("Table of the links")), &QAction::triggered, this, [this] {
        m_desk->askPath(tr("Export the chart"), fileName() + u".csv"_s, tr("CSV table (*.csv);;Excel workbook (*.xlsx)"), u"csv"_s,
                        [this](const QString &path) { exportTable(path); });
    });
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void ChartPane::exportGraphml(const QString &path)
{
    if (!m_file)
        return;
    const auto file = m_file;
    const QList<QPointF> places = m_view->placed().nodes;
    m_desk->write(u"graphml"_s, path, [file, places](const QString &to) { return chart::writeGraphml(*file, places, to); });
}

void ChartPane::exportTable(const QString &path)
{
    if (!m_file)
        return;
    const auto file = m_file;
    m_desk->write(u"csv"_s, path, [file](const QString &to) { return chart::writeChartTable(*file, to); });
}

void ChartPane::print()
{
    if (!m_file || m_view->shown().isEmpty())
        return;
    const QFont font = m_context.theme.font(TextRole::Body);
    auto book = std::make_shared<PictureBook>(PictureBook::Kind::Chart, *m_file, font,
                                              frameOf(*m_file, font, m_context.session.identity().training), m_view->placed().nodes);
    (new PictureDialog(m_context, m_file->id, book, tr("Link chart on one page"), fileName(), this))->open();
}

void ChartPane::savePdf()
{
    print();
    if (auto *dialog = findChild<PictureDialog *>())
        dialog->savePdf();
}

} // namespace countersign::ui
