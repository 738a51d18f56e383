#pragma once

#include "ui/paper/paper_desk.h"
#include "ui/widgets/card.h"

#include <QDialog>

namespace countersign::ui {

class PaperPreview;

/// Pages looked at before they are printed or become a PDF. Deletes itself when closed.
class PictureDialog : public QDialog
{
    Q_OBJECT
public:
    /// `name`: of the file that is proposed, without its ending.
    PictureDialog(const PageContext &context, base::CaseId caseId, std::shared_ptr<const PaperBook> book, const QString &title,
                  const QString &name, QWidget *parent);
    /// Of something else than a case: `allow` writes it into the audit chain.
    PictureDialog(const Theme &theme, PaperDesk::Allow allow, std::shared_ptr<const PaperBook> book, const QString &title,
                  const QString &name, QWidget *parent);
    void print();
    void savePdf();
    void exportPdf(const QString &path);
    [[nodiscard]] PaperDesk *desk() const { return m_desk; }

private:
    void build(const Theme &theme, const QString &title);

    std::shared_ptr<const PaperBook> m_book;
    QString m_name;
    PaperDesk *m_desk;
    PaperPreview *m_preview;
    NoticeBar *m_notice;
};

/// "Ctrl+P" and "Ctrl+Shift+P" in a dialog of pages, and what they do.
void bindPaperKeys(QWidget *dialog, std::function<void()> print, std::function<void()> pdf);

} // namespace countersign::ui
