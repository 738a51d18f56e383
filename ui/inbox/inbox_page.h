#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

class QSplitter;
class QStackedWidget;

namespace countersign::ui {

class EmptyState;
class InboxFilters;
class InboxPane;
class MailPane;
class NoticeBar;
class RecordList;

/// Everything that came in and wants to be read, newest first: late hits, releases, corrections, recalls,
/// remarks, what is asked of this person, and what was set aside.
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
    bool filterList() override;
    /// The hex of an envelope: that letter, opened.
    void openTarget(const QString &target) override;

    [[nodiscard]] RecordList *list() const { return m_list; }

    /// How many need somebody: the rail's badge.
    [[nodiscard]] int needing() const { return m_needing; }
    [[nodiscard]] MailPane *mailPane() const { return m_mailPane; }

Q_SIGNALS:
    void needingChanged(int count);
    /// A person wants to read and decide a release of a colleague.
    void decisionWanted(const countersign::base::ReleaseId &release);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void listen();
    void reload();
    void findWords();
    void refresh();
    void showEmpty();
    void refreshCounts();
    void openItem(qint64 key, bool byHand);
    void openMail(qint64 id, bool open);
    void openEnvelope(const base::EnvelopeId &envelope);
    void openHit(qint64 id);
    void markRead(qint64 id, bool read);
    void showDetail(bool open);
    void arrange();
    void fail(const base::Error &error);
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] const workstation::MailRow *mailRow(qint64 id) const;

    PageContext m_context;
    QList<workstation::InboxItem> m_items;
    QList<workstation::MailRow> m_mail;
    workstation::InboxCounts m_counts;
    RecordList *m_list;
    InboxPane *m_pane;
    MailPane *m_mailPane;
    QSplitter *m_splitter;
    QWidget *m_left;
    QStackedWidget *m_right;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoticeBar *m_fault;
    InboxFilters *m_filters;
    PlainLabel *m_count;
    base::EnvelopeId m_wanted;   ///< to be opened once the list has it
    int m_asked = 0;
    int m_searched = 0;
    int m_needing = 0;
    bool m_detailOpen = false;
};

} // namespace countersign::ui
