#pragma once

#include "core/cases/case_file.h"
#include "core/workstation/release_desk.h"
#include "ui/widgets/page.h"

#include <memory>

class QStackedWidget;
class QTimer;

namespace countersign::ui {

class ActionButton;
class EmptyState;
class NoticeBar;
class RecordList;

/// The releases of one case: a part of the case page.
class CaseReleases : public QWidget
{
    Q_OBJECT
public:
    explicit CaseReleases(const PageContext &context, QWidget *parent = nullptr);
    void setCase(std::shared_ptr<const cases::CaseFile> file);
    void takeFocus();
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] RecordList *list() const { return m_list; }

Q_SIGNALS:
    /// "outbox", with the release.
    void wantsPage(const QString &page, const QString &target);
    /// Prepare one of the note in front.
    void wantsRelease();
    void counted();

private:
    void reload();
    void refresh();

    PageContext m_context;
    std::shared_ptr<const cases::CaseFile> m_file;
    QList<workstation::OutboxRow> m_rows;
    QStackedWidget *m_stack;
    RecordList *m_list;
    EmptyState *m_empty;
    NoticeBar *m_fault;
    ActionButton *m_prepare;
    QTimer *m_soon;
    int m_asked = 0;
};

} // namespace countersign::ui
