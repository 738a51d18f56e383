// The parts of a case that other rooms make: chart, timeline, files, paper.

#include "ui/attachments/attachments_pane.h"
#include "ui/cases/case_view.h"
#include "ui/cases/note_pane.h"
#include "ui/chart/chart_pane.h"
#include "ui/chart/timeline_pane.h"
#include "ui/reports/report_dialog.h"
#include "ui/widgets/page_tabs.h"

#include <QStackedWidget>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::CaseFile;

void CaseView::addPictures()
{
    auto *chart = new ChartPane(m_context);
    auto *timeline = new TimelinePane(m_context);
    connect(chart, &ChartPane::wantsEntity, this, &CaseView::showEntity);
    connect(chart, &ChartPane::changesMade, this, &CaseView::write);
    connect(timeline, &TimelinePane::wantsEntity, this, &CaseView::showEntity);
    connect(timeline, &TimelinePane::changesMade, this, &CaseView::write);
    addPart({u"chart"_s, tr("Chart"), chart, [chart](std::shared_ptr<const CaseFile> file) { chart->setCase(std::move(file)); },
             [chart] { chart->takeFocus(); }, {}});
    addPart({u"timeline"_s, tr("Timeline"), timeline, [timeline](std::shared_ptr<const CaseFile> file) { timeline->setCase(std::move(file)); },
             [timeline] { timeline->takeFocus(); }, {}});
}

void CaseView::addFiles()
{
    auto *files = new AttachmentsPane(m_context);
    addPart({u"attachments"_s, tr("Attachments"), files, [files](std::shared_ptr<const CaseFile> file) { files->setCase(std::move(file)); },
             [files] { files->setFocus(Qt::OtherFocusReason); }, [](const CaseFile &file) { return file.attachments.size(); }});
}

void CaseView::print()
{
    if (!m_file || m_note->note().isNull())
        return;
    m_note->afterVersion([this] {
        auto *dialog = new ReportDialog(m_context, m_id, m_note->note(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace countersign::ui
