#include "ui/chart/chart_pane.h"

namespace countersign::ui {

struct ChartPane::Parts
{
    PageContext context;
    std::shared_ptr<const cases::CaseFile> file;
};

ChartPane::ChartPane(const PageContext &context, QWidget *parent) : QWidget(parent), m_parts(new Parts{context, {}}) {}

ChartPane::~ChartPane() = default;

void ChartPane::setCase(std::shared_ptr<const cases::CaseFile> file)
{
    m_parts->file = std::move(file);
}

void ChartPane::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
}

void ChartPane::toggleList() {}
void ChartPane::print() {}
void ChartPane::savePdf() {}

} // namespace countersign::ui
