#include "ui/inbox/mail_pane.h"

#include "core/messages/error_sentences.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "ui/inbox/inbox_rows.h"
#include "ui/reading/letter_view.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/visible_text.h"

#include <QApplication>
#include <QVBoxLayout>

#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::MailItem;
using workstation::MailRow;

MailPane::MailPane(const PageContext &context, QWidget *parent)
    : DetailPane(context.theme, tr("Letter in detail"), parent), m_context(context)
{
}

void MailPane::close()
{
    ++m_asked;
    m_reading = false;
    m_row = {};
    m_item.reset();
    setContent(nullptr);
}

void MailPane::show(const MailRow &row, bool open)
{
    if (row.id == m_row.id && m_item) {
        if (open && m_sheet)
            m_sheet->focusAction();
        return;
    }
    if (row.id == m_row.id && m_reading) {
        m_focusWhenRead = m_focusWhenRead || open;
        return;
    }
    m_row = row;
    m_item.reset();
    m_changesShown = true;
    m_saidLater.clear();
    if (open || row.read || !row.tellsOpened)
        read(open);
    else
        cover();
}

void MailPane::refresh(const MailRow &row)
{
    // Reading is audited, and tells of itself: only what became of the letter since is a reason to do it again.
    const bool moved = row.locked != m_row.locked || row.purged != m_row.purged || row.superseded != m_row.superseded
        || row.partsMissing != m_row.partsMissing;
    m_row = row;
    if (m_item && !m_reading && moved)
        read(false);
}

/// What stands on an unopened letter: nothing of its content.
void MailPane::cover()
{
    const Theme &theme = m_context.theme;
    QVBoxLayout *column = nullptr;
    QWidget *sheet = newSheet(column);
    auto *title = new PlainLabel(theme, TextRole::Title);
    title->setForeignText(m_row.title);
    column->addWidget(title->wrapped());
    column->addWidget((new PlainLabel(theme, QStringList{messages::countryText(m_row.from), mailKindText(m_row.kind),
                                                         messages::dateText(m_row.arrivedAt)}.join(u" · "_s),
                                      TextRole::Body, Ink::Sub))->wrapped());
    auto *bar = new NoticeBar(theme, sheet);
    bar->show(Tone::Near, "eye", tr("Opening tells %1 that you read it, as its terms ask.").arg(messages::code(m_row.from.text())));
    column->addWidget(bar);
    auto *row = new QHBoxLayout;
    auto *open = new ActionButton(theme, ActionButton::Kind::Primary, tr("Open and tell"), "eye");
    open->setKeyHint(tr("Enter"));
    row->addWidget(open);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(open, &QPushButton::clicked, this, [this] { read(true); });
    setContent(sheet);
    Q_EMIT shown(std::nullopt);
}

void MailPane::read(bool focus)
{
    const int question = ++m_asked;
    m_reading = true;
    m_focusWhenRead = focus;
    auto task = m_context.session.mail().open(m_row.id);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<MailItem> &item) {
        if (question != m_asked)
            return;
        m_reading = false;
        if (!item) {
            setContent(nullptr);
            fail(messages::sentence(item.error()).text());
            return;
        }
        m_item = *item;
        m_row = item->row;
        fill();
        if (m_focusWhenRead)
            m_sheet->focusAction();
    });
}

void MailPane::fill()
{
    const base::EntityId at = paragraph();
    const bool reading = m_sheet && m_sheet->letter() && m_sheet->letter()->isAncestorOf(QApplication::focusWidget());
    auto *sheet = new MailSheet(m_context, *m_item, m_changesShown);
    connect(sheet, &MailSheet::wanted, this, &MailPane::act);
    connect(sheet, &MailSheet::copyWanted, this, &MailPane::copy);
    connect(sheet, &MailSheet::caseWanted, this, &MailPane::caseWanted);
    connect(sheet, &MailSheet::failed, this, &MailPane::fail);
    connect(sheet, &MailSheet::said, this, [this](const QString &sentence) { say(Tone::Calm, "check", sentence); });
    connect(sheet, &MailSheet::changesWanted, this, [this](bool on) {
        m_changesShown = on;
        fill();
    }, Qt::QueuedConnection);
    m_sheet = sheet;
    setContent(sheet);
    if (reading && sheet->letter())
        sheet->letter()->focusParagraph(at);
    if (const QString said = std::exchange(m_saidLater, {}); !said.isEmpty())
        say(Tone::Calm, "check", said);
    const bool marked = m_item->letter && !m_row.purged;
    Q_EMIT shown(marked ? std::optional(m_item->letter->contract.marking) : std::nullopt);
}

base::EntityId MailPane::paragraph() const
{
    return m_sheet && m_sheet->letter() ? m_sheet->letter()->currentParagraph() : base::EntityId();
}

void MailPane::say(Tone tone, const char *icon, const QString &sentence)
{
    notice()->show(tone, icon, sentence);
}

void MailPane::fail(const QString &sentence)
{
    say(Tone::Hit, "triangle-alert", sentence);
}

} // namespace countersign::ui
