#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

class QSplitter;
class QStackedWidget;

namespace countersign::ui {

class EmptyState;
class InboxPane;
class NoticeBar;
class RecordList;

/// Everything that came in and wants to be read: for now late hits.
class InboxPage : public Page
{
    Q_OBJECT
public:
    explicit InboxPage(const PageContext &context, QWidget *parent = nullptr);
    ~InboxPage() override;

    void takeFocus() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;
    [[nodiscard]] QList<QWidget *> areas() override;

    [[nodiscard]] RecordList *list() const { return m_list; }

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
    void reload();
    void refreshList(const QList<workstation::InboxItem> &items);
    void refreshCounts(const workstation::InboxCounts &counts);
    void openItem(qint64 id, bool byHand);
    void openHit(qint64 id);
    void markRead(qint64 id, bool read);
    void showDetail(bool open);
    void arrange();
    void fail(const base::Error &error);
    [[nodiscard]] bool isNarrow() const;

    PageContext m_context;
    QList<workstation::InboxItem> m_items;
    RecordList *m_list;
    InboxPane *m_pane;
    QSplitter *m_splitter;
    QWidget *m_left;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoticeBar *m_fault;
    ActionButton *m_unread;
    ActionButton *m_similar;
    PlainLabel *m_count;
    int m_asked = 0;
    int m_needing = 0;
    bool m_detailOpen = false;
};

} // namespace countersign::ui
