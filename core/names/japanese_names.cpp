#include "core/names/japanese_names.h"

#include "core/names/name_table.h"

#include <algorithm>

namespace countersign::names {

namespace {

const NameTable &surnames()
{
    static const NameTable table(u"japanese_surnames");
    return table;
}

/// Given names come from their own table; the rest is put together from single characters.
std::string partReading(QStringView part, int which)
{
    static const NameTable given(u"japanese_given");
    static const NameTable characters(u"japanese_han");
    if (given.contains(part))
        return given.spelling(part, which).toStdString();
    std::string out;
    for (qsizetype i = 0; i < part.size(); ++i) {
        const QStringView one = part.sliced(i, 1);
        // 々 repeats the character before it
        const QByteArray reading = one[0] == u'々' && i > 0 ? characters.spelling(part.sliced(i - 1, 1), which)
                                                            : characters.spelling(one, which);
        if (reading.isEmpty())
            return {};
        out += reading.toStdString();
    }
    return out;
}

/// How many characters of the front are a surname; a longer one wins.
qsizetype surnameLength(QStringView han)
{
    for (qsizetype length = std::min(han.size(), surnames().longestOriginal()); length > 0; --length) {
        if (surnames().contains(han.first(length)))
            return length;
    }
    return 0;
}

} // namespace

bool opensJapanese(QStringView han)
{
    return surnameLength(han) >= 2;
}

std::string japaneseName(QStringView han, int which)
{
    const qsizetype length = surnameLength(han);
    if (length == 0)
        return partReading(han, which);
    std::string out = surnames().spelling(han.first(length), which).toStdString();
    if (length < han.size()) {
        const std::string rest = partReading(han.sliced(length), which);
        if (rest.empty())
            return {};
        out += ' ' + rest;
    }
    return out;
}

} // namespace countersign::names
