#pragma once

#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace countersign::ui {

class CaseList;
class CaseView;

/// Cases and notes (interface.md 3.3): the list, and the case that is open.
class CasesPage : public Page
{
    Q_OBJECT
public:
    /// A reference or id opens that case, "QMA-2026-014#items" a part of it; "/list" the list, "/search words" a search, "/new" the dialog.
    static constexpr char kListTarget[] = "/list";
    static constexpr char kSearchTarget[] = "/search";
    static constexpr char kNewTarget[] = "/new";

    explicit CasesPage(const PageContext &context, QWidget *parent = nullptr);
    ~CasesPage() override;

    void takeFocus() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;
    [[nodiscard]] QList<QWidget *> areas() override;
    bool makeNew() override;
    bool filterList() override;
    void openTarget(const QString &target) override;

    [[nodiscard]] CaseList *list() const { return m_list; }
    [[nodiscard]] CaseView *view() const { return m_view; }
    [[nodiscard]] bool isCaseOpen() const;
    /// Of the note in front, where a case is open.
    void prepareRelease();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openCase(const base::CaseId &id, const base::EntityId &note, const base::EntityId &entity, bool write, const QString &part = {});
    void openReference(const QString &reference, const QString &part = {});
    void showList();

    PageContext m_context;
    workstation::CaseService &m_cases;
    QStackedWidget *m_stack;
    CaseList *m_list;
    CaseView *m_view;
    std::optional<markings::Marking> m_listMarking;
};

} // namespace countersign::ui
