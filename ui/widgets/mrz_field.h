#pragma once

#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>

namespace countersign::ui {

/// Takes a document number or a machine-readable zone: typed, pasted, or sent by a
/// scanner that acts as a keyboard. Always left to right, one to three lines high.
class MrzField : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// Longest text that is taken; three lines of a zone and their breaks are 92.
    static constexpr qsizetype kMost = 200;
    /// An Enter this soon after a character comes from the scanner, not from a person.
    static constexpr qint64 kScanMillis = 80;

    explicit MrzField(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString typed() const { return toPlainText(); }
    void setTyped(const QString &text);
    /// Whether an Enter follows the last character so closely that a scanner sent it. Judged
    /// by when the keys were pressed, not by when a busy window came to read them.
    [[nodiscard]] bool belongsToScan(const QKeyEvent &enter) const;
    /// While this is set, an Enter goes to a new line: the zone is not complete yet.
    void setExpectsMoreLines(bool expects) { m_expectsMoreLines = expects; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    /// Enter that asks for an answer now, and whether it ended what a scanner sent.
    void submitted(bool byScanner);
    /// A picture or a file was pasted: no text for this field.
    void offered(const QMimeData *data);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int heightFor(int lines) const;
    void refresh();

    const Theme &m_theme;
    QElapsedTimer m_lastCharacter;
    quint64 m_lastStamp = 0; ///< of its key event, ms of the window system; 0 = not known
    bool m_expectsMoreLines = false;
    bool m_composing = false;
};

} // namespace countersign::ui
