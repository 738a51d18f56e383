#include "ui/widgets/plain_label.h"

#include "ui/widgets/visible_text.h"

#include <QEvent>

namespace countersign::ui {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(const Theme &theme, TextRole role, Ink ink, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &PlainLabel::refresh);
    refresh();
}

PlainLabel::PlainLabel(const Theme &theme, const QString &text, TextRole role, Ink ink, QWidget *parent)
    : PlainLabel(theme, role, ink, parent)
{
    setText(text);
}

void PlainLabel::setForeignText(const QString &text)
{
    m_pieces.clear();
    setTextFormat(Qt::PlainText);
    setText(visibleText(text));
}

void PlainLabel::setPieces(const QList<TextPiece> &pieces)
{
    m_pieces = pieces;
    refresh();
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    refresh();
}

PlainLabel *PlainLabel::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

QSize PlainLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    // A wrapping label asks for the width of its longest word, not of its longest line.
    const QMargins around = contentsMargins();
    return {m_theme.px(80), fontMetrics().height() + around.top() + around.bottom()};
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void PlainLabel::align()
{
    // By the window, not by the words: a Latin name in an Arabic window keeps to its column.
    if (!alignment().testFlag(Qt::AlignHCenter))
        setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void PlainLabel::refresh()
{
    align();
    setFont(m_theme.font(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.ink(m_ink));
    setPalette(colours);
    if (m_pieces.isEmpty())
        return;
    QString rich;
    QString plain;
    for (const TextPiece &piece : m_pieces) {
        const QString words = piece.text.toHtmlEscaped();
        plain += piece.text;
        switch (piece.look) {
        case TextPiece::Look::Plain:
            rich += words;
            break;
        case TextPiece::Look::Strong:
            rich += u"<b>"_s + words + u"</b>"_s;
            break;
        case TextPiece::Look::Mono:
            rich += u"<span style=\"font-family:'Noto Sans Mono'\">"_s + words + u"</span>"_s;
            break;
        case TextPiece::Look::Marked:
            rich += u"<span style=\"font-family:'Noto Sans Mono'; font-weight:bold; color:%1; background-color:%2\">"_s
                        .arg(m_theme.tokens().surface.name(), m_theme.ink(m_ink == Ink::Text ? Ink::Near : m_ink).name())
                + words + u"</span>"_s;
            break;
        }
    }
    setTextFormat(Qt::RichText);
    setText(rich);
    setAccessibleName(plain);
}

} // namespace countersign::ui
