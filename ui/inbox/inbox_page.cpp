#include "ui/inbox/inbox_page.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::InboxItem;

namespace {
constexpr int kNarrow = 1280 - 184; ///< page width below which the detail is a page of its own
}

InboxPage::InboxPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_list(new RecordList(context.theme, tr("Inbox"))), m_pane(new InboxPane(context)),
      m_splitter(new QSplitter(Qt::Horizontal)), m_left(new QWidget), m_stack(new QStackedWidget),
      m_empty(new EmptyState(context.theme)), m_fault(new NoticeBar(context.theme)),
      m_unread(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Unread"))),
      m_similar(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Similar numbers"))),
      m_count(new PlainLabel(context.theme, TextRole::Body, Ink::Sub))
{
    build();
    connect(m_unread, &QPushButton::toggled, this, &InboxPage::reload);
    connect(m_similar, &QPushButton::toggled, this, &InboxPage::reload);
    connect(m_list, &RecordList::chosen, this, [this](qint64 id) {
        if (!isNarrow())
            openItem(id, true);
    });
    connect(m_list, &RecordList::opened, this, [this](qint64 id) {
        openItem(id, true);
        m_pane->focusAction();
    });
    connect(m_pane, &InboxPane::back, this, [this] { showDetail(false); });
    connect(m_pane, &InboxPane::wantsHit, this, &InboxPage::openHit);
    connect(m_pane, &InboxPane::wantsRead, this, &InboxPage::markRead);
    connect(m_empty->action(), &QPushButton::clicked, this, [this] {
        m_unread->setChecked(false);
        m_similar->setChecked(true);
    });
    connect(&context.session.inbox(), &workstation::InboxService::changed, this, &InboxPage::reload);
    connect(&context.theme, &Theme::changed, this, [this] { update(); });
    reload();
}

InboxPage::~InboxPage()
{
    if (!isNarrow() && m_detailOpen)
        m_context.preferences.set(u"inbox/splitter"_s, m_splitter->saveState());
}

void InboxPage::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(20, 14, 20, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new PlainLabel(theme, tr("Inbox"), TextRole::Title));
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(10);
    m_unread->setCheckable(true);
    m_similar->setCheckable(true);
    m_similar->setChecked(true);
    m_similar->setToolTip(tr("Numbers that differ by one character"));
    filters->addWidget(m_unread);
    filters->addWidget(m_similar);
    filters->addStretch(1);
    column->addLayout(filters);
    column->addWidget(m_fault);
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
    if (!m_splitter->restoreState(m_context.preferences.bytes(u"inbox/splitter"_s)))
        m_splitter->setSizes({620, 552});
    m_pane->hide();
}

bool InboxPage::isNarrow() const
{
    return width() < m_context.theme.px(kNarrow);
}

void InboxPage::reload()
{
    const int question = ++m_asked;
    workstation::InboxFilter filter;
    filter.unreadOnly = m_unread->isChecked();
    filter.withNearby = m_similar->isChecked();
    auto items = m_context.session.inbox().list(filter);
    QCoro::connect(std::move(items), this, [this, question](const base::Result<QList<InboxItem>> &found) {
        if (question != m_asked)
            return;
        if (found)
            refreshList(*found);
        else
            fail(found.error());
    });
    auto counts = m_context.session.inbox().counts();
    QCoro::connect(std::move(counts), this, [this, question](const base::Result<workstation::InboxCounts> &counted) {
        if (counted && question == m_asked)
            refreshCounts(*counted);
    });
}

void InboxPage::refreshList(const QList<InboxItem> &items)
{
    m_fault->show(Tone::Calm, "info", {});
    m_items = items;
    const auto now = m_context.clock.now();
    QList<RecordEntry> entries;
    for (const InboxItem &item : items) {
        RecordEntry entry;
        entry.key = item.id;
        const bool name = item.kind == workstation::InboxKind::LateName;
        entry.title = tr("Late hit: %1").arg(name ? isolated(item.typed) : isolatedLtr(item.typed));
        entry.detail = inboxHeadline(item, now);
        entry.trailing = shortDate(item.arrivedAt) == shortDate(now) ? clockTime(item.arrivedAt) : shortDate(item.arrivedAt);
        entry.spoken = QStringList{item.read ? tr("read") : tr("unread"), entry.title, entry.detail}.join(u", "_s);
        entry.icon = item.nearby ? "circle-help" : "triangle-alert";
        entry.ink = item.nearby ? Ink::Near : Ink::Hit;
        entry.strong = !item.read;
        entries.append(entry);
    }
    m_list->setEntries(std::move(entries));
    m_stack->setCurrentWidget(m_items.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (m_items.isEmpty()) {
        const bool filtered = m_unread->isChecked() || !m_similar->isChecked();
        const auto last = m_context.session.sync().lastSync();
        const QString waits = last ? tr("Nothing waits for you. Last sync %1.").arg(messages::dateText(*last))
                                   : tr("Nothing waits for you.");
        m_empty->show("inbox", filtered ? tr("Nothing fits this filter") : tr("Nothing new"),
                      filtered ? waits : waits + u' ' + tr("Each number you check is kept and asked again after every sync; a new hit comes here."),
                      filtered ? tr("Clear filter") : QString());
        showDetail(false);
        return;
    }
    if (m_list->currentKey() < 0 && !isNarrow())
        m_list->selectFirst();
    if (m_detailOpen || !isNarrow())
        openItem(m_list->currentKey(), false);
}

void InboxPage::refreshCounts(const workstation::InboxCounts &counts)
{
    m_count->setText(tr("%n unread", nullptr, counts.unread + counts.unreadNearby));
    m_needing = counts.unread;
    Q_EMIT needingChanged(m_needing);
}

void InboxPage::openItem(qint64 id, bool byHand)
{
    for (const InboxItem &item : std::as_const(m_items)) {
        if (item.id != id)
            continue;
        m_pane->show(item);
        showDetail(true);
        if (item.kind == workstation::InboxKind::LateNumber)
            Q_EMIT markingChanged(item.alert.marking);
        else
            Q_EMIT markingChanged(std::nullopt);
        if (byHand && !item.read)
            markRead(id, true);
        return;
    }
}

void InboxPage::markRead(qint64 id, bool read)
{
    auto task = m_context.session.inbox().markRead(id, read);
    QCoro::connect(std::move(task), this, [this](const base::Status &marked) {
        if (!marked)
            fail(marked.error());
    });
}

void InboxPage::openHit(qint64 id)
{
    auto task = m_context.session.hits().openLate(id);
    QCoro::connect(std::move(task), this, [this](const base::Result<qint64> &hit) {
        if (hit)
            Q_EMIT wantsPage(u"hits"_s, QString::number(*hit));
        else
            fail(hit.error());
    });
}

void InboxPage::fail(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_fault->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
}

void InboxPage::showDetail(bool open)
{
    m_detailOpen = open;
    if (!open) {
        m_pane->close();
        Q_EMIT markingChanged(std::nullopt);
    }
    arrange();
    if (!open && isVisible() && isNarrow() && m_stack->currentWidget() == m_list)
        m_list->setFocus();
}

void InboxPage::arrange()
{
    const bool narrow = isNarrow();
    m_pane->setBackShown(narrow);
    m_pane->setVisible(m_detailOpen);
    m_left->setVisible(!narrow || !m_detailOpen);
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void InboxPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_detailOpen && isNarrow())
        showDetail(false);
    else if (event->key() == Qt::Key_Escape)
        m_list->setFocus();
    else
        Page::keyPressEvent(event);
}

void InboxPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().surface);
}

void InboxPage::takeFocus()
{
    if (m_stack->currentWidget() != m_list) {
        m_unread->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Looking at the page reads nothing: only what a person opens is read.
    if (m_list->currentKey() < 0)
        m_list->selectFirst();
    if (!isNarrow() && !m_detailOpen)
        openItem(m_list->currentKey(), false);
    m_list->setFocus(Qt::OtherFocusReason);
}

QVariantMap InboxPage::viewState() const
{
    return {{u"item"_s, m_list->currentKey()}, {u"unread"_s, m_unread->isChecked()}, {u"open"_s, m_detailOpen && isNarrow()}};
}

void InboxPage::restoreView(const QVariantMap &state)
{
    m_unread->setChecked(state.value(u"unread"_s).toBool());
    m_list->select(state.value(u"item"_s, -1).toLongLong());
}

QList<QWidget *> InboxPage::areas()
{
    return {m_left, m_pane};
}

} // namespace countersign::ui
