#pragma once

#include "core/release/letters.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QPlainTextEdit;

namespace countersign::ui {

class ActionButton;
class ChoiceChip;
class PlainLabel;

/// Leave to pass something on: to whom of those who were asked for, until when, for what.
class PermitDialog : public QDialog
{
    Q_OBJECT
public:
    PermitDialog(const PageContext &context, const release::RequestLetter &request, const QString &text, QWidget *parent);
    void fail(const QString &sentence);

Q_SIGNALS:
    /// Kind, text, permitTo, permitFor and permitUntil are set.
    void permitted(const countersign::release::AnswerLetter &answer);

private:
    void build();
    void permit();
    [[nodiscard]] base::Instant until() const;

    PageContext m_context;
    release::RequestLetter m_request;
    QList<ActionButton *> m_desks;
    ChoiceChip *m_until;
    ChoiceChip *m_for;
    QPlainTextEdit *m_text;
    PlainLabel *m_fault;
    ActionButton *m_permit;
};

} // namespace countersign::ui
