#pragma once

#include "ui/widgets/plain_label.h"

#include <QWidget>

class QGridLayout;

namespace countersign::ui {

/// Facts in columns with a fine rule under each row: two columns for name and value, or
/// a small table with a head. For lists that fit the screen; long ones are QTableViews.
class RuledGrid : public QWidget
{
    Q_OBJECT
public:
    explicit RuledGrid(const Theme &theme, QWidget *parent = nullptr);

    void setHead(const QStringList &titles);
    /// Rows are read in order; the widgets become children.
    void addRow(const QList<QWidget *> &cells);
    /// A quiet name and its value; returns the value's label.
    PlainLabel *addFact(const QString &name, const QString &value, TextRole role = TextRole::Body, Ink ink = Ink::Text);
    void clear();
    [[nodiscard]] int rowCount() const { return m_rows; }
    void setStretch(int column, int stretch);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace countersign::ui
