#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

class QHBoxLayout;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace countersign::ui {

class EmptyState;
class HitPane;
class NoticeBar;
class RecordList;

/// The confirmation desk (interface.md 3.7): hits in the order in which they need somebody,
/// and the way of each from possible to feedback.
class HitsPage : public Page
{
    Q_OBJECT
public:
    explicit HitsPage(const PageContext &context, QWidget *parent = nullptr);
    ~HitsPage() override;

    void takeFocus() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;
    [[nodiscard]] QList<QWidget *> areas() override;
    bool filterList() override;
    /// The number of a hit: shown with the focus on what is next.
    void openTarget(const QString &target) override;

    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] HitPane *pane() const { return m_pane; }
    /// Ctrl+Shift+C.
    void askOwner();

    /// How many need somebody: the rail's badge.
    [[nodiscard]] int needing() const { return m_needing; }

Q_SIGNALS:
    void needingChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildFilters(QHBoxLayout &row);
    void bindKeys();
    void reload();
    void refreshList(const QList<workstation::HitRow> &rows);
    void showEmpty();
    void refreshCounts(const workstation::HitCounts &counts);
    void openHit(qint64 id, bool focus);
    void showDetail(bool open);
    void arrange();
    void clearFilter();
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] bool isFiltered() const;

    PageContext m_context;
    RecordList *m_list;
    HitPane *m_pane;
    QSplitter *m_splitter;
    QWidget *m_left;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoticeBar *m_fault;
    QLineEdit *m_filterBox;
    ChoiceChip *m_which;
    ActionButton *m_overdue;
    ActionButton *m_protection;
    PlainLabel *m_count;
    qint64 m_wanted = -1;     ///< opened by name before the list had it
    int m_asked = 0;
    int m_needing = 0;
    bool m_detailOpen = false;
};

} // namespace countersign::ui
