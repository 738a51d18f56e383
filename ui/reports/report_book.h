#pragma once

#include "core/cases/report.h"
#include "ui/paper/paper_book.h"
#include "ui/paper/paper_frame.h"
#include "ui/reports/text_flow.h"

#include <memory>
#include <vector>

namespace countersign::ui {

class PictureBook;

/// What a report is painted from; values only, so that it can be laid out on a thread of its own.
struct ReportPaper
{
    cases::Report report;
    cases::ReportTemplate layout;
    cases::ReportFacts facts;
    QFont font;
    bool training = false;
    bool mirrored = false;   ///< margin on the right: the interface runs from right to left
};

/// A report on A4: title block, paragraphs with grading and marking in the margin, translations beside
/// them, attachments, then chart and timeline on pages of their own.
class ReportBook : public PaperBook
{
public:
    explicit ReportBook(ReportPaper paper);
    ~ReportBook() override;

    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] bool isLandscape(int page) const override { return page >= static_cast<int>(m_pages.size()); }
    void paint(QPainter &painter, int page) const override;
    [[nodiscard]] QString title() const override { return m_paper.report.reference; }

private:
    struct Column
    {
        Strips strips;
        qreal x = 0;
        bool repeats = false;    ///< shown again where its row goes on: the margin
    };
    struct Row
    {
        QList<Column> columns;
        qreal before = 0;        ///< space above, not at the top of a page
        bool ruleAbove = false;
        qreal bar = -1;          ///< x of a fine upright line beside the translation; -1: none
    };
    struct Placed
    {
        Strip strip;
        QPointF at;
    };
    struct Page
    {
        QList<Placed> strips;
    };

    void addTitle();
    void addTearLine();
    void addBlocks();
    void addAttachments();
    void addClosing();
    [[nodiscard]] Strips marginOf(const cases::ReportBlock &block) const;
    [[nodiscard]] Strips factsStrips() const;
    /// Across margin and text.
    void addWide(const Strips &strips, qreal before);
    void place(const Row &row);
    void placeRule(qreal y);
    [[nodiscard]] qreal marginWidth() const;
    [[nodiscard]] qreal textLeft() const;
    [[nodiscard]] qreal textWidth() const;
    void startPage();

    ReportPaper m_paper;
    PaperFrame m_frame;
    TextFlow m_flow;
    QRectF m_inner;
    std::vector<Page> m_pages;
    qreal m_y = 0;
    std::vector<std::unique_ptr<PictureBook>> m_pictures;
};

} // namespace countersign::ui
