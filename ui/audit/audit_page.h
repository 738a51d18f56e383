#pragma once

#include "core/workstation/audit_desk.h"
#include "ui/widgets/page.h"

class QSplitter;
class QStackedWidget;
class QTimer;

namespace countersign::ui {

class ActionButton;
class AuditFilters;
class AuditPane;
class EmptyState;
class NoticeBar;
class PlainLabel;
class RecordList;

/// What this vault recorded (interface.md 3.11): entries with filters, the chain's state, its check and a
/// copy for oversight.
class AuditPage : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(const PageContext &context, QWidget *parent = nullptr);

    void takeFocus() override;
    bool filterList() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;
    [[nodiscard]] QList<QWidget *> areas() override;
    /// "verify", or words to look for.
    void openTarget(const QString &target) override;

    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] AuditPane *pane() const { return m_pane; }
    [[nodiscard]] AuditFilters *filters() const { return m_filters; }
    [[nodiscard]] ActionButton *older() const { return m_older; }

private:
    void build();
    void reload();
    void load(std::int64_t before);
    void refresh();
    void openEntry(qint64 sequence);
    void readState();
    void fail(const base::Error &error);

    PageContext m_context;
    QList<workstation::AuditLine> m_lines;
    bool m_more = false;
    AuditFilters *m_filters;
    RecordList *m_list;
    AuditPane *m_pane;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoticeBar *m_notice;
    PlainLabel *m_scope;
    ActionButton *m_older;
    QTimer *m_pause;
    int m_asked = 0;
};

} // namespace countersign::ui
