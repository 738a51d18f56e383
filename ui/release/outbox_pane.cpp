#include "ui/release/outbox_pane.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "core/workstation/agreement_desk.h"
#include "ui/reading/letter_words.h"
#include "ui/release/finding_row.h"
#include "ui/release/letter_sheet.h"
#include "ui/release/outbox_model.h"
#include "ui/release/release_words.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/card.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::RecipientStanding;
using workstation::ReleaseState;

OutboxPane::OutboxPane(const PageContext &context, QWidget *parent)
    : DetailPane(context.theme, tr("Release in detail"), parent), m_context(context)
{
}

void OutboxPane::close()
{
    ++m_asked;
    m_id = {};
    setContent(nullptr);
    Q_EMIT shown(std::nullopt);
}

void OutboxPane::open(const base::ReleaseId &id, bool focus)
{
    m_again = id == m_id;
    if (!m_again) {
        m_done.clear();
        m_letter = {};
    }
    m_id = id;
    const int question = ++m_asked;
    auto task = m_context.session.releases().record(id);
    QCoro::connect(std::move(task), this, [this, question, focus](const base::Result<Record> &record) {
        if (question != m_asked)
            return;
        if (record)
            show(*record, focus);
        else
            say(record.error());
    });
}

void OutboxPane::reload()
{
    if (!m_id.isNull())
        open(m_id, true);
}

void OutboxPane::say(const base::Error &error)
{
    notice()->show(Tone::Hit, "triangle-alert", messages::sentence(error).text());
}

void OutboxPane::show(const Record &record, bool focus)
{
    const bool held = content() && content()->isAncestorOf(QApplication::focusWidget());
    m_record = record;
    QVBoxLayout *column = nullptr;
    QWidget *sheet = newSheet(column);
    column->setSpacing(12);
    addHead(*column);
    addActs(*column);
    addStandings(*column);
    addRemarks(*column);
    addLetters(*column);
    addDecision(*column);
    column->addStretch(1);
    setContent(sheet);
    sheet->show();
    if (!m_done.isEmpty())
        notice()->show(Tone::Calm, "check", std::exchange(m_done, {}));
    if (focus || held)
        takeFocus();
    std::optional<markings::Marking> marking;
    for (const workstation::Preview &one : record.sent) {
        const markings::Marking its = markingOf(one.letter);
        marking = marking ? markings::strictest(*marking, its) : its;
    }
    Q_EMIT shown(marking);
}

void OutboxPane::takeFocus()
{
    if (!content())
        return;
    if (auto *first = content()->findChild<ActionButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void OutboxPane::addHead(QVBoxLayout &column)
{
    const Theme &theme = m_context.theme;
    const workstation::OutboxRow &row = m_record.row;
    auto *title = new PlainLabel(theme, TextRole::Section);
    title->setForeignText(row.title);
    column.addWidget(title->wrapped());
    auto *place = new QWidget;
    auto *flow = new FlowLayout(theme.px(8), theme.px(4), place);
    flow->setContentsMargins(0, 0, 0, 0);
    const StateLook look = releaseStateLook(row.state);
    flow->addWidget(new IconLabel(theme, look.icon, look.ink, 16));
    flow->addWidget(new PlainLabel(theme, standingText(row, m_context.clock.now()), TextRole::Strong, look.ink));
    QStringList words{isolatedLtr(row.reference), tr("%1 of %2 rules met").arg(row.rulesMet).arg(row.rules)};
    if (!row.author.isEmpty())
        words << tr("written by %1").arg(isolated(row.author));
    if (!row.approver.isEmpty())
        words << tr("approved by %1").arg(isolated(row.approver));
    flow->addWidget(new PlainLabel(theme, words.join(u" \u00B7 "_s), TextRole::Body, Ink::Sub));
    column.addWidget(place);
    const auto changed = std::find_if(row.recipients.begin(), row.recipients.end(), [](const RecipientStanding &one) { return one.state == ReleaseState::KeyChanged; });
    if (changed != row.recipients.end()) {
        auto *notice = new NoticeBar(theme, place);
        column.addWidget(notice);
        notice->show(Tone::Hit, "key-round", tr("The key of %1 changed after this was sealed, so it was not sent. Compare the key by voice, then release it anew.")
                                                 .arg(isolatedLtr(changed->desk.text())));
    }
}

void OutboxPane::addStandings(QVBoxLayout &column)
{
    const Theme &theme = m_context.theme;
    for (const RecipientStanding &one : m_record.row.recipients) {
        auto *card = new Card(theme, isolatedLtr(one.desk.text()) + u" \u00B7 "_s + channelText(one.channel));
        auto *state = new PlainLabel(theme, releaseStateText(one.state), TextRole::Body, releaseStateLook(one.state).ink);
        card->body()->addWidget(state);
        auto *grid = new RuledGrid(theme);
        const auto fact = [&](const QString &name, const std::optional<base::Instant> &at, const QString &more = {}) {
            if (at)
                grid->addFact(name, more.isEmpty() ? messages::dateText(*at) : messages::dateText(*at) + u" \u00B7 "_s + more);
        };
        fact(tr("The portal says: taken"), one.portalSays);
        fact(tr("They signed: delivered"), one.delivered);
        fact(tr("They signed: opened"), one.opened);
        fact(tr("They signed: acted on"), one.acted, one.acted ? isolated(one.note) : QString());
        fact(tr("They signed: refused"), one.refused, one.refused ? isolated(one.note) : QString());
        fact(tr("They signed: destroyed"), one.purged,
             one.purged ? (one.exportsThere == 0 ? tr("no copies made before") : tr("%n print(s) or export(s) made before", nullptr, static_cast<int>(one.exportsThere))) : QString());
        if (one.recalled)
            grid->addFact(tr("Recalled by us"), one.recallDeadline ? tr("%1, gone there by %2").arg(recallChoiceText(*one.recalled), messages::dateText(*one.recallDeadline))
                                                                   : recallChoiceText(*one.recalled));
        if (grid->rowCount() == 0)
            grid->addFact(tr("Receipts"), tr("None yet"), TextRole::Body, Ink::Sub);
        grid->setStretch(1, 1);
        card->body()->addWidget(grid);
        column.addWidget(card);
    }
    if (!m_record.row.recipients.isEmpty()) {
        auto *note = new PlainLabel(theme, tr("\"Delivered\" and \"opened\" are signed by the recipient's own device. What only the portal says is marked so."),
                                    TextRole::Small, Ink::Sub);
        column.addWidget(note->wrapped());
    }
}

void OutboxPane::addLetters(QVBoxLayout &column)
{
    if (m_record.sent.isEmpty())
        return;
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme, hasLeft(m_record.row.state) ? tr("What they got") : tr("What they will get"));
    auto *tabs = new PageTabs(theme, tr("Recipient whose letter is shown"));
    int front = 0;
    for (int i = 0; i < m_record.sent.size(); ++i) {
        tabs->addPart(m_record.sent[i].desk.text());
        if (m_record.sent[i].desk == m_letter)
            front = i;
    }
    card->body()->addWidget(tabs, 0, Qt::AlignLeading);
    auto *sheet = new LetterSheet(theme, m_context.session.agreements().legalBases());
    connect(sheet, &LetterSheet::reached, area(), [this](QWidget *row) { area()->ensureWidgetVisible(row, 0, 20); });
    card->body()->addWidget(sheet);
    sheet->show(m_record.sent[front].letter);
    tabs->setCurrentIndex(front);
    connect(tabs, &QTabBar::currentChanged, sheet, [this, sheet](int place) {
        if (place < 0 || place >= m_record.sent.size())
            return;
        m_letter = m_record.sent[place].desk;
        sheet->show(m_record.sent[place].letter);
    });
    column.addWidget(card);
}

void OutboxPane::addRemarks(QVBoxLayout &column)
{
    if (m_record.remarks.isEmpty())
        return;
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme, tr("What came back"));
    for (const release::RemarkLetter &remark : m_record.remarks) {
        const QString why = isolatedLtr(remark.sender.text()) + u" \u00B7 "_s + isolated(remark.by) + u" \u00B7 "_s + messages::dateText(remark.at);
        auto *row = new CheckRow(theme, "message-circle-question", Ink::Near, remarkKindText(remark.kind), why);
        auto *words = new PlainLabel(theme);
        words->setForeignText(remark.text);
        row->body()->addWidget(words->wrapped());
        if (!remark.proposed.isEmpty()) {
            auto *proposed = new PlainLabel(theme, TextRole::Body, Ink::Sub);
            proposed->setForeignText(tr("Proposed: %1").arg(remark.proposed));
            row->body()->addWidget(proposed->wrapped());
        }
        card->body()->addWidget(row);
    }
    column.addWidget(card);
}

void OutboxPane::addDecision(QVBoxLayout &column)
{
    if (m_record.report.findings.isEmpty())
        return;
    const Theme &theme = m_context.theme;
    auto *decision = new Disclosure(theme, tr("Record of the decision"));
    if (!m_record.reason.isEmpty()) {
        auto *reason = new PlainLabel(theme, tr("Reason: %1").arg(isolated(m_record.reason)));
        decision->body()->addWidget(reason->wrapped());
    }
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const FindingGroup &group : grouped(m_record.report.findings))
        rows->addWidget(FindingRow::plain(theme, group));
    decision->body()->addLayout(rows);
    // What stops it is what a person came to read.
    decision->setOpen(m_record.row.state <= ReleaseState::Checked && !m_record.report.isAllowed() && !m_record.report.isReadyForApproval());
    column.addWidget(decision);
}

} // namespace countersign::ui
