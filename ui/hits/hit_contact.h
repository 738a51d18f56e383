#pragma once

#include "core/workstation/hit_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

class QButtonGroup;

namespace countersign::ui {

/// Whom to ask, whether they are there now by their own clock, what to say, and through
/// which channel it was said. Where it would reach the country of origin it is not shown.
class HitContact : public Card
{
    Q_OBJECT
public:
    /// `canAsk` when asking is the next step.
    HitContact(const Theme &theme, const workstation::HitDetails &details, bool canAsk, QWidget *parent = nullptr);
    void focusChannel();
    /// As the Asked button does.
    void ask();

Q_SIGNALS:
    void asked(countersign::alerts::AskChannel channel);
    void copied();

private:
    void addContacts(const workstation::HitDetails &details);
    void addScript(const workstation::HitDetails &details);
    void addAsking(const workstation::HitDetails &details);

    const Theme &m_theme;
    QButtonGroup *m_channels = nullptr;
};

} // namespace countersign::ui
