#pragma once

#include "core/alerts/name_lookup.h"
#include "core/base/error.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <QHash>

class QVBoxLayout;

namespace countersign::ui {

/// The persons found, each with the tokens that met and the evidence beside them. A score
/// never stands without its reasons, a negative never without what was searched.
class NameAnswerView : public QWidget
{
    Q_OBJECT
public:
    NameAnswerView(const PageContext &context, QWidget *parent = nullptr);
    void show(const alerts::NameAnswer &answer);
    void showFailure(const base::Error &error);
    /// No hit could be opened: said beside its button, the answer stays.
    void showHitFailure(int match, const base::Error &error);
    void clear();
    /// The headline of the answer; null without one.
    [[nodiscard]] PlainLabel *headline() const { return m_headline; }

Q_SIGNALS:
    /// Place of the match in the answer shown.
    void wantsPerson(int match);
    void wantsHit(int match);
    void wantsAnother();

private:
    AnswerCard *addHead(Tone tone, const QString &headline, const QStringList &sentences, bool strongLast);
    void addPerson(QVBoxLayout &column, const alerts::NameAnswer &answer, int place);
    QWidget *listedLine(const alerts::NameMatch &match);
    QWidget *evidenceLine(alerts::Agreement agreement, const QString &words);
    ActionButton *anotherButton(bool primary);

    PageContext m_context;
    QVBoxLayout *m_column;
    QHash<int, PlainLabel *> m_faults;       ///< by match, hidden until there is one
    PlainLabel *m_headline = nullptr;
};

} // namespace countersign::ui
