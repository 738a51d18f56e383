#include "ui/audit/audit_state_card.h"

#include "core/messages/error_sentences.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QFileDialog>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using messages::AuditCheck;

AuditStateCard::AuditStateCard(const PageContext &context, QWidget *parent)
    : Card(context.theme, {}, parent), m_context(context), m_icon(new IconLabel(context.theme, "list-checks", Ink::Sub)),
      m_words(new PlainLabel(context.theme, TextRole::Strong)), m_advice(new PlainLabel(context.theme)),
      m_deposit(new PlainLabel(context.theme, TextRole::Small, Ink::Sub)), m_notice(new NoticeBar(context.theme)),
      m_verify(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Verify chain"), "list-checks")),
      m_export(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Export for oversight"), "file-output")),
      m_details(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("With personal details"), "user")), m_row(new QWidget),
      m_runText(new PlainLabel(context.theme, TextRole::Small, Ink::Sub)), m_progress(new QProgressBar),
      m_cancel(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Cancel"), "x"))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_words->wrapped());
    texts->addWidget(m_advice->wrapped());
    texts->addWidget(m_deposit->wrapped());
    head->addLayout(texts, 1);
    body()->addLayout(head);
    body()->addWidget(m_notice);
    m_notice->show(Tone::Calm, "info", {});
    auto *flow = new FlowLayout(8, 8);
    m_details->setCheckable(true);
    m_details->setChecked(true);
    m_details->setAccessibleDescription(tr("What was looked up, written or copied stands in the copy"));
    flow->addWidget(m_verify);
    flow->addWidget(m_export);
    flow->addWidget(m_details);
    body()->addLayout(flow);
    auto *running = new QHBoxLayout(m_row);
    running->setContentsMargins(0, 0, 0, 0);
    running->setSpacing(10);
    running->addWidget(m_runText);
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the chain is read"));
    body()->addWidget(m_row);
    m_row->hide();
    connect(m_verify, &QPushButton::clicked, this, &AuditStateCard::verify);
    connect(m_export, &QPushButton::clicked, this, &AuditStateCard::askExport);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
}

AuditStateCard::~AuditStateCard()
{
    m_stop.request_stop();
}

void AuditStateCard::show(const workstation::AuditState &state)
{
    if (state.lastCheck) {
        showCheck(*state.lastCheck);
    } else {
        m_icon->setIcon("list-checks", Ink::Sub);
        m_words->setInk(Ink::Text);
        m_words->setText(tr("%n entry(s), not checked yet.", nullptr, static_cast<int>(state.entries)));
        m_advice->hide();
    }
    m_deposit->setText(messages::auditDepositText(state.depositedUpTo, state.depositedAt));
}

void AuditStateCard::showCheck(const AuditCheck &check)
{
    m_whole = check.isGood();
    m_icon->setIcon(check.isGood() ? "badge-check" : "triangle-alert", check.isGood() ? Ink::Done : Ink::Hit);
    m_words->setInk(check.isGood() ? Ink::Text : Ink::Hit);
    m_words->setText(messages::auditCheckText(check));
    const QString advice = messages::auditCheckAdvice(check);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

void AuditStateCard::begin(const QString &words)
{
    m_stop = std::stop_source();
    m_running = true;
    m_notice->show(Tone::Calm, "info", {});
    m_runText->setText(words);
    m_progress->setValue(0);
    m_row->show();
    m_verify->setEnabled(false);
    m_export->setEnabled(false);
}

void AuditStateCard::end()
{
    m_running = false;
    const bool hadFocus = m_cancel->hasFocus();
    m_verify->setEnabled(true);
    m_export->setEnabled(true);
    if (hadFocus)
        m_verify->setFocus(Qt::OtherFocusReason);
    m_row->hide();
}

workstation::AuditService::Progress AuditStateCard::progress()
{
    const QPointer<AuditStateCard> self(this);
    return [self](qint64 done, qint64 total) {
        if (!self || total <= 0)
            return;
        self->m_progress->setValue(static_cast<int>(done * 1000 / total));
        self->m_runText->setText(tr("Entry %1").arg(isolatedLtr(QLocale().toString(done))));
    };
}

void AuditStateCard::fail(const base::Error &error)
{
    if (error.code == base::ErrorCode::Cancelled) {
        m_notice->show(Tone::Calm, "info", tr("Stopped. Nothing was changed."));
        return;
    }
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_notice->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
}

void AuditStateCard::verify()
{
    if (m_running)
        return;
    begin(tr("Reading the chain"));
    auto task = m_context.session.audit().verify(m_stop.get_token(), progress());
    QCoro::connect(std::move(task), this, [this](const base::Result<AuditCheck> &check) {
        end();
        if (!check)
            return fail(check.error());
        showCheck(*check);
    });
}

void AuditStateCard::askExport()
{
    if (m_running)
        return;
    auto *dialog = new QFileDialog(this, tr("Export for oversight"), {}, tr("Audit copy (*.cs-audit)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString day = QDateTime::fromMSecsSinceEpoch(base::toMillis(m_context.clock.now())).date().toString(Qt::ISODate);
    dialog->selectFile(u"audit-%1-%2"_s.arg(m_context.session.identity().desk.text(), day));
    dialog->setDefaultSuffix(u"cs-audit"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { exportTo(path, m_details->isChecked()); });
    dialog->open();
}

void AuditStateCard::exportTo(const QString &path, bool withDetails)
{
    if (m_running)
        return;
    begin(tr("Writing the copy"));
    auto task = m_context.session.audit().exportTo(path, withDetails, m_stop.get_token(), progress());
    QCoro::connect(std::move(task), this, [this, path](const base::Result<qint64> &written) {
        end();
        if (!written)
            return fail(written.error());
        m_notice->show(Tone::Calm, "check",
                       tr("%n entry(s) are in %1. Check the copy anywhere with countersignctl audit verify.", nullptr, static_cast<int>(*written))
                           .arg(isolated(QFileInfo(path).fileName())));
    });
}

} // namespace countersign::ui
