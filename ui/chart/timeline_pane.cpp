#include "ui/chart/timeline_pane.h"

#include "core/cases/change.h"
#include "core/chart/chart_export.h"
#include "core/workstation/session.h"
#include "ui/chart/chart_words.h"
#include "ui/chart/list_table.h"
#include "ui/chart/picture_book.h"
#include "ui/chart/timeline_view.h"
#include "ui/paper/paper_desk.h"
#include "ui/paper/picture_dialog.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/visible_text.h"

#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kOldestFirst = 0, kNewestFirst = 1;
}

TimelinePane::TimelinePane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(new TimelineView(context.theme)), m_area(new QScrollArea),
      m_list(new ListTable(context.theme, tr("Timeline as a list"), {tr("When"), tr("Kind"), tr("What"), tr("Grading")}, {190, 130, 440, 90})),
      m_empty(new EmptyState(context.theme)), m_stack(new QStackedWidget), m_notice(nullptr),
      m_count(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)), m_order(new ChoiceChip(context.theme, tr("Order"))),
      m_closer(new ActionButton(context.theme, ActionButton::Kind::Chip, {}, "zoom-in")),
      m_wider(new ActionButton(context.theme, ActionButton::Kind::Chip, {}, "zoom-out")),
      m_asList(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("As list"), "list")),
      m_export(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Export"), "file-output")),
      m_print(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Print"), "printer"))
{
    build();
    bindKeys();
    connect(m_order, &ChoiceChip::chosen, this, [this] {
        m_context.preferences.set(u"timeline/order"_s, m_order->value());
        fill();
    });
    connect(m_closer, &QPushButton::clicked, this, [this] { m_view->setStretch(m_view->stretch() * 1.5); });
    connect(m_wider, &QPushButton::clicked, this, [this] { m_view->setStretch(m_view->stretch() / 1.5); });
    connect(m_asList, &QPushButton::clicked, this, &TimelinePane::toggleList);
    connect(m_export, &QPushButton::clicked, this, &TimelinePane::chooseExport);
    connect(m_print, &QPushButton::clicked, this, &TimelinePane::print);
    connect(m_view, &TimelineView::opened, this, &TimelinePane::open);
    connect(m_view, &TimelineView::menuWanted, this, &TimelinePane::openMenu);
    connect(m_view, &TimelineView::selectionChanged, this, [this] { m_list->select(m_view->selected()); });
    connect(m_view, &TimelineView::revealWanted, this, [this](const QRect &place) {
        m_area->ensureVisible(place.center().x(), place.center().y(), place.width() / 2 + 30, place.height() / 2 + 20);
    });
    connect(m_list, &ListTable::opened, this, &TimelinePane::open);
    connect(m_list, &ListTable::chosen, m_view, &TimelineView::select);
    connect(m_list, &ListTable::menuWanted, this, &TimelinePane::openMenu);
    setCase({});
}

TimelinePane::~TimelinePane() = default;

void TimelinePane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(7);
    row->addWidget(m_count);
    row->addStretch(1);
    m_order->addChoice(tr("Oldest first"), kOldestFirst);
    m_order->addChoice(tr("Newest first"), kNewestFirst);
    m_order->setValue(m_context.preferences.number(u"timeline/order"_s, kOldestFirst));
    for (auto *button : std::initializer_list<QWidget *>{m_order, m_wider, m_closer, m_asList, m_export, m_print})
        row->addWidget(button);
    column->addLayout(row);
    m_notice = new NoticeBar(m_context.theme, this);
    column->addWidget(m_notice);
    m_notice->show(Tone::Calm, "info", {});
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(m_view);
    m_area->setFocusPolicy(Qt::NoFocus);
    // Time is not mirrored, so its scroll bar is not either.
    m_area->setLayoutDirection(Qt::LeftToRight);
    m_area->viewport()->installEventFilter(this);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    for (const auto &[button, name] : {std::pair{m_closer, tr("Closer")}, std::pair{m_wider, tr("Wider")}}) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    m_asList->setToolTip(tr("Ctrl+Shift+T"));
    m_print->setToolTip(tr("Ctrl+P; Ctrl+Shift+P for a PDF"));
}

void TimelinePane::bindKeys()
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

bool TimelinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        m_view->setRoom(m_area->viewport()->size());
    return QWidget::eventFilter(watched, event);
}

void TimelinePane::setCase(std::shared_ptr<const cases::CaseFile> file)
{
    const bool same = m_file && file && m_file->id == file->id;
    m_file = std::move(file);
    if (!same) {
        restartDesk();
        m_notice->show(Tone::Calm, "info", {});
        m_view->setStretch(1);
    }
    fill();
}

void TimelinePane::restartDesk()
{
    if (m_desk)
        m_desk->deleteLater();
    m_desk = nullptr;
    if (!m_file)
        return;
    m_desk = new PaperDesk(m_context, m_file->id, this);
    connect(m_desk, &PaperDesk::written, this, [this](const QString &path) {
        m_notice->show(Tone::Calm, "check", tr("The timeline is in %1. The export is in the audit log.").arg(isolated(QFileInfo(path).fileName())));
    });
    connect(m_desk, &PaperDesk::failed, this, [this](const QString &sentence) { m_notice->show(Tone::Hit, "triangle-alert", sentence); });
}

void TimelinePane::fill()
{
    const bool newestFirst = m_order->value() == kNewestFirst;
    m_view->setEntries(m_file ? cases::timelineOf(*m_file) : QList<cases::TimelineEntry>{}, newestFirst);
    QList<ListRow> rows;
    for (int i = 0; i < m_view->entries().size(); ++i) {
        const cases::TimelineEntry &entry = m_view->entries()[i];
        rows.append({{datesText(entry), entry.kind == cases::EntryKind::Item ? kindText(entry.itemKind) : kindText(entry.kind), isolated(entry.title),
                      entry.grading ? entry.grading->text() : QString()},
                     spokenText(entry), i});
    }
    if (newestFirst)
        std::reverse(rows.begin(), rows.end());
    m_list->setRows(std::move(rows));
    showParts();
}

void TimelinePane::showParts()
{
    const qsizetype count = m_view->entries().size();
    if (count == 0) {
        m_empty->show("calendar-clock", tr("Nothing has a date yet"),
                      tr("The timeline draws itself from the dates of items, links and tasks, and from dates in notes such as 2026-03-04."));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_wantsList ? static_cast<QWidget *>(m_list) : m_area);
    }
    const bool list = m_stack->currentWidget() == m_list;
    m_asList->setText(list ? tr("As picture") : tr("As list"));
    m_asList->setLeadingIcon(list ? "calendar-clock" : "list");
    for (auto *button : std::initializer_list<QWidget *>{m_order, m_asList, m_export, m_print})
        button->setVisible(count > 0);
    m_closer->setVisible(count > 0 && !list);
    m_wider->setVisible(count > 0 && !list);
    m_count->setText(count > 0 ? tr("%n dated item(s)", nullptr, static_cast<int>(count)) : QString());
}

void TimelinePane::toggleList()
{
    const bool focused = m_view->hasFocus() || m_list->hasFocus();
    m_wantsList = !m_wantsList;
    showParts();
    if (focused)
        takeFocus();
}

void TimelinePane::takeFocus()
{
    if (m_stack->currentWidget() == m_area)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (m_stack->currentWidget() == m_list && m_list->currentKey() < 0)
        m_list->select(0);
}

void TimelinePane::open(int entry)
{
    if (entry >= 0 && entry < m_view->entries().size())
        Q_EMIT wantsEntity(m_view->entries()[entry].source);
}

void TimelinePane::openMenu(const QPoint &at)
{
    const int entry = m_view->selected();
    if (entry < 0)
        return;
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_context.theme.icon("file-text"), tr("Open what says so")), &QAction::triggered, this, [this, entry] { open(entry); });
    menu->popup(at);
}

QString TimelinePane::fileName() const
{
    return fileStem(m_file->reference + u' ' + tr("timeline"));
}

void TimelinePane::chooseExport()
{
    m_desk->askPath(tr("Export the timeline"), fileName() + u".csv"_s, tr("CSV table (*.csv);;Excel workbook (*.xlsx)"), u"csv"_s,
                    [this](const QString &path) { exportTable(path); });
}

void TimelinePane::exportTable(const QString &path)
{
    if (!m_file)
        return;
    const auto file = m_file;
    m_desk->write(u"csv"_s, path, [file](const QString &to) { return chart::writeTimelineTable(*file, to); });
}

void TimelinePane::print()
{
    if (!m_file || m_view->entries().isEmpty())
        return;
    const QFont font = m_context.theme.font(TextRole::Body);
    auto book = std::make_shared<PictureBook>(PictureBook::Kind::Timeline, *m_file, font,
                                              frameOf(*m_file, font, m_context.session.identity().training));
    (new PictureDialog(m_context, m_file->id, book, tr("Timeline on one page"), fileName(), this))->open();
}

void TimelinePane::savePdf()
{
    print();
    if (auto *dialog = findChild<PictureDialog *>())
        dialog->savePdf();
}

} // namespace countersign::ui
