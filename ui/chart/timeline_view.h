#pragma once

#include "ui/chart/timeline_picture.h"

#include <QWidget>

namespace countersign::ui {

/// The axis under the hand: arrows go along it, Enter opens what says so.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(const Theme &theme, QWidget *parent = nullptr);
    /// Selection stays with its entry.
    void setEntries(QList<cases::TimelineEntry> entries, bool newestFirst);
    /// Room there is; the view is as wide or wider.
    void setRoom(const QSize &room);
    void setStretch(qreal stretch);
    [[nodiscard]] qreal stretch() const { return m_stretch; }
    void select(int entry);
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] const QList<cases::TimelineEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void selectionChanged();
    void opened(int entry);
    void menuWanted(const QPoint &globalPosition);
    void revealWanted(const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void arrange();
    void go(int steps);
    [[nodiscard]] QRect rectOf(int entry) const;
    [[nodiscard]] QPointF toPicture(const QPointF &at) const { return (at - m_origin) / m_scale; }

    const Theme &m_theme;
    TimelinePicture m_picture;
    QList<cases::TimelineEntry> m_entries;
    TimelineLayout m_layout;
    QSize m_room;
    QPointF m_origin;
    qreal m_scale = 1, m_stretch = 1;
    int m_selected = -1;
    bool m_newestFirst = false;
};

} // namespace countersign::ui
