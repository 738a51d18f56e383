#include "ui/requests/request_dialog.h"

#include "core/messages/error_sentences.h"
#include "core/messages/gate_sentences.h"
#include "core/messages/isolates.h"
#include "ui/reading/letter_words.h"
#include "ui/requests/basis_choice.h"
#include "ui/requests/concern_form.h"
#include "ui/requests/findings_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visible_text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::RequestKind;
using release::RequestLetter;

namespace {

constexpr std::array kKinds{RequestKind::Information, RequestKind::Confirmation, RequestKind::PassOn, RequestKind::Access};
constexpr std::uint32_t kReplyHours = 72, kUrgentHours = 6; ///< where nothing is agreed
constexpr int kAsAgreed = 0;
constexpr std::array kDueHours{6, 24, 72, 7 * 24, 14 * 24};

} // namespace

RequestDialog::RequestDialog(const PageContext &context, const RequestLetter &letter, QWidget *parent)
    : QDialog(parent), m_context(context), m_letter(letter), m_kind(new ChoiceChip(context.theme, tr("What is asked"))),
      m_desk(new CountryField(tr("To which desk"))), m_about(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)), m_subject(new QLineEdit),
      m_text(new QPlainTextEdit), m_onward(new QLineEdit), m_purpose(new ChoiceChip(context.theme, tr("Purpose"))),
      m_basis(new BasisChoice(context)), m_due(new ChoiceChip(context.theme, tr("Answer wanted"))),
      m_urgent(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Urgent"))), m_concern(new ConcernForm(context.theme)),
      m_fault(new PlainLabel(context.theme, TextRole::Body, Ink::Hit)),
      m_keep(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Save for later"))),
      m_send(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Send")))
{
    build();
    take();
    connect(m_kind, &ChoiceChip::chosen, this, &RequestDialog::refresh);
    connect(m_urgent, &QPushButton::toggled, this, &RequestDialog::refresh);
    connect(m_basis, &BasisChoice::changed, this, &RequestDialog::refresh);
    connect(m_desk, &QLineEdit::textChanged, this, [this] {
        m_basis->setDesk(m_desk->code());
        refresh();
    });
    connect(m_subject, &QLineEdit::textChanged, this, &RequestDialog::refresh);
    refresh();
    if (m_letter.recipient.isNull())
        m_desk->setFocus();
    else if (m_letter.text.isEmpty())
        m_text->setFocus();
    else
        m_purpose->setFocus();
}

void RequestDialog::build()
{
    const Theme &theme = m_context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_letter.id.isNull() ? tr("New request") : tr("Request"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(20, 18, 17, 8);
    m_column->setSpacing(8);
    m_column->addWidget(new PlainLabel(theme, windowTitle(), TextRole::Title));
    buildTop(*m_column);
    buildTerms(*m_column);
    m_column->addStretch(1);
    area->setWidget(sheet);
    all->addWidget(area, 1);
    buildButtons(*all);
    setMinimumWidth(theme.px(640));
    resize(theme.px(680), qMin(theme.px(700), 720));
}

void RequestDialog::buildTop(QVBoxLayout &column)
{
    const Theme &theme = m_context.theme;
    for (const RequestKind kind : kKinds)
        m_kind->addChoice(requestKindText(kind), static_cast<int>(kind));
    m_desk->setPlaceholderText(tr("Desk: code or name of its state"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addWidget(m_desk, 1);
    row->addWidget(m_urgent);
    m_urgent->setCheckable(true);
    column.addLayout(row);
    column.addWidget(m_about->wrapped());
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject: a number or a reference, no names of persons"));
    m_subject->setMaxLength(200);
    column.addWidget(m_subject);
    m_text->setAccessibleName(tr("What you want to know"));
    m_text->setPlaceholderText(tr("What you want to know, and what you already know"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(theme.px(96));
    column.addWidget(m_text, 1);
    m_onward->setAccessibleName(tr("To whom it would be passed on"));
    m_onward->setPlaceholderText(tr("To whom it would be passed on: QNB, QSE"));
    m_onward->setMaxLength(200);
    column.addWidget(m_onward);
}

void RequestDialog::buildTerms(QVBoxLayout &column)
{
    const Theme &theme = m_context.theme;
    for (const markings::Purpose purpose : markings::allPurposes())
        m_purpose->addChoice(messages::purposeText(purpose), static_cast<int>(purpose));
    m_due->addChoice(tr("As agreed"), kAsAgreed);
    for (const int hours : kDueHours)
        m_due->addChoice(hours < 48 ? tr("in %n hour(s)", nullptr, hours) : tr("in %n day(s)", nullptr, hours / 24), hours);
    auto *terms = new FlowLayout(theme.px(8), theme.px(6));
    const auto labelled = [&](const QString &words, QWidget *chip) {
        auto *pair = new QWidget;
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, kRingRoom, kRingRoom, kRingRoom);
        line->setSpacing(6);
        line->addWidget(new PlainLabel(theme, words, TextRole::Body, Ink::Sub));
        line->addWidget(chip);
        terms->addWidget(pair);
    };
    labelled(tr("For"), m_purpose);
    labelled(tr("Answer wanted"), m_due);
    column.addLayout(terms);
    auto *under = new QHBoxLayout;
    under->setSpacing(6);
    under->addWidget(new PlainLabel(theme, tr("Under"), TextRole::Body, Ink::Sub));
    under->addWidget(m_basis, 1);
    column.addLayout(under);
    column.addWidget(m_concern);
    m_fault->wrapped();
    m_fault->hide();
    column.addWidget(m_fault);
}

void RequestDialog::buildButtons(QVBoxLayout &column)
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 8, 17, 16);
    buttons->setSpacing(10);
    auto *cancel = new ActionButton(m_context.theme, ActionButton::Kind::Plain, tr("Cancel"));
    for (ActionButton *button : {cancel, m_keep, m_send})
        button->setAutoDefault(false);
    m_send->setKeyHint(tr("Ctrl Enter"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_send);
    column.addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &RequestDialog::keep);
    connect(m_send, &QPushButton::clicked, this, &RequestDialog::send);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &RequestDialog::send);
}

/// The letter into the fields.
void RequestDialog::take()
{
    m_kind->setValue(static_cast<int>(m_letter.kind));
    m_desk->setCode(m_letter.recipient);
    m_subject->setText(m_letter.subject);
    m_text->setPlainText(m_letter.text);
    QStringList codes;
    for (const base::CountryCode &desk : std::as_const(m_letter.onward))
        codes << desk.text();
    m_onward->setText(codes.join(u", "_s));
    m_purpose->setValue(static_cast<int>(m_letter.purpose));
    m_urgent->setChecked(m_letter.urgent);
    m_basis->setDesk(m_letter.recipient);
    if (!m_letter.basis.isEmpty())
        m_basis->setCode(m_letter.basis);
    m_due->setValue(kAsAgreed);
    QString about;
    if (!m_letter.about.isNull())
        about = m_letter.paragraph.isNull() ? tr("About what %1 released to you.").arg(messages::code(m_letter.recipient.text()))
                                            : tr("About one paragraph of what %1 released to you.").arg(messages::code(m_letter.recipient.text()));
    else if (!m_letter.alert.isNull())
        about = tr("About an alert of %1.").arg(messages::code(m_letter.recipient.text()));
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    // What it is about is theirs: it cannot be asked of anybody else.
    m_desk->setReadOnly(!about.isEmpty() && !m_letter.recipient.isNull());
}

std::uint32_t RequestDialog::dueHours() const
{
    if (m_due->value() > kAsAgreed)
        return static_cast<std::uint32_t>(m_due->value());
    const bool urgent = m_urgent->isChecked();
    const std::uint32_t agreed = m_basis->replyHours(urgent);
    return agreed > 0 ? agreed : urgent ? kUrgentHours : kReplyHours;
}

QList<base::CountryCode> RequestDialog::onward(bool *clear) const
{
    QList<base::CountryCode> desks;
    *clear = true;
    static const QRegularExpression between(u"[\\s,;]+"_s);
    for (const QString &word : m_onward->text().split(between, Qt::SkipEmptyParts)) {
        const auto code = base::CountryCode::fromText(word.toUpper());
        if (!code)
            *clear = false;
        else if (!desks.contains(*code))
            desks.append(*code);
    }
    std::sort(desks.begin(), desks.end(), [](const auto &a, const auto &b) { return a.text() < b.text(); });
    return desks;
}

RequestLetter RequestDialog::letter() const
{
    RequestLetter letter = m_letter;
    bool clear = true;
    letter.kind = static_cast<RequestKind>(m_kind->value());
    letter.recipient = m_desk->code();
    letter.subject = m_subject->text().trimmed();
    letter.text = m_text->toPlainText().trimmed();
    letter.onward = letter.kind == RequestKind::PassOn ? onward(&clear) : QList<base::CountryCode>();
    letter.purpose = static_cast<markings::Purpose>(m_purpose->value());
    letter.basis = m_basis->code();
    letter.urgent = m_urgent->isChecked();
    letter.due = m_context.clock.now() + std::chrono::hours(dueHours());
    return letter;
}

release::RequestConcern RequestDialog::concernNow() const
{
    release::RequestConcern concern;
    m_basis->fill(concern);
    if (release::asksProtection(static_cast<RequestKind>(m_kind->value())))
        m_concern->fill(concern);
    return concern;
}

/// What has to be said before it can go; empty when nothing lacks.
QString RequestDialog::missing() const
{
    bool clear = true;
    const auto kind = static_cast<RequestKind>(m_kind->value());
    const bool nobody = onward(&clear).isEmpty();
    if (m_desk->code().isNull())
        return tr("Which desk is asked? Nothing was sent.");
    if (m_desk->code() == m_context.session.identity().desk)
        return tr("This is your own desk. Nothing was sent.");
    if (m_subject->text().trimmed().isEmpty())
        return tr("A request needs a subject. Nothing was sent.");
    if (kind == RequestKind::PassOn && (nobody || !clear))
        return tr("To whom would it be passed on? Write the codes of the desks, such as QNB. Nothing was sent.");
    if (release::asksProtection(kind) && !m_concern->isAnswered())
        return tr("Answer whether anyone in it may need protection. Nothing was sent.");
    return {};
}

void RequestDialog::refresh()
{
    const auto kind = static_cast<RequestKind>(m_kind->value());
    m_onward->setVisible(kind == RequestKind::PassOn);
    m_concern->setVisible(release::asksProtection(kind));
    const int hours = static_cast<int>(dueHours());
    m_due->setToolTip(hours < 48 ? tr("%n hour(s)", nullptr, hours) : tr("%n day(s)", nullptr, hours / 24));
    m_send->setText(m_context.session.sync().isOnline() ? tr("Send") : tr("Queue"));
    m_fault->hide();
}

void RequestDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_keep->setEnabled(!busy);
    m_send->setEnabled(!busy);
}

void RequestDialog::keep()
{
    if (m_subject->text().trimmed().isEmpty() || m_desk->code().isNull()) {
        m_fault->setText(tr("To be kept it needs a desk and a subject."));
        m_fault->show();
        return;
    }
    keepThen(false);
}

void RequestDialog::send()
{
    if (const QString lacks = missing(); !lacks.isEmpty()) {
        m_fault->setText(lacks);
        m_fault->show();
        return;
    }
    keepThen(true);
}

void RequestDialog::keepThen(bool sends)
{
    if (m_busy)
        return;
    setBusy(true);
    auto task = m_context.session.requests().keep(letter());
    QCoro::connect(std::move(task), this, [this, sends](const base::Result<base::RequestId> &id) {
        if (!id) {
            fail(id.error());
            return;
        }
        m_letter.id = *id;
        if (sends) {
            sendKept(*id);
            return;
        }
        Q_EMIT done(*id, false);
        accept();
    });
}

void RequestDialog::sendKept(const base::RequestId &id)
{
    auto task = m_context.session.requests().send(id, concernNow());
    QCoro::connect(std::move(task), this, [this, id](const base::Status &sent) {
        if (!sent) {
            fail(sent.error());
            return;
        }
        Q_EMIT done(id, true);
        accept();
    });
}

void RequestDialog::fail(const base::Error &error)
{
    setBusy(false);
    if (error.code == base::ErrorCode::GateBlocks) {
        showFindings();
        return;
    }
    m_fault->setText(messages::sentence(error).text());
    m_fault->show();
}

void RequestDialog::showFindings()
{
    auto task = m_context.session.requests().check(letter(), concernNow());
    QCoro::connect(std::move(task), this, [this](const base::Result<release::GateReport> &report) {
        if (!report) {
            m_fault->setText(messages::sentence(report.error()).text());
            m_fault->show();
            return;
        }
        delete m_findings;
        m_findings = new FindingsCard(m_context.theme, *report);
        m_column->insertWidget(m_column->indexOf(m_fault), m_findings);
        m_findings->headline()->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace countersign::ui
