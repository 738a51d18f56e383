#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class BasisChoice;
class ChoiceChip;
class ConcernForm;
class CountryField;
class FindingsCard;
class PlainLabel;

/// A new request, or a draft taken up again: what is asked, of whom, about what, for what and under what.
/// Ctrl+Enter sends; Escape keeps nothing. What the gate holds against it is shown in the dialog.
class RequestDialog : public QDialog
{
    Q_OBJECT
public:
    RequestDialog(const PageContext &context, const release::RequestLetter &letter, QWidget *parent);

    [[nodiscard]] CountryField *deskField() const { return m_desk; }
    [[nodiscard]] QLineEdit *subjectField() const { return m_subject; }
    [[nodiscard]] QPlainTextEdit *textField() const { return m_text; }
    [[nodiscard]] ConcernForm *concern() const { return m_concern; }
    [[nodiscard]] ChoiceChip *purposeChip() const { return m_purpose; }
    void send();
    void keep();

Q_SIGNALS:
    /// Kept, and sent where `sent`.
    void done(const countersign::base::RequestId &id, bool sent);

private:
    void build();
    void buildTop(QVBoxLayout &column);
    void buildTerms(QVBoxLayout &column);
    void buildButtons(QVBoxLayout &column);
    void take();
    void refresh();
    void keepThen(bool sends);
    void sendKept(const base::RequestId &id);
    void showFindings();
    void fail(const base::Error &error);
    void setBusy(bool busy);
    [[nodiscard]] release::RequestLetter letter() const;
    [[nodiscard]] release::RequestConcern concernNow() const;
    [[nodiscard]] QList<base::CountryCode> onward(bool *clear) const;
    [[nodiscard]] std::uint32_t dueHours() const;
    [[nodiscard]] QString missing() const;

    PageContext m_context;
    release::RequestLetter m_letter;
    QVBoxLayout *m_column = nullptr;
    ChoiceChip *m_kind;
    CountryField *m_desk;
    PlainLabel *m_about;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QLineEdit *m_onward;
    ChoiceChip *m_purpose;
    BasisChoice *m_basis;
    ChoiceChip *m_due;
    ActionButton *m_urgent;
    ConcernForm *m_concern;
    FindingsCard *m_findings = nullptr;
    PlainLabel *m_fault;
    ActionButton *m_keep;
    ActionButton *m_send;
    bool m_busy = false;
};

} // namespace countersign::ui
