#include "ui/release/handover_book.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::HandoverBook)
};

const QColor kInk(0x17, 0x21, 0x2D);
const QColor kQuiet(0x4A, 0x56, 0x66);
constexpr qreal kNameWidth = 1400;

} // namespace

HandoverBook::HandoverBook(ReportPaper product, const QString &heading, const QList<std::pair<QString, QString>> &facts)
    : m_heading(heading), m_facts(facts), m_font(product.font), m_mirrored(product.mirrored)
{
    m_frame.marking = product.report.marking;
    m_frame.reference = product.report.reference;
    m_frame.recipient = product.report.options.recipient;
    m_frame.serial = product.report.options.serial;
    m_frame.training = product.training;
    m_frame.font = product.font;
    m_product = std::make_unique<ReportBook>(std::move(product));
}

void HandoverBook::paint(QPainter &painter, int page) const
{
    if (page == 0)
        paintCover(painter);
    else
        m_product->paint(painter, page - 1);
}

void HandoverBook::paintCover(QPainter &painter) const
{
    m_frame.paint(painter, kA4, 1, 1);
    const QRectF inner = PaperFrame::inner(kA4);
    const TextFlow flow(m_font, kInk, kQuiet);
    qreal y = inner.top() + 200;
    const auto put = [&](const Strips &strips, qreal x) {
        qreal at = y;
        for (const Strip &strip : strips) {
            strip.paint(painter, {x, at});
            at += strip.height;
        }
        return at;
    };
    y = put(flow.plain(m_heading, inner.width(), {18, true, false, false, true}), inner.left()) + 300;
    const qreal nameAt = m_mirrored ? inner.right() - kNameWidth : inner.left();
    const qreal wordsAt = m_mirrored ? inner.left() : inner.left() + kNameWidth + 150;
    const qreal wordsWidth = inner.width() - kNameWidth - 150;
    for (const auto &[name, words] : m_facts) {
        const qreal left = put(flow.plain(name, kNameWidth, {10, false, true, false, true}), nameAt);
        const qreal right = put(flow.plain(words, wordsWidth, {10, false, false, false, true}), wordsAt);
        y = std::max(left, right) + 60;
        painter.setPen(QPen(kQuiet, 4));
        painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y));
        y += 80;
    }
    // Lines to sign stand at the foot, whatever is above.
    y = inner.bottom() - 900;
    const qreal half = (inner.width() - 400) / 2;
    qreal x = inner.left();
    for (const QString &who : {Words::tr("Handed over by, date, signature"), Words::tr("Received by, date, signature")}) {
        painter.setPen(QPen(kInk, 6));
        painter.drawLine(QPointF(x, y), QPointF(x + half, y));
        qreal at = y + 50;
        for (const Strip &strip : flow.plain(who, half, {8.5, false, true, false, true})) {
            strip.paint(painter, {x, at});
            at += strip.height;
        }
        x += half + 400;
    }
}

} // namespace countersign::ui
