#pragma once

#include "core/workstation/session.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

#include <optional>
#include <stop_token>

class QProgressBar;
class QTableView;

namespace countersign::ui {

class BatchColumnsView;
class BatchResultModel;
class EmptyState;
class PageTabs;
class ReasonChip;

/// Look a table up: choose or drop a CSV file or a workbook, say what its columns hold, watch it
/// run, and read or export the answers. A batch that was stopped is called partial wherever it is shown.
class BatchView : public QWidget
{
    Q_OBJECT
public:
    BatchView(const PageContext &context, const ReasonChip &reason, QWidget *parent = nullptr);
    ~BatchView() override;

    void takeFocus();
    void openTable(const QString &path);
    /// The answers are written to `path`.
    void exportTo(const QString &path);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const std::shared_ptr<const workstation::BatchResult> &result() const { return m_result; }
    [[nodiscard]] QTableView *table() const { return m_table; }

public Q_SLOTS:
    void start();
    void cancel();

Q_SIGNALS:
    void markingChanged(std::optional<countersign::markings::Marking> marking);
    /// A row was opened: look at it on the Document or Name tab.
    void wantsQuestion(countersign::alerts::BatchKind kind, const QString &asked);
    void wantsTop();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Step { Choose, Columns, Running, Done };

    void build();
    QWidget *buildColumns();
    QWidget *buildRun();
    QWidget *buildResult();
    void goTo(Step step);
    void chooseTable();
    void chooseExport();
    void showPreview(const workstation::BatchPreview &preview);
    void kindChanged();
    void columnsChanged();
    void showResult(const std::shared_ptr<const workstation::BatchResult> &result);
    void showPart(int part);
    void openRow(int row);
    void say(const base::Error &error);
    [[nodiscard]] alerts::BatchKind kind() const;

    PageContext m_context;
    const ReasonChip &m_reason;
    std::stop_source m_stop;
    std::optional<workstation::BatchPreview> m_preview;
    std::shared_ptr<const workstation::BatchResult> m_result;
    bool m_running = false;
    int m_asked = 0; ///< late answers of an earlier table are dropped

    EmptyState *m_empty;
    ActionButton *m_choose;
    PlainLabel *m_file;
    NoticeBar *m_notice;
    Card *m_columnsCard;
    PageTabs *m_kinds;
    BatchColumnsView *m_columns;
    PlainLabel *m_hint;
    ActionButton *m_start;
    Card *m_runCard;
    PlainLabel *m_runText;
    QProgressBar *m_progress;
    ActionButton *m_cancel;
    Card *m_resultCard;
    PlainLabel *m_sum;
    NoticeBar *m_partial;
    PageTabs *m_parts;
    BatchResultModel *m_model;
    QTableView *m_table;
    PlainLabel *m_nothing;
    PlainLabel *m_meaning;
    ActionButton *m_export;
    PlainLabel *m_exported;
};

} // namespace countersign::ui
