#include "core/bench/mrz_bench.h"

#include "core/bench/sample_zones.h"
#include "core/documents/mrz.h"
#include "core/documents/mrz_correction.h"
#include "core/platform/durable_file.h"

#include <string_view>

namespace countersign::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr base::PartialDate kToday{2026, 11, 27};
constexpr int kRound = 1000;    ///< zones a measured round: single ones are too short for the clock

std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// Nanoseconds a zone, median and p99 over rounds.
template<typename Read>
Timings rounds(const QList<QList<QByteArray>> &zones, Read &&read)
{
    Timings timings;
    for (qsizetype from = 0; from + kRound <= zones.size(); from += kRound) {
        const auto passed = timed([&] {
            for (qsizetype i = from; i < from + kRound; ++i)
                read(i);
        });
        timings.add(passed / kRound);
    }
    return timings;
}

void report(const char16_t *what, const Timings &timings, const std::optional<double> &peer, const Tell &tell)
{
    const QString name = QStringView(what).toString();
    tell(figure(u"9"_s, name + u", median"_s, timings.median() / 1000, u"us"_s));
    tell(figure({}, name + u", p99 of rounds"_s, timings.p99() / 1000, u"us"_s));
    const QString ratio = name + u", times as fast as npm mrz"_s;
    if (peer)
        tell(atLeast(u"9"_s, ratio, *peer * 1000 / timings.median(), u"x"_s, 100));
    else
        tell(notMeasured(u"9"_s, ratio, u">= 100 (tests/bench/mrz/run.sh)"_s));
}

} // namespace

base::Status measureMrz(const MrzWanted &wanted, const Tell &tell)
{
    const QList<QList<QByteArray>> zones = sampleZones(std::max(wanted.zones, kRound), wanted.seed);
    QList<QString> typed;
    for (const QList<QByteArray> &lines : zones)
        typed.append(QString::fromLatin1(lines.join('\n')));
    if (!wanted.writeTo.isEmpty()) {
        QByteArray file;
        for (const QList<QByteArray> &lines : zones)
            file += lines.join(' ') + '\n';
        if (const auto written = platform::writeDurably(wanted.writeTo, file); !written)
            return written;
    }
    qsizetype agree = 0, corrections = 0;
    const auto split = rounds(zones, [&](qsizetype i) {
        const QList<QByteArray> &lines = zones[i];
        const auto zone = documents::readMrzLines(view(lines[0]), view(lines[1]), lines.size() > 2 ? view(lines[2]) : std::string_view(), kToday);
        if (zone && zone->allAgree()) {
            ++agree;
            return;
        }
        corrections += documents::proposeCorrections(lines, kToday).corrections.size();
    });
    report(u"lines into fields, all check digits, dates, corrections", split, wanted.peerMicroseconds, tell);
    const auto whole = rounds(zones, [&](qsizetype i) { agree += documents::readMrz(typed[i], kToday).asTyped.allAgree(); });
    report(u"text as pasted into fields as text", whole, wanted.peerMicroseconds, tell);
    tell(figure({}, u"zones"_s, static_cast<double>(zones.size()), {}));
    tell(figure({}, u"zones whose digits all agree"_s, static_cast<double>(agree) / 2, {}));
    tell(figure({}, u"corrections proposed"_s, static_cast<double>(corrections), {}));
    return {};
}

} // namespace countersign::bench
