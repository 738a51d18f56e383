#include "ui/shell/marking_bar.h"

#include "ui/widgets/badges.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace countersign::ui {

using namespace Qt::StringLiterals;

MarkingBar::MarkingBar(const Theme &theme, bool training, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_training(training)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void MarkingBar::setMarking(const std::optional<markings::Marking> &marking)
{
    m_marking = marking;
    describe();
    update();
}

void MarkingBar::describe()
{
    QStringList words;
    if (m_training)
        words << tr("TRAINING DATA");
    words << (m_marking ? u"TLP:%1, %2"_s.arg(markings::textOf(m_marking->tlp), tr("highest marking on this page"))
                        : tr("no marked item on this page"));
    setAccessibleName(words.join(u" · "_s));
}

QSize MarkingBar::sizeHint() const
{
    return {400, qMax(m_theme.px(26), QFontMetrics(m_theme.font(TextRole::Small)).height() + 8)};
}

void MarkingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    struct Run { QString text; QColor colour; TextRole role; };
    QList<Run> runs;
    if (m_training)
        runs.append({tr("TRAINING DATA"), QColor(0xFFFFFF), TextRole::SmallStrong});
    if (m_marking) {
        runs.append({u"TLP:"_s + markings::textOf(m_marking->tlp), tlpColour(m_marking->tlp), TextRole::SmallStrong});
        runs.append({tr("highest marking on this page"), QColor(0xD4DBE3), TextRole::Small});
    } else {
        runs.append({tr("no marked item on this page"), QColor(0xD4DBE3), TextRole::Small});
    }
    const int gap = m_theme.px(10);
    int width = -gap;
    for (const Run &run : std::as_const(runs))
        width += QFontMetrics(m_theme.font(run.role)).horizontalAdvance(run.text) + gap;
    const QRect words(rect().center().x() - width / 2, 0, width, height());
    if (m_training) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x6A5312));
        const int step = height();
        for (int x = -step; x < this->width() + step; x += step) {
            if (x + step > words.left() - gap * 2 && x < words.right() + gap * 2)
                continue;
            QPainterPath stripe;
            stripe.moveTo(x, height());
            stripe.lineTo(x + step / 2.0, 0);
            stripe.lineTo(x + step, 0);
            stripe.lineTo(x + step / 2.0, height());
            painter.drawPath(stripe);
        }
    }
    int x = words.x();
    for (const Run &run : std::as_const(runs)) {
        painter.setFont(m_theme.font(run.role));
        painter.setPen(run.colour);
        const int advance = painter.fontMetrics().horizontalAdvance(run.text);
        const QRect place = QStyle::visualRect(layoutDirection(), words, QRect(x, 0, advance + 2, height()));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, run.text);
        x += advance + gap;
    }
}

} // namespace countersign::ui
