#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class ChoiceChip;
class EmptyState;
class NoticeBar;
class PlainLabel;
class RecordList;
class RequestBoard;
class RequestDialog;
class RequestPane;

/// Asking and answering between desks (interface.md 3.6): as a list with its detail, or as a board of states.
class RequestsPage : public Page
{
    Q_OBJECT
public:
    /// An empty request.
    static constexpr char kNewTarget[] = "/new?";

    explicit RequestsPage(const PageContext &context, QWidget *parent = nullptr);
    ~RequestsPage() override;

    void takeFocus() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;
    [[nodiscard]] QList<QWidget *> areas() override;
    bool makeNew() override;
    bool filterList() override;
    /// A request by its hex; "/new?kind=pass-on&to=QRC&about=…" opens the dialog with what stands there.
    void openTarget(const QString &target) override;

    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] RequestPane *pane() const { return m_pane; }
    void showBoard(bool board);
    /// How many have to be answered or are late: the rail's badge.
    [[nodiscard]] int needing() const { return m_needing; }

Q_SIGNALS:
    void needingChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildHead(QVBoxLayout &column);
    void listen();
    void reload();
    void refresh();
    void refreshViews();
    void showEmpty();
    void openRow(qint64 key, bool focus);
    void showDetail(bool open);
    void arrange();
    void write(const release::RequestLetter &letter);
    void say(const QString &sentence);
    void fail(const base::Error &error);
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] bool fits(const workstation::RequestRow &row) const;
    [[nodiscard]] const workstation::RequestRow *row(qint64 key) const;

    PageContext m_context;
    QList<workstation::RequestRow> m_rows;
    RecordList *m_list;
    RequestBoard *m_board;
    RequestPane *m_pane;
    QSplitter *m_splitter;
    QWidget *m_left;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoticeBar *m_notice;
    QLineEdit *m_filter;
    ChoiceChip *m_view;
    ActionButton *m_asBoard;
    ActionButton *m_new;
    PlainLabel *m_count;
    qint64 m_wanted = -1;
    int m_asked = 0;
    int m_needing = 0;
    bool m_detailOpen = false;
};

} // namespace countersign::ui
