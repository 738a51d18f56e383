#pragma once

#include "core/agreements/template_text.h"
#include "ui/widgets/page.h"

#include <QDialog>

#include <optional>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class ChecksCard;
class ClauseTexts;
class HeadCard;
class NoticeBar;
class PageTabs;
class TemplateText;

/// An agreement as it is written: what it is and what the checks read on one side, its text clause by clause on
/// the other. A new one from a template chooses wordings and fills blanks; else the text is typed. Ctrl+Enter
/// keeps it; what is typed survives a refusal and is not thrown away unasked.
class AgreementDialog : public QDialog
{
    Q_OBJECT
public:
    /// A null id begins one; with `form` from that template.
    AgreementDialog(const PageContext &context, const agreements::Agreement &agreement, std::optional<agreements::Template> form, QWidget *parent);

    void keep();
    void print();
    /// As it is typed now.
    [[nodiscard]] agreements::Agreement typed() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] HeadCard *head() const { return m_head; }
    [[nodiscard]] ChecksCard *checks() const { return m_checks; }
    /// One of the two is null.
    [[nodiscard]] TemplateText *templateText() const { return m_template; }
    [[nodiscard]] ClauseTexts *clauseTexts() const { return m_clauses; }
    [[nodiscard]] PageTabs *tabs() const { return m_tabs; }
    [[nodiscard]] ActionButton *keepButton() const { return m_keep; }
    /// What stands against keeping it, or the question before it is thrown away; empty: nothing.
    [[nodiscard]] QString said() const;

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void kept(const countersign::agreements::AgreementId &id);

private:
    QScrollArea *addPart(const QString &title, const QList<QWidget *> &content);
    void build();
    void bind();
    void follow();
    void fail(const base::Error &error);
    void say(const QString &sentence, QWidget *where);
    void askToLeave();
    void stay();
    void fit();

    PageContext m_context;
    agreements::Agreement m_agreement;
    agreements::Agreement m_begun;      ///< as it was before anybody typed
    HeadCard *m_head;
    ChecksCard *m_checks;
    TemplateText *m_template = nullptr;
    ClauseTexts *m_clauses = nullptr;
    PageTabs *m_tabs;
    QStackedWidget *m_stack;
    NoticeBar *m_notice;
    QWidget *m_acts;
    QWidget *m_leaving;
    ActionButton *m_keep;
    ActionButton *m_stay;
    bool m_busy = false;
};

} // namespace countersign::ui
