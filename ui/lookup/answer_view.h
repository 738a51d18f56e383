#pragma once

#include "core/alerts/lookup.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <QHash>

class QVBoxLayout;

namespace countersign::ui {

/// The answer in cards: what was found first, similar numbers after it, those one character
/// apart folded at the end. A negative is neutral and says that it is no clearance.
class AnswerView : public QWidget
{
    Q_OBJECT
public:
    AnswerView(const PageContext &context, QWidget *parent = nullptr);
    void show(const alerts::Answer &answer);
    void showFailure(const base::Error &error);
    void clear();
    /// Puts a sentence in the place of a match's buttons: what was done with it.
    void settle(int match, const QString &sentence);
    void showFailure(int match, const base::Error &error);
    /// The headline of the first card; null without an answer.
    [[nodiscard]] PlainLabel *headline() const { return m_headline; }

Q_SIGNALS:
    /// Places of the match in the answer shown.
    void wantsCompare(int match);
    void wantsConfirm(int match);
    void wantsSetAside(int match, const QString &why);
    void wantsAnother();
    void wantsSync();

private:
    void addMain(const alerts::Answer &answer);
    void addMatches(AnswerCard &card, const alerts::Answer &answer);
    void addSeries(AnswerCard &card, const alerts::AlertRecord &alert);
    void addListed(AnswerCard &card, const alerts::Match &match);
    void addSimilar(QVBoxLayout &column, const alerts::Answer &answer, int match, bool first);
    void addFolded(const alerts::Answer &answer);
    void explainSimilar(AnswerCard &card, const alerts::Answer &answer);
    void addNegativeButtons(AnswerCard &card, const alerts::Answer &answer);
    void addActions(AnswerCard &card, const alerts::Match &match, int place);
    void chooseWhy(ActionButton *button, int match);
    ActionButton *compareButton(int match, ActionButton::Kind kind);
    AnswerCard *addCard(QVBoxLayout &column, Tone tone, const QString &headline);

    PageContext m_context;
    QVBoxLayout *m_column;
    PlainLabel *m_headline = nullptr;
    /// Of each match: its buttons, and the line that says what came of them.
    struct Actions
    {
        QList<ActionButton *> buttons;
        NoticeBar *note;
    };
    QHash<int, Actions> m_actions;
};

} // namespace countersign::ui
