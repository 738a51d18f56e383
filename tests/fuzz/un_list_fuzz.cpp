#include "core/alerts/un_list.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

/// Any bytes as the UN list: the reader must not crash, and whatever it makes of them must be
/// records that every desk can read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace countersign;
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto reading = alerts::readUnList(buffer, *base::CountryCode::fromText(u"QMA"), base::fromMillis(1), {}, {});
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
