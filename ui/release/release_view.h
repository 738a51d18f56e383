#pragma once

#include "ui/release/draft_desk.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class CheckList;
class CutPane;
class NoticeBar;
class PlainLabel;
class ReadingCard;
class RecipientBar;
class RecipientForm;
class SendCard;
class TermsForm;

/// A release in four visible steps: who, check, read, send. Each can be undone until the last; everything
/// is kept as it is typed.
class ReleaseView : public QWidget
{
    Q_OBJECT
public:
    enum class Step { Who, Check, Read, Send };

    explicit ReleaseView(const PageContext &context, QWidget *parent = nullptr);
    void begin(base::CaseId caseId, base::EntityId note);
    void open(base::ReleaseId id);
    void take(const release::ReleaseDraft &draft);
    void close();
    void takeFocus();
    /// Ctrl+Enter: to the first thing that is missing, else a step on; on the last step it is released.
    void advance();
    void goTo(Step step);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] DraftDesk &desk() { return m_desk; }
    [[nodiscard]] RecipientBar *bar() const { return m_bar; }
    [[nodiscard]] CheckList *checks() const { return m_checks; }
    [[nodiscard]] ReadingCard *reading() const { return m_reading; }
    [[nodiscard]] ActionButton *releaseButton() const { return m_release; }

Q_SIGNALS:
    /// Back to the Outbox; the draft is kept.
    void left();
    void submitted(countersign::base::ReleaseId id);
    void declined(countersign::base::ReleaseId id);
    void wantsPage(const QString &page, const QString &target);
    void markingChanged(std::optional<countersign::markings::Marking> marking);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHead(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &column);
    void bindKeys();
    void follow();
    void refreshForms();
    void refreshHead();
    void refreshFoot();
    void arrange();
    void cure(release::Cure cure, const release::Finding &finding);
    void askOwner(release::Cure cure, const release::Finding &finding, base::EntityId part);
    [[nodiscard]] RecipientForm *formOf(base::CountryCode desk) const;
    void submit();
    void decline(const QString &reason);
    void say(const base::Error &error);
    /// Nothing stands against it but a reason that is still to be written, a second person and the adviser,
    /// who are asked by submitting.
    [[nodiscard]] bool isClear() const;

    PageContext m_context;
    DraftDesk m_desk;
    Step m_step = Step::Who;
    PlainLabel *m_title, *m_version, *m_status;
    QList<ActionButton *> m_steps;
    NoticeBar *m_notice;
    RecipientBar *m_bar;
    QStackedWidget *m_left;
    QScrollArea *m_who;
    QVBoxLayout *m_forms = nullptr;
    QList<RecipientForm *> m_recipients;
    TermsForm *m_terms;
    CheckList *m_checks;
    CutPane *m_cuts;
    SendCard *m_send;
    ReadingCard *m_reading;
    ActionButton *m_later, *m_release;
    bool m_confirmProposals = false;   ///< the person said yes before the gate had answered
    bool m_seekOpen = false;
    bool m_advance = false;
    bool m_sending = false;
};

} // namespace countersign::ui
