// Any bytes as a table of zones: one answer for each row, whatever stands there, with the columns
// that the answers file promises.
#include "core/alerts/batch_reading.h"
#include "core/workstation/batch_run.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace countersign;

namespace {

void require(bool kept)
{
    if (!kept)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.csv"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("id,line1,line2,line3\n");
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    auto reader = alerts::BatchReader::open(path, alerts::BatchKind::Zones);
    require(reader.has_value());
    const qsizetype columns = alerts::batchAnswerHeader(alerts::BatchKind::Zones).size();
    qint64 lines = 0;
    const workstation::BatchSink sink = [&](const workstation::BatchLine &line) -> base::Status {
        ++lines;
        require(line.answers.size() == 1 && line.answers.first().size() == columns);
        require(line.answers.first().first() == line.id);
        return {};
    };
    const auto outcome = workstation::runZones(*reader, {2026, 3, 1}, sink, std::stop_token(), {});
    require(outcome && outcome->rows == lines && outcome->answers == lines && !outcome->partial);
    require(outcome->rowsWithAnswer + outcome->refused == lines);
    return 0;
}
