#include "core/bench/names_bench.h"

#include "core/bench/sample_names.h"
#include "core/names/name_index.h"
#include "core/names/reading.h"
#include "core/platform/durable_file.h"

#include <algorithm>
#include <vector>

namespace countersign::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswers = 10;             ///< recall counts the first ten
constexpr quint64 kDelta = 10'000;       ///< persons of an update

/// Person whose name is asked in query `i`.
quint64 askedPerson(int i, quint64 persons)
{
    return (static_cast<quint64>(i) * 7'919'317 + 13) % persons;
}

QString askedName(int i, quint64 persons)
{
    return QString::fromLatin1(withSlip(sampleName(askedPerson(i, persons)), static_cast<quint64>(i) + 99));
}

base::Status write(const NamesWanted &wanted)
{
    QByteArray names, queries;
    for (quint64 i = 0; i < wanted.persons; ++i)
        names += QByteArray::number(i) + '\t' + sampleName(i) + '\n';
    for (int i = 0; i < wanted.queries; ++i)
        queries += QByteArray::number(askedPerson(i, wanted.persons)) + '\t' + askedName(i, wanted.persons).toLatin1() + '\n';
    if (const auto written = platform::writeDurably(wanted.writeTo + u"/names.tsv"_s, names); !written)
        return written;
    return platform::writeDurably(wanted.writeTo + u"/queries.tsv"_s, queries);
}

void putPerson(names::NameIndex &index, quint64 handle, quint64 name)
{
    names::IndexedName indexed;
    indexed.readings = names::readingsOf(QString::fromLatin1(sampleName(name)));
    index.put(static_cast<names::PersonHandle>(handle), 0, {indexed});
}

struct Found
{
    Timings timings;
    int within = 0;              ///< the person, or one of the same name, was among the first ten
    double recall = 0;
};

/// Asks as NameLookup does: all readings of what was typed, the default threshold.
template<typename Name>
Found ask(const names::NameIndex &index, const NamesWanted &wanted, Name &&nameOf)
{
    Found found;
    names::NameSearchOptions options;
    options.most = kAnswers;
    for (int i = 0; i < wanted.queries; ++i) {
        const QString typed = nameOf(i);
        names::NameSearchResult result;
        found.timings.add(timed([&] {
            std::vector<names::PreparedName> asked;
            for (const names::Reading &reading : names::readingsOf(typed))
                asked.push_back(index.prepare(reading.latin));
            result = index.search(asked, options);
        }));
        const QByteArray wantedName = sampleName(askedPerson(i, wanted.persons));
        found.within += std::any_of(result.hits.begin(), result.hits.end(), [&](const names::NameHit &hit) {
            return sampleName(static_cast<quint64>(hit.person)) == wantedName;
        });
    }
    found.recall = static_cast<double>(found.within) / wanted.queries;
    return found;
}

void compareWithPeer(const NamesWanted &wanted, const Found &ours, const Tell &tell)
{
    if (!wanted.peer) {
        tell(notMeasured(u"7"_s, u"one slip, times as fast as pg_trgm, median"_s, u">= 25 (tests/bench/names/run.sh)"_s));
        tell(notMeasured(u"7"_s, u"one slip, times as fast as pg_trgm, p95"_s, u">= 15 (tests/bench/names/run.sh)"_s));
        return;
    }
    tell(figure({}, u"pg_trgm GIN at 0.5, median"_s, wanted.peer->medianMilliseconds, u"ms"_s));
    tell(figure({}, u"pg_trgm GIN at 0.5, p95"_s, wanted.peer->p95Milliseconds, u"ms"_s));
    tell(figure({}, u"pg_trgm recall@10"_s, wanted.peer->recall, u"of 1"_s));
    tell(atLeast(u"7"_s, u"one slip, times as fast as pg_trgm, median"_s, wanted.peer->medianMilliseconds * 1e6 / ours.timings.median(), u"x"_s, 25));
    tell(atLeast(u"7"_s, u"one slip, times as fast as pg_trgm, p95"_s, wanted.peer->p95Milliseconds * 1e6 / ours.timings.at(0.95), u"x"_s, 15));
}

} // namespace

base::Status measureNames(const NamesWanted &wanted, const Tell &tell)
{
    if (!wanted.writeTo.isEmpty()) {
        if (const auto written = write(wanted); !written)
            return written;
        if (wanted.onlyWrite)
            return {};
    }
    names::NameIndex index(names::SpellingFamilies::embedded());
    const auto built = timed([&] {
        for (quint64 i = 0; i < wanted.persons; ++i)
            putPerson(index, i, i);
    });
    tell(figure({}, u"persons"_s, static_cast<double>(wanted.persons), {}));
    tell(figure({}, u"index built, names read"_s, std::chrono::duration<double>(built).count(), u"s"_s));
    tell(figure({}, u"index in memory, bytes a person"_s, static_cast<double>(index.bytes()) / static_cast<double>(wanted.persons), u"B"_s));
    const Found slips = ask(index, wanted, [&](int i) { return askedName(i, wanted.persons); });
    tell(figure(u"7"_s, u"one slip, median"_s, slips.timings.median() / 1e6, u"ms"_s));
    tell(figure(u"7"_s, u"one slip, p95"_s, slips.timings.at(0.95) / 1e6, u"ms"_s));
    tell(atLeast(u"7"_s, u"one slip, recall@10"_s, slips.recall, u"of 1"_s, 0.995));
    compareWithPeer(wanted, slips, tell);
    const Found other = ask(index, wanted, [&](int i) { return inCyrillicReversed(askedName(i, wanted.persons).toLatin1()); });
    tell(figure({}, u"other script and order, one slip, median"_s, other.timings.median() / 1e6, u"ms"_s));
    tell(atMost(u"8"_s, u"other script and order, one slip, p95"_s, other.timings.at(0.95) / 1e6, u"ms"_s, 30));
    tell(figure(u"8"_s, u"other script and order, recall@10"_s, other.recall, u"of 1"_s));
    const quint64 delta = std::min(kDelta, wanted.persons);
    const auto updated = timed([&] {
        for (quint64 i = 0; i < delta; ++i)
            putPerson(index, i * (wanted.persons / delta), wanted.persons + i);
    });
    tell(atMost({}, u"index updated with 10,000 changed persons"_s, std::chrono::duration<double>(updated).count(), u"s"_s, 1));
    return {};
}

} // namespace countersign::bench
