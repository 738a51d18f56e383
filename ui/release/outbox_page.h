#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace countersign::ui {

class ActionButton;
class ChoiceChip;
class EmptyState;
class NoticeBar;
class OutboxModel;
class OutboxPane;
class OutboxTable;
class PlainLabel;
class ReleaseView;

/// What leaves and what happened to it (interface.md 3.5), and the release that is being prepared.
class OutboxPage : public Page
{
    Q_OBJECT
public:
    /// "/release <case> <note>" in hex prepares one; "/draft <release>" goes on with one; a release in hex
    /// shows it; "/list" the list.
    static constexpr char kReleaseTarget[] = "/release";
    static constexpr char kDraftTarget[] = "/draft";
    static constexpr char kListTarget[] = "/list";
    [[nodiscard]] static QString releaseTarget(const base::CaseId &caseId, const base::EntityId &note);

    explicit OutboxPage(const PageContext &context, QWidget *parent = nullptr);
    ~OutboxPage() override;

    void takeFocus() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;
    [[nodiscard]] QList<QWidget *> areas() override;
    bool filterList() override;
    void openTarget(const QString &target) override;

    [[nodiscard]] OutboxTable *table() const { return m_table; }
    [[nodiscard]] OutboxModel *model() const { return m_model; }
    [[nodiscard]] OutboxPane *pane() const { return m_pane; }
    [[nodiscard]] ReleaseView *release() const { return m_release; }
    [[nodiscard]] bool isReleasing() const;
    /// How many wait for this person: the rail's badge.
    [[nodiscard]] int needing() const { return m_needing; }

Q_SIGNALS:
    void needingChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void follow();
    void reload();
    void refresh(const QList<workstation::OutboxRow> &rows);
    void openRow(const base::ReleaseId &id, bool focus);
    void showDetail(bool open);
    void showList();
    void showRelease();
    void readAsk();
    void arrange();
    void clearFilter();
    [[nodiscard]] bool isNarrow() const;

    PageContext m_context;
    OutboxModel *m_model;
    OutboxTable *m_table;
    OutboxPane *m_pane;
    ReleaseView *m_release;
    QStackedWidget *m_stack, *m_lists;
    QSplitter *m_splitter;
    QWidget *m_left;
    EmptyState *m_empty;
    NoticeBar *m_notice;
    QLineEdit *m_filter;
    ChoiceChip *m_which;
    ActionButton *m_readAsk;
    PlainLabel *m_words;
    std::optional<markings::Marking> m_detailMarking, m_releaseMarking;
    base::ReleaseId m_wanted;
    int m_asked = 0;
    int m_needing = 0;
    bool m_detailOpen = false;
};

} // namespace countersign::ui
