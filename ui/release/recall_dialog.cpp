#include "ui/release/recall_dialog.h"

#include "core/messages/error_sentences.h"
#include "ui/release/labelled.h"
#include "ui/release/release_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSpinBox>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::RecallKind;

RecallDialog::RecallDialog(const PageContext &context, const workstation::OutboxRow &row, std::uint32_t agreedHours, QWidget *parent)
    : QDialog(parent), m_context(context), m_id(row.id), m_kind(new QComboBox), m_reason(new QPlainTextEdit), m_hours(new QSpinBox),
      m_fault(new PlainLabel(context.theme, TextRole::Body, Ink::Hit)),
      m_act(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Recall"), "undo-2"))
{
    const Theme &theme = context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recall"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    auto *title = new PlainLabel(theme, tr("Recall \"%1\"").arg(isolated(row.title)), TextRole::Section);
    column->addWidget(title->wrapped());
    auto *from = new QWidget;
    auto *flow = new FlowLayout(theme.px(16), theme.px(6), from);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(new PlainLabel(theme, tr("From"), TextRole::Body, Ink::Sub));
    for (const workstation::RecipientStanding &one : row.recipients) {
        auto *box = new QCheckBox(one.desk.text());
        box->setAccessibleName(tr("Recall from %1").arg(one.desk.text()));
        box->setChecked(!one.recalled);
        m_from.append({one.desk, box});
        flow->addWidget(box);
    }
    column->addWidget(from);
    for (const RecallKind kind : {RecallKind::Withdraw, RecallKind::Correct, RecallKind::Destroy})
        m_kind->addItem(recallChoiceText(kind), static_cast<int>(kind));
    column->addWidget(labelled(theme, tr("What they are to do"), m_kind));
    m_hours->setRange(0, 24 * 90);
    m_hours->setSpecialValueText(tr("By a person there, without a deadline"));
    m_hours->setSuffix(QChar(QChar::Nbsp) + tr("h", "hours, after a number"));
    m_hours->setValue(static_cast<int>(agreedHours));
    column->addWidget(labelled(theme, tr("Gone there after"), m_hours));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(theme.px(76));
    m_reason->setPlaceholderText(tr("They read this reason"));
    column->addWidget(labelled(theme, tr("Reason"), m_reason));
    auto *notice = new NoticeBar(theme, this);
    column->addWidget(notice);
    notice->show(Tone::Near, "eye", tr("A recall locks it there at once. It cannot make anybody un-see it: what was read, printed or copied stays known. "
                                       "The receipt will say how many copies were made."));
    m_fault->wrapped();
    m_fault->hide();
    column->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    cancel->setAutoDefault(false);
    m_act->setAutoDefault(false);
    m_act->setKeyHint(tr("Ctrl Enter"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_act);
    column->addLayout(buttons);
    setMinimumWidth(theme.px(500));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &RecallDialog::recall);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key(key))), this), &QShortcut::activated, this, &RecallDialog::recall);
    m_reason->setFocus();
}

void RecallDialog::recall()
{
    const auto say = [this](const QString &sentence) {
        m_fault->setText(sentence);
        m_fault->setVisible(!sentence.isEmpty());
    };
    QList<base::CountryCode> from;
    for (const auto &[desk, box] : std::as_const(m_from)) {
        if (box->isChecked())
            from << desk;
    }
    const QString reason = m_reason->toPlainText().trimmed();
    if (from.isEmpty()) {
        say(tr("Choose at least one recipient."));
        return;
    }
    if (reason.isEmpty()) {
        say(tr("A recall needs a reason; the recipients read it."));
        m_reason->setFocus();
        return;
    }
    std::optional<base::Instant> deadline;
    if (m_hours->value() > 0)
        deadline = m_context.clock.now() + std::chrono::hours(m_hours->value());
    m_act->setEnabled(false);
    auto task = m_context.session.releases().recall(m_id, from, static_cast<RecallKind>(m_kind->currentData().toInt()), reason, deadline);
    QCoro::connect(std::move(task), this, [this, say](const base::Status &done) {
        m_act->setEnabled(true);
        if (!done) {
            say(messages::sentence(done.error()).text());
            return;
        }
        Q_EMIT recalled();
        accept();
    });
}

} // namespace countersign::ui
