#pragma once

#include "core/cases/note.h"
#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

class QTextEdit;

namespace countersign::ui {

class ActionButton;
class NoticeBar;
class PlainLabel;
class RecordList;

/// The versions of a note, newest first, and what one changed, word by word. Restore makes a new
/// version that says what the old one said; nothing is lost by it.
class VersionsPanel : public QWidget
{
    Q_OBJECT
public:
    VersionsPanel(const PageContext &context, workstation::CaseService &cases, QWidget *parent = nullptr);
    void open(const base::CaseId &id, const base::EntityId &note);
    void takeFocus();
    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] QTextEdit *difference() const { return m_text; }
    void restore();

Q_SIGNALS:
    void restored();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QList<workstation::NoteVersion> &versions);
    void compare(qint64 number);
    void showDifference(const cases::Note &before, const cases::Note &after);
    void fail(const base::Error &error);

    PageContext m_context;
    workstation::CaseService &m_cases;
    base::CaseId m_case;
    base::EntityId m_note;
    QList<workstation::NoteVersion> m_versions; ///< newest first
    RecordList *m_list;
    QTextEdit *m_text;
    PlainLabel *m_title;
    ActionButton *m_restore;
    ActionButton *m_back;
    NoticeBar *m_fault;
    int m_asked = 0;
};

} // namespace countersign::ui
