#include "ui/inbox/mail_sheet.h"

#include "core/messages/error_sentences.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/workstation/agreement_desk.h"
#include "ui/inbox/inbox_rows.h"
#include "ui/inbox/mail_files.h"
#include "ui/reading/contract_card.h"
#include "ui/reading/letter_view.h"
#include "ui/reading/letter_words.h"
#include "ui/reading/reading_text.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::ReceiptAct;
using workstation::MailKind;

MailSheet::MailSheet(const PageContext &context, const workstation::MailItem &item, bool changesShown, QWidget *parent)
    : QWidget(parent), m_context(context), m_theme(context.theme), m_item(item), m_column(new QVBoxLayout(this))
{
    setAutoFillBackground(false);
    m_column->setContentsMargins(20, 8, 20, 20);
    m_column->setSpacing(12);
    addHead();
    addStanding();
    addActs();
    addTold();
    addRecall();
    addRemark();
    addAsked();
    addTrouble();
    if (isRead())
        addLetter(changesShown);
    addTrail();
    m_column->addStretch(1);
}

QString MailSheet::senderCode() const
{
    return messages::code(m_item.row.from.text());
}

void MailSheet::focusAction()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void MailSheet::addNotice(Tone tone, const char *icon, const QString &sentence)
{
    auto *bar = new NoticeBar(m_theme, this); // shown without a parent it would be a window, and take the focus
    bar->show(tone, icon, sentence);
    m_column->addWidget(bar);
}

ActionButton *MailSheet::addAct(QLayout &row, const QString &text, MailAct act, ActionButton::Kind kind, const char *icon)
{
    auto *button = new ActionButton(m_theme, kind, text, icon);
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT wanted(act); });
    row.addWidget(button);
    if (!m_first)
        m_first = button;
    return button;
}

void MailSheet::addHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *title = new PlainLabel(m_theme, TextRole::Title);
    if (m_item.row.title.isEmpty())
        title->setText(mailKindText(m_item.row.kind));
    else
        title->setForeignText(m_item.row.title);
    head->addWidget(title->wrapped(), 1);
    if (isRead())
        head->addWidget(new MarkingBadge(m_theme, m_item.letter->contract.marking), 0, Qt::AlignTop);
    m_column->addLayout(head);
    QStringList lines;
    if (m_item.letter)
        lines << senderText(*m_item.letter);
    else if (!m_item.row.from.isNull())
        lines << messages::countryText(m_item.row.from);
    QStringList second{mailKindText(m_item.row.kind), messages::dateText(m_item.row.arrivedAt)};
    if (m_item.letter) {
        if (!m_item.letter->reference.isEmpty())
            second << messages::code(m_item.letter->reference);
        second << tr("version %1").arg(m_item.letter->version);
        if (!m_item.letter->contract.marking.codes().section(u' ', 1).isEmpty())
            second << messages::code(m_item.letter->contract.marking.codes());
    }
    lines << second.join(u" · "_s);
    m_column->addWidget((new PlainLabel(m_theme, lines.join(u'\n'), TextRole::Body, Ink::Sub))->wrapped());
}

/// What the sender knows of this being read.
void MailSheet::addTold()
{
    if (!m_item.letter)
        return;
    addNotice(Tone::Calm, "eye",
              m_item.openedIsTold ? tr("%1 is told that you opened this, as its terms ask.").arg(senderCode())
                                  : tr("%1 is not told that you opened this; its terms do not ask for it.").arg(senderCode()));
}

void MailSheet::addStanding()
{
    const workstation::MailRow &row = m_item.row;
    if (row.purged)
        addNotice(Tone::Calm, "trash-2", tr("Its content was destroyed here. What remains is who sent it and what became of it."));
    if (row.superseded && !row.purged)
        addNotice(Tone::Near, "file-output", tr("A newer version is here. Work with that one."));
    if (m_item.letter && m_item.letter->pointer)
        addNotice(Tone::Calm, "info", tr("%1 only says that a record exists. Its content is not shared; you may ask for access.").arg(senderCode()));
    if (isRead() && !m_item.letter->correction.isEmpty())
        addWords(tr("Why there is a new version"), m_item.letter->correction);
    if (isRead() && !m_item.letter->answers.isNull())
        addNotice(Tone::Calm, "check", tr("It answers a request of yours."));
}

void MailSheet::addActs()
{
    using Kind = ActionButton::Kind;
    auto *row = new FlowLayout(m_theme.px(8), m_theme.px(8));
    m_column->addLayout(row);
    if (m_item.newer > 0)
        addAct(*row, tr("Open the newer version"), MailAct::ShowNewer, Kind::Primary, "arrow-right");
    if (m_item.row.locked && !m_item.row.purged) {
        addAct(*row, tr("Destroy now"), MailAct::Destroy, m_item.newer > 0 ? Kind::Plain : Kind::Primary, "trash-2");
        addAct(*row, tr("Ask for longer"), MailAct::AskLonger);
        return;
    }
    if (m_item.row.kind == MailKind::ApprovalAsked || m_item.row.kind == MailKind::AdviceAsked) {
        addAct(*row, tr("Read and decide"), MailAct::Decide, Kind::Primary, "list-checks");
        return;
    }
    if (m_item.trouble && m_item.trouble->code == base::ErrorCode::EnvelopeGap) {
        // What lacks can come by hand too.
        addAct(*row, tr("Read courier file…"), MailAct::ReadCourier, Kind::Plain, "file-down");
        return;
    }
    if (m_item.row.kind == MailKind::Recall || m_item.row.kind == MailKind::Remark) {
        if (!m_item.row.envelope.isNull())
            addAct(*row, tr("Show what it is about"), MailAct::ShowOther, Kind::Primary, "arrow-right");
        return;
    }
    if (!isRead())
        return;
    if (m_item.letter->pointer)
        addAct(*row, tr("Ask for access"), MailAct::AskAccess, Kind::Primary, "message-circle-question");
    addAct(*row, tr("File to case"), MailAct::File, m_first ? Kind::Plain : Kind::Primary, "folder-open");
    addAct(*row, tr("Acknowledge"), MailAct::Acknowledge, Kind::Plain, "check");
    addAct(*row, tr("Reply"), MailAct::Reply);
    addAct(*row, tr("Dispute"), MailAct::Dispute);
    if (!m_item.letter->paragraphs.isEmpty())
        addAct(*row, tr("Propose correction"), MailAct::Correct, Kind::Plain, "pencil");
    const release::Contract &contract = m_item.letter->contract;
    if (contract.onward != agreements::OnwardRule::Free || contract.marking.orcon || contract.marking.tlp >= markings::Tlp::Amber)
        addAct(*row, tr("Ask %1 for permission").arg(senderCode()), MailAct::AskLeave, Kind::Plain, "message-circle-question");
    addAct(*row, tr("Refuse"), MailAct::Refuse);
    addAct(*row, tr("Print"), MailAct::Print, Kind::Plain, "printer")->setKeyHint(tr("Ctrl P"));
    addAct(*row, tr("Make a PDF"), MailAct::Export, Kind::Plain, "file-down");
}

void MailSheet::addLetter(bool changesShown)
{
    const release::ReleaseLetter &letter = *m_item.letter;
    m_column->addWidget(new ContractCard(m_theme, letter.contract, letter.sender, m_context.session.agreements().legalBases()));
    if (m_item.before) {
        auto *row = new QHBoxLayout;
        auto *changes = new ActionButton(m_theme, ActionButton::Kind::Chip, tr("What version %1 changed").arg(letter.version));
        changes->setCheckable(true);
        changes->setChecked(changesShown);
        row->addWidget(changes);
        row->addStretch(1);
        m_column->addLayout(row);
        connect(changes, &QPushButton::toggled, this, &MailSheet::changesWanted);
    }
    m_letter = new LetterView(m_theme, letter, changesShown ? m_item.before : std::optional<release::ReleaseLetter>());
    connect(m_letter, &LetterView::copyWanted, this, &MailSheet::copyWanted);
    m_column->addWidget(m_letter);
    if (!letter.attachments.isEmpty()) {
        auto *files = new MailFiles(m_context, m_item.row.id, m_item.row.from, letter.attachments, m_item.row.partsMissing);
        connect(files, &MailFiles::failed, this, &MailSheet::failed);
        connect(files, &MailFiles::said, this, &MailSheet::said);
        m_column->addWidget(files);
    }
}

void MailSheet::addWords(const QString &name, const QString &foreign)
{
    auto *card = new Card(m_theme, name);
    auto *words = new ReadingText(m_theme, name);
    words->setMarkdown(foreign, {}, cases::TextDirection::Auto);
    connect(words, &ReadingText::copyWanted, this, &MailSheet::copyWanted);
    card->body()->addWidget(words);
    m_column->addWidget(card);
}

void MailSheet::addRecall()
{
    if (!m_item.recall)
        return;
    const release::RecallLetter &recall = *m_item.recall;
    auto *card = new AnswerCard(m_theme, m_item.row.purged ? Tone::Calm : Tone::Hit,
                                tr("%1 by %2, %3").arg(recallKindText(recall.kind), messages::code(recall.sender.text()), messages::dateText(recall.at)));
    const auto add = [&](const QString &words) { card->body()->addWidget((new PlainLabel(m_theme, words))->wrapped()); };
    add(tr("Reason: %1").arg(isolated(recall.reason)));
    if (base::toMillis(recall.deadline) != 0)
        add(m_item.row.purged ? tr("It was to be gone by %1.").arg(messages::dateText(recall.deadline))
                              : tr("It is locked here and is destroyed at %1, by the portal's time.").arg(messages::dateText(recall.deadline)));
    else if (!m_item.row.purged)
        add(tr("It is locked here until you destroy it or a new version comes."));
    if (!m_item.quotedIn.isEmpty()) {
        QStringList names;
        for (const QString &one : m_item.quotedIn)
            names << isolated(one);
        add(tr("You released parts of it on: %1. Recall those too.").arg(names.join(u", "_s)));
    }
    m_column->addWidget(card);
}

void MailSheet::addRemark()
{
    if (!m_item.remark)
        return;
    const release::RemarkLetter &remark = *m_item.remark;
    auto *from = new PlainLabel(m_theme, tr("%1 from %2, %3").arg(remarkKindText(remark.kind), isolated(remark.by), messages::dateText(remark.at)),
                                TextRole::Strong);
    m_column->addWidget(from->wrapped());
    addWords(remark.kind == release::RemarkKind::Reply ? tr("What they say") : tr("Why"), remark.text);
    if (!remark.proposed.isEmpty())
        addWords(tr("The words it should have"), remark.proposed);
}

void MailSheet::addAsked()
{
    if (m_item.row.kind == MailKind::ApprovalAsked)
        addNotice(Tone::Near, "list-checks", tr("A colleague asks you to read this release and to approve it or not. Nothing leaves before you do."));
    if (m_item.row.kind == MailKind::AdviceAsked)
        addNotice(Tone::Near, "shield-alert", tr("A colleague asks you to decide the protection questions of this release. Nothing leaves before you do."));
}

void MailSheet::addTrouble()
{
    if (!m_item.trouble)
        return;
    const messages::ErrorSentence sentence = messages::sentence(*m_item.trouble);
    auto *card = new AnswerCard(m_theme, Tone::Hit, sentence.what);
    for (const QString &words : {sentence.kept, sentence.next}) {
        if (!words.isEmpty())
            card->body()->addWidget((new PlainLabel(m_theme, words))->wrapped());
    }
    card->body()->addWidget(new PlainLabel(m_theme, sentence.code, TextRole::Small, Ink::Sub));
    m_column->addWidget(card);
}

void MailSheet::addTrail()
{
    if (m_item.receipts.isEmpty() && m_item.filedTo.isEmpty())
        return;
    auto *card = new Card(m_theme, tr("What became of it here"));
    if (!m_item.filedTo.isEmpty()) {
        auto *row = new FlowLayout(m_theme.px(8), m_theme.px(6));
        row->addWidget(new PlainLabel(m_theme, tr("Filed to"), TextRole::Body, Ink::Sub));
        for (const QString &reference : m_item.filedTo) {
            auto *link = new ActionButton(m_theme, ActionButton::Kind::Link, isolatedLtr(reference));
            connect(link, &QPushButton::clicked, this, [this, reference] { Q_EMIT caseWanted(reference); });
            row->addWidget(link);
        }
        card->body()->addLayout(row);
    }
    for (const release::ReceiptLetter &receipt : m_item.receipts)
        card->body()->addWidget((new PlainLabel(m_theme, receiptText(receipt)))->wrapped());
    if (!m_item.receipts.isEmpty())
        card->body()->addWidget((new PlainLabel(m_theme, tr("Signed by this device; %1 sees it.").arg(senderCode()), TextRole::Small, Ink::Sub))->wrapped());
    m_column->addWidget(card);
}

} // namespace countersign::ui
