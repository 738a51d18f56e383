#include "ui/reports/report_dialog.h"

namespace countersign::ui {

struct ReportDialog::Parts
{
    PageContext context;
    base::CaseId caseId;
    base::EntityId note;
};

ReportDialog::ReportDialog(const PageContext &context, base::CaseId caseId, base::EntityId note, QWidget *parent)
    : QDialog(parent), m_parts(new Parts{context, caseId, note})
{
    setAttribute(Qt::WA_DeleteOnClose);
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::exportPdf(const QString &) {}
void ReportDialog::exportMarkdown(const QString &) {}
void ReportDialog::exportText(const QString &) {}

int ReportDialog::pageCount() const
{
    return 0;
}

} // namespace countersign::ui
