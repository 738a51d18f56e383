#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <functional>

class QPlainTextEdit;

namespace countersign::ui {

class ActionButton;
class ChoiceChip;
class ConcernForm;

/// The answer to a request of another desk: words from a template, and what they mean. Declining with a
/// reason is a normal answer.
class AnswerForm : public Card
{
    Q_OBJECT
public:
    AnswerForm(const PageContext &context, const workstation::RequestRow &row, QWidget *parent = nullptr);
    [[nodiscard]] QPlainTextEdit *words() const { return m_words; }
    [[nodiscard]] ConcernForm *concern() const { return m_concern; }
    /// Ctrl+Enter.
    void answerFirst();
    /// What stood against the answer; the words stay.
    void fail(const base::Error &error);

Q_SIGNALS:
    void answered(const countersign::release::AnswerLetter &answer, const countersign::release::RequestConcern &concern);
    /// Nothing is sent from here: a release is prepared that says which request it answers.
    void releaseWanted();
    /// A person permits in a dialog; `words` are what was written so far.
    void permitWanted(const QString &words);

private:
    void addTemplates();
    void addButtons();
    /// The first one is what Ctrl+Enter does.
    void addButton(QLayout &row, const QString &text, const char *icon, std::function<void()> act);
    void give(release::AnswerKind kind);
    void say(const QString &sentence);

    PageContext m_context;
    workstation::RequestRow m_row;
    QPlainTextEdit *m_words;
    ConcernForm *m_concern;
    PlainLabel *m_fault;
    ActionButton *m_first = nullptr;
    QList<ActionButton *> m_buttons;
};

} // namespace countersign::ui
