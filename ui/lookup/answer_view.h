#pragma once

#include "core/alerts/lookup.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace countersign::ui {

/// The answer in cards: what was found first, similar numbers after it. A negative is
/// neutral and says that it is no clearance.
class AnswerView : public QWidget
{
    Q_OBJECT
public:
    AnswerView(const PageContext &context, QWidget *parent = nullptr);
    void show(const alerts::Answer &answer);
    void showFailure(const base::Error &error);
    void clear();
    /// The headline of the first card; null without an answer.
    [[nodiscard]] PlainLabel *headline() const { return m_headline; }

Q_SIGNALS:
    void wantsCompare(const countersign::alerts::Match &match);
    void wantsAnother();
    void wantsSync();

private:
    void addMain(const alerts::Answer &answer);
    void addMatches(AnswerCard &card, const QList<alerts::Match> &matches);
    void addListed(AnswerCard &card, const alerts::Match &match);
    void addSimilar(const alerts::Match &match, base::Instant now, bool first);
    void explainSimilar(const alerts::Answer &answer);
    void addButtons(AnswerCard &card, const alerts::Answer &answer);
    ActionButton *compareButton(const alerts::Match &match, bool primary);
    AnswerCard *addCard(Tone tone, const QString &headline);

    PageContext m_context;
    QVBoxLayout *m_column;
    PlainLabel *m_headline = nullptr;
};

} // namespace countersign::ui
