#include "ui/release/case_releases.h"

#include "core/messages/error_sentences.h"
#include "ui/release/outbox_model.h"
#include "ui/release/release_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::OutboxRow;

CaseReleases::CaseReleases(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget), m_list(new RecordList(context.theme, tr("Releases of this case"))),
      m_empty(new EmptyState(context.theme)), m_fault(new NoticeBar(context.theme)),
      m_prepare(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Prepare release"), "send")),
      m_soon(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kRingRoom, 0, kRingRoom, 0);
    m_prepare->setKeyHint(tr("Ctrl Shift R"));
    row->addWidget(m_prepare);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_fault);
    m_fault->hide();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_prepare, &QPushButton::clicked, this, &CaseReleases::wantsRelease);
    const auto open = [this](qint64 place) {
        if (place >= 0 && place < m_rows.size())
            Q_EMIT wantsPage(u"outbox"_s, m_rows[place].id.hex());
    };
    connect(m_list, &RecordList::opened, this, open);
    // A draft changes with each letter that is typed.
    m_soon->setSingleShot(true);
    m_soon->setInterval(250);
    connect(m_soon, &QTimer::timeout, this, &CaseReleases::reload);
    connect(&context.session.releases(), &workstation::ReleaseService::changed, m_soon, qOverload<>(&QTimer::start));
    refresh();
}

void CaseReleases::setCase(std::shared_ptr<const cases::CaseFile> file)
{
    const bool other = !m_file || !file || m_file->id != file->id;
    m_file = std::move(file);
    if (other) {
        m_rows.clear();
        refresh();
        reload();
    }
}

void CaseReleases::reload()
{
    const int question = ++m_asked;
    if (!m_file)
        return;
    workstation::OutboxFilter filter;
    filter.inCase = m_file->id;
    auto task = m_context.session.releases().outbox(filter);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<OutboxRow>> &rows) {
        if (question != m_asked)
            return;
        m_fault->show(Tone::Hit, "triangle-alert", rows ? QString() : messages::sentence(rows.error()).text());
        if (!rows)
            return;
        m_rows = *rows;
        refresh();
        Q_EMIT counted();
    });
}

void CaseReleases::refresh()
{
    QList<RecordEntry> entries;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const OutboxRow &row = m_rows[i];
        const StateLook look = releaseStateLook(row.state);
        RecordEntry entry;
        entry.key = i;
        entry.title = isolated(row.title) + u" \u2192 "_s + desksText(desksOf(row));
        entry.detail = standingText(row, m_context.clock.now());
        entry.trailing = shortDate(row.changedAt);
        entry.spoken = spokenRow(row, m_context.clock.now());
        entry.icon = look.icon;
        entry.ink = look.ink;
        entry.strong = row.waitsForMe;
        entries << entry;
    }
    const bool none = entries.isEmpty();
    m_list->setEntries(std::move(entries));
    if (none)
        m_empty->show("send", tr("Nothing of this case has been released"),
                      tr("A release is a copy for named recipients. It is checked, read and approved before it leaves."));
    else if (m_list->currentKey() < 0)
        m_list->selectFirst();
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_list);
}

void CaseReleases::takeFocus()
{
    if (m_stack->currentWidget() == m_list)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_prepare->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
