#include "ui/widgets/words_dialog.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {
constexpr int kMost = 4'000;
}

WordsDialog::WordsDialog(const Theme &theme, const Asks &asks, QWidget *parent)
    : QDialog(parent), m_needed(asks.needed), m_words(new QPlainTextEdit), m_fault(new PlainLabel(theme, TextRole::Body, Ink::Hit)),
      m_act(new ActionButton(theme, ActionButton::Kind::Primary, asks.act))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(asks.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(10);
    column->addWidget((new PlainLabel(theme, asks.title, TextRole::Section))->wrapped());
    column->addWidget((new PlainLabel(theme, asks.explanation))->wrapped());
    m_words->setAccessibleName(asks.invitation);
    m_words->setPlaceholderText(asks.invitation);
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(theme.px(120));
    column->addWidget(m_words, 1);
    m_fault->wrapped();
    m_fault->hide();
    column->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    cancel->setAutoDefault(false);
    m_act->setAutoDefault(false);
    m_act->setKeyHint(tr("Ctrl Enter"));
    m_act->setEnabled(!m_needed);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_act);
    column->addLayout(buttons);
    setMinimumWidth(theme.px(480));
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        const QString words = m_words->toPlainText();
        m_act->setEnabled((!m_needed || !words.trimmed().isEmpty()) && words.size() <= kMost);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &WordsDialog::give);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &WordsDialog::give);
    m_words->setFocus();
}

void WordsDialog::give()
{
    if (!m_act->isEnabled())
        return;
    m_act->setEnabled(false);
    Q_EMIT given(m_words->toPlainText().trimmed());
}

void WordsDialog::fail(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
    m_act->setEnabled(true);
}

} // namespace countersign::ui
