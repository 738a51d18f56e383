#include "ui/audit/audit_page.h"

#include "core/messages/error_sentences.h"
#include "ui/audit/audit_filters.h"
#include "ui/audit/audit_pane.h"
#include "ui/audit/audit_state_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using messages::AuditGroup;
using workstation::AuditLine;
using workstation::AuditLines;

namespace {

constexpr int kPageOfEntries = 200;

const char *iconOf(AuditGroup group)
{
    switch (group) {
    case AuditGroup::LookUps:
        return "search";
    case AuditGroup::Reading:
        return "eye";
    case AuditGroup::Changes:
        return "pencil";
    case AuditGroup::Decisions:
        return "square-check";
    case AuditGroup::Exchange:
        return "send";
    case AuditGroup::Exports:
        return "file-output";
    case AuditGroup::Keys:
        return "key-round";
    case AuditGroup::Trouble:
        break;
    }
    return "shield-alert";
}

/// The day as well, once it is not today.
QString timeOf(base::Instant at, base::Instant now)
{
    const auto day = [](base::Instant instant) { return QDateTime::fromMSecsSinceEpoch(base::toMillis(instant)).date(); };
    return day(at) == day(now) ? clockTime(at) : shortDate(at) + u' ' + clockTime(at);
}

RecordEntry entryOf(const AuditLine &line, base::Instant now)
{
    RecordEntry entry;
    entry.key = line.sequence;
    const QString result = messages::auditResultText(line.result);
    const bool refusal = messages::isAuditRefusal(line.result);
    entry.title = messages::auditActionText(line.action);
    if (!result.isEmpty())
        entry.title += u" · "_s + result;
    QStringList parts{line.mine ? AuditPage::tr("you") : isolated(line.who)};
    if (line.details && !line.details->isEmpty())
        parts << isolated(*line.details);
    else if (!line.object.isEmpty())
        parts << isolatedLtr(line.object.left(16));
    entry.detail = parts.join(u" · "_s);
    entry.trailing = timeOf(line.at, now);
    entry.spoken = QStringList{entry.trailing, entry.title, entry.detail}.join(u", "_s);
    entry.icon = refusal ? "ban" : iconOf(messages::auditGroupOf(line.action));
    entry.ink = refusal ? Ink::Hit : Ink::Sub;
    entry.strong = refusal;
    return entry;
}

} // namespace

AuditPage::AuditPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_filters(new AuditFilters(context.theme, context.clock)),
      m_list(new RecordList(context.theme, tr("Entries of the audit chain"))), m_pane(new AuditPane(context)),
      m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedWidget), m_empty(new EmptyState(context.theme)),
      m_notice(new NoticeBar(context.theme)), m_scope(new PlainLabel(context.theme, TextRole::Small, Ink::Sub)),
      m_older(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Show older entries"), "chevron-down")), m_pause(new QTimer(this))
{
    build();
    // What is recorded comes in bursts: one reading after each.
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
    connect(m_pause, &QTimer::timeout, this, &AuditPage::reload);
    connect(m_filters, &AuditFilters::changed, this, &AuditPage::reload);
    connect(m_list, &RecordList::chosen, this, &AuditPage::openEntry);
    connect(m_list, &RecordList::opened, this, &AuditPage::openEntry);
    connect(m_older, &QPushButton::clicked, this, [this] {
        if (!m_lines.isEmpty())
            load(m_lines.last().sequence);
    });
    connect(m_pane, &AuditPane::wantsObject, this, [this](const QString &object) {
        m_filters->clear();
        m_filters->setText(object);
    });
    connect(m_empty->action(), &QPushButton::clicked, m_filters, &AuditFilters::clear);
    connect(&context.session.audit(), &workstation::AuditService::changed, m_pause, qOverload<>(&QTimer::start));
    reload();
}

void AuditPage::build()
{
    const Theme &theme = m_context.theme;
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(20, 14, 20, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new PlainLabel(theme, tr("Audit"), TextRole::Title));
    head->addStretch(1);
    head->addWidget(m_scope);
    column->addLayout(head);
    column->addWidget(m_filters);
    column->addWidget(m_notice);
    m_notice->show(Tone::Calm, "info", {});
    auto *entries = new QWidget;
    auto *rows = new QVBoxLayout(entries);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(8);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_older, 0, Qt::AlignHCenter);
    m_older->hide();
    m_stack->addWidget(entries);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({680, 500});
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
}

void AuditPage::reload()
{
    load(0);
    readState();
}

void AuditPage::load(std::int64_t before)
{
    const int question = ++m_asked;
    auto task = m_context.session.audit().list(m_filters->filter(), before, kPageOfEntries);
    QCoro::connect(std::move(task), this, [this, question, before](const base::Result<AuditLines> &found) {
        if (question != m_asked)
            return;
        if (!found)
            return fail(found.error());
        if (before == 0)
            m_lines.clear();
        m_lines += found->lines;
        m_more = found->more;
        refresh();
    });
}

void AuditPage::readState()
{
    auto state = m_context.session.audit().state();
    QCoro::connect(std::move(state), this, [this](const base::Result<workstation::AuditState> &found) {
        if (!found)
            return fail(found.error());
        m_scope->setText(found->seesAll ? tr("all entries") : tr("your own entries"));
        m_pane->show(*found);
    });
    auto actors = m_context.session.audit().actors();
    QCoro::connect(std::move(actors), this, [this](const base::Result<QList<workstation::AuditActor>> &found) {
        if (found)
            m_filters->setActors(*found);
    });
}

void AuditPage::refresh()
{
    QList<RecordEntry> entries;
    const base::Instant now = m_context.clock.now();
    for (const AuditLine &line : std::as_const(m_lines))
        entries.append(entryOf(line, now));
    m_list->setEntries(std::move(entries));
    m_older->setVisible(m_more);
    m_stack->setCurrentIndex(m_lines.isEmpty() ? 1 : 0);
    if (m_lines.isEmpty()) {
        if (m_filters->isNarrow())
            m_empty->show("filter", tr("No entry fits this filter"), tr("Entries that do not fit are not shown."), tr("Clear filter"));
        else
            m_empty->show("list-checks", tr("Nothing is recorded yet"), tr("Each look-up, reading, export and decision leaves an entry."));
        m_pane->clearEntry();
        return;
    }
    if (m_list->currentKey() < 0)
        m_list->selectFirst();
    openEntry(m_list->currentKey());
}

void AuditPage::openEntry(qint64 sequence)
{
    const auto line = std::find_if(m_lines.cbegin(), m_lines.cend(), [sequence](const AuditLine &l) { return l.sequence == sequence; });
    if (line != m_lines.cend())
        m_pane->show(*line);
}

void AuditPage::fail(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_notice->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
}

void AuditPage::takeFocus()
{
    if (m_lines.isEmpty())
        m_filters->field()->setFocus();
    else
        m_list->setFocus();
}

bool AuditPage::filterList()
{
    m_filters->field()->setFocus(Qt::ShortcutFocusReason);
    m_filters->field()->selectAll();
    return true;
}

QVariantMap AuditPage::viewState() const
{
    return {{u"entry"_s, m_list->currentKey()}};
}

void AuditPage::restoreView(const QVariantMap &state)
{
    m_list->select(state.value(u"entry"_s, qint64{-1}).toLongLong());
}

QList<QWidget *> AuditPage::areas()
{
    return {m_filters, m_stack, m_pane};
}

void AuditPage::openTarget(const QString &target)
{
    if (target == "verify"_L1)
        m_pane->state()->verify();
    else
        m_filters->setText(target);
}

} // namespace countersign::ui
