#include "core/alerts/alert_record.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as a record: the decoders must neither crash nor take bytes that the encoder
/// would not write, and the quick reader must agree with the whole one.
namespace {

using namespace countersign::alerts;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// A field of a later version is dropped by design, so such a record comes out shorter.
bool isOwnForm(const QByteArray &again, QByteArrayView bytes) { return again == bytes || again.size() < bytes.size(); }

void checkKey(const AlertRecord &record, QByteArrayView bytes)
{
    const auto key = readAlertKey(bytes);
    require(key.has_value());
    require(key->id == record.id && key->category == record.category && key->status == record.status);
    require(key->issuer == record.issuer && key->owner == record.owner && key->type == record.type);
    require(QString::fromUtf8(key->numberUtf8) == record.number && key->reviewOn == record.reviewOn);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto record = decodeAlert(bytes)) {
        require(isOwnForm(encode(*record), bytes));
        checkKey(*record, bytes);
    }
    if (const auto person = decodeListedPerson(bytes))
        require(isOwnForm(encode(*person), bytes));
    if (const auto withdrawal = decodeWithdrawal(bytes))
        require(isOwnForm(encode(*withdrawal), bytes));
    static_cast<void>(recordKind(bytes));
    return 0;
}
