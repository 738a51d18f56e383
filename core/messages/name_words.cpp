#include "core/messages/name_words.h"

#include "core/messages/say.h"

namespace countersign::messages {

using namespace Qt::StringLiterals;
using names::Script;

QString scriptName(Script script)
{
    switch (script) {
    case Script::Latin: return Say::tr("Latin", "script");
    case Script::Arabic: return Say::tr("Arabic", "script");
    case Script::Thai: return Say::tr("Thai", "script");
    case Script::Burmese: return Say::tr("Burmese", "script");
    case Script::Khmer: return Say::tr("Khmer", "script");
    case Script::Lao: return Say::tr("Lao", "script");
    case Script::Sinhala: return Say::tr("Sinhala", "script");
    case Script::Tamil: return Say::tr("Tamil", "script");
    case Script::Bengali: return Say::tr("Bengali", "script");
    case Script::Devanagari: return Say::tr("Devanagari", "script");
    case Script::Thaana: return Say::tr("Thaana", "script");
    case Script::Tibetan: return Say::tr("Tibetan", "script");
    case Script::Han: return Say::tr("Chinese", "script");
    case Script::Hangul: return Say::tr("Korean", "script");
    case Script::Kana: return Say::tr("Japanese", "script");
    case Script::Cyrillic: return Say::tr("Cyrillic", "script");
    case Script::Greek: return Say::tr("Greek", "script");
    case Script::Hebrew: return Say::tr("Hebrew", "script");
    case Script::Georgian: return Say::tr("Georgian", "script");
    case Script::Armenian: return Say::tr("Armenian", "script");
    case Script::None:
    case Script::Other: break;
    }
    return Say::tr("Latin", "script");
}

QString readingName(const QString &source, Script script)
{
    if (source == u"mandarin"_s)
        return Say::tr("Mandarin", "kind of reading");
    if (source == u"cantonese"_s)
        return Say::tr("Cantonese", "kind of reading");
    if (source == u"hokkien"_s)
        return Say::tr("Hokkien", "kind of reading");
    if (source == u"han-foreign"_s)
        return Say::tr("foreign name", "kind of reading");
    if (source.startsWith(u"korean"_s))
        return Say::tr("Korean", "kind of reading");
    if (source == u"japanese"_s)
        return Say::tr("Japanese", "kind of reading");
    if (source == u"vietnamese"_s)
        return Say::tr("Vietnamese", "kind of reading");
    if (source == u"icao"_s)
        return Say::tr("passport", "kind of reading");
    return scriptName(script);
}

} // namespace countersign::messages
