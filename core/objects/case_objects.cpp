#include "core/objects/case_objects.h"

#include "core/crypto/content_seal.h"
#include "core/objects/fields.h"

namespace countersign::objects {

using base::ErrorCode;
using namespace Qt::StringLiterals;

constexpr auto fieldsOf(const CaseKeyName *)
{
    return std::make_tuple(&CaseKeyName::caseId, &CaseKeyName::epoch, &CaseKeyName::key);
}
constexpr auto fieldsOf(const WrappedCaseKey *)
{
    return std::make_tuple(&WrappedCaseKey::device, &WrappedCaseKey::sealed);
}
constexpr auto fieldsOf(const CaseKeys *)
{
    return std::make_tuple(&CaseKeys::desk, &CaseKeys::name, &CaseKeys::creator, &CaseKeys::limited, &CaseKeys::at,
                           &CaseKeys::devices);
}
constexpr auto fieldsOf(const CaseEntry *)
{
    return std::make_tuple(&CaseEntry::desk, &CaseEntry::name, &CaseEntry::sealed);
}
constexpr auto fieldsOf(const CaseBlob *)
{
    return std::make_tuple(&CaseBlob::desk, &CaseBlob::caseId, &CaseBlob::attachment, &CaseBlob::index,
                           &CaseBlob::count, &CaseBlob::sealed);
}

namespace {

constexpr qsizetype kSealExtra = 41; // header and tag of sealContent()
constexpr qsizetype kWrapExtra = 48; // of crypto_box_seal

tl::unexpected<base::Error> broken(QString what)
{
    return base::fail(ErrorCode::NotCanonical, std::move(what));
}

bool isWhole(const CaseKeyName &name)
{
    return !name.caseId.isNull() && !name.key.isNull() && name.epoch >= 1;
}

QByteArray entryContext(const base::CountryCode &desk, const CaseKeyName &name)
{
    cbor::Writer writer;
    writer.array(5);
    writer.text(u"countersign-case-entry/1");
    writer.text(desk.text());
    writer.bytes(name.caseId.view());
    writer.unsignedInt(name.epoch);
    writer.bytes(name.key.view());
    return writer.take();
}

QByteArray blobContext(const base::EntityId &attachment, std::uint32_t index, std::uint32_t count)
{
    cbor::Writer writer;
    writer.array(4);
    writer.text(u"countersign-case-blob/1");
    writer.bytes(attachment.view());
    writer.unsignedInt(index);
    writer.unsignedInt(count);
    return writer.take();
}

} // namespace

base::Result<CaseKeyId> caseKeyId(const crypto::SecretBytes &key32)
{
    const auto derived = crypto::deriveSubkey(key32, 1, "cscasekn", CaseKeyId::size);
    if (!derived)
        return base::failFrom(derived);
    return *CaseKeyId::fromBytes(derived->view());
}

QByteArray CaseKeys::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<CaseKeys> CaseKeys::decodeBody(QByteArrayView body)
{
    auto keys = decodeFields<CaseKeys>(body, Extra::Allow);
    if (!keys)
        return keys;
    if (!isWhole(keys->name) || keys->creator.isNull())
        return broken(u"case key without a name"_s);
    if (keys->devices.isEmpty() || keys->devices.size() > kMostCaseDevices)
        return base::fail(ErrorCode::TooLarge, u"devices of a case key"_s);
    if (!rises(keys->devices, [](const WrappedCaseKey &key) { return key.device; }))
        return broken(u"order of case keys"_s);
    for (const WrappedCaseKey &key : std::as_const(keys->devices)) {
        if (key.device.isNull() || key.sealed.size() != static_cast<qsizetype>(crypto::kContentKeySize) + kWrapExtra)
            return broken(u"wrapped case key"_s);
    }
    return keys;
}

QByteArray CaseEntry::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<CaseEntry> CaseEntry::decodeBody(QByteArrayView body)
{
    auto entry = decodeFields<CaseEntry>(body, Extra::Allow);
    if (!entry)
        return entry;
    if (!isWhole(entry->name) || entry->sealed.size() <= kSealExtra)
        return broken(u"case entry"_s);
    if (entry->sealed.size() > kMostCaseObject)
        return base::fail(ErrorCode::TooLarge, u"case entry"_s);
    return entry;
}

QByteArray CaseBlob::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<CaseBlob> CaseBlob::decodeBody(QByteArrayView body)
{
    auto blob = decodeFields<CaseBlob>(body, Extra::Allow);
    if (!blob)
        return blob;
    if (blob->caseId.isNull() || blob->attachment.isNull() || blob->count < 1 || blob->index >= blob->count)
        return broken(u"place of a chunk"_s);
    if (blob->count > kMostChunks || blob->sealed.size() > kChunkBytes + kSealExtra)
        return base::fail(ErrorCode::TooLarge, u"chunk of an attachment"_s);
    if (blob->sealed.size() < kSealExtra)
        return base::fail(ErrorCode::Truncated, u"chunk of an attachment"_s);
    return blob;
}

base::Result<QByteArray> sealCaseEntry(const crypto::SecretBytes &key32, const base::CountryCode &desk,
                                       const CaseKeyName &name, QByteArrayView signedRevision)
{
    if (signedRevision.size() > kMostCaseObject - (64 << 10))
        return base::fail(ErrorCode::TooLarge, u"revision to seal"_s);
    return crypto::sealContent(key32, entryContext(desk, name), signedRevision);
}

base::Result<QByteArray> openCaseEntry(const crypto::SecretBytes &key32, const CaseEntry &entry)
{
    return crypto::openContent(key32, entryContext(entry.desk, entry.name), entry.sealed);
}

base::Result<QByteArray> sealChunk(const crypto::SecretBytes &key32, const base::EntityId &attachment, std::uint32_t index,
                                   std::uint32_t count, QByteArrayView plain)
{
    return crypto::sealContent(key32, blobContext(attachment, index, count), plain);
}

base::Result<QByteArray> openChunk(const crypto::SecretBytes &key32, const base::EntityId &attachment, std::uint32_t index,
                                   std::uint32_t count, QByteArrayView sealed)
{
    return crypto::openContent(key32, blobContext(attachment, index, count), sealed);
}

} // namespace countersign::objects
