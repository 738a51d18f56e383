#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QList>

namespace countersign::ui {

/// One piece of a sentence whose words are ours and whose values may be foreign.
struct TextPiece
{
    enum class Look { Plain, Strong, Mono, Marked };
    QString text;
    Look look = Look::Plain;
};

/// A label that follows the theme and never reads markup: what it shows is what was
/// written. Sentences of our own go through setText(), text from outside through
/// setForeignText(), mixed emphasis through setPieces().
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    PlainLabel(const Theme &theme, TextRole role = TextRole::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);
    PlainLabel(const Theme &theme, const QString &text, TextRole role = TextRole::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setForeignText(const QString &text);
    /// Emphasis inside a sentence; every piece is escaped.
    void setPieces(const QList<TextPiece> &pieces);
    void setInk(Ink ink);
    /// Wraps at words; height follows the width.
    PlainLabel *wrapped();

    [[nodiscard]] TextRole role() const { return m_role; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();
    void refresh();

    const Theme &m_theme;
    TextRole m_role;
    Ink m_ink;
    QList<TextPiece> m_pieces;
};

} // namespace countersign::ui
