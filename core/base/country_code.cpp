#include "core/base/country_code.h"

namespace countersign::base {

std::optional<CountryCode> CountryCode::fromText(QStringView text)
{
    while (!text.isEmpty() && text.back() == QLatin1Char('<'))
        text.chop(1);
    if (text.isEmpty() || text.size() > 3)
        return std::nullopt;
    CountryCode code;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char16_t letter = text[i].unicode();
        if (letter >= u'a' && letter <= u'z')
            letter = static_cast<char16_t>(letter - u'a' + u'A');
        if (letter < u'A' || letter > u'Z')
            return std::nullopt;
        code.m_letters[static_cast<std::size_t>(i)] = static_cast<char>(letter);
    }
    return code;
}

QString CountryCode::text() const
{
    QString text;
    for (const char letter : m_letters) {
        if (letter != 0)
            text += QLatin1Char(letter);
    }
    return text;
}

} // namespace countersign::base
