#pragma once

#include "core/cases/case_file.h"
#include "core/cases/mentions.h"
#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

#include <QSet>

class QStackedWidget;

namespace countersign::ui {

class ActionButton;
class EmptyState;
class NoticeBar;
class RecordList;

/// What a case is about: alerts, documents, persons, vessels, places, agencies and other cases.
/// Enter opens one; a look-up or an alert from it is one action.
class ItemsPane : public QWidget
{
    Q_OBJECT
public:
    ItemsPane(const PageContext &context, workstation::CaseService &cases, QWidget *parent = nullptr);
    void setCase(std::shared_ptr<const cases::CaseFile> file);
    void add();
    /// From a mention in the text: filled in as far as it says.
    void addMention(const cases::Mention &mention);
    void takeFocus();
    [[nodiscard]] RecordList *list() const { return m_list; }

Q_SIGNALS:
    void wantsPage(const QString &page, const QString &target);
    void wantsCase(const QString &reference);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void refreshActs();
    void edit(const cases::Item &item);
    void act();
    void write(const cases::Changes &changes);
    [[nodiscard]] const cases::Item *current() const;

    PageContext m_context;
    workstation::CaseService &m_cases;
    std::shared_ptr<const cases::CaseFile> m_file;
    QSet<QString> m_underWay; ///< targets written and not yet seen in m_file
    QStackedWidget *m_stack;
    RecordList *m_list;
    EmptyState *m_empty;
    NoticeBar *m_fault;
    ActionButton *m_add;
    ActionButton *m_edit;
    ActionButton *m_remove;
    ActionButton *m_act;
    ActionButton *m_alert;
};

} // namespace countersign::ui
