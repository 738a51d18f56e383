#include "ui/session/recovery_sheet.h"

#include "core/workstation/passphrase_buffer.h"
#include "ui/widgets/visible_text.h"

#include <QDate>
#include <QFontMetrics>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

/// Paints the groups between hyphens, breaking lines between groups; returns the height.
int paintGroups(QPainter *painter, const QFontMetrics &metrics, QByteArrayView key, const QRect &box)
{
    const int gap = metrics.horizontalAdvance(u' ') * 2;
    int x = box.x();
    int y = box.y();
    qsizetype from = 0;
    while (from < key.size()) {
        qsizetype to = from;
        while (to < key.size() && key[to] != '-' && key[to] != ' ')
            ++to;
        QString group = QString::fromLatin1(key.sliced(from, to - from));
        const int width = metrics.horizontalAdvance(group);
        if (x + width > box.right() && x > box.x()) {
            x = box.x();
            y += metrics.lineSpacing();
        }
        if (painter)
            painter->drawText(QRect(x, y, width + 2, metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter, group);
        group.fill(u'\0');
        x += width + gap;
        from = to + 1;
    }
    return y + metrics.lineSpacing() - box.y();
}

} // namespace

RecoveryKeyView::RecoveryKeyView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Recovery key, on the screen only"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RecoveryKeyView::setKey(std::shared_ptr<crypto::SecretBytes> key)
{
    m_key = std::move(key);
    updateGeometry();
    update();
}

void RecoveryKeyView::forget()
{
    setKey(nullptr);
}

QSize RecoveryKeyView::sizeHint() const
{
    return {m_theme.px(360), heightForWidth(m_theme.px(360))};
}

int RecoveryKeyView::heightForWidth(int width) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Zone));
    return paintGroups(nullptr, metrics, workstation::secretText(m_key), QRect(14, 0, width - 28, 0)) + 24;
}

void RecoveryKeyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().line, m_theme.tokens().lineWidth));
    painter.setBrush(m_theme.tokens().calmSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setFont(m_theme.font(TextRole::Zone));
    painter.setPen(m_theme.tokens().text);
    paintGroups(&painter, painter.fontMetrics(), workstation::secretText(m_key), rect().adjusted(14, 12, -14, -12));
}

void RecoveryKeyView::paintSheet(QPagedPaintDevice &paper, const Theme &theme, const QString &vaultLabel,
                                 const std::shared_ptr<crypto::SecretBytes> &key)
{
    QPainter painter(&paper);
    const qreal scale = paper.logicalDpiX() / 96.0;
    painter.scale(scale, scale);
    const int width = qRound(paper.width() / scale);
    int y = 0;
    const auto line = [&](const QString &text, TextRole role, int after) {
        QFont font = theme.font(role);
        painter.setFont(font);
        QRect box;
        painter.drawText(QRect(0, y, width, 1000), Qt::TextWordWrap | Qt::AlignLeading, text, &box);
        y = box.bottom() + after;
    };
    line(tr("Countersign recovery sheet"), TextRole::Title, 16);
    line(visibleText(vaultLabel), TextRole::Strong, 4);
    line(QLocale().toString(QDate::currentDate(), QLocale::LongFormat), TextRole::Body, 20);
    painter.setFont(theme.font(TextRole::Zone));
    y += paintGroups(&painter, painter.fontMetrics(), workstation::secretText(key), QRect(0, y, width, 400)) + 20;
    line(tr("This key opens the vault without its passphrase. Keep it on paper, in a safe, away from the computer."),
         TextRole::Body, 8);
    line(tr("To use it: on the unlock page choose \u201CI cannot unlock\u201D and type the key."), TextRole::Body, 8);
}

} // namespace countersign::ui
