#pragma once

#include "core/cases/case_file.h"
#include "ui/widgets/page.h"

#include <QWidget>

#include <memory>

namespace countersign::ui {

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

Q_SIGNALS:
    /// Open what says so: a paragraph, or the item itself.
    void wantsEntity(countersign::base::EntityId entity);
    /// For CaseService::change().
    void changesMade(const countersign::cases::Changes &changes);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace countersign::ui
