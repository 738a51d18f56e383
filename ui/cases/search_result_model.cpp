#include "ui/cases/search_result_model.h"

#include "ui/cases/paragraph_formats.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QPainter>
#include <QTextLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMargin = 12;
constexpr int kLines = 2;

QString headOf(const workstation::SearchHit &hit)
{
    QString words = isolatedLtr(hit.reference) + u"  "_s + isolated(hit.caseTitle);
    if (!hit.noteTitle.isEmpty() && hit.noteTitle != hit.caseTitle)
        words += u" \u00B7 "_s + isolated(hit.noteTitle);
    return words;
}
}

void SearchResultModel::setHits(QList<workstation::SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

const workstation::SearchHit *SearchResultModel::hit(int place) const
{
    return place >= 0 && place < m_hits.size() ? &m_hits[place] : nullptr;
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    const workstation::SearchHit *found = hit(index.row());
    if (!found)
        return {};
    if (role == Qt::DisplayRole)
        return found->extract;
    if (role == Qt::AccessibleTextRole)
        return QStringList{found->reference, found->caseTitle, found->extract, found->grading, found->marking.codes()}.join(u", "_s);
    return {};
}

SearchResultRow::SearchResultRow(const Theme &theme, const SearchResultModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

QSize SearchResultRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int line = QFontMetrics(m_theme.font(TextRole::Body)).height();
    return {m_theme.px(200), QFontMetrics(m_theme.font(TextRole::SmallStrong)).height() + kLines * (line + 2) + m_theme.px(22)};
}

void SearchResultRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const workstation::SearchHit *hit = m_model.hit(index.row());
    if (!hit)
        return;
    const Tokens &t = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.accentSoft);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(t.focus, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->setPen(QPen(t.line2, t.lineWidth));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int margin = m_theme.px(kMargin);
    const QRect inside = option.rect.adjusted(margin, m_theme.px(9), -margin, -m_theme.px(9));
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter);

    // Badges stand at the end of the first line.
    painter->setFont(m_theme.font(TextRole::SmallStrong));
    const int high = painter->fontMetrics().height();
    int end = inside.width();
    const auto badge = [&](const QString &words, const QColor &ground, const QColor &ink) {
        const int width = painter->fontMetrics().horizontalAdvance(words) + m_theme.px(12);
        end -= width;
        const QRect box = QStyle::visualRect(option.direction, inside, QRect(inside.left() + end, inside.top(), width, high));
        painter->setPen(QPen(t.line, t.lineWidth));
        painter->setBrush(ground);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setPen(ink);
        painter->drawText(box, Qt::AlignCenter, words);
        end -= m_theme.px(6);
    };
    badge(u"TLP:"_s + markings::textOf(hit->marking.tlp), Qt::black, tlpColour(hit->marking.tlp));
    if (!hit->grading.isEmpty())
        badge(hit->grading, t.surface, t.text);
    painter->setPen(t.sub);
    const QRect head = QStyle::visualRect(option.direction, inside, QRect(inside.left(), inside.top(), end - m_theme.px(6), high));
    painter->drawText(head, leading, painter->fontMetrics().elidedText(headOf(*hit) + u" \u00B7 "_s + shortDate(hit->changedAt), Qt::ElideRight, head.width()));

    QTextLayout words(hit->extract, m_theme.font(TextRole::Body));
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[begin, length] : hit->marks) {
        QTextCharFormat met;
        met.setBackground(t.nearSoft);
        met.setForeground(t.near);
        met.setFontWeight(QFont::DemiBold);
        ranges.append({begin, length, met});
    }
    words.setFormats(ranges);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(directionOf(cases::TextDirection::Auto, hit->extract, {}, option.direction));
    words.setTextOption(wrap);
    words.beginLayout();
    qreal y = 0;
    for (int i = 0; i < kLines; ++i) {
        QTextLine line = words.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(inside.width());
        line.setPosition(QPointF(0, y));
        y += line.height() + 2;
    }
    words.endLayout();
    painter->setPen(t.text);
    words.draw(painter, QPointF(inside.left(), inside.top() + high + m_theme.px(4)));
    painter->restore();
}

} // namespace countersign::ui
