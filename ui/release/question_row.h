#pragma once

#include "core/release/draft.h"
#include "ui/release/finding_row.h"
#include "ui/widgets/action_button.h"

class QLineEdit;

namespace countersign::ui {

class Disclosure;
class PersonForm;

/// A question of the gate that a person answers: yes, no or unsure, with a reason where the answer speaks
/// against the release. Alt+Y, Alt+N and Alt+U answer the one that has the focus.
class QuestionRow : public CheckRow
{
    Q_OBJECT
public:
    /// `recipients` empty: asked of the release as a whole.
    QuestionRow(const Theme &theme, int rule, base::CountryCode recipient, QWidget *parent = nullptr);
    [[nodiscard]] int rule() const { return m_rule; }
    [[nodiscard]] base::CountryCode recipient() const { return m_recipient; }
    /// What the draft has; `called` names the recipients it is asked for.
    void show(const release::ReleaseDraft &draft, const QList<base::CountryCode> &called, bool maySplit);
    void answer(release::Answer answer);
    void takeFocus();
    [[nodiscard]] bool isAnswered() const { return m_answer.has_value(); }
    /// Nothing is left to be said: answered, with a reason where one is needed.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void answered(countersign::release::Answer answer, const QString &reason);
    void reasoned(const QString &reason);
    /// Enter in the reason: on to the next.
    void done();
    void personsChanged(const QList<countersign::release::ConcernedPerson> &persons);
    /// To be answered for each recipient by itself.
    void wantsSplit();

private:
    void refresh();

    int m_rule;
    base::CountryCode m_recipient;
    std::optional<release::Answer> m_answer;
    QList<ActionButton *> m_buttons;
    ActionButton *m_split;
    QLineEdit *m_reason;
    Disclosure *m_persons = nullptr;
    PersonForm *m_form = nullptr;
};

} // namespace countersign::ui
