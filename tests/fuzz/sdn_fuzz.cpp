#include "core/alerts/sdn_list.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

/// Any bytes as the SDN list: the first half as sdn.csv, the rest as alt.csv and as overflowing
/// remarks. The reader must not crash, and whatever it makes of them must be records that every
/// desk can read.
namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace countersign;
    static const QTemporaryDir place(QStringLiteral("/dev/shm/sdn_fuzz"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // A file apart begins where a line of the input is "===".
    const QList<QByteArray> parts{bytes.left(bytes.indexOf("===")), bytes.mid(bytes.indexOf("===") + 3)};
    alerts::SdnFiles files;
    files.entries = place.filePath(QStringLiteral("sdn.csv"));
    files.names = place.filePath(QStringLiteral("alt.csv"));
    files.comments = place.filePath(QStringLiteral("sdn_comments.csv"));
    write(files.entries, parts[0]);
    write(files.names, parts[1]);
    write(files.comments, parts[1]);
    const auto reading = alerts::readSdnList(files, QStringLiteral("2026-01-05"), *base::CountryCode::fromText(u"QMA"),
                                             base::fromMillis(1), {}, {});
    if (!reading)
        return 0;
    for (const alerts::ListedPerson &person : reading->persons) {
        const auto again = alerts::decodeListedPerson(alerts::encode(person));
        if (!again || *again != person)
            std::abort();
    }
    for (const alerts::AlertRecord &document : reading->documents) {
        const auto again = alerts::decodeAlert(alerts::encode(document));
        if (!again || *again != document)
            std::abort();
    }
    return 0;
}
