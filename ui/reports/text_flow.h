#pragma once

#include "core/cases/note.h"

#include <QFont>
#include <QList>
#include <QPainter>
#include <QPointF>
#include <QString>

#include <functional>

namespace countersign::ui {

/// A piece of a page that is never cut: a line of text, a row of a table. In paper units.
struct Strip
{
    qreal height = 0;
    std::function<void(QPainter &painter, const QPointF &topLeft)> paint;
    bool keep = false;       ///< stays on the page of the strip after it
};
using Strips = QList<Strip>;

/// Text of any script as strips: restricted Markdown drawn, direction by the text itself, numbers and codes
/// isolated where text runs from right to left, words of scripts without spaces kept whole.
class TextFlow
{
public:
    TextFlow(QFont font, QColor ink, QColor quiet) : m_font(std::move(font)), m_ink(ink), m_quiet(quiet) {}

    /// `direction` Auto: by the first strong letter, then by `language`.
    [[nodiscard]] Strips markdown(const QString &text, qreal width, const QString &language, cases::TextDirection direction) const;
    struct Look
    {
        qreal points = 10;
        bool strong = false, quiet = false, mono = false;
        bool ours = false;   ///< a sentence of the program: its isolates stay
    };
    [[nodiscard]] Strips plain(const QString &text, qreal width, Look look) const;
    [[nodiscard]] static bool runsRightToLeft(const QString &text, const QString &language, cases::TextDirection direction);

private:
    friend class MarkdownFlow;
    QFont m_font;
    QColor m_ink, m_quiet;
};

/// `text` with numbers, codes and ISO dates between U+2066 and U+2069 where it has letters that run from
/// right to left: "2026-03-04" would else be read backwards.
[[nodiscard]] QString withCodesIsolated(const QString &text);

} // namespace countersign::ui
