#pragma once

#include "core/agreements/template_text.h"
#include "core/workstation/agreement_desk.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

class QSplitter;
class QStackedWidget;

namespace countersign::ui {

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

    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] RecordList *templates() const { return m_templates; }
    [[nodiscard]] AgreementPane *pane() const { return m_pane; }

private:
    void build();
    void reload();
    void refresh(const QList<workstation::AgreementEntry> &entries);
    void openAgreement(qint64 place);
    void openTemplate(qint64 place);
    void fail(const base::Error &error);

    PageContext m_context;
    QList<agreements::Agreement> m_agreements;
    QList<agreements::Template> m_library;
    RecordList *m_list;
    RecordList *m_templates;
    AgreementPane *m_pane;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoticeBar *m_notice;
    int m_asked = 0;
};

} // namespace countersign::ui
