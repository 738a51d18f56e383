#pragma once

#include "ui/release/draft_desk.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;

namespace countersign::ui {

class ActionButton;

/// The release in one sentence, who approves, why: the last thing before it leaves.
class SendCard : public Card
{
    Q_OBJECT
public:
    SendCard(const PageContext &context, DraftDesk &desk, QWidget *parent = nullptr);
    void takeFocus();
    [[nodiscard]] bool hasReason() const { return !m_desk.draft().reason.trimmed().isEmpty(); }

Q_SIGNALS:
    void declined(const QString &reason);

private:
    void refresh();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString approval() const;

    PageContext m_context;
    DraftDesk &m_desk;
    PlainLabel *m_summary, *m_left, *m_approval;
    QPlainTextEdit *m_reason;
    ActionButton *m_decline;
};

} // namespace countersign::ui
