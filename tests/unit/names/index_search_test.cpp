#include "core/names/name_index.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

using namespace countersign::names;

namespace {

/// Names that crowd: few syllables, so that slips, sounds and joins meet by chance too.
class Crowd
{
public:
    explicit Crowd(unsigned seed) : random(seed) {}
    QByteArray token()
    {
        static constexpr const char *kWhole[] = {"MUHAMMAD", "MOHD", "AHMED", "ALI", "HASSAN", "BIN", "HAJI", "KIM", "LI", "U", "J", "AL"};
        if (random() % 4 == 0)
            return kWhole[random() % std::size(kWhole)];
        static constexpr const char *kParts[] = {"RA", "HIM", "KA", "SSIM", "JONG", "UN", "OK", "THEIN", "SE", "IN", "WAT", "RA", "NGU", "YEN", "O", "ABD", "UL"};
        QByteArray made;
        const std::size_t parts = 1 + random() % 3;
        for (std::size_t p = 0; p < parts; ++p)
            made += kParts[random() % std::size(kParts)];
        return made;
    }
    QByteArray name()
    {
        QByteArray made = token();
        const std::size_t more = random() % 4 == 0 ? random() % 7 : random() % 3;
        for (std::size_t t = 0; t < more; ++t)
            made += ' ' + token();
        return made;
    }
    QByteArray slip(QByteArray name)
    {
        const auto at = qsizetype(random() % std::size_t(name.size()));
        switch (random() % 4) {
        case 0: name[at] = name[at] == ' ' ? ' ' : char('A' + random() % 26); break;
        case 1: name.insert(at, char('A' + random() % 26)); break;
        case 2: name.remove(at, name.size() > 1 ? 1 : 0); break;
        default: {
            QList<QByteArray> tokens = name.split(' ');
            std::shuffle(tokens.begin(), tokens.end(), random);
            name = tokens.join(' ');
        }
        }
        return name.simplified();
    }
    std::mt19937 random;
};

using Rows = std::map<PersonHandle, std::vector<PreparedName>>;

IndexedName named(int ordinal, const QByteArray &latin)
{
    return {ordinal, {Reading{latin, ReadingSource::AsWritten, false}}};
}

void put(NameIndex &index, Rows &rows, PersonHandle person, const QList<QByteArray> &names)
{
    QList<IndexedName> indexed;
    for (int i = 0; i < names.size(); ++i)
        indexed.append(named(i, names[i]));
    index.put(person, std::uint16_t(person % 3), indexed);
    std::vector<PreparedName> &kept = rows[person];
    kept.clear();
    for (const QByteArray &name : names)
        kept.push_back(index.prepare(name));
}

/// Every row compared: what the index must find.
std::map<PersonHandle, double> everyRow(const Rows &rows, const PreparedName &asked, double least)
{
    std::map<PersonHandle, double> found;
    for (const auto &[person, names] : rows) {
        for (const PreparedName &name : names) {
            const double score = compareNames(asked, name).score;
            if (score >= least)
                found[person] = std::max(found[person], score);
        }
    }
    return found;
}

void expectSame(const NameIndex &index, const Rows &rows, const QByteArray &asked, bool fromScript = false)
{
    const PreparedName prepared(asked, index.families(), fromScript);
    if (prepared.isEmpty())
        return;
    NameSearchOptions options;
    options.most = 100'000;
    const NameSearchResult result = index.search({prepared}, options);
    std::map<PersonHandle, double> found;
    for (const NameHit &hit : result.hits)
        found[hit.person] = hit.score;
    const auto expected = everyRow(rows, prepared, options.least);
    for (const auto &[person, score] : expected) {
        ASSERT_TRUE(found.contains(person)) << "asked " << asked.constData() << ", not found " << rows.at(person).front().latin().constData()
                                            << " or " << rows.at(person).back().latin().constData() << " at " << score;
        ASSERT_DOUBLE_EQ(found[person], score) << asked.constData();
    }
    ASSERT_EQ(found.size(), expected.size()) << asked.constData();
}

} // namespace

TEST(NameIndex, findsWhatComparingEveryRowFindsAfterRandomChanges)
{
    for (const unsigned seed : {1U, 2U}) {
        Crowd crowd(seed);
        NameIndex index(SpellingFamilies::embedded());
        Rows rows;
        for (int batch = 0; batch < 6; ++batch) {
            for (int i = 0; i < 300; ++i) {
                const auto person = PersonHandle(crowd.random() % 900);
                if (crowd.random() % 4 == 0) {
                    index.remove(person);
                    rows.erase(person);
                    continue;
                }
                QList<QByteArray> names;
                const std::size_t count = 1 + crowd.random() % 3;
                for (std::size_t n = 0; n < count; ++n)
                    names.append(crowd.name());
                put(index, rows, person, names);
            }
            ASSERT_EQ(index.persons(), int(rows.size()));
            for (int q = 0; q < 60; ++q) {
                const auto &any = std::next(rows.begin(), std::ptrdiff_t(crowd.random() % rows.size()))->second;
                const QByteArray base = any[crowd.random() % any.size()].latin();
                expectSame(index, rows, q % 3 == 0 ? crowd.name() : crowd.slip(base), q % 2 == 0);
                if (HasFatalFailure())
                    return;
            }
        }
    }
}

TEST(NameIndex, sweepsOutRemovedNamesAndForgetsNothingElse)
{
    Crowd crowd(9);
    NameIndex index(SpellingFamilies::embedded());
    Rows rows;
    for (PersonHandle person = 0; person < 4000; ++person)
        put(index, rows, person, {crowd.name()});
    for (PersonHandle person = 0; person < 4000; person += 2) {
        index.remove(person);
        rows.erase(person);
    }
    EXPECT_EQ(index.persons(), 2000);
    EXPECT_EQ(index.readings(), 2000);
    EXPECT_EQ(index.groups()[0] + index.groups()[1] + index.groups()[2], 2000);
    for (int q = 0; q < 100; ++q)
        expectSame(index, rows, crowd.name());
}

TEST(NameIndex, comesBackWholeFromItsBytes)
{
    Crowd crowd(10);
    NameIndex index(SpellingFamilies::embedded());
    Rows rows;
    for (PersonHandle person = 0; person < 3000; ++person)
        put(index, rows, person * 7, {crowd.name(), crowd.name() + " ONE TWO THREE FOUR FIVE"});
    index.remove(7);
    rows.erase(7);
    QList<QByteArray> pieces;
    index.save([&pieces](const QByteArray &piece) { pieces.append(QByteArray(piece.constData(), piece.size())); });
    qsizetype at = 0;
    const auto next = [&] { return at < pieces.size() ? pieces[at++] : QByteArray(); };
    const auto loaded = NameIndex::load(SpellingFamilies::embedded(), next);
    ASSERT_TRUE(loaded.has_value());
    EXPECT_EQ(loaded->persons(), index.persons());
    EXPECT_EQ(loaded->groups(), index.groups());
    for (int q = 0; q < 60; ++q)
        expectSame(*loaded, rows, crowd.name());
}

TEST(NameIndex, refusesBytesThatAreNotItsOwn)
{
    NameIndex index(SpellingFamilies::embedded());
    index.put(1, 0, {named(0, "ANNA ERIKSSON")});
    QByteArray bytes;
    index.save([&bytes](const QByteArray &piece) { bytes += piece; });
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        QList<QByteArray> pieces{bytes.first(length)};
        EXPECT_FALSE(NameIndex::load(SpellingFamilies::embedded(), [&] { return pieces.isEmpty() ? QByteArray() : pieces.takeFirst(); }))
            << length;
    }
    QByteArray other = bytes;
    other[10] = char(other[10] ^ 1);
    QList<QByteArray> pieces{other};
    EXPECT_FALSE(NameIndex::load(SpellingFamilies::embedded(), [&] { return pieces.isEmpty() ? QByteArray() : pieces.takeFirst(); }));
}

TEST(NameIndex, answersTheBestInTheSameOrderEachTime)
{
    Crowd crowd(11);
    NameIndex index(SpellingFamilies::embedded());
    Rows rows;
    for (PersonHandle person = 0; person < 2000; ++person)
        put(index, rows, person, {crowd.name()});
    NameSearchOptions few;
    few.most = 10;
    NameSearchOptions all;
    all.most = 100'000;
    for (int q = 0; q < 100; ++q) {
        const PreparedName asked = index.prepare(crowd.name());
        const NameSearchResult best = index.search({asked}, few), whole = index.search({asked}, all);
        ASSERT_EQ(best.hits.size(), std::min<qsizetype>(10, whole.hits.size()));
        for (qsizetype i = 0; i < best.hits.size(); ++i) {
            EXPECT_EQ(best.hits[i].person, whole.hits[i].person);
            EXPECT_DOUBLE_EQ(best.hits[i].score, whole.hits[i].score);
        }
        if (whole.hits.size() > 10) {
            EXPECT_TRUE(best.more);
        }
    }
}

TEST(NameIndex, namesTheNameAndReadingThatMet)
{
    NameIndex index(SpellingFamilies::embedded());
    index.put(5, 0, {named(0, "JOHN SMITHERS"), {1, {{"GIM JEONGEUN", ReadingSource::KoreanRevised, false}, {"KIM JONG UN", ReadingSource::KoreanPassport, false}}}});
    const NameSearchResult result = index.search({index.prepare("KIM JONGUN")}, {});
    ASSERT_EQ(result.hits.size(), 1);
    EXPECT_EQ(result.hits[0].person, 5);
    EXPECT_EQ(result.hits[0].name, 1);
    EXPECT_EQ(result.hits[0].reading, "KIM JONG UN");
}
