#include "core/bench/sample_names.h"

#include <algorithm>
#include <array>
#include <random>

namespace countersign::bench {

namespace {

using Random = std::mt19937_64;

constexpr std::array kStarts{"A", "BA", "BO", "CHA", "DA", "DE", "FA", "GU", "HA", "HU", "I", "JA", "KA", "KHA", "KO", "LA", "LI", "MA", "MO",
                             "MU", "NA", "NGU", "O", "PA", "PHO", "QA", "RA", "RO", "SA", "SHE", "SI", "SU", "TA", "THA", "TI", "U", "VA", "WA",
                             "YA", "ZA"};
constexpr std::array kMiddles{"BDU", "DI", "GA", "HI", "JU", "KI", "LE", "LLI", "MA", "MMA", "NA", "NDRA", "NI", "NTHA", "RA", "RI", "RU", "SHI",
                              "SO", "TI", "TTA", "VI", "WI", "YA", "ZI"};
constexpr std::array kEnds{"N", "R", "S", "D", "H", "NG", "M", "T", "L", "LAH", "RIN", "SAK", "PORN", "KUL", "DIN", "WATI", "NTO", "YAN", "SEN",
                           "VONG", "KHAN", "ZAI", "RATH", "PUTRA"};

template<std::size_t Size>
const char *oneOf(const std::array<const char *, Size> &all, Random &random)
{
    return all[random() % Size];
}

/// Token `number` of a vocabulary, so that tokens come back as they do among real names.
QByteArray token(quint64 number)
{
    Random random(number * 2654435761ULL + 17);
    QByteArray text = oneOf(kStarts, random);
    for (quint64 i = random() % 3; i > 0; --i)
        text += oneOf(kMiddles, random);
    return text + oneOf(kEnds, random);
}

/// Common tokens often, rare ones seldom.
quint64 tokenNumber(Random &random)
{
    const double part = std::uniform_real_distribution<double>(0, 1)(random);
    return static_cast<quint64>(part * part * part * 40'000);
}

} // namespace

QByteArray sampleName(quint64 number)
{
    Random random(number + 1);
    const quint64 tokens = 2 + random() % 10 / 4;
    QByteArray name;
    for (quint64 i = 0; i < tokens; ++i)
        name += (name.isEmpty() ? "" : " ") + token(tokenNumber(random));
    return name;
}

QByteArray withSlip(const QByteArray &name, quint64 seed)
{
    Random random(seed);
    QList<QByteArray> tokens = name.split(' ');
    QList<qsizetype> lengthy;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i].size() >= 5)
            lengthy.append(i);
    }
    if (lengthy.isEmpty())
        return name;
    QByteArray &token = tokens[lengthy[static_cast<qsizetype>(random() % static_cast<quint64>(lengthy.size()))]];
    const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(token.size() - 1));
    const char letter = static_cast<char>('A' + random() % 26);
    switch (random() % 4) {
    case 0: token[at] = letter; break;
    case 1: token.remove(at, 1); break;
    case 2: token.insert(at, letter); break;
    default: std::swap(token[at], token[at + 1]); break;
    }
    return tokens.join(' ');
}

QString inCyrillicReversed(const QByteArray &name)
{
    constexpr std::array<char16_t, 26> kLetters{u'А', u'Б', u'К', u'Д', u'Е', u'Ф', u'Г', u'Х', u'И', u'Ж', u'К', u'Л', u'М',
                                                u'Н', u'О', u'П', u'К', u'Р', u'С', u'Т', u'У', u'В', u'В', u'Х', u'Й', u'З'};
    QList<QByteArray> tokens = name.split(' ');
    std::reverse(tokens.begin(), tokens.end());
    QString text;
    for (const char letter : tokens.join(' '))
        text += letter == ' ' ? QChar(u' ') : QChar(kLetters[static_cast<std::size_t>(letter - 'A')]);
    return text;
}

} // namespace countersign::bench
