#pragma once

#include "core/base/ids.h"
#include "ui/widgets/page.h"

#include <QDialog>

#include <memory>

namespace countersign::ui {

/// A note on paper: what goes into it on the left, its pages on the right. Ctrl+P prints, Ctrl+Shift+P
/// makes a PDF; Markdown and plain text too. Each is written into the audit chain before it leaves.
/// Deletes itself when closed: `(new ReportDialog(...))->open()`.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(const PageContext &context, base::CaseId caseId, base::EntityId note, QWidget *parent);
    ~ReportDialog() override;

    /// Where PDF goes; asked for by savePdf() as by Ctrl+Shift+P.
    void exportPdf(const QString &path);
    void exportMarkdown(const QString &path);
    void exportText(const QString &path);
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    /// The pages stand; again after each change of the choices.
    void ready();
    /// A file was written.
    void exported(const QString &path);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace countersign::ui
