#pragma once

#include "core/cases/note.h"
#include "ui/widgets/theme.h"

#include <QTextEdit>

#include <functional>

namespace countersign::ui {

/// One piece of foreign text, as high as its words. It can be selected and read by a screen reader; what
/// is copied leaves only through copyWanted(), so that its terms can be asked first: neither the clipboard
/// nor the selection of the mouse gets it from here.
class ReadingText : public QTextEdit
{
    Q_OBJECT
public:
    ReadingText(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);

    void setMarkdown(const QString &source, const QString &language, cases::TextDirection said);
    /// `after` with what it changed of `before`; both are shown as written, signs included.
    void setChange(const QString &before, const QString &after, const QString &language, cases::TextDirection said);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyWanted(const QString &text);
    /// An arrow went beyond the first (-1) or last (1) line.
    void left(int direction);
    void entered();

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill(std::function<void(QTextCursor &cursor)> write);
    void refill();
    void copySelected();
    [[nodiscard]] bool isAtEdge(bool first) const;

    const Theme &m_theme;
    std::function<void(QTextCursor &cursor)> m_write;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

} // namespace countersign::ui
