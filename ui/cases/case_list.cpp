#include "ui/cases/case_list.h"

#include "core/messages/error_sentences.h"
#include "ui/cases/case_table.h"
#include "ui/cases/case_words.h"
#include "ui/cases/new_case_dialog.h"
#include "ui/cases/search_results.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/visible_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::CaseStatus;

namespace {

constexpr int kAnyStatus = 0;

/// The strip of views: on the window's ground, parted by a line.
class ViewStrip : public QWidget
{
public:
    explicit ViewStrip(const Theme &theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.tokens().window);
        painter.setPen(QPen(m_theme.tokens().line, m_theme.tokens().lineWidth));
        const int x = isRightToLeft() ? 0 : width() - 1;
        painter.drawLine(x, 0, x, height());
    }

private:
    const Theme &m_theme;
};

} // namespace

CaseList::CaseList(const PageContext &context, workstation::CaseService &cases, QWidget *parent)
    : QWidget(parent), m_context(context), m_cases(cases), m_views(context.session.settings()),
      m_model(new CaseTableModel(context, cases, this)), m_table(new CaseTable(context, *m_model)),
      m_results(new SearchResults(context, cases)), m_viewList(new QListWidget), m_stack(new QStackedWidget),
      m_empty(new EmptyState(context.theme)), m_fault(new NoticeBar(context.theme)), m_filterBox(new QLineEdit), m_searchBox(new QLineEdit),
      m_status(new ChoiceChip(context.theme, tr("Status"))), m_clear(new ActionButton(context.theme, ActionButton::Kind::Link, tr("Clear"))),
      m_count(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)), m_title(new PlainLabel(context.theme, tr("Cases"), TextRole::Title)),
      m_pause(new QTimer(this))
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildViews());
    all->addWidget(buildRight(), 1);
    connectAll();
    fillViews();
    showView(0);
}

CaseList::~CaseList() = default;

QWidget *CaseList::buildViews()
{
    const Theme &theme = m_context.theme;
    auto *strip = new ViewStrip(theme);
    // With large letters the table needs the room more; long names are elided.
    const auto fit = [strip, &theme] { strip->setFixedWidth(qMin(theme.px(196), 250)); };
    fit();
    connect(&theme, &Theme::changed, strip, fit);
    auto *column = new QVBoxLayout(strip);
    column->setContentsMargins(12, 18, 13, 12);
    column->setSpacing(6);
    auto *title = new PlainLabel(theme, tr("Views"), TextRole::SmallStrong, Ink::Sub);
    title->setContentsMargins(8, 0, 8, 0);
    column->addWidget(title);
    m_viewList->setFrameShape(QFrame::NoFrame);
    m_viewList->setAccessibleName(tr("Saved views"));
    m_viewList->setTabKeyNavigation(false);
    m_viewList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_viewList->setTextElideMode(Qt::ElideRight);
    m_viewList->setContextMenuPolicy(Qt::CustomContextMenu);
    QPalette colours = m_viewList->palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    m_viewList->setPalette(colours);
    m_viewList->viewport()->setAutoFillBackground(false);
    column->addWidget(m_viewList, 1);
    auto *save = new ActionButton(theme, ActionButton::Kind::Link, tr("Save view"));
    column->addWidget(save, 0, Qt::AlignLeading);
    connect(save, &QPushButton::clicked, this, &CaseList::saveView);
    return strip;
}

QWidget *CaseList::buildRight()
{
    const Theme &theme = m_context.theme;
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(20, 14, 20, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title->wrapped(), 1);
    m_searchBox->setPlaceholderText(tr("Search all notes, items and files"));
    m_searchBox->setAccessibleName(m_searchBox->placeholderText());
    m_searchBox->setMaxLength(200);
    m_searchBox->setClearButtonEnabled(false);
    m_searchBox->addAction(theme.icon("search", Ink::Sub), QLineEdit::LeadingPosition);
    m_searchBox->setMinimumWidth(theme.px(110));
    m_searchBox->setMaximumWidth(theme.px(320));
    m_searchBox->installEventFilter(this);
    head->addWidget(m_searchBox, 2);
    auto *fresh = new ActionButton(theme, ActionButton::Kind::Primary, tr("New case"), "plus");
    fresh->setToolTip(tr("New case (Ctrl+N)"));
    head->addWidget(fresh);
    column->addLayout(head);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(10);
    buildFilters(*filters);
    column->addLayout(filters);
    column->addWidget(m_fault);
    m_fault->show(Tone::Calm, "info", {});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_results);
    column->addWidget(m_stack, 1);
    connect(fresh, &QPushButton::clicked, this, &CaseList::newCase);
    return right;
}

void CaseList::buildFilters(QHBoxLayout &row)
{
    const Theme &theme = m_context.theme;
    m_filterBox->setPlaceholderText(tr("Filter by title or reference"));
    m_filterBox->setAccessibleName(m_filterBox->placeholderText());
    m_filterBox->setMaxLength(100);
    m_filterBox->addAction(theme.icon("filter", Ink::Sub), QLineEdit::LeadingPosition);
    m_filterBox->setMinimumWidth(theme.px(110));
    m_filterBox->setMaximumWidth(theme.px(300));
    row.addWidget(m_filterBox, 3);
    m_status->addChoice(tr("Any status"), kAnyStatus);
    for (const CaseStatus status : {CaseStatus::Open, CaseStatus::Waiting, CaseStatus::Closed})
        m_status->addChoice(caseStatusText(status), static_cast<int>(status));
    m_status->setValue(kAnyStatus);
    row.addWidget(m_status);
    m_clear->hide();
    row.addWidget(m_clear);
    row.addStretch(1);
    row.addWidget(m_count);
}

void CaseList::connectAll()
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_pause, &QTimer::timeout, this, &CaseList::applyFilter);
    connect(m_filterBox, &QLineEdit::textEdited, this, [this] { m_pause->start(); });
    connect(m_status, &ChoiceChip::chosen, this, &CaseList::applyFilter);
    connect(m_clear, &QPushButton::clicked, this, &CaseList::clearFilter);
    connect(m_searchBox, &QLineEdit::textChanged, this, &CaseList::search);
    connect(m_viewList, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_view)
            showView(row);
    });
    connect(m_viewList, &QListWidget::itemClicked, this, [this] {
        if (isSearching())
            m_searchBox->clear();
    });
    connect(m_viewList, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const int row = m_viewList->row(m_viewList->itemAt(at));
        if (row < 0 || !m_views.all()[row].own)
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Forget this view")), &QAction::triggered, this, [this, name = m_views.all()[row].name] {
            m_views.forget(name);
            fillViews();
            showView(0);
        });
        menu->popup(m_viewList->viewport()->mapToGlobal(at));
    });
    connect(m_model, &CaseTableModel::loaded, this, &CaseList::refresh);
    connect(m_model, &CaseTableModel::failed, this,
            [this](const base::Error &error) { m_fault->show(Tone::Hit, "triangle-alert", messages::sentence(error).text()); });
    connect(m_table, &CaseTable::opened, this, [this] {
        if (const workstation::CaseRow *row = m_table->current())
            Q_EMIT opened(row->id, {}, {});
    });
    connect(m_table, &CaseTable::wantsMenu, this, &CaseList::rowMenu);
    connect(m_results, &SearchResults::opened, this, &CaseList::opened);
    connect(m_results, &SearchResults::shown, this, &CaseList::shown);
    connect(m_empty->action(), &QPushButton::clicked, this, [this] {
        if (isFiltered())
            clearFilter();
        else
            newCase();
    });
    connect(&m_cases, &workstation::CaseService::changed, this, &CaseList::reload);
    connect(&m_context.theme, &Theme::changed, this, &CaseList::fillViews);
}

void CaseList::fillViews()
{
    const QSignalBlocker quiet(m_viewList);
    m_viewList->clear();
    m_viewList->setIconSize(QSize(m_context.theme.px(16), m_context.theme.px(16)));
    const int high = qMax(m_context.theme.px(32), QFontMetrics(m_context.theme.font(TextRole::Body)).height() + 12);
    for (const CaseListView &view : m_views.all()) {
        auto *item = new QListWidgetItem(m_context.theme.icon(view.icon, Ink::Sub), visibleText(view.name));
        item->setSizeHint(QSize(0, high));
        m_viewList->addItem(item);
    }
    m_viewList->setCurrentRow(m_view);
}

void CaseList::showView(int place)
{
    if (place < 0 || place >= m_views.all().size())
        return;
    m_view = place;
    const CaseListView &view = m_views.all()[place];
    {
        const QSignalBlocker quiet(m_viewList);
        m_viewList->setCurrentRow(place);
    }
    m_filterBox->setText(view.filter.text);
    m_status->setValue(view.filter.statuses.size() == 1 ? static_cast<int>(view.filter.statuses.first()) : kAnyStatus);
    m_title->setText(visibleText(view.name));
    m_table->showColumns(view.columns);
    m_table->showSorting(view.filter.sortBy, view.filter.descending);
    m_model->setFilter(view.filter);
}

void CaseList::applyFilter()
{
    m_pause->stop();
    workstation::CaseFilter filter = m_model->filter();
    const workstation::CaseFilter &kept = m_views.all()[m_view].filter;
    filter.text = m_filterBox->text().trimmed();
    filter.statuses = m_status->value() == kAnyStatus ? (kept.statuses.size() == 1 ? QList<CaseStatus>() : kept.statuses)
                                                      : QList<CaseStatus>{static_cast<CaseStatus>(m_status->value())};
    m_model->setFilter(filter);
}

bool CaseList::isFiltered() const
{
    const workstation::CaseFilter &kept = m_views.all()[m_view].filter;
    return m_model->filter().text != kept.text || m_model->filter().statuses != kept.statuses;
}

void CaseList::clearFilter()
{
    showView(m_view);
    m_table->setFocus();
}

void CaseList::reload()
{
    m_model->reload();
    if (isSearching())
        m_results->ask(m_searchBox->text());
}

void CaseList::refresh()
{
    m_fault->show(Tone::Calm, "info", {});
    const int count = m_model->rowCount();
    m_count->setText(tr("%n case(s)", nullptr, count));
    m_clear->setVisible(isFiltered());
    std::optional<markings::Marking> strictest;
    for (int i = 0; i < count; ++i)
        strictest = strictest ? markings::strictest(*strictest, m_model->row(i)->marking) : m_model->row(i)->marking;
    if (!isSearching()) {
        m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_empty);
        Q_EMIT shown(strictest);
    }
    if (count > 0) {
        if (!m_table->currentIndex().isValid())
            m_table->select(0);
        return;
    }
    const CaseListView &view = m_views.all()[m_view];
    if (isFiltered())
        m_empty->show("filter", tr("No case fits this filter"), tr("Clear it to see the others of this view."), tr("Clear filter"));
    else if (view.filter.binned)
        m_empty->show("trash-2", tr("The bin is empty"), tr("A case rests here for 30 days before it may go for good."));
    else if (view.filter.watched)
        m_empty->show("eye", tr("You watch no case"), tr("Watch a case from its menu: what others change in it shows here first."));
    else if (view.filter.needsGrade)
        m_empty->show("badge-check", tr("Every paragraph is graded"), tr("Paragraphs without a grading show here until somebody grades them."));
    else
        m_empty->show("folder-open", tr("No cases here yet"), tr("A case collects notes, alerts and people."), tr("New case"));
}

bool CaseList::isSearching() const
{
    return !m_searchBox->text().trimmed().isEmpty();
}

void CaseList::search(const QString &words)
{
    if (m_searchBox->text() != words) {
        m_searchBox->setText(words);
        return;
    }
    if (isSearching()) {
        m_results->ask(words);
        m_stack->setCurrentWidget(m_results);
    } else {
        refresh();
    }
    for (QWidget *part : {static_cast<QWidget *>(m_filterBox), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_count)})
        part->setVisible(!isSearching());
    m_clear->setVisible(!isSearching() && isFiltered());
    m_title->setText(isSearching() ? tr("Search") : visibleText(m_views.all()[m_view].name));
}

void CaseList::newCase()
{
    auto *dialog = new NewCaseDialog(m_context, m_cases, this);
    connect(dialog, &NewCaseDialog::made, this, &CaseList::made);
    dialog->open();
}

void CaseList::takeFocus()
{
    if (isSearching())
        m_results->takeFocus();
    else if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_viewList->setFocus(Qt::OtherFocusReason);
}

void CaseList::focusFilter()
{
    m_searchBox->clear();
    m_filterBox->setFocus(Qt::ShortcutFocusReason);
    m_filterBox->selectAll();
}

void CaseList::focusSearch()
{
    m_searchBox->setFocus(Qt::ShortcutFocusReason);
    m_searchBox->selectAll();
}

bool CaseList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_searchBox && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_results->count() > 0)) {
            m_results->takeFocus();
            return true;
        }
        if (key->key() == Qt::Key_Escape && isSearching()) {
            m_searchBox->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isSearching()) {
        m_searchBox->clear();
        takeFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace countersign::ui
