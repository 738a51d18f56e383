#pragma once

#include "core/cases/case_file.h"
#include "core/cases/link_chart.h"
#include "ui/widgets/page.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace countersign::chart {
struct ChartLayout;
struct ChartSizes;
}

namespace countersign::ui {

class ActionButton;
class ChartView;
class EmptyState;
class ListTable;
class NoticeBar;
class PaperDesk;
class PlainLabel;
struct ChartSpot;

/// The tab "Chart" of a case: a picture of its items and links that is also a list (Ctrl+Shift+T).
class ChartPane : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPane(const PageContext &context, QWidget *parent = nullptr);
    ~ChartPane() override;

    /// Selection and zoom stay when it is the same case; null shows nothing.
    void setCase(std::shared_ptr<const cases::CaseFile> file);
    void takeFocus();
    /// Ctrl+Shift+T.
    void toggleList();
    /// Ctrl+P and Ctrl+Shift+P: one page.
    void print();
    void savePdf();
    void exportGraphml(const QString &path);
    void exportTable(const QString &path);
    /// Opens the dialog for a link from the selected node.
    void newLink();
    [[nodiscard]] ChartView *view() const { return m_view; }
    [[nodiscard]] ListTable *list() const { return m_list; }

Q_SIGNALS:
    /// Open what says so: a paragraph, or the item itself.
    void wantsEntity(countersign::base::EntityId entity);
    /// For CaseService::change().
    void changesMade(const countersign::cases::Changes &changes);
    /// The picture stands; laid out off the window's thread.
    void laidOut();

private:
    void build();
    void bindKeys();
    void layOut();
    void showLayout(const cases::LinkChart &chart, const chart::ChartSizes &sizes, const chart::ChartLayout &layout);
    void fillList();
    void showParts();
    void open(ChartSpot spot);
    void openMenu(const QPoint &at);
    /// All nodes where they stand: a chart that a hand has touched keeps all its places.
    void keepPlaces();
    void freePlaces();
    void togglePlaces();
    void removeLink();
    void exportMenu();
    void restartDesk();
    [[nodiscard]] int keyOf(ChartSpot spot) const;
    [[nodiscard]] ChartSpot spotOf(int key) const;
    [[nodiscard]] bool isList() const;
    [[nodiscard]] QString fileName() const;

    PageContext m_context;
    std::shared_ptr<const cases::CaseFile> m_file;
    ChartView *m_view;
    ListTable *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    NoticeBar *m_notice;
    PlainLabel *m_count;
    ActionButton *m_newLink, *m_asList, *m_keep, *m_export, *m_print, *m_fit, *m_closer, *m_wider;
    PaperDesk *m_desk = nullptr;
    int m_asked = 0;
    bool m_wantsList = false;
};

} // namespace countersign::ui
