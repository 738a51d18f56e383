#pragma once

#include "core/base/ids.h"
#include "core/cases/case_file.h"
#include "ui/widgets/page.h"

#include <QDialog>

#include <memory>

class QTimer;

namespace countersign::ui {

class ActionButton;
class NoticeBar;
class PaperDesk;
class PaperPreview;
class ReportBook;
class ReportChoices;
struct ReportPaper;

/// A note on paper: what goes into it on the left, its pages on the right. Ctrl+P prints, Ctrl+Shift+P
/// makes a PDF; Markdown and plain text too. Each is written into the audit chain before it leaves.
/// Deletes itself when closed: `(new ReportDialog(...))->open()`.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(const PageContext &context, base::CaseId caseId, base::EntityId note, QWidget *parent);
    ~ReportDialog() override;

    /// As the buttons do, without asking for a name.
    void exportPdf(const QString &path);
    void exportMarkdown(const QString &path);
    void exportText(const QString &path);
    void print();
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] ReportChoices *choices() const { return m_choices; }
    [[nodiscard]] PaperPreview *preview() const { return m_preview; }

Q_SIGNALS:
    /// The pages stand; again after each change of the choices.
    void ready();
    /// A file was written.
    void exported(const QString &path);

private:
    void build();
    void load(base::EntityId note);
    /// Lays the pages out anew, off the window's thread; only the last question counts.
    void layOut();
    void showBook(std::shared_ptr<const ReportBook> book);
    void say();
    void ask(const QString &ending, const QString &filter, void (ReportDialog::*run)(const QString &));
    [[nodiscard]] ReportPaper paper() const;

    PageContext m_context;
    base::CaseId m_case;
    std::shared_ptr<const cases::CaseFile> m_file;
    std::shared_ptr<const cases::Note> m_note;
    std::shared_ptr<const ReportBook> m_book;
    ReportChoices *m_choices;
    PaperPreview *m_preview;
    PaperDesk *m_desk;
    NoticeBar *m_warning, *m_notice;
    ActionButton *m_markdown, *m_text, *m_pdf, *m_print;
    QTimer *m_pause;
    int m_asked = 0;
};

} // namespace countersign::ui
