#pragma once

#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

#include <memory>

class QStackedLayout;

namespace countersign::ui {

class ActionButton;
class EmptyState;
class NoticeBar;
class PlainLabel;
class RecordList;

/// The files of a case: attach by Ctrl+O, by dropping, or by the button; look at one when asked, never by
/// itself; save a copy.
class AttachmentsPane : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentsPane(const PageContext &context, QWidget *parent = nullptr);
    ~AttachmentsPane() override;

    /// Null clears it.
    void setCase(std::shared_ptr<const cases::CaseFile> file);
    /// Ctrl+O: asks for files and attaches them.
    void chooseFiles();
    /// One after the other; what failed is said and the others go on.
    void attachFiles(const QStringList &paths);
    [[nodiscard]] RecordList *list() const { return m_list; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void refresh();
    void offer();
    void attachNext();
    void look();
    void saveCopy();
    void fail(const base::Error &error);
    void say(const QString &sentence);
    [[nodiscard]] const cases::Attachment *current() const;

    PageContext m_context;
    std::shared_ptr<const cases::CaseFile> m_file;
    QStringList m_waiting;
    bool m_busy = false;
    QStackedLayout *m_stack = nullptr;
    RecordList *m_list;
    EmptyState *m_empty;
    NoticeBar *m_notice;
    PlainLabel *m_count;
    ActionButton *m_attach;
    ActionButton *m_look;
    ActionButton *m_save;
};

} // namespace countersign::ui
