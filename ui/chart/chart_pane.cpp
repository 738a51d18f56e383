#include "ui/chart/chart_pane.h"

#include "core/cases/edits.h"
#include "core/chart/layout.h"
#include "core/workstation/session.h"
#include "core/workstation/worker.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/chart_words.h"
#include "ui/chart/list_table.h"
#include "ui/paper/paper_desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/visible_text.h"

#include <QFileInfo>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Laid
{
    cases::LinkChart drawing;
    chart::ChartSizes sizes;
    chart::ChartLayout layout;
};

ActionButton *plainButton(const Theme &theme, const QString &text, const char *icon)
{
    return new ActionButton(theme, ActionButton::Kind::Plain, text, icon);
}

ActionButton *iconButton(const Theme &theme, const char *icon, const QString &name)
{
    auto *button = new ActionButton(theme, ActionButton::Kind::Chip, {}, icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

ChartPane::ChartPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(new ChartView(context.theme)),
      m_list(new ListTable(context.theme, tr("Chart as a list"),
                           {tr("From"), tr("Link"), tr("To"), tr("Grading"), tr("Since"), tr("Said in")}, {190, 170, 190, 80, 110, 200})),
      m_empty(new EmptyState(context.theme)), m_stack(new QStackedWidget), m_notice(nullptr),
      m_count(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)), m_newLink(plainButton(context.theme, tr("New link"), "link")),
      m_asList(plainButton(context.theme, tr("As list"), "list")), m_keep(plainButton(context.theme, tr("Keep positions"), "lock")),
      m_export(plainButton(context.theme, tr("Export"), "file-output")), m_print(plainButton(context.theme, tr("Print"), "printer")),
      m_fit(iconButton(context.theme, "maximize", tr("Show all"))), m_closer(iconButton(context.theme, "zoom-in", tr("Closer"))),
      m_wider(iconButton(context.theme, "zoom-out", tr("Wider")))
{
    build();
    bindKeys();
    connect(m_newLink, &QPushButton::clicked, this, &ChartPane::newLink);
    connect(m_asList, &QPushButton::clicked, this, &ChartPane::toggleList);
    connect(m_keep, &QPushButton::clicked, this, &ChartPane::togglePlaces);
    connect(m_export, &QPushButton::clicked, this, &ChartPane::exportMenu);
    connect(m_print, &QPushButton::clicked, this, &ChartPane::print);
    connect(m_fit, &QPushButton::clicked, m_view, &ChartView::fit);
    connect(m_closer, &QPushButton::clicked, this, [this] { m_view->zoomBy(1.25); });
    connect(m_wider, &QPushButton::clicked, this, [this] { m_view->zoomBy(0.8); });
    connect(m_view, &ChartView::opened, this, &ChartPane::open);
    connect(m_view, &ChartView::moved, this, &ChartPane::keepPlaces);
    connect(m_view, &ChartView::menuWanted, this, &ChartPane::openMenu);
    connect(m_view, &ChartView::selectionChanged, this, [this] { m_list->select(keyOf(m_view->selected())); });
    connect(m_list, &ListTable::opened, this, [this](int key) { open(spotOf(key)); });
    connect(m_list, &ListTable::chosen, this, [this](int key) { m_view->select(spotOf(key)); });
    connect(m_list, &ListTable::menuWanted, this, &ChartPane::openMenu);
    setCase({});
}

ChartPane::~ChartPane() = default;

void ChartPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(7);
    row->addWidget(m_count);
    row->addStretch(1);
    for (ActionButton *button : {m_wider, m_closer, m_fit, m_newLink, m_asList, m_keep, m_export, m_print})
        row->addWidget(button);
    column->addLayout(row);
    m_notice = new NoticeBar(m_context.theme, this);
    column->addWidget(m_notice);
    m_notice->show(Tone::Calm, "info", {});
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_asList->setToolTip(tr("Ctrl+Shift+T"));
    m_print->setToolTip(tr("Ctrl+P; Ctrl+Shift+P for a PDF"));
}

void ChartPane::bindKeys()
{
    const auto bind = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { toggleList(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { savePdf(); });
}

void ChartPane::setCase(std::shared_ptr<const cases::CaseFile> file)
{
    const bool same = m_file && file && m_file->id == file->id;
    m_file = std::move(file);
    if (!same) {
        restartDesk();
        m_notice->show(Tone::Calm, "info", {});
    }
    if (!m_file || m_file->items.isEmpty()) {
        ++m_asked;
        showLayout({}, {}, {});
        return;
    }
    layOut();
}

void ChartPane::restartDesk()
{
    if (m_desk)
        m_desk->deleteLater();
    m_desk = nullptr;
    if (!m_file)
        return;
    m_desk = new PaperDesk(m_context, m_file->id, this);
    connect(m_desk, &PaperDesk::written, this, [this](const QString &path) {
        m_notice->show(Tone::Calm, "check", tr("The chart is in %1. The export is in the audit log.").arg(isolated(QFileInfo(path).fileName())));
    });
    connect(m_desk, &PaperDesk::failed, this, [this](const QString &sentence) { m_notice->show(Tone::Hit, "triangle-alert", sentence); });
}

void ChartPane::layOut()
{
    const int question = ++m_asked;
    Laid laid;
    laid.drawing = cases::chartOf(*m_file);
    laid.sizes = m_view->picture().sizesOf(laid.drawing);
    auto task = workstation::onWorker([laid]() mutable {
        laid.layout = chart::layOut(laid.drawing, laid.sizes);
        return laid;
    });
    QCoro::connect(std::move(task), this, [this, question](const Laid &done) {
        if (question == m_asked)
            showLayout(done.drawing, done.sizes, done.layout);
    });
}

void ChartPane::showLayout(const cases::LinkChart &chart, const chart::ChartSizes &sizes, const chart::ChartLayout &layout)
{
    m_view->setChart(chart, sizes, layout);
    fillList();
    showParts();
    Q_EMIT laidOut();
}

int ChartPane::keyOf(ChartSpot spot) const
{
    if (spot.kind == ChartSpot::Kind::None)
        return -1;
    return spot.kind == ChartSpot::Kind::Edge ? spot.place : static_cast<int>(m_view->shown().edges.size()) + spot.place;
}

ChartSpot ChartPane::spotOf(int key) const
{
    const int edges = static_cast<int>(m_view->shown().edges.size());
    if (key < 0)
        return {};
    return key < edges ? ChartSpot{ChartSpot::Kind::Edge, key} : ChartSpot{ChartSpot::Kind::Node, key - edges};
}

void ChartPane::fillList()
{
    const cases::LinkChart &chart = m_view->shown();
    QList<ListRow> rows;
    const auto grade = [](const std::optional<markings::Grading> &grading) { return grading ? grading->text() : tr("not graded"); };
    for (int i = 0; i < chart.edges.size(); ++i) {
        const cases::ChartEdge &edge = chart.edges[i];
        const cases::Note *note = nullptr;
        const bool said = m_file && cases::paragraphOf(*m_file, edge.source, &note);
        rows.append({{isolated(chart.nodes[edge.from].title), isolated(edge.word), isolated(chart.nodes[edge.to].title), grade(edge.grading),
                      isoDateText(edge.since), said ? isolated(note->title) : QString()},
                     spokenText(chart, edge),
                     keyOf({ChartSpot::Kind::Edge, i})});
    }
    for (int i = 0; i < chart.nodes.size(); ++i) {
        const cases::ChartNode &node = chart.nodes[i];
        rows.append({{isolated(node.title), kindText(node.kind), {}, grade(node.grading), isoDateText(node.from), isolated(node.detail)},
                     spokenText(chart, i),
                     keyOf({ChartSpot::Kind::Node, i})});
    }
    m_list->setRows(std::move(rows));
}

bool ChartPane::isList() const
{
    return m_stack->currentWidget() == m_list;
}

void ChartPane::showParts()
{
    const cases::LinkChart &chart = m_view->shown();
    const bool any = !chart.isEmpty();
    if (!any) {
        m_empty->show("chart-network", tr("No chart yet"),
                      tr("A chart draws itself from the items of the case: persons, documents, vessels, places. Add them under Items, or from a mention in a note."));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_wantsList ? static_cast<QWidget *>(m_list) : m_view);
    }
    const bool list = isList();
    m_asList->setText(list ? tr("As picture") : tr("As list"));
    m_asList->setLeadingIcon(list ? "chart-network" : "list");
    m_keep->setText(chart.isArranged() ? tr("Arrange again") : tr("Keep positions"));
    m_keep->setLeadingIcon(chart.isArranged() ? "lock-open" : "lock");
    for (ActionButton *button : {m_newLink, m_asList, m_keep, m_export, m_print})
        button->setVisible(any);
    for (ActionButton *button : {m_wider, m_closer, m_fit})
        button->setVisible(any && !list);
    m_newLink->setEnabled(chart.nodes.size() > 1);
    m_count->setText(any ? tr("%n item(s)", nullptr, static_cast<int>(chart.nodes.size())) + u" \u00B7 "_s
                               + tr("%n link(s)", nullptr, static_cast<int>(chart.edges.size()))
                         : QString());
}

void ChartPane::toggleList()
{
    const bool focused = m_stack->isAncestorOf(focusWidget()) || m_view->hasFocus() || m_list->hasFocus();
    m_wantsList = !m_wantsList;
    showParts();
    if (focused)
        takeFocus();
}

void ChartPane::takeFocus()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus(Qt::OtherFocusReason);
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (isList() && m_list->currentKey() < 0)
        m_list->select(0);
}

void ChartPane::open(ChartSpot spot)
{
    const cases::LinkChart &chart = m_view->shown();
    if (spot.kind == ChartSpot::Kind::Node)
        Q_EMIT wantsEntity(chart.nodes[spot.place].id);
    else if (spot.kind == ChartSpot::Kind::Edge)
        Q_EMIT wantsEntity(chart.edges[spot.place].source.isNull() ? chart.edges[spot.place].id : chart.edges[spot.place].source);
}

} // namespace countersign::ui
