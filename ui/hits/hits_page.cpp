#include "ui/hits/hits_page.h"

#include "core/messages/error_sentences.h"
#include "core/messages/hit_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/hits/hit_pane.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::HitRow;

namespace {

constexpr int kNarrow = 1280 - 184; ///< page width below which the detail is a page of its own
constexpr int kOpen = 0;
constexpr int kAll = 1;

RecordEntry entryOf(const HitRow &row, base::Instant now)
{
    RecordEntry entry;
    entry.key = row.id;
    entry.title = messages::categoryText(row.category) + u" \u00B7 "_s + isolatedLtr(row.number);
    if (!row.issuer.isNull())
        entry.title += u" \u00B7 "_s + isolatedLtr(row.issuer.text());
    QStringList parts{messages::hitStepText(row.standing.step)};
    if (row.standing.dueAt)
        parts << messages::clockText(row.standing, now);
    if (row.standing.protection)
        parts << HitsPage::tr("protection first");
    if (row.late)
        parts << HitsPage::tr("late hit");
    if (!row.exact)
        parts << HitsPage::tr("similar only");
    if (!row.place.isEmpty())
        parts << isolated(row.place);
    entry.detail = parts.join(u" \u00B7 "_s);
    entry.trailing = shortDate(row.openedAt) == shortDate(now) ? clockTime(row.openedAt) : shortDate(row.openedAt);
    entry.icon = row.standing.protection ? "shield-alert" : row.overdue ? "hourglass" : row.standing.isOpen() ? "crosshair" : "check";
    entry.ink = row.standing.protection || row.overdue ? Ink::Near : row.standing.isOpen() ? Ink::Hit : Ink::Sub;
    entry.strong = row.needsAction;
    QStringList spoken{row.needsAction ? HitsPage::tr("needs you") : QString(), messages::categoryText(row.category), row.number,
                       row.issuer.text(), entry.detail};
    spoken.removeAll(QString());
    entry.spoken = spoken.join(u", "_s);
    return entry;
}

} // namespace

HitsPage::HitsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_list(new RecordList(context.theme, tr("Hits"))), m_pane(new HitPane(context)),
      m_splitter(new QSplitter(Qt::Horizontal)), m_left(new QWidget), m_stack(new QStackedWidget),
      m_empty(new EmptyState(context.theme)), m_fault(new NoticeBar(context.theme)), m_filterBox(new QLineEdit),
      m_which(new ChoiceChip(context.theme, tr("Which hits"))),
      m_overdue(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Answer late"))),
      m_protection(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Protection"))),
      m_count(new PlainLabel(context.theme, TextRole::Body, Ink::Sub))
{
    build();
    bindKeys();
    connect(m_which, &ChoiceChip::chosen, this, &HitsPage::reload);
    connect(m_overdue, &QPushButton::toggled, this, &HitsPage::reload);
    connect(m_protection, &QPushButton::toggled, this, &HitsPage::reload);
    connect(m_filterBox, &QLineEdit::textChanged, this, &HitsPage::reload);
    connect(m_list, &RecordList::chosen, this, [this](qint64 id) {
        if (!isNarrow())
            openHit(id, false);
    });
    connect(m_list, &RecordList::opened, this, [this](qint64 id) { openHit(id, true); });
    connect(m_pane, &HitPane::back, this, [this] { showDetail(false); });
    connect(m_pane, &HitPane::shown, this, &HitsPage::markingChanged);
    connect(m_empty->action(), &QPushButton::clicked, this, &HitsPage::clearFilter);
    connect(&context.session.hits(), &workstation::HitService::changed, this, &HitsPage::reload);
    connect(&context.theme, &Theme::changed, this, [this] { update(); });
    reload();
}

HitsPage::~HitsPage()
{
    if (!isNarrow() && m_detailOpen)
        m_context.preferences.set(u"hits/splitter"_s, m_splitter->saveState());
}

void HitsPage::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(20, 14, 20, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new PlainLabel(theme, tr("Hits"), TextRole::Title));
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(10);
    buildFilters(*filters);
    column->addLayout(filters);
    column->addWidget(m_fault);
    m_fault->show(Tone::Calm, "info", {});
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    if (!m_splitter->restoreState(m_context.preferences.bytes(u"hits/splitter"_s)))
        m_splitter->setSizes({540, 632});
    m_pane->hide();
}

void HitsPage::buildFilters(QHBoxLayout &row)
{
    const Theme &theme = m_context.theme;
    m_filterBox->setPlaceholderText(tr("Filter by number"));
    m_filterBox->setAccessibleName(m_filterBox->placeholderText());
    m_filterBox->setMaxLength(60);
    m_filterBox->addAction(theme.icon("filter", Ink::Sub), QLineEdit::LeadingPosition);
    m_filterBox->setMinimumWidth(theme.px(160));
    m_filterBox->setMaximumWidth(theme.px(240));
    row.addWidget(m_filterBox, 2);
    m_which->addChoice(tr("Open"), kOpen);
    m_which->addChoice(tr("All"), kAll);
    m_which->setValue(kOpen);
    m_overdue->setCheckable(true);
    m_protection->setCheckable(true);
    for (QWidget *chip : {static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_overdue), static_cast<QWidget *>(m_protection)})
        row.addWidget(chip);
    row.addStretch(1);
}

void HitsPage::bindKeys()
{
    const auto bind = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { askOwner(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_pane->confirmAsked(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { m_pane->confirmAsked(); });
}

void HitsPage::askOwner()
{
    if (m_detailOpen)
        m_pane->ask();
}

bool HitsPage::isNarrow() const
{
    return width() < m_context.theme.px(kNarrow);
}

bool HitsPage::isFiltered() const
{
    return m_overdue->isChecked() || m_protection->isChecked() || !m_filterBox->text().trimmed().isEmpty();
}

void HitsPage::clearFilter()
{
    m_overdue->setChecked(false);
    m_protection->setChecked(false);
    m_filterBox->clear();
    reload();
}

void HitsPage::reload()
{
    const int question = ++m_asked;
    workstation::HitFilter filter;
    filter.openOnly = m_which->value() == kOpen;
    filter.overdueOnly = m_overdue->isChecked();
    filter.protectionOnly = m_protection->isChecked();
    filter.text = m_filterBox->text().trimmed();
    auto rows = m_context.session.hits().list(filter);
    QCoro::connect(std::move(rows), this, [this, question](const base::Result<QList<HitRow>> &found) {
        if (question != m_asked)
            return;
        if (found)
            refreshList(*found);
        else
            m_fault->show(Tone::Hit, "triangle-alert", messages::sentence(found.error()).what);
    });
    auto counts = m_context.session.hits().counts();
    QCoro::connect(std::move(counts), this, [this, question](const base::Result<workstation::HitCounts> &counted) {
        if (counted && question == m_asked)
            refreshCounts(*counted);
    });
}

void HitsPage::refreshList(const QList<HitRow> &rows)
{
    const auto now = m_context.clock.now();
    QList<RecordEntry> entries;
    for (const HitRow &row : rows)
        entries.append(entryOf(row, now));
    m_list->setEntries(std::move(entries));
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (rows.isEmpty())
        showEmpty();
    if (m_wanted >= 0)
        m_list->select(std::exchange(m_wanted, -1));
    // A hit that was just closed stays in view; it only leaves the list.
    if (m_detailOpen)
        return;
    if (!rows.isEmpty() && !isNarrow()) {
        if (m_list->currentKey() < 0)
            m_list->selectFirst();
        openHit(m_list->currentKey(), false);
    }
}

void HitsPage::showEmpty()
{
    if (isFiltered()) {
        m_empty->show("filter", tr("No hit fits this filter"), tr("Clear it to see the others."), tr("Clear filter"));
        return;
    }
    const auto last = m_context.session.sync().lastSync();
    m_empty->show("crosshair", tr("Nothing waits for you"),
                  (last ? tr("Last sync %1.").arg(messages::dateText(*last)) + u' ' : QString())
                      + tr("A hit comes here from a look-up or from the Inbox and is followed until its owner knows what came of it."));
}

void HitsPage::refreshCounts(const workstation::HitCounts &counts)
{
    m_count->setText(counts.overdue > 0 ? tr("%n open", nullptr, counts.open) + u" \u00B7 "_s + tr("%n late", nullptr, counts.overdue)
                                        : tr("%n open", nullptr, counts.open));
    m_needing = counts.needAction;
    Q_EMIT needingChanged(m_needing);
}

void HitsPage::openHit(qint64 id, bool focus)
{
    if (id < 0)
        return;
    showDetail(true);
    m_pane->open(id, focus);
}

void HitsPage::openTarget(const QString &target)
{
    bool ok = false;
    const qint64 id = target.toLongLong(&ok);
    if (!ok)
        return;
    m_wanted = id;
    m_list->select(id);
    openHit(id, true);
    reload();
}

void HitsPage::showDetail(bool open)
{
    m_detailOpen = open;
    if (!open)
        m_pane->close();
    arrange();
    if (!open && isVisible() && isNarrow() && m_stack->currentWidget() == m_list)
        m_list->setFocus();
}

void HitsPage::arrange()
{
    const bool narrow = isNarrow();
    m_pane->setBackShown(narrow);
    m_pane->setVisible(m_detailOpen);
    m_left->setVisible(!narrow || !m_detailOpen);
}

void HitsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HitsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_detailOpen && isNarrow())
        showDetail(false);
    else if (event->key() == Qt::Key_Escape)
        m_list->setFocus();
    else
        Page::keyPressEvent(event);
}

void HitsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().surface);
}

void HitsPage::takeFocus()
{
    if (m_stack->currentWidget() != m_list) {
        m_filterBox->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_list->currentKey() < 0)
        m_list->selectFirst();
    if (!isNarrow() && !m_detailOpen)
        openHit(m_list->currentKey(), false);
    m_list->setFocus(Qt::OtherFocusReason);
}

bool HitsPage::filterList()
{
    m_filterBox->setFocus(Qt::ShortcutFocusReason);
    m_filterBox->selectAll();
    return true;
}

QVariantMap HitsPage::viewState() const
{
    return {{u"hit"_s, m_list->currentKey()}, {u"which"_s, m_which->value()}};
}

void HitsPage::restoreView(const QVariantMap &state)
{
    m_which->setValue(state.value(u"which"_s, kOpen).toInt());
    m_wanted = state.value(u"hit"_s, -1).toLongLong();
    reload();
}

QList<QWidget *> HitsPage::areas()
{
    return {m_left, m_pane};
}

} // namespace countersign::ui
