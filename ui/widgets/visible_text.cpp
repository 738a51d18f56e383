#include "ui/widgets/visible_text.h"

#include <QChar>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

// Joiners are part of ordinary words in Khmer, Burmese, Arabic and Indic scripts.
bool isJoinerInsideWord(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    return (c == 0x200C || c == 0x200D) && at > 0 && at + 1 < text.size() && text[at - 1].unicode() > 0x2FF
        && text[at - 1].isLetterOrNumber();
}

} // namespace

QString visibleText(QStringView foreign, bool keepLines)
{
    QString out;
    out.reserve(foreign.size());
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const QChar c = foreign[i];
        const bool lineEnd = c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
        if (lineEnd) {
            out += keepLines && c != u'\t' && c != u'\r' ? u'\n' : u' ';
            continue;
        }
        const QChar::Category category = c.category();
        const bool hides = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_PrivateUse || (c.unicode() >= 0xFE00 && c.unicode() <= 0xFE0F)
            || c.unicode() == 0x034F || c.unicode() == 0x3164;
        if (hides && !isJoinerInsideWord(foreign, i))
            out += u"\u2039U+%1\u203A"_s.arg(static_cast<int>(c.unicode()), 4, 16, QChar(u'0')).toUpper();
        else
            out += c;
    }
    return out;
}

QString isolated(QStringView foreign)
{
    return QChar(0x2068) + visibleText(foreign) + QChar(0x2069);
}

QString isolatedLtr(QStringView code)
{
    return QChar(0x2066) + visibleText(code) + QChar(0x2069);
}

} // namespace countersign::ui
