#pragma once

#include "core/cases/case_file.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace countersign::ui {

class PlainLabel;

/// One item of a case: what it is, when, and how far it is trusted.
class ItemDialog : public QDialog
{
    Q_OBJECT
public:
    ItemDialog(const PageContext &context, const cases::Item &item, QWidget *parent);

Q_SIGNALS:
    void kept(const countersign::cases::Item &item);

private:
    QLineEdit *addField(QVBoxLayout &column, const QString &name, const QString &text, const QString &hint);
    void keep();
    PageContext m_context;
    cases::Item m_item;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_issuer;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QLineEdit *m_detail;
    QLineEdit *m_grading;
    PlainLabel *m_fault;
};

/// One task: what, by when, by whom.
class TaskDialog : public QDialog
{
    Q_OBJECT
public:
    TaskDialog(const PageContext &context, const cases::Task &task, const QList<cases::Person> &people, QWidget *parent);

Q_SIGNALS:
    void kept(const countersign::cases::Task &task);

private:
    void keep();
    PageContext m_context;
    cases::Task m_task;
    QList<cases::Person> m_people;
    QLineEdit *m_title;
    QLineEdit *m_due;
    QComboBox *m_who;
    PlainLabel *m_fault;
};

} // namespace countersign::ui
