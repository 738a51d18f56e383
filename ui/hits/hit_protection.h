#pragma once

#include "core/workstation/hit_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace countersign::ui {

/// The way of a holder who may be seeking protection: it leads, before any state is asked.
class HitProtection : public AnswerCard
{
    Q_OBJECT
public:
    HitProtection(const Theme &theme, const workstation::HitDetails &details, QWidget *parent = nullptr);
    void focusNote();

Q_SIGNALS:
    void adviserSpoken(const QString &note);
    void referred(const QString &note);
    void cleared(const QString &reason);

private:
    void addAdviser(const workstation::HitDetails &details);
    void addActs(const workstation::HitDetails &details);
    [[nodiscard]] QString note() const;

    const Theme &m_theme;
    QLineEdit *m_note;
};

} // namespace countersign::ui
