#pragma once

#include "core/cases/case_file.h"
#include "core/chart/layout.h"
#include "ui/paper/paper_book.h"
#include "ui/paper/paper_frame.h"
#include "ui/widgets/theme.h"

#include <memory>

namespace countersign::ui {

/// Chart or timeline of a case as one landscape page, whatever their size.
class PictureBook : public PaperBook
{
public:
    enum class Kind { Chart, Timeline };
    /// `places`: where the nodes stand on the screen; empty: laid out here.
    PictureBook(Kind kind, const cases::CaseFile &file, const QFont &font, PaperFrame frame, const QList<QPointF> &places = {});
    ~PictureBook() override;

    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] bool isLandscape(int) const override { return true; }
    void paint(QPainter &painter, int page) const override;
    [[nodiscard]] QString title() const override { return m_title; }
    /// Without marking and number, for the book of a whole report.
    void paintInside(QPainter &painter, const QRectF &room) const;
    [[nodiscard]] bool isEmpty() const;

private:
    struct Picture;
    Kind m_kind;
    QString m_title;
    QString m_heading;
    PaperFrame m_frame;
    std::unique_ptr<Picture> m_picture;
};

/// Marking, reference and training words of a case's pages.
[[nodiscard]] PaperFrame frameOf(const cases::CaseFile &file, const QFont &font, bool training);

} // namespace countersign::ui
