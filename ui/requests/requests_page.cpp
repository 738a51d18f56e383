#include "ui/requests/requests_page.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/reading/request_target.h"
#include "ui/requests/answer_form.h"
#include "ui/requests/request_board.h"
#include "ui/requests/request_dialog.h"
#include "ui/requests/request_pane.h"
#include "ui/requests/request_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::RequestRow;

namespace {
constexpr int kNarrow = 1280 - 184; ///< page width below which the detail is a page of its own
constexpr int kOpen = 100, kAll = 101;
}

RequestsPage::RequestsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_list(new RecordList(context.theme, tr("Requests"))), m_board(new RequestBoard(context)),
      m_pane(new RequestPane(context)), m_splitter(new QSplitter(Qt::Horizontal)), m_left(new QWidget), m_stack(new QStackedWidget),
      m_empty(new EmptyState(context.theme)), m_notice(new NoticeBar(context.theme)), m_filter(new QLineEdit),
      m_view(new ChoiceChip(context.theme, tr("Which requests"))),
      m_asBoard(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Board"), "columns-2")),
      m_new(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("New request"), "plus")),
      m_count(new PlainLabel(context.theme, TextRole::Body, Ink::Sub))
{
    build();
    listen();
    reload();
}

RequestsPage::~RequestsPage()
{
    if (!isNarrow() && m_detailOpen)
        m_context.preferences.set(u"requests/splitter"_s, m_splitter->saveState());
}

void RequestsPage::build()
{
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(20, 14, 20, 0);
    column->setSpacing(8);
    buildHead(*column);
    column->addWidget(m_notice);
    m_notice->hide();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    if (!m_splitter->restoreState(m_context.preferences.bytes(u"requests/splitter"_s)))
        m_splitter->setSizes({480, 702});
    m_pane->hide();
}

void RequestsPage::buildHead(QVBoxLayout &column)
{
    const Theme &theme = m_context.theme;
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new PlainLabel(theme, tr("Requests"), TextRole::Title));
    head->addWidget(m_count);
    head->addStretch(1);
    m_new->setKeyHint(tr("Ctrl N"));
    head->addWidget(m_new);
    column.addLayout(head);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    m_filter->setPlaceholderText(tr("Filter by subject, desk or number"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setMaxLength(60);
    m_filter->addAction(theme.icon("filter", Ink::Sub), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(theme.px(120));
    m_filter->setMaximumWidth(theme.px(320));
    m_asBoard->setCheckable(true);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_view);
    filters->addWidget(m_asBoard);
    filters->addStretch(0);
    column.addLayout(filters);
    refreshViews();
    m_view->setValue(kOpen);
}

void RequestsPage::listen()
{
    connect(m_view, &ChoiceChip::chosen, this, &RequestsPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &RequestsPage::refresh);
    connect(m_asBoard, &QPushButton::toggled, this, &RequestsPage::refresh);
    connect(m_new, &QPushButton::clicked, this, &RequestsPage::makeNew);
    connect(m_list, &RecordList::chosen, this, [this](qint64 key) {
        if (!isNarrow())
            openRow(key, false);
    });
    connect(m_list, &RecordList::opened, this, [this](qint64 key) { openRow(key, true); });
    connect(m_board, &RequestBoard::opened, this, [this](qint64 key) {
        m_asBoard->setChecked(false);
        m_list->select(key);
        openRow(key, true);
    });
    connect(m_pane, &DetailPane::back, this, [this] { showDetail(false); });
    connect(m_pane, &RequestPane::editWanted, this, &RequestsPage::write);
    connect(m_pane, &RequestPane::releasePrepared, this,
            [this](const base::ReleaseId &release) { Q_EMIT wantsPage(u"outbox"_s, u"/draft "_s + release.hex()); });
    connect(m_pane, &RequestPane::letterWanted, this, [this](const base::EnvelopeId &envelope) { Q_EMIT wantsPage(u"inbox"_s, envelope.hex()); });
    connect(m_empty->action(), &QPushButton::clicked, this, [this] {
        if (m_filter->text().isEmpty() && m_view->value() == kOpen) {
            makeNew();
            return;
        }
        m_view->setValue(kOpen);
        m_filter->clear();
        refresh();
    });
    connect(&m_context.session.requests(), &workstation::RequestService::changed, this, &RequestsPage::reload);
    connect(&m_context.theme, &Theme::changed, this, [this] { update(); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *send = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        send->setAutoRepeat(false);
        connect(send, &QShortcut::activated, this, [this] {
            if (m_detailOpen)
                m_pane->actFirst();
        });
    }
}

bool RequestsPage::isNarrow() const
{
    return width() < m_context.theme.px(kNarrow);
}

const RequestRow *RequestsPage::row(qint64 key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [key](const RequestRow &one) { return requestKey(one.letter.id) == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

void RequestsPage::reload()
{
    const int question = ++m_asked;
    auto task = m_context.session.requests().list();
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<RequestRow>> &found) {
        if (question != m_asked)
            return;
        if (!found)
            return fail(found.error());
        m_rows = *found;
        // What is late or waits for this desk comes first, then what changed last.
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const RequestRow &a, const RequestRow &b) {
            const auto rank = [](const RequestRow &one) {
                const RequestGroup group = groupOf(one);
                return group == RequestGroup::Overdue ? 0 : group == RequestGroup::ToAnswer ? 1 : 2;
            };
            return rank(a) != rank(b) ? rank(a) < rank(b) : a.changedAt > b.changedAt;
        });
        refreshViews();
        refresh();
    });
}

void RequestsPage::refreshViews()
{
    const int held = m_view->value();
    int open = 0;
    QHash<RequestGroup, int> counts;
    for (const RequestRow &one : std::as_const(m_rows)) {
        ++counts[groupOf(one)];
        open += isOpen(one) ? 1 : 0;
    }
    m_view->clearChoices();
    m_view->addChoice(tr("Open %1").arg(open), kOpen);
    for (const RequestGroup group : kRequestGroups)
        m_view->addChoice(groupText(group) + u' ' + QString::number(counts.value(group)), static_cast<int>(group));
    m_view->addChoice(tr("All %1").arg(m_rows.size()), kAll);
    m_view->setValue(held < 0 ? kOpen : held);
    const int needing = counts.value(RequestGroup::ToAnswer) + counts.value(RequestGroup::Overdue);
    m_count->setText(counts.value(RequestGroup::Overdue) > 0 ? tr("%n late", nullptr, counts.value(RequestGroup::Overdue)) : QString());
    if (std::exchange(m_needing, needing) != needing)
        Q_EMIT needingChanged(needing);
}

bool RequestsPage::fits(const RequestRow &one) const
{
    const int view = m_view->value();
    if (!m_asBoard->isChecked() && view != kAll && (view == kOpen ? !isOpen(one) : static_cast<int>(groupOf(one)) != view))
        return false;
    const QString text = m_filter->text().trimmed();
    return text.isEmpty() || one.letter.subject.contains(text, Qt::CaseInsensitive) || one.letter.sender.text().contains(text, Qt::CaseInsensitive)
        || one.letter.recipient.text().contains(text, Qt::CaseInsensitive) || u"R-%1"_s.arg(one.number).contains(text, Qt::CaseInsensitive);
}

void RequestsPage::refresh()
{
    const auto now = m_context.clock.now();
    const bool board = m_asBoard->isChecked();
    QList<RequestRow> shown;
    QList<RecordEntry> entries;
    for (const RequestRow &one : std::as_const(m_rows)) {
        const qint64 key = requestKey(one.letter.id);
        // What is being read stays in view when an answer moves it elsewhere.
        if (!fits(one) && !(m_detailOpen && !board && key == m_list->currentKey()))
            continue;
        shown.append(one);
        entries.append(entryOf(one, now));
    }
    m_view->setEnabled(!board);
    m_board->setRows(shown);
    m_list->setEntries(std::move(entries));
    if (m_wanted >= 0 && row(m_wanted)) {
        const qint64 key = std::exchange(m_wanted, -1);
        if (!fits(*row(key))) {
            m_view->setValue(kAll);
            refresh();
        }
        m_list->select(key);
        openRow(key, true);
        return;
    }
    m_stack->setCurrentWidget(board ? static_cast<QWidget *>(m_board) : shown.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (shown.isEmpty())
        showEmpty();
    if (board || shown.isEmpty()) {
        showDetail(false);
        return;
    }
    if (m_list->currentKey() < 0 && !isNarrow())
        m_list->selectFirst();
    if (m_detailOpen || !isNarrow())
        openRow(m_list->currentKey(), false);
}

void RequestsPage::showEmpty()
{
    if (!m_filter->text().isEmpty() || m_view->value() != kOpen) {
        m_empty->show("filter", tr("No request fits this filter"), tr("Clear it to see the others."), tr("Clear filter"));
        return;
    }
    const auto last = m_context.session.sync().lastSync();
    m_empty->show("message-circle-question", tr("Nothing waits for you"),
                  (last ? tr("Last sync %1.").arg(messages::dateText(*last)) + u' ' : QString())
                      + tr("A request asks another desk for information, to confirm an alert, or whether something of theirs may be passed on."),
                  tr("New request"));
}

void RequestsPage::openRow(qint64 key, bool focus)
{
    const RequestRow *one = row(key);
    if (!one)
        return;
    showDetail(true);
    m_pane->show(*one);
    if (focus)
        m_pane->focusAction();
}

bool RequestsPage::makeNew()
{
    write({});
    return true;
}

void RequestsPage::write(const release::RequestLetter &letter)
{
    auto *dialog = new RequestDialog(m_context, letter, this);
    connect(dialog, &RequestDialog::done, this, [this](const base::RequestId &id, bool sent) {
        m_wanted = requestKey(id);
        say(sent ? tr("Sent. The answer comes back here.") : tr("Kept as a draft. Nothing was sent."));
        reload();
    });
    dialog->open();
}

void RequestsPage::openTarget(const QString &target)
{
    if (isRequestTarget(target)) {
        write(requestOf(target));
        return;
    }
    const auto id = base::RequestId::fromHex(target);
    if (!id)
        return;
    m_wanted = requestKey(*id);
    m_asBoard->setChecked(false);
    reload();
}

void RequestsPage::showBoard(bool board)
{
    m_asBoard->setChecked(board);
}

void RequestsPage::say(const QString &sentence)
{
    m_notice->show(Tone::Calm, "check", sentence);
}

void RequestsPage::fail(const base::Error &error)
{
    m_notice->show(Tone::Hit, "triangle-alert", messages::sentence(error).text());
}

void RequestsPage::showDetail(bool open)
{
    m_detailOpen = open;
    if (!open)
        m_pane->close();
    arrange();
    if (!open && isVisible() && isNarrow() && m_stack->currentWidget() == m_list)
        m_list->setFocus();
}

void RequestsPage::arrange()
{
    const bool narrow = isNarrow();
    m_pane->setBackShown(narrow);
    m_pane->setVisible(m_detailOpen);
    m_left->setVisible(!narrow || !m_detailOpen);
}

void RequestsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void RequestsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_detailOpen && isNarrow())
        showDetail(false);
    else if (event->key() == Qt::Key_Escape)
        m_stack->currentWidget()->setFocus();
    else
        Page::keyPressEvent(event);
}

void RequestsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().surface);
}

void RequestsPage::takeFocus()
{
    if (m_stack->currentWidget() != m_list) {
        m_new->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_list->currentKey() < 0)
        m_list->selectFirst();
    if (!isNarrow() && !m_detailOpen)
        openRow(m_list->currentKey(), false);
    m_list->setFocus(Qt::OtherFocusReason);
}

bool RequestsPage::filterList()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

QVariantMap RequestsPage::viewState() const
{
    return {{u"request"_s, m_list->currentKey()}, {u"view"_s, m_view->value()}, {u"board"_s, m_asBoard->isChecked()}};
}

void RequestsPage::restoreView(const QVariantMap &state)
{
    m_view->setValue(state.value(u"view"_s, kOpen).toInt());
    m_asBoard->setChecked(state.value(u"board"_s).toBool());
    m_list->select(state.value(u"request"_s, -1).toLongLong());
}

QList<QWidget *> RequestsPage::areas()
{
    return {m_left, m_pane};
}

} // namespace countersign::ui
