#include "core/messages/isolates.h"

namespace countersign::messages {

namespace {

bool isHidden(QChar c)
{
    const char16_t unit = c.unicode();
    const bool direction = unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E)
                           || (unit >= 0x2066 && unit <= 0x2069);
    return direction || unit == 0xFEFF || c.category() == QChar::Other_Control;
}

QString wrapped(QStringView text, char16_t opening)
{
    QString out;
    out.reserve(text.size() + 2);
    out += QChar(opening);
    for (const QChar c : text) {
        if (!isHidden(c))
            out += c;
        else if (c == u'\n' || c == u'\t')
            out += u' ';
    }
    out += QChar(char16_t{0x2069});
    return out;
}

} // namespace

QString foreign(QStringView text) { return wrapped(text, 0x2068); }

QString code(QStringView text) { return wrapped(text, 0x2066); }

QString withoutIsolates(QString text)
{
    return text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
}

} // namespace countersign::messages
