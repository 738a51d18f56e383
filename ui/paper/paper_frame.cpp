#include "ui/paper/paper_frame.h"

#include "ui/paper/paper_book.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/visible_text.h"

#include <QCoreApplication>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::PaperWords)
};

constexpr qreal kSide = 480;      ///< left and right of the text
constexpr qreal kTop = 760, kBottom = 740;
constexpr qreal kBandTop = 300, kBandHeight = 180;
const QColor kInk(0x17, 0x21, 0x2D);
const QColor kQuiet(0x4A, 0x56, 0x66);

void layLine(QTextLayout &layout, const QString &text, const QFont &font, qreal width)
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFont(font);
    layout.setText(text);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
}

} // namespace

QFont paperFont(const QFont &like, qreal points, bool strong)
{
    QFont font = like;
    font.setPixelSize(static_cast<int>(std::lround(points * kPaperUnit)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal paintPaperLine(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment align)
{
    QString shown = text;
    QTextLayout layout;
    layLine(layout, shown, font, 1e6);
    while (shown.size() > 2 && layout.lineAt(0).naturalTextWidth() > box.width()) {
        shown = shown.first(shown.size() - 2) + QChar(u'\u2026');
        layLine(layout, shown, font, 1e6);
    }
    if (layout.lineCount() == 0)
        return 0;
    const qreal width = layout.lineAt(0).naturalTextWidth(), height = layout.lineAt(0).height();
    qreal x = box.left();
    if (align & Qt::AlignHCenter)
        x += (box.width() - width) / 2;
    else if (align & Qt::AlignRight)
        x += box.width() - width;
    const qreal y = align & Qt::AlignVCenter ? box.top() + (box.height() - height) / 2 : box.top();
    painter.setPen(colour);
    layout.draw(&painter, {x, y});
    return height;
}

QString markingLine(const markings::Marking &marking)
{
    QStringList parts{marking.codes()};
    if (!marking.otherRestrictions.isEmpty())
        parts << visibleText(marking.otherRestrictions);
    for (const markings::NationalMarking &national : marking.national)
        parts << (national.country.isNull() ? isolated(national.text) : isolated(national.text) + u" ("_s + isolatedLtr(national.country.text()) + u')');
    return parts.join(u" \u00B7 "_s);
}

QRectF PaperFrame::inner(const QSizeF &page)
{
    return {kSide, kTop, page.width() - 2 * kSide, page.height() - kTop - kBottom};
}

void PaperFrame::paintMarking(QPainter &painter, const QRectF &band) const
{
    // FIRST TLP 2.0: the words in the colour of the level on black, whatever the printer.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(band, 30, 30);
    paintPaperLine(painter, band.adjusted(60, 0, -60, 0), markingLine(marking), paperFont(font, 9.5, true), tlpColour(marking.tlp),
                   Qt::AlignHCenter | Qt::AlignVCenter);
}

void PaperFrame::paint(QPainter &painter, const QSizeF &page, int number, int count) const
{
    const qreal width = page.width() - 2 * kSide;
    const QFont small = paperFont(font, 8);
    paintMarking(painter, {kSide, kBandTop, width, kBandHeight});
    const QRectF above(kSide, kBandTop + kBandHeight + 40, width, 130);
    paintPaperLine(painter, above, reference, small, kQuiet, Qt::AlignRight | Qt::AlignVCenter);
    if (training)
        paintPaperLine(painter, above, PaperWords::tr("TRAINING DATA"), paperFont(font, 8, true), kInk, Qt::AlignLeft | Qt::AlignVCenter);
    const qreal foot = page.height() - kBandTop - kBandHeight;
    paintMarking(painter, {kSide, foot, width, kBandHeight});
    const QRectF below(kSide, foot - 170, width, 130);
    QStringList parts;
    if (!recipient.trimmed().isEmpty())
        parts << PaperWords::tr("For %1").arg(isolated(recipient.trimmed()));
    if (!serial.trimmed().isEmpty())
        parts << PaperWords::tr("Serial %1").arg(isolatedLtr(serial.trimmed()));
    paintPaperLine(painter, below.adjusted(0, 0, -1200, 0), parts.join(u" \u00B7 "_s), small, kQuiet, Qt::AlignLeft | Qt::AlignVCenter);
    paintPaperLine(painter, below, PaperWords::tr("Page %1 of %2").arg(isolatedLtr(QString::number(number)), isolatedLtr(QString::number(count))),
                   small, kQuiet, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace countersign::ui
