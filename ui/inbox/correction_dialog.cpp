#include "ui/inbox/correction_dialog.h"

#include "core/cases/markdown.h"
#include "core/messages/isolates.h"
#include "ui/reading/reading_text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visible_text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kGlimpse = 40; ///< characters of a paragraph in the menu that chooses one
}

CorrectionDialog::CorrectionDialog(const Theme &theme, const release::ReleaseLetter &letter, const base::EntityId &paragraph, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_paragraphs(letter.paragraphs), m_which(new ChoiceChip(theme, tr("Paragraph"))),
      m_words(new QPlainTextEdit), m_change(new ReadingText(theme, tr("What this changes"))), m_reason(new QPlainTextEdit),
      m_fault(new PlainLabel(theme, TextRole::Body, Ink::Hit)),
      m_send(new ActionButton(theme, ActionButton::Kind::Primary, tr("Propose to %1").arg(messages::code(letter.sender.text()))))
{
    build(letter);
    int place = 0;
    for (int i = 0; i < m_paragraphs.size(); ++i) {
        m_which->addChoice(tr("%1: %2").arg(i + 1).arg(isolated(cases::plainTextOf(m_paragraphs[i].text).left(kGlimpse))), i);
        if (m_paragraphs[i].id == paragraph)
            place = i;
    }
    m_which->setValue(place);
    choose(place);
    connect(m_which, &ChoiceChip::chosen, this, &CorrectionDialog::choose);
    connect(m_words, &QPlainTextEdit::textChanged, this, &CorrectionDialog::refresh);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CorrectionDialog::refresh);
    connect(m_send, &QPushButton::clicked, this, &CorrectionDialog::send);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &CorrectionDialog::send);
    m_words->setFocus();
}

void CorrectionDialog::build(const release::ReleaseLetter &letter)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Propose a correction"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(m_theme, windowTitle(), TextRole::Section));
    column->addWidget((new PlainLabel(m_theme, tr("%1 decides. What you have here stays as it is until a new version comes.")
                                                   .arg(messages::code(letter.sender.text()))))->wrapped());
    auto *row = new QHBoxLayout;
    row->addWidget(m_which);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(new PlainLabel(m_theme, tr("The words it should have"), TextRole::Small, Ink::Sub));
    m_words->setAccessibleName(tr("The words it should have"));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(m_theme.px(90));
    column->addWidget(m_words, 2);
    column->addWidget(new PlainLabel(m_theme, tr("What this changes"), TextRole::Small, Ink::Sub));
    column->addWidget(m_change);
    column->addWidget(new PlainLabel(m_theme, tr("Why"), TextRole::Small, Ink::Sub));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("How you know: a document seen, a register asked"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_theme.px(64));
    column->addWidget(m_reason);
    m_fault->wrapped();
    m_fault->hide();
    column->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(m_theme, ActionButton::Kind::Plain, tr("Cancel"));
    cancel->setAutoDefault(false);
    m_send->setAutoDefault(false);
    m_send->setKeyHint(tr("Ctrl Enter"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    column->addLayout(buttons);
    setMinimumWidth(m_theme.px(600));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void CorrectionDialog::choose(int place)
{
    m_place = place;
    if (place < m_paragraphs.size())
        m_words->setPlainText(m_paragraphs[place].text);
    refresh();
}

void CorrectionDialog::refresh()
{
    if (m_place >= m_paragraphs.size()) {
        m_send->setEnabled(false);
        return;
    }
    const release::ReleasedParagraph &paragraph = m_paragraphs[m_place];
    const QString words = m_words->toPlainText();
    m_change->setChange(paragraph.text, words, paragraph.language, paragraph.direction);
    m_send->setEnabled(words != paragraph.text && !m_reason->toPlainText().trimmed().isEmpty());
}

void CorrectionDialog::send()
{
    if (!m_send->isEnabled())
        return;
    m_send->setEnabled(false);
    Q_EMIT proposed(m_paragraphs[m_place].id, m_words->toPlainText(), m_reason->toPlainText().trimmed());
}

void CorrectionDialog::fail(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
    m_send->setEnabled(true);
}

} // namespace countersign::ui
