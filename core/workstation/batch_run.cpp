#include "core/workstation/batch_run.h"

#include "core/alerts/batch_answers.h"
#include "core/alerts/batch_reading.h"

#include <QDateTime>

#include <future>
#include <vector>

namespace countersign::workstation {

using namespace Qt::StringLiterals;
using alerts::BatchIssue;
using alerts::BatchRow;

namespace {

/// Rows between two looks at the stop token and two words of progress.
constexpr qsizetype kSlice = 4096;
/// The answers of an unreadable row still say which row it was.
constexpr qsizetype kShownZone = 120;

struct ReadZone
{
    BatchRow row;
    alerts::ZoneAnswer answer;
};

void readZones(std::vector<ReadZone> &zones, std::size_t from, std::size_t to, base::PartialDate today)
{
    for (std::size_t i = from; i < to; ++i) {
        ReadZone &zone = zones[i];
        const QString text = zone.row.refusal ? QString() : zone.row.values.join(u'\n');
        zone.answer = alerts::zoneAnswer(zone.row.id, text, today);
    }
}

base::Status deliverZones(std::vector<ReadZone> &zones, BatchOutcome &outcome, const BatchSink &sink)
{
    for (ReadZone &zone : zones) {
        BatchLine line;
        line.asked = zone.row.values.join(u' ').trimmed().left(kShownZone);
        if (!zone.answer.isRead && !zone.row.refusal) {
            zone.row.refusal = BatchIssue::ZoneUnreadable;
            zone.row.remarks.append({zone.row.line, BatchIssue::ZoneUnreadable, zone.row.id, line.asked});
        }
        if (zone.answer.isRead)
            line.verdict = zone.answer.allAgree ? BatchVerdict::Read : BatchVerdict::ChecksDiffer;
        line.answers.append(std::move(zone.answer.cells));
        if (auto delivered = deliver(zone.row, std::move(line), outcome, sink); !delivered)
            return delivered;
    }
    return {};
}

/// The next rows; fewer than a slice at the end.
base::Result<std::vector<ReadZone>> readSlice(alerts::BatchReader &reader)
{
    std::vector<ReadZone> zones;
    zones.reserve(kSlice);
    while (zones.size() < kSlice) {
        auto row = reader.next();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        zones.push_back({std::move(**row), {}});
    }
    return zones;
}

} // namespace

base::PartialDate dateOf(base::Instant now)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(base::toMillis(now), Qt::UTC).date();
    return {static_cast<std::int16_t>(date.year()), static_cast<std::uint8_t>(date.month()), static_cast<std::uint8_t>(date.day())};
}

base::Status deliver(const BatchRow &row, BatchLine line, BatchOutcome &outcome, const BatchSink &sink)
{
    line.line = row.line;
    line.id = row.id;
    ++outcome.rows;
    outcome.refused += row.refusal ? 1 : 0;
    outcome.rowsWithAnswer += line.answers.isEmpty() || row.refusal ? 0 : 1;
    outcome.answers += line.answers.size();
    outcome.remarks += row.remarks;
    return sink(std::move(line));
}

base::Result<BatchOutcome> runZones(alerts::BatchReader &reader, base::PartialDate today, const BatchSink &sink,
                                    const std::stop_token &stop, const BatchProgress &progress)
{
    BatchOutcome outcome;
    outcome.kind = alerts::BatchKind::Zones;
    for (;;) {
        if (stop.stop_requested()) {
            outcome.partial = true;
            return outcome;
        }
        auto zones = readSlice(reader);
        if (!zones)
            return failFrom(zones);
        if (zones->empty())
            return outcome;
        const std::size_t half = zones->size() / 2;
        auto beside = std::async(std::launch::async, [&zones, half, today] { readZones(*zones, 0, half, today); });
        readZones(*zones, half, zones->size(), today);
        beside.wait();
        if (const auto delivered = deliverZones(*zones, outcome, sink); !delivered)
            return failFrom(delivered);
        if (progress)
            progress(outcome.rows, reader.table().bytesDone(), reader.table().bytesTotal());
    }
}

} // namespace countersign::workstation
