#pragma once

#include "core/cases/note.h"
#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class NoteEditor;
class PlainLabel;

/// "This note was also changed by R. Santos at 09:50. Both versions are kept. ..." (interface.md 7).
QString conflictSentence(const QString &who, base::Instant at, int waiting);

/// One paragraph that two wrote at the same time: yours, theirs and what both had before them,
/// side by side. Ctrl+1 mine, Ctrl+2 theirs, Ctrl+3 both, Edit makes a third of them.
class ConflictView : public QWidget
{
    Q_OBJECT
public:
    ConflictView(const PageContext &context, workstation::CaseService &cases, QWidget *parent = nullptr);
    void show(const cases::Note &note, const base::EntityId &paragraph);
    /// 1 mine, 2 theirs, 3 both.
    void choose(int which);
    void takeFocus();

Q_SIGNALS:
    /// The note with one text for the paragraph.
    void settled(const countersign::cases::Note &note);
    void later();

private:
    void dropContent();
    void build(int place);
    QWidget *column(const QString &title, const QString &who, const QString &text, const QString &against);
    void edit();
    [[nodiscard]] bool isOwn(const cases::Version<QString> &version) const;
    void settle(const QString &text, const QString &also);

    PageContext m_context;
    workstation::CaseService &m_cases;
    cases::Note m_note;
    qsizetype m_place = -1;
    enum class What { Text, Translation, Grading } m_what = What::Text;
    QString m_mine;
    QStringList m_theirs;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    ActionButton *m_first = nullptr;
};

} // namespace countersign::ui
