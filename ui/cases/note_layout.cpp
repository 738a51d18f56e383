#include "ui/cases/note_layout.h"

#include <QElapsedTimer>
#include <QFontMetrics>
#include <QTextDocument>
#include <QtMath>
#include <QTimer>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdleSlice = 6;  ///< ms of idle work before the window gets its turn
constexpr int kMarginWidth = 118;
constexpr int kGap = 14;

} // namespace

NoteLayout::NoteLayout(const Theme &theme, const ParagraphFormats &formats, QTextDocument *document)
    : QAbstractTextDocumentLayout(document), m_theme(theme), m_formats(formats), m_idle(new QTimer(this))
{
    m_idle->setInterval(1);
    connect(m_idle, &QTimer::timeout, this, &NoteLayout::idle);
}

NoteLayout::~NoteLayout() = default;

void NoteLayout::setSideBySide(bool on)
{
    if (m_sideBySide == on)
        return;
    m_sideBySide = on;
    restyle();
}

void NoteLayout::setDirection(Qt::LayoutDirection direction)
{
    m_direction = direction;
    restyle();
}

void NoteLayout::setCurrent(int block)
{
    if (m_current == block)
        return;
    m_current = block;
    Q_EMIT update(QRectF(QPointF(0, m_topSeen), QSizeF(m_width, 1e6)));
}

void NoteLayout::restyle()
{
    rebuild();
    tell();
}

void NoteLayout::restyle(const QTextBlock &block)
{
    const int row = block.blockNumber();
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    m_rows[static_cast<std::size_t>(row)].exact = false;
    exact(row);
    place(row);
    tell();
}

NoteLayout::Columns NoteLayout::columns() const
{
    Columns c{};
    c.margin = m_theme.px(kMarginWidth);
    const int gap = m_theme.px(kGap);
    const int room = qMax(m_theme.px(120), m_width - c.margin - gap);
    c.width = m_sideBySide ? (room - 2 * gap) / 2 : room;
    c.translationWidth = m_sideBySide ? room - c.width - 2 * gap : 0;
    c.text = c.margin;
    c.translation = c.margin + c.width + 2 * gap;
    if (m_direction == Qt::RightToLeft) {
        c.text = m_width - c.margin - c.width;
        c.translation = c.text - 2 * gap - c.translationWidth;
    }
    return c;
}

bool NoteLayout::isBlank(const QTextBlock &block) const
{
    return block.length() <= 1;
}

int NoteLayout::estimate(const QTextBlock &block) const
{
    const int perLine = qMax(10, columns().width / qMax(1, m_measures.letter));
    const int lines = 1 + (block.length() - 1) / perLine;
    return qMax(lines * (m_measures.line + 2), marginHeight(block)) + 2 * m_theme.px(kRowPadding);
}

int NoteLayout::layWords(const QTextBlock &block, const Columns &c) const
{
    QTextLayout *layout = block.layout();
    layout->setFont(document()->defaultFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(ParagraphFormats::directionOf(block), block.text(), ParagraphFormats::languageOf(block), m_direction));
    option.setAlignment(Qt::AlignLeading);
    layout->setTextOption(option);
    if (m_styles && layout->preeditAreaText().isEmpty()) {
        // setFormats() reports a change of the document, which this is not.
        m_quiet = true;
        layout->setFormats(m_styles(block));
        document()->markContentsDirty(block.position(), 0);
        m_quiet = false;
    }
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = m_theme.px(kRowPadding);
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(c.width);
        line.setPosition(QPointF(c.text, y));
        y += line.height() + 2;
    }
    layout->endLayout();
    return qCeil(y) - m_theme.px(kRowPadding);
}

std::unique_ptr<QTextLayout> NoteLayout::layTranslation(const QTextBlock &block, int width) const
{
    const QString words = ParagraphFormats::shown(ParagraphFormats::translationOf(block));
    auto layout = std::make_unique<QTextLayout>(words, document()->defaultFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(cases::TextDirection::Auto, words, ParagraphFormats::translationLanguageOf(block), m_direction));
    option.setAlignment(Qt::AlignLeading);
    layout->setTextOption(option);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height() + 2;
    }
    layout->endLayout();
    return layout;
}

int NoteLayout::translationHeight(const QTextBlock &block, int width) const
{
    const auto layout = layTranslation(block, width);
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    return qCeil(last.y() + last.height()) + 2 + m_measures.small;
}

int NoteLayout::marginHeight(const QTextBlock &block) const
{
    if (isBlank(block) && !m_formats.marking(block) && !m_formats.grading(block))
        return 0;
    int height = m_measures.badge;
    if (m_formats.marking(block)) {
        height += m_measures.badge;
        if (m_formats.marking(block)->codes().contains(u' ') || !m_formats.marking(block)->national.isEmpty())
            height += m_measures.small;
    }
    return height;
}

int NoteLayout::measure(const QTextBlock &block) const
{
    const Columns c = columns();
    const int padding = m_theme.px(kRowPadding);
    int height = layWords(block, c);
    height += static_cast<int>(notesBelow(block).size()) * (m_measures.small + 3);
    height = qMax(height, marginHeight(block));
    if (m_sideBySide)
        height = qMax(height, translationHeight(block, c.translationWidth - m_theme.px(12)));
    return height + 2 * padding;
}

bool NoteLayout::exact(int row) const
{
    Row &r = m_rows[static_cast<std::size_t>(row)];
    if (r.exact)
        return false;
    const int before = r.height;
    r.height = measure(document()->findBlockByNumber(row));
    r.exact = true;
    if (r.height != before)
        m_placedTo = qMin(m_placedTo, row);
    return r.height != before;
}

void NoteLayout::place(int from) const
{
    m_placedTo = qMin(m_placedTo, from);
    m_tops.resize(m_rows.size() + 1);
    if (m_placedTo <= 0)
        m_tops[0] = 0;
    for (auto i = static_cast<std::size_t>(qMax(0, m_placedTo)); i < m_rows.size(); ++i)
        m_tops[i + 1] = m_tops[i] + m_rows[i].height;
    m_placedTo = static_cast<int>(m_rows.size());
}

void NoteLayout::rebuild()
{
    const QFontMetrics body(document()->defaultFont());
    m_measures = {body.height(), body.averageCharWidth(), QFontMetrics(m_theme.font(TextRole::SmallStrong)).height() + 3,
                  QFontMetrics(m_theme.font(TextRole::Small)).height()};
    m_rows.assign(static_cast<std::size_t>(document()->blockCount()), Row());
    std::size_t i = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && i < m_rows.size(); block = block.next())
        m_rows[i++].height = estimate(block);
    m_placedTo = 0;
    place(0);
    m_idleAt = 0;
    m_idle->start();
}

void NoteLayout::tell()
{
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
    Q_EMIT arranged();
}

void NoteLayout::documentChanged(int from, int removed, int added)
{
    if (m_quiet)
        return;
    const int width = qRound(document()->pageSize().width());
    const int count = document()->blockCount();
    const QTextBlock first = document()->findBlock(from);
    if (width != m_width || m_rows.empty() || (removed == 0 && added >= document()->characterCount() - 1) || !first.isValid()) {
        m_width = width;
        rebuild();
        tell();
        return;
    }
    QTextBlock last = document()->findBlock(qMin(from + added, document()->characterCount() - 1));
    const int row = first.blockNumber();
    const int fresh = last.blockNumber() - row + 1;
    const int gone = fresh - (count - static_cast<int>(m_rows.size()));
    const auto at = m_rows.begin() + row;
    m_rows.erase(at, at + qBound(0, gone, static_cast<int>(m_rows.size()) - row));
    m_rows.insert(m_rows.begin() + row, static_cast<std::size_t>(fresh), Row());
    m_placedTo = qMin(m_placedTo, row);
    int i = row;
    for (QTextBlock block = first; i < row + fresh; block = block.next(), ++i) {
        block.layout()->clearLayout();
        m_rows[static_cast<std::size_t>(i)].height = estimate(block);
        if (fresh <= 3)
            exact(i);
    }
    place(row);
    if (fresh > 3) {
        m_idleAt = qMin(m_idleAt, row);
        m_idle->start();
    }
    tell();
}

void NoteLayout::idle()
{
    QElapsedTimer slice;
    slice.start();
    int above = 0;
    const int count = static_cast<int>(m_rows.size());
    while (m_idleAt < count && slice.elapsed() < kIdleSlice) {
        const int before = m_rows[static_cast<std::size_t>(m_idleAt)].height;
        const bool isAbove = m_tops[static_cast<std::size_t>(m_idleAt) + 1] <= m_topSeen;
        if (exact(m_idleAt) && isAbove)
            above += m_rows[static_cast<std::size_t>(m_idleAt)].height - before;
        ++m_idleAt;
    }
    if (m_placedTo < count) {
        place(m_placedTo);
        Q_EMIT documentSizeChanged(documentSize());
        if (above != 0)
            Q_EMIT shifted(above);
        Q_EMIT update();
        Q_EMIT arranged();
    }
    if (m_idleAt >= count)
        m_idle->stop();
}

int NoteLayout::exactRows() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.exact; }));
}

int NoteLayout::rowAt(qreal y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), qFloor(y));
    return qBound(0, static_cast<int>(after - m_tops.begin()) - 1, static_cast<int>(m_rows.size()) - 1);
}

qreal NoteLayout::top(int block) const
{
    return block >= 0 && block < static_cast<int>(m_tops.size()) ? m_tops[static_cast<std::size_t>(block)] : 0;
}

QTextBlock NoteLayout::blockAt(qreal y) const
{
    return document()->findBlockByNumber(rowAt(y));
}

QSizeF NoteLayout::documentSize() const
{
    return {static_cast<qreal>(m_width), m_tops.empty() ? 0.0 : static_cast<qreal>(m_tops.back())};
}

QRectF NoteLayout::frameBoundingRect(QTextFrame *) const
{
    return {QPointF(), documentSize()};
}

QRectF NoteLayout::blockBoundingRect(const QTextBlock &block) const
{
    const int row = block.blockNumber();
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return {};
    if (exact(row))
        place(row);
    return {0, top(row), static_cast<qreal>(m_width), static_cast<qreal>(m_rows[static_cast<std::size_t>(row)].height)};
}

QRectF NoteLayout::margin(const QTextBlock &block) const
{
    const QRectF row = blockBoundingRect(block);
    const int width = columns().margin;
    return {m_direction == Qt::RightToLeft ? row.right() - width : 0, row.top(), static_cast<qreal>(width), row.height()};
}

QRectF NoteLayout::translationPlace(const QTextBlock &block) const
{
    if (!m_sideBySide)
        return {};
    const Columns c = columns();
    const QRectF row = blockBoundingRect(block);
    return {static_cast<qreal>(c.translation), row.top(), static_cast<qreal>(c.translationWidth), row.height()};
}

int NoteLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    if (m_rows.empty())
        return -1;
    const QTextBlock block = blockAt(point.y());
    const QRectF row = blockBoundingRect(block);
    const QTextLayout *layout = block.layout();
    const QPointF inside = point - row.topLeft();
    if (accuracy == Qt::ExactHit && !layout->boundingRect().contains(inside))
        return -1;
    int at = 0;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        at = line.xToCursor(inside.x());
        if (inside.y() < line.y() + line.height() + 2)
            break;
    }
    return block.position() + qMin(at, block.length() - 1);
}

} // namespace countersign::ui
