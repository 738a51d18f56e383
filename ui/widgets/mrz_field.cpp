#include "ui/widgets/mrz_field.h"

#include "ui/widgets/countersign_style.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

MrzField::MrzField(const Theme &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAnywhere);
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(2);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setInputMethodHints(Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    setViewportMargins(16, 13, 12, 13);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        Q_EMIT edited();
    });
    connect(&theme, &Theme::changed, this, &MrzField::refresh);
    reserveRingRoom(*this);
    refresh();
}

void MrzField::refresh()
{
    setFont(m_theme.font(TextRole::Zone));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    setPalette(colours);
    updateGeometry();
}

void MrzField::setTyped(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

bool MrzField::belongsToScan(const QKeyEvent &enter) const
{
    if (!m_lastCharacter.isValid())
        return false;
    if (enter.timestamp() > 0 && m_lastStamp > 0)
        return enter.timestamp() - m_lastStamp <= quint64(kScanMillis);
    return m_lastCharacter.elapsed() <= kScanMillis;
}

int MrzField::heightFor(int lines) const
{
    return lines * QFontMetrics(m_theme.font(TextRole::Zone)).lineSpacing() + 2 * 13 + 6;
}

QSize MrzField::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    return {m_theme.px(400), heightFor(std::clamp(lines, 1, 3))};
}

QSize MrzField::minimumSizeHint() const
{
    return {m_theme.px(200), heightFor(1)};
}

void MrzField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) {
        event->accept();
        if (m_composing)
            return;
        if (m_expectsMoreLines)
            insertPlainText(u"\n"_s);
        else
            Q_EMIT submitted(belongsToScan(*event));
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the page takes the next document
        return;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text.front().isPrint()) {
        if (document()->characterCount() > kMost && !textCursor().hasSelection()) {
            event->accept();
            return;
        }
        m_lastCharacter.start();
        m_lastStamp = event->timestamp();
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MrzField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

bool MrzField::canInsertFromMimeData(const QMimeData *source) const
{
    // A file would be its path: the page takes it, as it takes a picture.
    return source->hasText() && !source->hasUrls() && !source->hasImage();
}

void MrzField::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source)) {
        Q_EMIT offered(source);
        return;
    }
    // A whole zone replaces what stood there; everything else goes in at the cursor.
    QString text = source->text().left(kMost);
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    if (text.trimmed().contains(u'\n') || text.size() >= 30)
        selectAll();
    insertPlainText(text.trimmed());
}

void MrzField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    // It has grown with the text; what the editor scrolled away before fits again.
    if (document()->lineCount() <= 3)
        verticalScrollBar()->setValue(0);
}

void MrzField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_composing = false;
    update();
}

bool MrzField::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Paint) {
        // The frame around the viewport: the editor itself paints only inside of it.
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = m_theme.tokens();
        const QRectF box = QRectF(rect()).adjusted(3, 3, -3, -3);
        painter.setPen(QPen(t.border, t.lineWidth));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
        if (hasFocus())
            paintFocusRing(painter, box, 9, m_theme);
        return true;
    }
    return QPlainTextEdit::event(event);
}

} // namespace countersign::ui
