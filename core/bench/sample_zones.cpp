#include "core/bench/sample_zones.h"

#include "core/documents/check_digit.h"

#include <random>

namespace countersign::bench {

namespace {

using Random = std::mt19937_64;

constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

QByteArray filled(QByteArray text, int width)
{
    text.truncate(width);
    return text.append(width - text.size(), '<');
}

QByteArray word(Random &random, int least, int most)
{
    QByteArray text;
    const int length = least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
    for (int i = 0; i < length; ++i)
        text += kLetters[random() % 26];
    return text;
}

QByteArray digits(Random &random, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += static_cast<char>('0' + random() % 10);
    return text;
}

QByteArray date(Random &random, int firstYear, int years)
{
    return QByteArray::number(100 + (firstYear + static_cast<int>(random() % static_cast<unsigned>(years))) % 100).last(2)
           + QByteArray::number(101 + random() % 12).last(2) + QByteArray::number(101 + random() % 28).last(2);
}

QByteArray checked(const QByteArray &field)
{
    return field + documents::checkDigit({field.constData(), static_cast<std::size_t>(field.size())});
}

struct Holder
{
    QByteArray names, number, birth, expiry, sex;
};

Holder holder(Random &random)
{
    Holder made;
    made.names = word(random, 3, 10) + "<<" + word(random, 3, 9);
    if (random() % 2 == 0)
        made.names += '<' + word(random, 3, 8);
    made.number = checked(filled(word(random, 1, 2) + digits(random, 7), 9));
    made.birth = checked(date(random, 50, 60));
    made.expiry = checked(date(random, 26, 10));
    made.sex = random() % 2 == 0 ? "M" : "F";
    return made;
}

QList<QByteArray> card(const Holder &person)
{
    const QByteArray first = filled("I<UTO" + person.number, 30);
    QByteArray second = person.birth + person.sex + person.expiry + "UTO" + QByteArray(11, '<');
    const QByteArray over = first.mid(5) + person.birth + person.expiry + QByteArray(11, '<');
    second += documents::checkDigit({over.constData(), static_cast<std::size_t>(over.size())});
    return {first, second, filled(person.names, 30)};
}

QList<QByteArray> booklet(const Holder &person, const char *code, int width, bool composite)
{
    const QByteArray first = filled(code + QByteArray("UTO") + person.names, width);
    QByteArray second = person.number + "UTO" + person.birth + person.sex + person.expiry;
    if (!composite)
        return {first, filled(second, width)};
    QByteArray rest = filled({}, width == 44 ? 14 : 7);
    if (width == 44)
        rest += '<';
    second += rest;
    const QByteArray over = person.number + person.birth + person.expiry + rest;
    second += documents::checkDigit({over.constData(), static_cast<std::size_t>(over.size())});
    return {first, second};
}

/// One character of the number as another that looks like it.
void confuse(QList<QByteArray> &lines, Random &random)
{
    constexpr char kPairs[] = "0O1I2Z5S8B6G";
    QByteArray &line = lines.size() == 3 ? lines[0] : lines[1];
    const qsizetype from = lines.size() == 3 ? 5 : 0;
    const qsizetype at = from + static_cast<qsizetype>(random() % 9);
    for (std::size_t i = 0; i + 1 < sizeof kPairs; ++i) {
        if (line[at] == kPairs[i]) {
            line[at] = kPairs[i ^ 1U];
            return;
        }
    }
}

} // namespace

QList<QList<QByteArray>> sampleZones(int count, quint64 seed)
{
    Random random(seed);
    QList<QList<QByteArray>> zones;
    zones.reserve(count);
    for (int i = 0; i < count; ++i) {
        const Holder person = holder(random);
        QList<QByteArray> lines;
        switch (i % 5) {
        case 0: lines = booklet(person, "P<", 44, true); break;
        case 1: lines = card(person); break;
        case 2: lines = booklet(person, "I<", 36, true); break;
        case 3: lines = booklet(person, "V<", 44, false); break;
        default: lines = booklet(person, "V<", 36, false); break;
        }
        if (i % 10 == 9)
            confuse(lines, random);
        zones.append(lines);
    }
    return zones;
}

} // namespace countersign::bench
