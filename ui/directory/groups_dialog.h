#pragma once

#include "core/directory/desk_group.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QLineEdit;

namespace countersign::ui {

class ActionButton;
class NoticeBar;
class PlainLabel;
class RecordList;

/// Groups as shortcuts for recipients: those that come with the program to read, own ones to change.
class GroupsDialog : public QDialog
{
    Q_OBJECT
public:
    GroupsDialog(const PageContext &context, QWidget *parent);

    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QLineEdit *membersField() const { return m_members; }
    [[nodiscard]] ActionButton *keepButton() const { return m_keep; }
    [[nodiscard]] ActionButton *removeButton() const { return m_remove; }
    [[nodiscard]] PlainLabel *expansion() const { return m_expansion; }

private:
    void build();
    void reload();
    void openGroup(qint64 place);
    void beginNew();
    void keep();
    void remove();
    void settle(const base::Status &done);

    PageContext m_context;
    QList<directory::DeskGroup> m_groups;
    QString m_wanted;            ///< opened after the next reading
    RecordList *m_list;
    PlainLabel *m_title;
    PlainLabel *m_source;
    PlainLabel *m_expansion;
    QLineEdit *m_name;
    QLineEdit *m_members;
    NoticeBar *m_notice;
    ActionButton *m_new;
    ActionButton *m_keep;
    ActionButton *m_remove;
};

} // namespace countersign::ui
