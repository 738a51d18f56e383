// What a person does with mail.

#include "ui/inbox/mail_pane.h"

#include "core/messages/error_sentences.h"
#include "core/messages/isolates.h"
#include "core/workstation/agreement_desk.h"
#include "ui/inbox/correction_dialog.h"
#include "ui/inbox/file_dialog.h"
#include "ui/paper/paper_desk.h"
#include "ui/paper/paper_output.h"
#include "ui/reading/letter_paper.h"
#include "ui/reading/letter_words.h"
#include "ui/reading/request_target.h"
#include "ui/widgets/words_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::RemarkKind;
using workstation::BoundAct;

template<typename Dialog>
void MailPane::follow(QCoro::Task<base::Status> task, Dialog *dialog, const QString &done)
{
    QCoro::connect(std::move(task), this, [this, held = QPointer<Dialog>(dialog), done](const base::Status &status) {
        if (!status) {
            const QString sentence = messages::sentence(status.error()).text();
            if (held)
                held->fail(sentence);
            else
                fail(sentence);
            return;
        }
        if (held)
            held->accept();
        m_saidLater = done;
        read(false);
    });
}

void MailPane::act(MailAct act)
{
    switch (act) {
    case MailAct::File: file(); break;
    case MailAct::Reply: ask(RemarkKind::Reply); break;
    case MailAct::Dispute: ask(RemarkKind::Dispute); break;
    case MailAct::Correct: correct(); break;
    case MailAct::Acknowledge:
    case MailAct::Refuse:
    case MailAct::AskLonger: askWords(act); break;
    case MailAct::AskLeave: askOwner(release::RequestKind::PassOn); break;
    case MailAct::AskAccess: askOwner(release::RequestKind::Access); break;
    case MailAct::Print: print(); break;
    case MailAct::Export: exportPdf(); break;
    case MailAct::Destroy: destroyNow(); break;
    case MailAct::Decide: Q_EMIT decisionWanted(m_row.release); break;
    case MailAct::ReadCourier: Q_EMIT courierWanted(); break;
    case MailAct::ShowOther: Q_EMIT otherWanted(m_row.envelope); break;
    case MailAct::ShowNewer: Q_EMIT itemWanted(m_item->newer); break;
    }
}

void MailPane::file()
{
    auto *dialog = new FileDialog(m_context, m_row.title, this);
    connect(dialog, &FileDialog::chosen, this, [this, dialog](const base::CaseId &id) {
        follow(m_context.session.mail().fileToCase(m_row.id, id), dialog, tr("Filed. The case keeps whom each paragraph comes from."));
    });
    dialog->open();
}

void MailPane::ask(RemarkKind kind)
{
    const QString who = messages::code(m_row.from.text());
    const bool dispute = kind == RemarkKind::Dispute;
    auto *dialog = new WordsDialog(
        m_context.theme,
        {dispute ? tr("Dispute this release") : tr("Reply to %1").arg(who),
         dispute ? tr("%1 reads your words and decides whether to correct or recall it. What you have here stays as it is.").arg(who)
                 : tr("Only %1 reads it. It is no release: send findings through a case.").arg(who),
         dispute ? tr("What is wrong, and how you know") : tr("Your words"), dispute ? tr("Dispute") : tr("Reply"), true},
        this);
    connect(dialog, &WordsDialog::given, this, [this, dialog, kind](const QString &words) {
        follow(m_context.session.mail().remark(m_row.id, kind, paragraph(), words, {}), dialog, tr("It goes out with the next sync."));
    });
    dialog->open();
}

void MailPane::askWords(MailAct act)
{
    const QString who = messages::code(m_row.from.text());
    WordsDialog::Asks asks;
    if (act == MailAct::Acknowledge)
        asks = {tr("Acknowledge"), tr("Tells %1 that you have taken it in, and what you did, if you say so.").arg(who), tr("What was done with it"),
                tr("Acknowledge"), false};
    else if (act == MailAct::Refuse)
        asks = {tr("Refuse this release"), tr("Tells %1 that you do not take it, and why. It stays in your Inbox unused.").arg(who),
                tr("Why you may not or will not hold it"), tr("Refuse"), true};
    else
        asks = {tr("Ask for longer"), tr("It stays locked. %1 reads why you need it and decides.").arg(who),
                tr("What it is needed for, and until when"), tr("Ask"), true};
    auto *dialog = new WordsDialog(m_context.theme, asks, this);
    connect(dialog, &WordsDialog::given, this, [this, dialog, act](const QString &words) {
        workstation::MailService &mail = m_context.session.mail();
        const QString done = tr("It goes out with the next sync.");
        if (act == MailAct::Acknowledge)
            follow(mail.acknowledge(m_row.id, words), dialog, done);
        else if (act == MailAct::Refuse)
            follow(mail.refuse(m_row.id, words), dialog, done);
        else
            follow(mail.remark(m_row.id, RemarkKind::Reply, {}, words, {}), dialog, done);
    });
    dialog->open();
}

void MailPane::correct()
{
    if (!m_item || !m_item->letter)
        return;
    auto *dialog = new CorrectionDialog(m_context.theme, *m_item->letter, paragraph(), this);
    connect(dialog, &CorrectionDialog::proposed, this, [this, dialog](const base::EntityId &id, const QString &words, const QString &reason) {
        follow(m_context.session.mail().remark(m_row.id, RemarkKind::Correction, id, reason, words), dialog,
               tr("Proposed. What you have here stays until a new version comes."));
    });
    dialog->open();
}

void MailPane::destroyNow()
{
    auto *dialog = new WordsDialog(m_context.theme,
                                   {tr("Destroy it now"),
                                    tr("Its words and files are erased here and cannot be brought back. %1 is told when, and how many prints "
                                       "and exports were made before.").arg(messages::code(m_row.from.text())),
                                    tr("Nothing needs to be written here"), tr("Destroy"), false},
                                   this);
    dialog->field()->hide();
    dialog->actButton()->setFocus();
    connect(dialog, &WordsDialog::given, this, [this, dialog] {
        follow(m_context.session.mail().destroyNow(m_row.id), dialog, tr("Destroyed. The receipt goes out with the next sync."));
    });
    dialog->open();
}

PaperDesk *MailPane::paperDesk(BoundAct act)
{
    auto *desk = new PaperDesk(
        [&session = m_context.session, id = m_row.id, act](const workstation::ExportNote &what) {
            return session.mail().bound(id, act, what.target);
        },
        this);
    desk->setRefusal([from = m_row.from](const base::Error &error) { return refusalText(error, from); });
    connect(desk, &PaperDesk::failed, this, &MailPane::fail);
    connect(desk, &PaperDesk::printed, this, [this] { say(Tone::Calm, "check", tr("Sent to the printer. It is in the audit log.")); });
    connect(desk, &PaperDesk::written, this, [this](const QString &path) {
        say(Tone::Calm, "check", tr("Saved to %1. The copy is not encrypted; the audit chain says so.").arg(messages::code(path)));
    });
    return desk;
}

namespace {

ReportPaper paperOfMail(const PageContext &context, const release::ReleaseLetter &letter, bool mirrored)
{
    const workstation::Identity who = context.session.identity();
    return paperOf(letter, {who.desk, who.person, context.clock.now(), context.theme.font(TextRole::Body), who.training, mirrored},
                   context.session.agreements().legalBases());
}

} // namespace

void MailPane::print()
{
    if (m_item && m_item->letter && !m_row.locked)
        paperDesk(BoundAct::Print)->print(std::make_shared<ReportBook>(paperOfMail(m_context, *m_item->letter, isRightToLeft())));
}

void MailPane::exportPdf()
{
    if (!m_item || !m_item->letter)
        return;
    PaperDesk *desk = paperDesk(BoundAct::Export);
    const ReportPaper paper = paperOfMail(m_context, *m_item->letter, isRightToLeft());
    desk->askPath(tr("Make a PDF"), fileStem(m_row.title) + u".pdf"_s, tr("PDF document (*.pdf)"), u"pdf"_s, [desk, paper](const QString &path) {
        desk->write(u"pdf"_s, path, [paper](const QString &to) { return writePdf(ReportBook(paper), to); });
    });
}

void MailPane::copy(const QString &text)
{
    if (!m_item || !m_item->letter) {
        QGuiApplication::clipboard()->setText(text);
        return;
    }
    auto task = m_context.session.mail().bound(m_row.id, BoundAct::Copy, {}, paragraph());
    QCoro::connect(std::move(task), this, [this, words = copiedText(text, *m_item->letter)](const base::Status &allowed) {
        if (!allowed) {
            fail(refusalText(allowed.error(), m_row.from));
            return;
        }
        QGuiApplication::clipboard()->setText(words);
        say(Tone::Calm, "copy", tr("Copied with its marking and what binds it. It is in the audit log."));
    });
}

void MailPane::askOwner(release::RequestKind kind)
{
    release::RequestLetter letter;
    letter.kind = kind;
    letter.recipient = m_row.from;
    letter.about = m_row.envelope;
    letter.subject = m_row.title;
    letter.purpose = m_item->letter->contract.purposes.value(0, letter.purpose);
    // Leave is asked for the paragraph that is being read; a record that is only pointed at has none.
    if (kind == release::RequestKind::PassOn)
        letter.paragraph = paragraph();
    Q_EMIT requestWanted(requestTarget(letter));
}

} // namespace countersign::ui
