#include "core/objects/exchange_objects.h"

#include "core/crypto/content_seal.h"
#include "core/crypto/hash.h"
#include "core/objects/fields.h"

#include <algorithm>
#include <bit>

namespace countersign::objects {

using base::ErrorCode;
using namespace Qt::StringLiterals;

constexpr std::uint64_t highestOf(EnvelopeKind) { return static_cast<std::uint64_t>(EnvelopeKind::Notice); }

constexpr auto fieldsOf(const Approval *)
{
    return std::make_tuple(&Approval::envelope, &Approval::sender, &Approval::recipient, &Approval::commitment);
}
constexpr auto fieldsOf(const Envelope *)
{
    return std::make_tuple(&Envelope::id, &Envelope::sender, &Envelope::recipient, &Envelope::device, &Envelope::lane,
                           &Envelope::sequence, &Envelope::previous, &Envelope::kind, &Envelope::at, &Envelope::expiry,
                           &Envelope::keyEpoch, &Envelope::directorySize, &Envelope::directoryHash, &Envelope::approval,
                           &Envelope::wrappedKey, &Envelope::sealed);
}
constexpr auto fieldsOf(const AuditCheckpoint *)
{
    return std::make_tuple(&AuditCheckpoint::desk, &AuditCheckpoint::device, &AuditCheckpoint::incarnation,
                           &AuditCheckpoint::sequence, &AuditCheckpoint::hash, &AuditCheckpoint::at);
}

namespace {

constexpr qsizetype kSealExtra = 41;  // header and tag of sealContent()
constexpr qsizetype kWrappedKey = 80; // crypto_box_seal of 32 bytes
constexpr qsizetype kLeastPlain = 1024;
constexpr qsizetype kMostApproval = 4096;

tl::unexpected<base::Error> broken(QString what)
{
    return base::fail(ErrorCode::NotCanonical, std::move(what));
}

/// What the seal is bound to: the whole header but for the sealed bytes themselves.
QByteArray contextOf(Envelope header)
{
    header.sealed.clear();
    header.wrappedKey.clear();
    return QByteArray("countersign-envelope/1") + '\0' + encodeFields(header);
}

/// [salt, letter, zeros]; the zeros fill a bucket.
QByteArray padded(QByteArrayView letter, const Salt &salt)
{
    const auto written = [&](qsizetype zeros) {
        cbor::Writer writer;
        writer.array(3);
        writer.bytes(salt.view());
        writer.bytes(letter);
        writer.bytes(QByteArray(zeros, '\0'));
        return writer.take();
    };
    const QByteArray bare = written(0);
    const qsizetype wanted = paddedSize(bare.size());
    // The length of the zeros takes up to four bytes more of the head.
    for (qsizetype zeros = std::max<qsizetype>(0, wanted - bare.size() - 4); zeros <= wanted - bare.size(); ++zeros) {
        if (QByteArray plain = written(zeros); plain.size() >= wanted)
            return plain;
    }
    return bare;
}

base::Result<OpenedEnvelope> unpadded(QByteArrayView plain)
{
    cbor::Reader reader(plain);
    const auto parts = reader.enterArray();
    if (!parts)
        return base::failFrom(parts);
    if (*parts != 3)
        return broken(u"parts of a letter"_s);
    const auto salt = reader.bytes();
    if (!salt)
        return base::failFrom(salt);
    const auto letter = reader.bytes();
    if (!letter)
        return base::failFrom(letter);
    const auto zeros = reader.bytes();
    if (!zeros)
        return base::failFrom(zeros);
    reader.leave();
    if (const auto end = reader.end(); !end)
        return base::failFrom(end);
    const auto taken = Salt::fromBytes(*salt);
    if (!taken || std::any_of(zeros->begin(), zeros->end(), [](char byte) { return byte != 0; }))
        return broken(u"padding of a letter"_s);
    return OpenedEnvelope{*taken, letter->toByteArray()};
}

} // namespace

QByteArray Approval::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<Approval> Approval::decodeBody(QByteArrayView body)
{
    return decodeFields<Approval>(body, Extra::Allow);
}

QByteArray Envelope::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<Envelope> Envelope::decodeBody(QByteArrayView body)
{
    if (body.size() > kMostEnvelope)
        return base::fail(ErrorCode::TooLarge, u"envelope"_s);
    auto envelope = decodeFields<Envelope>(body, Extra::Allow);
    if (!envelope)
        return envelope;
    if (envelope->id.isNull() || envelope->lane.isNull() || envelope->device.isNull() || envelope->sequence < 1)
        return broken(u"header of an envelope"_s);
    if ((envelope->sequence == 1) != envelope->previous.isNull())
        return broken(u"chain of an envelope"_s);
    if ((envelope->kind == EnvelopeKind::Release) == envelope->approval.isEmpty() || envelope->approval.size() > kMostApproval)
        return broken(u"approval of an envelope"_s);
    if (envelope->wrappedKey.size() != kWrappedKey || envelope->sealed.size() < kSealExtra + kLeastPlain)
        return broken(u"seal of an envelope"_s);
    return envelope;
}

QByteArray AuditCheckpoint::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<AuditCheckpoint> AuditCheckpoint::decodeBody(QByteArrayView body)
{
    return decodeFields<AuditCheckpoint>(body, Extra::Allow);
}

base::Digest commitmentOf(const Salt &salt, const base::ObjectId &letter)
{
    crypto::Sha256 hash;
    hash.add(QByteArrayView("countersign-commitment/1", 25)); // with the zero that ends it
    hash.add(salt.view());
    hash.add(letter.view());
    return hash.result();
}

Salt freshSalt()
{
    return *Salt::fromBytes(crypto::randomBytes(Salt::size));
}

qsizetype paddedSize(qsizetype bytes)
{
    if (bytes <= kLeastPlain)
        return kLeastPlain;
    const auto length = static_cast<std::uint64_t>(bytes);
    const int exponent = std::bit_width(length) - 1;
    const int kept = std::bit_width(static_cast<unsigned>(exponent));
    const std::uint64_t mask = (std::uint64_t{1} << (exponent - kept)) - 1;
    return static_cast<qsizetype>((length + mask) & ~mask);
}

base::Result<Signed> sealEnvelope(Envelope header, QByteArrayView letter, const Salt &salt, const crypto::PublicSealingKey &desk,
                                  const crypto::SigningKey &device)
{
    if (letter.size() > kMostLetter)
        return base::fail(ErrorCode::TooLarge, u"letter"_s);
    const crypto::SecretBytes key = crypto::SecretBytes::random(crypto::kContentKeySize);
    header.wrappedKey = crypto::sealTo(desk, key);
    auto sealed = crypto::sealContent(key, contextOf(header), padded(letter, salt));
    if (!sealed)
        return base::failFrom(sealed);
    header.sealed = std::move(*sealed);
    return Signed::make(ObjectType::Envelope, header.encodeBody(), {&device});
}

base::Result<OpenedEnvelope> openEnvelope(const Envelope &envelope, const crypto::SealingKey &desk)
{
    const auto key = desk.open(envelope.wrappedKey);
    if (!key)
        return base::failFrom(key);
    const auto plain = crypto::openContent(*key, contextOf(envelope), envelope.sealed);
    if (!plain)
        return base::failFrom(plain);
    return unpadded(*plain);
}

} // namespace countersign::objects
