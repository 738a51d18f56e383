#pragma once

#include "ui/release/draft_desk.h"
#include "ui/release/finding_row.h"
#include "ui/widgets/card.h"

#include <QHash>
#include <QSet>

class QScrollArea;

namespace countersign::ui {

class ActionButton;
class Disclosure;
class QuestionRow;

/// The 22 rules of the gate: what is in order on one line, what stands against it with its ways out, the
/// questions for a person. What is typed and focused stays while the gate answers anew.
class CheckList : public Card
{
    Q_OBJECT
public:
    CheckList(const PageContext &context, DraftDesk &desk, QWidget *parent = nullptr);

    /// The question that has the focus, else the first open one.
    void answer(release::Answer answer);
    /// What is proposed counts as answered so.
    void confirmProposals();
    /// To the first thing that waits: a question, a finding; false where nothing does.
    bool focusFirstOpen();
    [[nodiscard]] int openQuestions() const;
    /// Findings that stop it and are no question and no approval.
    [[nodiscard]] int blocks() const { return m_blocks; }

Q_SIGNALS:
    void cured(countersign::release::Cure cure, const countersign::release::Finding &finding);
    /// Everything is answered that a person can answer.
    void settled();

private:
    void refresh();
    void refreshQuestions();
    void addFindings();
    void addQuietParts();
    void give(int rule, base::CountryCode recipient, release::Answer answer, const QString &reason);
    void split(int rule);
    void goOn();
    [[nodiscard]] QList<base::CountryCode> calledFor(int rule) const;
    [[nodiscard]] QuestionRow *current() const;
    [[nodiscard]] QuestionRow *firstOpen() const;
    void place(QWidget *row);

    PageContext m_context;
    DraftDesk &m_desk;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QWidget *m_proposals = nullptr;
    QList<QuestionRow *> m_questions;    ///< in the order of their rules
    QList<QWidget *> m_passing;          ///< made anew with each answer of the gate
    QSet<int> m_split;                   ///< rules that are answered for each recipient
    QSet<QString> m_opened;              ///< parts that the person opened
    int m_blocks = 0;
};

} // namespace countersign::ui
