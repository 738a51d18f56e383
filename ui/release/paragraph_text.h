#pragma once

#include "ui/widgets/theme.h"

#include <QTextEdit>

namespace countersign::ui {

/// One paragraph to read and to select from with mouse or Shift and arrows; as high as its text. What is
/// struck out is not sent.
class ParagraphText : public QTextEdit
{
    Q_OBJECT
public:
    ParagraphText(const Theme &theme, const QString &text, const QString &name, QWidget *parent = nullptr);
    struct Range { qsizetype from = 0, length = 0; };
    void strike(const QList<Range> &ranges);
    /// UTF-16 units of the paragraph; length 0 where nothing is selected.
    [[nodiscard]] Range selection() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    const Theme &m_theme;
};

} // namespace countersign::ui
