#pragma once

#include "core/alerts/lookup.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace countersign::ui {

class BatchView;
class DocumentTab;
class MrzField;
class NameTab;
class PageTabs;
class ReasonChip;

/// Ask about one document, one person or a batch. Each tab keeps its question and its
/// answer while another is in front; the reason is common to all three.
class LookupPage : public Page
{
    Q_OBJECT
public:
    enum Tab { Document, Name, Batch };
    /// Targets for openTarget() that open a tab instead of asking; "/name Anna" asks a name.
    static constexpr const char *kDocumentTarget = "/document";
    static constexpr const char *kNameTarget = "/name";
    static constexpr const char *kBatchTarget = "/batch";

    LookupPage(const PageContext &context, QWidget *parent = nullptr);

    void takeFocus() override;
    void openTarget(const QString &target) override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;

    void showTab(Tab tab);
    [[nodiscard]] Tab currentTab() const;
    [[nodiscard]] DocumentTab *document() const { return m_document; }
    [[nodiscard]] NameTab *names() const { return m_names; }
    [[nodiscard]] BatchView *batch() const { return m_batch; }
    /// Of the document tab.
    [[nodiscard]] MrzField *field() const;
    [[nodiscard]] const std::optional<alerts::Answer> &answer() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One tab: what stands under the head, and what stands beside it (may be null).
    struct Part
    {
        QWidget *body;
        QWidget *side;
        int scroll = 0;
        std::optional<markings::Marking> marking;
    };
    void build();
    QLayout *buildHead();
    void addPart(const QString &title, const QKeySequence &keys, QWidget *body, QWidget *side);
    void bindKeys();
    void changeTab(int tab);
    void stepTab(int direction);
    void enterPressed();
    void setMarking(Tab tab, const std::optional<markings::Marking> &marking);
    void arrange();

    PageContext m_context;
    QScrollArea *m_area = nullptr;
    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_bodies = nullptr;
    QWidget *m_right = nullptr;
    PageTabs *m_tabs;
    ReasonChip *m_reason;
    DocumentTab *m_document;
    NameTab *m_names;
    BatchView *m_batch;
    QList<Part> m_parts;
    int m_current = Document;
};

} // namespace countersign::ui
