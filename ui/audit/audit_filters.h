#pragma once

#include "core/workstation/audit_desk.h"
#include "ui/widgets/action_button.h"

class QLineEdit;
class QTimer;

namespace countersign::ui {

/// What narrows the list of entries: group, person, days, refusals, words.
class AuditFilters : public QWidget
{
    Q_OBJECT
public:
    AuditFilters(const Theme &theme, const base::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] workstation::AuditFilter filter() const;
    void setActors(const QList<workstation::AuditActor> &actors);
    void setGroup(std::optional<messages::AuditGroup> group);
    void setText(const QString &text);
    void setRefusalsOnly(bool only);
    void clear();
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] QLineEdit *field() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    const base::Clock &m_clock;
    ChoiceChip *m_group;
    ChoiceChip *m_who;
    ChoiceChip *m_days;
    ActionButton *m_refusals;
    QLineEdit *m_text;
    QTimer *m_pause;
    QStringList m_actors;
};

} // namespace countersign::ui
