#pragma once

#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QLineEdit;

namespace countersign::ui {

class ActionButton;
class PlainLabel;
class RecordList;

/// Into which case another is merged. It keeps its reference and points there afterwards.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const PageContext &context, workstation::CaseService &cases, const base::CaseId &from, const QString &reference, QWidget *parent);

Q_SIGNALS:
    void merged(const countersign::base::CaseId &into);

private:
    void find();
    void merge();

    workstation::CaseService &m_cases;
    base::CaseId m_from;
    QList<workstation::CaseRow> m_rows;
    QLineEdit *m_field;
    RecordList *m_list;
    PlainLabel *m_fault;
    ActionButton *m_act;
    int m_asked = 0;
};

} // namespace countersign::ui
