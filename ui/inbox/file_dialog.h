#pragma once

#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QLineEdit;

namespace countersign::ui {

class ActionButton;
class PlainLabel;
class RecordList;

/// Into which case something is filed: found by its first letters, or a new one with those words as its title.
class FileDialog : public QDialog
{
    Q_OBJECT
public:
    /// `what` is the title of what is filed, and what a new case is called unless something is typed.
    FileDialog(const PageContext &context, const QString &what, QWidget *parent);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] RecordList *list() const { return m_list; }
    void fail(const QString &sentence);

Q_SIGNALS:
    /// The dialog stays until whoever asked closes it.
    void chosen(const countersign::base::CaseId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void file();
    void make(const QString &title);
    [[nodiscard]] QString newTitle() const;

    PageContext m_context;
    QString m_what;
    QList<workstation::CaseRow> m_rows;
    QLineEdit *m_field;
    RecordList *m_list;
    PlainLabel *m_fault;
    ActionButton *m_act;
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace countersign::ui
