#pragma once

#include "ui/paper/paper_book.h"
#include "ui/paper/paper_frame.h"
#include "ui/reports/report_book.h"
#include "ui/reports/text_flow.h"

#include <memory>

namespace countersign::ui {

/// A product for a liaison officer, an embassy or an NCB: a cover sheet that says from whom, for whom, under
/// what and whom it was handed to, with lines to sign; then the product itself.
class HandoverBook : public PaperBook
{
public:
    /// `facts` in order: name and words.
    HandoverBook(ReportPaper product, const QString &heading, const QList<std::pair<QString, QString>> &facts);
    [[nodiscard]] int pageCount() const override { return 1 + m_product->pageCount(); }
    [[nodiscard]] bool isLandscape(int page) const override { return page > 0 && m_product->isLandscape(page - 1); }
    void paint(QPainter &painter, int page) const override;
    [[nodiscard]] QString title() const override { return m_product->title(); }

private:
    void paintCover(QPainter &painter) const;

    PaperFrame m_frame;
    QString m_heading;
    QList<std::pair<QString, QString>> m_facts;
    QFont m_font;
    bool m_mirrored;
    std::unique_ptr<ReportBook> m_product;
};

} // namespace countersign::ui
