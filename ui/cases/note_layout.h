#pragma once

#include "ui/cases/paragraph_formats.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

class QTimer;

namespace countersign::ui {

/// Above and below the text of a paragraph.
inline constexpr int kRowPadding = 9;

/// Lays a note out paragraph by paragraph: margin with marking and grading, the words, and the
/// translation beside them. Only what is seen is laid out at once; heights of the rest are
/// estimated and made exact in idle time, so a note of 10,000 paragraphs opens like a short one.
class NoteLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT
public:
    using Styles = std::function<QList<QTextLayout::FormatRange>(const QTextBlock &)>;

    NoteLayout(const Theme &theme, const ParagraphFormats &formats, QTextDocument *document);
    ~NoteLayout() override;

    /// Emphasis, mentions and spelling of a paragraph; asked when it is laid out.
    void setStyles(Styles styles) { m_styles = std::move(styles); }
    void setSideBySide(bool on);
    [[nodiscard]] bool isSideBySide() const { return m_sideBySide; }
    void setDirection(Qt::LayoutDirection direction);
    /// Painted in a note without words.
    void setInvitation(const QString &words) { m_invitation = words; }
    /// The paragraph a key would act on.
    void setCurrent(int block);
    /// Everything is laid out again: theme, text size, mentions or spelling changed.
    void restyle();
    void restyle(const QTextBlock &block);

    /// In the document's coordinates.
    [[nodiscard]] QRectF margin(const QTextBlock &block) const;
    [[nodiscard]] QRectF translationPlace(const QTextBlock &block) const;
    [[nodiscard]] QTextBlock blockAt(qreal y) const;
    /// Of the row of a block.
    [[nodiscard]] qreal top(int block) const;
    /// How many paragraphs have their exact height: for tests.
    [[nodiscard]] int exactRows() const;
    /// The last row that is seen: idle work keeps still what is seen.
    void setTopSeen(qreal y) { m_topSeen = y; }

    void draw(QPainter *painter, const PaintContext &context) override;
    [[nodiscard]] int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QSizeF documentSize() const override;
    [[nodiscard]] QRectF frameBoundingRect(QTextFrame *frame) const override;
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

Q_SIGNALS:
    /// Rows above what is seen grew by so much: scroll by it to keep still.
    void shifted(int by);
    /// Places of the rows are new.
    void arranged();

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    struct Row { int height = 0; bool exact = false; };
    /// Heights of the fonts, asked once for all rows.
    struct Measures { int line = 16, letter = 7, badge = 18, small = 15; };
    struct Columns { int margin, text, translation, width, translationWidth; };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] int estimate(const QTextBlock &block) const;
    int measure(const QTextBlock &block) const;
    int layWords(const QTextBlock &block, const Columns &columns) const;
    [[nodiscard]] int translationHeight(const QTextBlock &block, int width) const;
    std::unique_ptr<QTextLayout> layTranslation(const QTextBlock &block, int width) const;
    [[nodiscard]] int marginHeight(const QTextBlock &block) const;
    [[nodiscard]] QStringList notesBelow(const QTextBlock &block) const;
    bool exact(int row) const;
    void rebuild();
    void place(int from) const;
    void tell();
    void idle();
    [[nodiscard]] int rowAt(qreal y) const;
    void paintRow(QPainter &painter, const QTextBlock &block, const PaintContext &context) const;
    void paintMargin(QPainter &painter, const QTextBlock &block, const QRect &row) const;
    int paintBadge(QPainter &painter, const QRect &column, int y, const QString &words, const QColor &ground, const QColor &ink) const;
    void paintBelow(QPainter &painter, const QTextBlock &block, const QRect &row) const;
    void paintTranslation(QPainter &painter, const QTextBlock &block, const QRect &row) const;
    [[nodiscard]] bool isBlank(const QTextBlock &block) const;

    const Theme &m_theme;
    const ParagraphFormats &m_formats;
    Styles m_styles;
    QString m_invitation;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_sideBySide = false;
    int m_current = -1;
    qreal m_topSeen = 0;
    int m_width = 0;
    Measures m_measures;
    mutable std::vector<Row> m_rows;
    mutable std::vector<int> m_tops; ///< one more than rows: the last is the height of all
    mutable bool m_quiet = false;
    mutable int m_placedTo = 0;
    mutable int m_changedInDraw = 0;
    int m_idleAt = 0;
    QTimer *m_idle;
};

} // namespace countersign::ui
