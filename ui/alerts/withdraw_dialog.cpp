#include "ui/alerts/withdraw_dialog.h"

#include "core/messages/error_sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visible_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

WithdrawDialog::WithdrawDialog(const PageContext &context, qint64 key, const QString &number, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    const Theme &theme = context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Withdraw alert"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(12);
    auto *title = new PlainLabel(theme, tr("Withdraw the alert on %1").arg(isolatedLtr(number)),
                                 TextRole::Section);
    title->wrapped();
    column->addWidget(title);
    auto *what = new PlainLabel(theme, tr("After the next publishing no desk finds it any more. It stays in the history."));
    what->wrapped();
    column->addWidget(what);
    auto *reason = new QComboBox;
    reason->setAccessibleName(tr("Reason"));
    reason->addItem(tr("The document was recovered"), u"recovered"_s);
    reason->addItem(tr("It was entered by mistake"), u"error"_s);
    reason->addItem(tr("The document has expired"), u"expired"_s);
    column->addWidget(reason);
    auto *fault = new PlainLabel(theme, TextRole::Body, Ink::Hit);
    fault->wrapped();
    fault->hide();
    column->addWidget(fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    auto *act = new ActionButton(theme, ActionButton::Kind::Primary, tr("Withdraw"), "undo-2");
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(act);
    column->addLayout(buttons);
    setMinimumWidth(theme.px(440));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, [this, key, reason, fault, act] {
        act->setEnabled(false);
        auto task = m_context.session.alerts().withdraw(key, reason->currentData().toString());
        QCoro::connect(std::move(task), this, [this, fault, act](const base::Status &status) {
            act->setEnabled(true);
            if (!status) {
                fault->setText(messages::sentence(status.error()).what);
                fault->show();
                return;
            }
            Q_EMIT withdrawn();
            accept();
        });
    });
    reason->setFocus();
}

} // namespace countersign::ui
