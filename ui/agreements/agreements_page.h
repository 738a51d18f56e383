#pragma once

#include "core/agreements/template_text.h"
#include "core/workstation/agreement_desk.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

#include <optional>

class QSplitter;
class QStackedWidget;

namespace countersign::ui {

class ActionButton;
class AgreementDialog;
class AgreementPane;
class EmptyState;
class NoticeBar;
class RecordList;

/// The register of MOUs and arrangements, and the library of templates (interface.md 3.8).
class AgreementsPage : public Page
{
    Q_OBJECT
public:
    explicit AgreementsPage(const PageContext &context, QWidget *parent = nullptr);

    void takeFocus() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;
    [[nodiscard]] QList<QWidget *> areas() override;
    /// Opens the menu of what a new agreement begins from.
    bool makeNew() override;

    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] RecordList *templates() const { return m_templates; }
    [[nodiscard]] AgreementPane *pane() const { return m_pane; }
    [[nodiscard]] ActionButton *newButton() const { return m_new; }

private:
    void build();
    void reload();
    void refresh(const QList<workstation::AgreementEntry> &entries);
    void openAgreement(qint64 place);
    void openTemplate(qint64 place);
    void begin(std::optional<agreements::Template> form);
    void change(const agreements::Agreement &agreement);
    void showDialog(AgreementDialog *dialog);
    void print(const agreements::Agreement &agreement);
    void printTemplate(const agreements::Template &form);
    void putIntoCase(const agreements::Agreement &agreement);
    void bindPane();
    void fail(const base::Error &error);

    PageContext m_context;
    QList<workstation::AgreementEntry> m_entries;
    QList<agreements::Template> m_library;
    RecordList *m_list;
    RecordList *m_templates;
    AgreementPane *m_pane;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoticeBar *m_notice;
    ActionButton *m_new;
    std::optional<agreements::AgreementId> m_shown;   ///< goes on being shown wherever a change moves it
    bool m_making = false;
    bool m_returns = false;   ///< from a dialog that kept something
    int m_asked = 0;
};

} // namespace countersign::ui
