#pragma once

#include <QLayout>
#include <QList>

namespace countersign::ui {

/// Puts items one after the other in reading direction and goes on in a new line where
/// the width ends: chips, pairs of words, short facts.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int across, int down, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Height of the lines inside `rect`; moves the items when `place` is set.
    int lines(const QRect &rect, bool place) const;

    int m_across;
    int m_down;
    QList<QLayoutItem *> m_items;
};

} // namespace countersign::ui
