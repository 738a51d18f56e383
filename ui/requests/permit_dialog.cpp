#include "ui/requests/permit_dialog.h"

#include "core/messages/gate_sentences.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign::ui {

namespace {
constexpr int kWithoutEnd = 0, kAnyPurpose = 0;
constexpr std::array kDays{7, 30, 90, 365};
}

PermitDialog::PermitDialog(const PageContext &context, const release::RequestLetter &request, const QString &text, QWidget *parent)
    : QDialog(parent), m_context(context), m_request(request), m_until(new ChoiceChip(context.theme, tr("Until"))),
      m_for(new ChoiceChip(context.theme, tr("For what"))), m_text(new QPlainTextEdit(text)),
      m_fault(new PlainLabel(context.theme, TextRole::Body, Ink::Hit)),
      m_permit(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Permit"), "check"))
{
    build();
    connect(m_permit, &QPushButton::clicked, this, &PermitDialog::permit);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &PermitDialog::permit);
    (m_desks.isEmpty() ? static_cast<QWidget *>(m_until) : m_desks.first())->setFocus();
}

void PermitDialog::build()
{
    const Theme &theme = m_context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Permit"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(10);
    const QString who = messages::code(m_request.sender.text());
    column->addWidget((new PlainLabel(theme, tr("Permit %1 to pass it on").arg(who), TextRole::Section))->wrapped());
    column->addWidget((new PlainLabel(theme, tr("Your leave is signed and goes to %1 alone. It ends by itself on the day you choose.").arg(who)))->wrapped());
    if (!m_request.onward.isEmpty()) {
        column->addWidget(new PlainLabel(theme, tr("To whom"), TextRole::Small, Ink::Sub));
        auto *row = new FlowLayout(theme.px(8), theme.px(6));
        for (const base::CountryCode &desk : std::as_const(m_request.onward)) {
            auto *chip = new ActionButton(theme, ActionButton::Kind::Chip, messages::countryText(desk));
            chip->setCheckable(true);
            chip->setChecked(true);
            connect(chip, &QPushButton::toggled, this, [this] {
                m_permit->setEnabled(std::any_of(m_desks.begin(), m_desks.end(), [](const ActionButton *one) { return one->isChecked(); }));
            });
            m_desks.append(chip);
            row->addWidget(chip);
        }
        column->addLayout(row);
    }
    for (const int days : kDays)
        m_until->addChoice(tr("for %n day(s)", nullptr, days), days);
    m_until->addChoice(tr("without end"), kWithoutEnd);
    m_until->setValue(kDays[1]);
    m_for->addChoice(tr("any purpose of its terms"), kAnyPurpose);
    m_for->addChoice(messages::purposeText(m_request.purpose), static_cast<int>(m_request.purpose));
    m_for->setValue(static_cast<int>(m_request.purpose));
    auto *terms = new FlowLayout(theme.px(12), theme.px(6));
    terms->addWidget(new PlainLabel(theme, tr("Until"), TextRole::Body, Ink::Sub));
    terms->addWidget(m_until);
    terms->addWidget(new PlainLabel(theme, tr("For what"), TextRole::Body, Ink::Sub));
    terms->addWidget(m_for);
    column->addLayout(terms);
    m_text->setAccessibleName(tr("Conditions"));
    m_text->setPlaceholderText(tr("Conditions, if any"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(72));
    column->addWidget(m_text);
    m_fault->wrapped();
    m_fault->hide();
    column->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    cancel->setAutoDefault(false);
    m_permit->setAutoDefault(false);
    m_permit->setKeyHint(tr("Ctrl Enter"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_permit);
    column->addLayout(buttons);
    setMinimumWidth(theme.px(480));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

base::Instant PermitDialog::until() const
{
    return m_until->value() > kWithoutEnd ? m_context.clock.now() + std::chrono::hours(24 * m_until->value()) : base::Instant{};
}

void PermitDialog::permit()
{
    if (!m_permit->isEnabled())
        return;
    release::AnswerLetter answer;
    answer.kind = release::AnswerKind::Permitted;
    answer.text = m_text->toPlainText().trimmed();
    for (qsizetype i = 0; i < m_desks.size(); ++i) {
        if (m_desks[i]->isChecked())
            answer.permitTo.append(m_request.onward[i]);
    }
    if (m_for->value() > kAnyPurpose)
        answer.permitFor = {static_cast<markings::Purpose>(m_for->value())};
    answer.permitUntil = until();
    m_permit->setEnabled(false);
    Q_EMIT permitted(answer);
}

void PermitDialog::fail(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
    m_permit->setEnabled(true);
}

} // namespace countersign::ui
