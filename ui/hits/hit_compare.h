#pragma once

#include "core/workstation/hit_desk.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace countersign::ui {

/// Presented document, its zone and the alert side by side. A person looks at the printed
/// document and ticks each line that agrees: Space ticks and goes on to the next.
class HitCompare : public Card
{
    Q_OBJECT
public:
    /// `canTick` while nobody has compared yet.
    HitCompare(const Theme &theme, const workstation::HitDetails &details, bool canTick, QWidget *parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    /// The three lines that must agree are ticked.
    void allTicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addZone(const workstation::HitDetails &details);
    void addLines(const workstation::HitDetails &details, bool canTick);
    void addDifferences(const workstation::HitDetails &details);
    void addPerson(const alerts::ListedPerson &person, bool canTick);
    [[nodiscard]] QCheckBox *addTick(const QString &name);
    void ticked();
    [[nodiscard]] QWidget *agreement(alerts::Agreement agreement) const;

    const Theme &m_theme;
    QList<QCheckBox *> m_ticks;
};

} // namespace countersign::ui
