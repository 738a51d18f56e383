#include "ui/inbox/inbox_page.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/inbox/inbox_filters.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/inbox_rows.h"
#include "ui/inbox/mail_pane.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::InboxItem;
using workstation::MailKind;
using workstation::MailRow;

namespace {
constexpr int kNarrow = 1280 - 184; ///< page width below which the detail is a page of its own
}

InboxPage::InboxPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_list(new RecordList(context.theme, tr("Inbox"))), m_pane(new InboxPane(context)),
      m_mailPane(new MailPane(context)), m_splitter(new QSplitter(Qt::Horizontal)), m_left(new QWidget), m_right(new QStackedWidget),
      m_stack(new QStackedWidget), m_empty(new EmptyState(context.theme)), m_fault(new NoticeBar(context.theme)),
      m_filters(new InboxFilters(context.theme)), m_count(new PlainLabel(context.theme, TextRole::Body, Ink::Sub))
{
    build();
    listen();
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
    column->addWidget(m_filters);
    column->addWidget(m_fault);
    m_fault->hide();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_right->addWidget(m_pane);
    m_right->addWidget(m_mailPane);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    if (!m_splitter->restoreState(m_context.preferences.bytes(u"inbox/splitter"_s)))
        m_splitter->setSizes({440, 742});
    m_right->hide();
}

void InboxPage::listen()
{
    connect(m_filters, &InboxFilters::changed, this, &InboxPage::reload);
    connect(m_filters, &InboxFilters::wordsChanged, this, &InboxPage::findWords);
    connect(m_list, &RecordList::chosen, this, [this](qint64 key) {
        if (!isNarrow())
            openItem(key, true);
    });
    connect(m_list, &RecordList::opened, this, [this](qint64 key) {
        openItem(key, true);
        if (InboxKey::isMail(key))
            openMail(InboxKey::idOf(key), true);
        else
            m_pane->focusAction();
    });
    for (DetailPane *pane : {static_cast<DetailPane *>(m_pane), static_cast<DetailPane *>(m_mailPane)})
        connect(pane, &DetailPane::back, this, [this] { showDetail(false); });
    connect(m_pane, &InboxPane::wantsHit, this, &InboxPage::openHit);
    connect(m_pane, &InboxPane::wantsRead, this, &InboxPage::markRead);
    connect(m_mailPane, &MailPane::shown, this, &InboxPage::markingChanged);
    connect(m_mailPane, &MailPane::decisionWanted, this, &InboxPage::decisionWanted);
    connect(m_mailPane, &MailPane::caseWanted, this, [this](const QString &target) { Q_EMIT wantsPage(u"cases"_s, target); });
    connect(m_mailPane, &MailPane::requestWanted, this, [this](const QString &target) { Q_EMIT wantsPage(u"requests"_s, target); });
    connect(m_mailPane, &MailPane::courierWanted, this, [this] { Q_EMIT wantsPage(u"courier"_s, {}); });
    connect(m_mailPane, &MailPane::otherWanted, this, &InboxPage::openEnvelope);
    connect(m_mailPane, &MailPane::itemWanted, this, [this](qint64 id) {
        m_list->select(InboxKey::ofMail(id));
        openMail(id, true);
    });
    connect(m_empty->action(), &QPushButton::clicked, m_filters, &InboxFilters::clear);
    connect(&m_context.session.inbox(), &workstation::InboxService::changed, this, &InboxPage::reload);
    connect(&m_context.session.mail(), &workstation::MailService::changed, this, &InboxPage::reload);
    connect(&m_context.theme, &Theme::changed, this, [this] { update(); });
    auto *print = new QShortcut(QKeySequence::Print, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, this, [this] {
        if (m_detailOpen && m_right->currentWidget() == m_mailPane)
            m_mailPane->print();
    });
}

bool InboxPage::isNarrow() const
{
    return width() < m_context.theme.px(kNarrow);
}

void InboxPage::reload()
{
    const int question = ++m_asked;
    workstation::InboxFilter filter;
    filter.unreadOnly = m_filters->unreadOnly();
    filter.withNearby = m_filters->withSimilar();
    auto items = m_context.session.inbox().list(filter);
    QCoro::connect(std::move(items), this, [this, question](const base::Result<QList<InboxItem>> &found) {
        if (question != m_asked)
            return;
        if (!found)
            return fail(found.error());
        m_items = *found;
        refresh();
    });
    auto mail = m_context.session.mail().list(false);
    QCoro::connect(std::move(mail), this, [this, question](const base::Result<QList<MailRow>> &found) {
        if (question != m_asked)
            return;
        if (!found)
            return fail(found.error());
        m_mail = *found;
        m_filters->setSenders(m_mail);
        if (!m_filters->words().isEmpty())
            findWords(); // what came meanwhile may hold them too
        refresh();
        refreshCounts();
        if (const MailRow *row = mailRow(m_mailPane->key()))
            m_mailPane->refresh(*row);
        if (!m_wanted.isNull())
            openEnvelope(std::exchange(m_wanted, {}));
    });
    auto counts = m_context.session.inbox().counts();
    QCoro::connect(std::move(counts), this, [this, question](const base::Result<workstation::InboxCounts> &counted) {
        if (!counted || question != m_asked)
            return;
        m_counts = *counted;
        refreshCounts();
    });
}

void InboxPage::findWords()
{
    const int question = ++m_searched;
    if (m_filters->words().isEmpty()) {
        m_filters->setFound({});
        refresh();
        return;
    }
    auto task = m_context.session.mail().find(m_filters->words());
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<qint64>> &found) {
        if (question != m_searched)
            return;
        if (!found)
            return fail(found.error());
        m_filters->setFound(QSet<qint64>(found->begin(), found->end()));
        refresh();
    });
}

void InboxPage::refresh()
{
    m_fault->hide();
    const auto now = m_context.clock.now();
    QList<std::pair<base::Instant, RecordEntry>> dated;
    for (const MailRow &row : std::as_const(m_mail)) {
        if (m_filters->fits(row, m_mailPane->key()))
            dated.append({row.arrivedAt, entryOf(row, now)});
    }
    if (m_filters->withLateHits()) {
        for (const InboxItem &item : std::as_const(m_items))
            dated.append({item.arrivedAt, entryOf(item, now)});
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<RecordEntry> entries;
    for (auto &[at, entry] : dated)
        entries.append(std::move(entry));
    const bool none = entries.isEmpty();
    m_list->setEntries(std::move(entries));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_list);
    if (none) {
        showEmpty();
        showDetail(false);
        return;
    }
    if (m_list->currentKey() < 0 && !isNarrow())
        m_list->selectFirst();
    if (m_detailOpen || !isNarrow())
        openItem(m_list->currentKey(), false);
}

void InboxPage::showEmpty()
{
    const bool filtered = m_filters->isFiltered();
    const auto last = m_context.session.sync().lastSync();
    const QString waits = last ? tr("Nothing waits for you. Last sync %1.").arg(messages::dateText(*last)) : tr("Nothing waits for you.");
    m_empty->show("inbox", filtered ? tr("Nothing fits this filter") : tr("Nothing new"),
                  filtered ? waits
                           : waits + u' ' + tr("What other desks send comes here, and so does a new hit for a number you checked earlier."),
                  filtered ? tr("Clear filter") : QString());
}

void InboxPage::refreshCounts()
{
    const auto waiting = static_cast<int>(std::count_if(m_mail.begin(), m_mail.end(), needsSomebody));
    m_count->setText(tr("%n unread", nullptr, m_counts.unread + m_counts.unreadNearby + waiting));
    m_needing = m_counts.unread + waiting;
    Q_EMIT needingChanged(m_needing);
}

const MailRow *InboxPage::mailRow(qint64 id) const
{
    const auto found = std::find_if(m_mail.begin(), m_mail.end(), [id](const MailRow &row) { return row.id == id; });
    return found == m_mail.end() ? nullptr : &*found;
}

void InboxPage::openItem(qint64 key, bool byHand)
{
    if (InboxKey::isMail(key)) {
        // Looking at the page reads nothing; what nobody is told of opens with a step of the arrows.
        const MailRow *row = mailRow(InboxKey::idOf(key));
        if (row && (byHand || row->read || m_mailPane->key() == row->id))
            openMail(row->id, false);
        else
            showDetail(false);
        return;
    }
    for (const InboxItem &item : std::as_const(m_items)) {
        if (InboxKey::ofLateHit(item.id) != key)
            continue;
        m_mailPane->close();
        m_pane->show(item);
        m_right->setCurrentWidget(m_pane);
        showDetail(true);
        if (item.kind == workstation::InboxKind::LateNumber)
            Q_EMIT markingChanged(item.alert.marking);
        else
            Q_EMIT markingChanged(std::nullopt);
        if (byHand && !item.read)
            markRead(item.id, true);
        return;
    }
}

void InboxPage::openMail(qint64 id, bool open)
{
    const MailRow *row = mailRow(id);
    if (!row)
        return;
    m_pane->close();
    m_right->setCurrentWidget(m_mailPane);
    showDetail(true);
    m_mailPane->show(*row, open);
}

void InboxPage::openEnvelope(const base::EnvelopeId &envelope)
{
    for (const MailRow &row : std::as_const(m_mail)) {
        if (row.envelope == envelope && (row.kind == MailKind::Release || row.kind == MailKind::Correction)) {
            if (!m_filters->fits(row, 0))
                m_filters->clear();
            m_list->select(InboxKey::ofMail(row.id));
            openMail(row.id, true);
            return;
        }
    }
    m_fault->show(Tone::Calm, "info", tr("It is not here: it has not come yet, or was destroyed."));
}

void InboxPage::openTarget(const QString &target)
{
    const auto envelope = base::EnvelopeId::fromHex(target);
    if (!envelope)
        return;
    if (m_mail.isEmpty())
        m_wanted = *envelope;
    else
        openEnvelope(*envelope);
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
        m_mailPane->close();
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
    m_mailPane->setBackShown(narrow);
    m_right->setVisible(m_detailOpen);
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
        m_filters->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Looking at the page reads nothing: only what a person opens is read.
    if (m_list->currentKey() < 0)
        m_list->selectFirst();
    if (!isNarrow() && !m_detailOpen)
        openItem(m_list->currentKey(), false);
    m_list->setFocus(Qt::OtherFocusReason);
}

bool InboxPage::filterList()
{
    m_filters->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QVariantMap InboxPage::viewState() const
{
    return {{u"item"_s, m_list->currentKey()}, {u"unread"_s, m_filters->unreadOnly()}, {u"open"_s, m_detailOpen && isNarrow()}};
}

void InboxPage::restoreView(const QVariantMap &state)
{
    m_filters->setUnreadOnly(state.value(u"unread"_s).toBool());
    m_list->select(state.value(u"item"_s, -1).toLongLong());
}

QList<QWidget *> InboxPage::areas()
{
    return {m_left, m_right};
}

} // namespace countersign::ui
