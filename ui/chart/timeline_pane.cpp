#include "ui/chart/timeline_pane.h"

namespace countersign::ui {

struct TimelinePane::Parts
{
    PageContext context;
    std::shared_ptr<const cases::CaseFile> file;
};

TimelinePane::TimelinePane(const PageContext &context, QWidget *parent) : QWidget(parent), m_parts(new Parts{context, {}}) {}

TimelinePane::~TimelinePane() = default;

void TimelinePane::setCase(std::shared_ptr<const cases::CaseFile> file)
{
    m_parts->file = std::move(file);
}

void TimelinePane::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
}

void TimelinePane::toggleList() {}
void TimelinePane::print() {}
void TimelinePane::savePdf() {}

} // namespace countersign::ui
