#include "app/ctl/command_table.h"
#include "core/bench/audit_bench.h"
#include "core/bench/lookup_bench.h"
#include "core/bench/mrz_bench.h"
#include "core/bench/names_bench.h"
#include "core/bench/search_bench.h"
#include "core/bench/sync_bench.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>

namespace countersign::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Prints figures as they come, or gathers them for --json.
class Figures
{
public:
    explicit Figures(const Invocation &invocation) : m_invocation(invocation) {}

    [[nodiscard]] bench::Tell tell()
    {
        return [this](const bench::Figure &figure) { take(figure); };
    }
    int finish(const base::Status &status) const
    {
        if (!status)
            return m_invocation.fail(status.error());
        if (m_invocation.isJson())
            m_invocation.answer({}, {{u"figures"_s, m_all}});
        return Done;
    }

private:
    void take(const bench::Figure &figure)
    {
        if (!m_invocation.isJson()) {
            std::printf("%s\n", qUtf8Printable(bench::figureText(figure)));
            std::fflush(stdout);
            return;
        }
        QJsonObject object{{u"row"_s, figure.row}, {u"what"_s, figure.what.trimmed()}, {u"unit"_s, figure.unit}, {u"goal"_s, figure.goal}};
        if (figure.measured)
            object.insert(u"value"_s, figure.value);
        if (figure.met)
            object.insert(u"met"_s, *figure.met);
        m_all.append(object);
    }

    const Invocation &m_invocation;
    QJsonArray m_all;
};

/// A number such as 100000 or 10M; nothing for anything else.
std::optional<quint64> countIn(QString text)
{
    quint64 times = 1;
    if (text.endsWith(u'M') || text.endsWith(u'k')) {
        times = text.endsWith(u'M') ? 1'000'000 : 1'000;
        text.chop(1);
    }
    bool good = false;
    const quint64 number = text.toULongLong(&good);
    return good && number > 0 ? std::optional(number * times) : std::nullopt;
}

int withAlerts(Invocation &invocation, const std::function<base::Status(const bench::LookupWanted &, const bench::Tell &)> &measure)
{
    const auto alerts = countIn(invocation.value(u"alerts"_s, u"1M"_s));
    if (!alerts)
        return invocation.usage(u"--alerts needs a number such as 100000 or 10M"_s);
    const QTemporaryDir folder;
    bench::LookupWanted wanted;
    wanted.folder = invocation.value(u"vault-folder"_s, folder.filePath(u"vault"_s));
    wanted.alerts = *alerts;
    wanted.withPeer = !invocation.has(u"no-peers"_s);
    Figures figures(invocation);
    return figures.finish(measure(wanted, figures.tell()));
}

int runLookups(Invocation &invocation)
{
    return withAlerts(invocation, bench::measureLookups);
}

int runStart(Invocation &invocation)
{
    return withAlerts(invocation, bench::measureUnlock);
}

int runSync(Invocation &invocation)
{
    const auto alerts = countIn(invocation.value(u"alerts"_s, u"1M"_s));
    if (!alerts)
        return invocation.usage(u"--alerts needs a number such as 100000 or 10M"_s);
    Figures figures(invocation);
    if (const auto done = bench::measureFirstSync(*alerts, !invocation.has(u"no-peers"_s), figures.tell()); !done)
        return figures.finish(done);
    return figures.finish(invocation.has(u"no-portal"_s) ? base::Status{} : bench::measureSyncOverTls(*alerts, figures.tell()));
}

int runMrz(Invocation &invocation)
{
    const auto zones = countIn(invocation.value(u"zones"_s, u"100k"_s));
    if (!zones)
        return invocation.usage(u"--zones needs a number such as 100000 or 100k"_s);
    bench::MrzWanted wanted;
    wanted.zones = static_cast<int>(std::min<quint64>(*zones, 10'000'000));
    wanted.writeTo = invocation.value(u"write"_s);
    if (invocation.has(u"peer-us"_s)) {
        bool good = false;
        const double microseconds = invocation.value(u"peer-us"_s).toDouble(&good);
        if (!good || microseconds <= 0)
            return invocation.usage(u"--peer-us needs the peer's microseconds a zone"_s);
        wanted.peerMicroseconds = microseconds;
    }
    Figures figures(invocation);
    return figures.finish(bench::measureMrz(wanted, figures.tell()));
}

/// The peer's figures, all three or none; nothing in the optional's value where one is no number.
bool readPeer(const Invocation &invocation, std::optional<bench::NamePeer> &peer)
{
    if (!invocation.has(u"peer-median-ms"_s))
        return true;
    bool median = false, p95 = false, recall = false;
    peer = bench::NamePeer{invocation.value(u"peer-median-ms"_s).toDouble(&median), invocation.value(u"peer-p95-ms"_s).toDouble(&p95),
                           invocation.value(u"peer-recall"_s).toDouble(&recall)};
    return median && p95 && recall;
}

int runNames(Invocation &invocation)
{
    const auto persons = countIn(invocation.value(u"persons"_s, u"1M"_s));
    if (!persons)
        return invocation.usage(u"--persons needs a number such as 100000 or 1M"_s);
    bench::NamesWanted wanted;
    wanted.persons = *persons;
    wanted.writeTo = invocation.value(u"write"_s);
    wanted.onlyWrite = invocation.has(u"only-write"_s);
    if (!readPeer(invocation, wanted.peer))
        return invocation.usage(u"--peer-median-ms, --peer-p95-ms and --peer-recall are numbers and come together"_s);
    Figures figures(invocation);
    return figures.finish(bench::measureNames(wanted, figures.tell()));
}

int runSearch(Invocation &invocation)
{
    const auto notes = countIn(invocation.value(u"notes"_s, u"100k"_s));
    if (!notes)
        return invocation.usage(u"--notes needs a number such as 10000 or 100k"_s);
    const QTemporaryDir folder;
    bench::SearchWanted wanted;
    wanted.folder = folder.filePath(u"vault"_s);
    wanted.notes = *notes;
    Figures figures(invocation);
    return figures.finish(bench::measureSearch(wanted, figures.tell()));
}

int runAudit(Invocation &invocation)
{
    const auto entries = countIn(invocation.value(u"entries"_s, u"200k"_s));
    if (!entries)
        return invocation.usage(u"--entries needs a number such as 100000 or 1M"_s);
    const QTemporaryDir folder;
    Figures figures(invocation);
    return figures.finish(bench::measureAudit({folder.filePath(u"vault"_s), *entries}, figures.tell()));
}

} // namespace

QList<Command> benchCommands()
{
    const QList<Option> alerts = {{u"alerts"_s, u"NUMBER"_s, u"invented alerts, such as 100k or 10M; 1M without it"_s},
                                  {u"no-peers"_s, {}, u"measure only the program itself"_s}};
    const Option folder{u"vault-folder"_s, u"FOLDER"_s, u"keep the filled vault there and use it again"_s};
    const QString about = u"Makes its data by seed and prints medians and ratios to the reference measured in the same run. Rows and goals are "
                          "those of the performance goals; a missing peer reads 'not measured'."_s;
    return {{u"bench lookup"_s, {}, u"measure look-ups"_s, about, alerts + QList<Option>{folder}, runLookups},
            {u"bench start"_s, {}, u"measure unlocking to the first answer"_s,
             about + u" Starts of the window are measured by tests/bench/start/run.sh."_s, alerts + QList<Option>{folder}, runStart},
            {u"bench sync"_s, {}, u"measure the first sync"_s, about,
             alerts + QList<Option>{{u"no-portal"_s, {}, u"leave out the run over TLS"_s}}, runSync},
            {u"bench names"_s, {}, u"measure the search for names"_s, about + u" Beside PostgreSQL: tests/bench/names/run.sh."_s,
             {{u"persons"_s, u"NUMBER"_s, u"invented persons, such as 100k; 1M without it"_s},
              {u"write"_s, u"FOLDER"_s, u"write names.tsv and queries.tsv for a peer"_s},
              {u"only-write"_s, {}, u"and measure nothing"_s},
              {u"peer-median-ms"_s, u"NUMBER"_s, u"the peer's median"_s},
              {u"peer-p95-ms"_s, u"NUMBER"_s, u"the peer's 95th percentile"_s},
              {u"peer-recall"_s, u"NUMBER"_s, u"the peer's recall@10"_s}},
             runNames},
            {u"bench search"_s, {}, u"measure the search of notes"_s, about,
             {{u"notes"_s, u"NUMBER"_s, u"invented notes, such as 10k; 100k without it"_s}}, runSearch},
            {u"bench audit"_s, {}, u"measure the audit chain: append, verify, a copy for oversight"_s, about,
             {{u"entries"_s, u"NUMBER"_s, u"entries of the chain, such as 1M; 200k without it"_s}}, runAudit},
            {u"bench mrz"_s, {}, u"measure the reading of machine-readable zones"_s,
             about + u" Beside npm mrz: tests/bench/mrz/run.sh."_s,
             {{u"zones"_s, u"NUMBER"_s, u"100k without it"_s},
              {u"write"_s, u"FILE"_s, u"write the zones for a peer"_s},
              {u"peer-us"_s, u"NUMBER"_s, u"the peer's median microseconds a zone"_s}},
             runMrz}};
}

} // namespace countersign::ctl
