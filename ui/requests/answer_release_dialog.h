#pragma once

#include "core/workstation/case_desk.h"
#include "core/workstation/release_desk.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QLineEdit;

namespace countersign::ui {

class ActionButton;
class PlainLabel;
class RecordList;

/// Which note answers a request: the case by its first letters, then its note. A release to the desk that
/// asked is prepared from it; nothing leaves here.
class AnswerReleaseDialog : public QDialog
{
    Q_OBJECT
public:
    AnswerReleaseDialog(const PageContext &context, const release::RequestLetter &request, QWidget *parent);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] RecordList *list() const { return m_list; }

Q_SIGNALS:
    /// The draft is kept and says which request it answers.
    void prepared(const countersign::base::ReleaseId &release);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void choose();
    void openCase(const base::CaseId &id);
    void showNotes();
    void prepare(const base::CaseId &id, const base::EntityId &note);
    void address(release::ReleaseDraft draft);
    void keep(const release::ReleaseDraft &draft);
    void fail(const base::Error &error);
    void say(const QString &sentence);

    PageContext m_context;
    release::RequestLetter m_request;
    QList<workstation::CaseRow> m_cases;
    std::shared_ptr<const cases::CaseFile> m_file;   ///< null while the case is chosen
    QLineEdit *m_field;
    RecordList *m_list;
    PlainLabel *m_fault;
    ActionButton *m_act;
    int m_asked = 0;
};

} // namespace countersign::ui
