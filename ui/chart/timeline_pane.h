#pragma once

#include "core/cases/case_file.h"
#include "ui/widgets/page.h"

#include <QWidget>

#include <memory>

namespace countersign::ui {

/// The tab "Timeline" of a case: what has a date on one axis; also a list (Ctrl+Shift+T).
class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePane(const PageContext &context, QWidget *parent = nullptr);
    ~TimelinePane() override;

    void setCase(std::shared_ptr<const cases::CaseFile> file);
    void takeFocus();
    /// Ctrl+Shift+T.
    void toggleList();
    /// Ctrl+P and Ctrl+Shift+P: one page.
    void print();
    void savePdf();

Q_SIGNALS:
    /// Open what says so: a paragraph, or the item, link or task itself.
    void wantsEntity(countersign::base::EntityId entity);
    /// For CaseService::change().
    void changesMade(const countersign::cases::Changes &changes);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace countersign::ui
