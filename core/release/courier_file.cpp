#include "core/release/courier_file.h"

#include "core/crypto/content_seal.h"
#include "core/crypto/hash.h"
#include "core/objects/exchange_objects.h"
#include "core/objects/fields.h"
#include "core/release/letter_signers.h"

#include <QtEndian>

namespace countersign::release {

using base::ErrorCode;
using objects::Signed;
using namespace Qt::StringLiterals;

constexpr auto fieldsOf(const CourierSheet *)
{
    return std::make_tuple(&CourierSheet::sender, &CourierSheet::recipient, &CourierSheet::device, &CourierSheet::number,
                           &CourierSheet::at, &CourierSheet::keyEpoch, &CourierSheet::count, &CourierSheet::size,
                           &CourierSheet::digest, &CourierSheet::directorySize, &CourierSheet::directoryHash,
                           &CourierSheet::checkpoint);
}

namespace {

// The number behind the name is the version; a file of another one is no courier file to this program.
constexpr QByteArrayView kMagic("CSCOURIER\0\0\1", 12);
constexpr qsizetype kLength = 4;               // bytes of a length, big-endian
constexpr qsizetype kMostSheet = 16 << 10;
constexpr qsizetype kWrappedKey = 80;          // crypto_box_seal of 32 bytes
constexpr qsizetype kSealExtra = 41;           // header and tag of sealContent()
constexpr qsizetype kMostCheckpoint = 4096;
constexpr QByteArrayView kContext("countersign-courier/1");

tl::unexpected<base::Error> damaged(QString why)
{
    return base::fail(ErrorCode::CourierDamaged, std::move(why));
}

void putBlock(QByteArray &out, QByteArrayView block)
{
    char length[kLength];
    qToBigEndian(static_cast<quint32>(block.size()), length);
    out.append(length, kLength);
    out.append(block.data(), block.size());
}

/// Takes pieces from the front; every length is checked against what is left before anything is copied.
class Blocks
{
public:
    explicit Blocks(QByteArrayView bytes) : m_left(bytes) {}
    [[nodiscard]] std::optional<QByteArrayView> take(qsizetype size)
    {
        if (size < 0 || size > m_left.size())
            return std::nullopt;
        const QByteArrayView taken = m_left.first(size);
        m_left = m_left.sliced(size);
        return taken;
    }
    /// A block of at least one byte and at most `most`.
    [[nodiscard]] std::optional<QByteArrayView> block(qsizetype most)
    {
        const auto length = take(kLength);
        if (!length)
            return std::nullopt;
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(length->data()));
        return size < 1 || size > most ? std::nullopt : take(size);
    }
    [[nodiscard]] bool isAtEnd() const { return m_left.isEmpty(); }

private:
    QByteArrayView m_left;
};

base::Result<QList<QByteArray>> listed(QByteArrayView plain, std::uint32_t count)
{
    QList<QByteArray> objects;
    Blocks blocks(plain);
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto block = blocks.block(objects::kMostEnvelope + kMostSheet);
        if (!block)
            return damaged(u"object %1"_s.arg(i));
        objects << block->toByteArray();
    }
    if (!blocks.isAtEnd())
        return damaged(u"more than the sheet says"_s);
    return objects;
}

/// The sheet itself, so that a payload cannot be moved under another one.
QByteArray contextOf(const CourierSheet &sheet)
{
    CourierSheet bound = sheet;
    bound.size = 0;
    bound.digest = {};
    return kContext.toByteArray() + '\0' + bound.encodeBody();
}

base::Result<QByteArray> payloadOf(const QList<QByteArray> &objects)
{
    qsizetype total = 0;
    for (const QByteArray &object : objects)
        total += kLength + object.size();
    const qsizetype most = kMostCourier - kMagic.size() - 2 * kLength - kMostSheet - kWrappedKey - kSealExtra;
    if (total > most || objects.size() > kMostInCourier)
        return base::fail(ErrorCode::ReleaseTooLarge, u"courier file"_s, {QString::number(kMostCourier >> 20)});
    QByteArray plain;
    plain.reserve(total);
    for (const QByteArray &object : objects)
        putBlock(plain, object);
    return plain;
}

} // namespace

QByteArray CourierSheet::encodeBody() const
{
    return objects::encodeFields(*this);
}

base::Result<CourierSheet> CourierSheet::decodeBody(QByteArrayView body)
{
    auto sheet = objects::decodeFields<CourierSheet>(body, objects::Extra::Refuse);
    if (!sheet)
        return sheet;
    const bool named = sheet->sender != sheet->recipient && !sheet->device.isNull() && sheet->number >= 1;
    const bool measured = sheet->count <= kMostInCourier && sheet->size >= kSealExtra && sheet->size <= kMostCourier;
    if (!named || !measured || sheet->checkpoint.size() > kMostCheckpoint)
        return base::fail(ErrorCode::NotCanonical, u"courier sheet"_s);
    return sheet;
}

bool isCourierFile(QByteArrayView beginning)
{
    return beginning.startsWith(kMagic);
}

base::Result<QByteArray> writeCourier(CourierSheet sheet, const QList<QByteArray> &objects, const crypto::PublicSealingKey &desk,
                                      const crypto::SigningKey &device)
{
    const auto plain = payloadOf(objects);
    if (!plain)
        return base::failFrom(plain);
    sheet.count = static_cast<std::uint32_t>(objects.size());
    const crypto::SecretBytes key = crypto::SecretBytes::random(crypto::kContentKeySize);
    const auto sealed = crypto::sealContent(key, contextOf(sheet), *plain);
    if (!sealed)
        return base::failFrom(sealed);
    const QByteArray wrapped = crypto::sealTo(desk, key);
    sheet.size = static_cast<std::uint64_t>(sealed->size());
    // The wrapped key is under the signature too: changed, it would open to nothing that says why.
    crypto::Sha256 digest;
    digest.add(wrapped);
    digest.add(*sealed);
    sheet.digest = digest.result();
    const Signed signedSheet = Signed::make(CourierSheet::kType, sheet.encodeBody(), {&device});

    QByteArray file = kMagic.toByteArray();
    file.reserve(kMagic.size() + 2 * kLength + signedSheet.bytes().size() + wrapped.size() + sealed->size());
    putBlock(file, signedSheet.bytes());
    file += wrapped;
    putBlock(file, *sealed);
    return file;
}

base::Result<CourierParts> readCourier(QByteArrayView file)
{
    if (file.size() > kMostCourier || !isCourierFile(file))
        return damaged(u"no courier file"_s);
    Blocks blocks(file.sliced(kMagic.size()));
    const auto head = blocks.block(kMostSheet);
    const auto wrapped = blocks.take(kWrappedKey);
    const auto sealed = blocks.block(kMostCourier);
    if (!head || !wrapped || !sealed || !blocks.isAtEnd())
        return damaged(u"cut short, or longer than it says"_s);
    auto sheet = Signed::decode(*head);
    if (!sheet || sheet->type() != CourierSheet::kType)
        return damaged(u"sheet"_s);
    const auto claims = CourierSheet::decodeBody(sheet->body());
    if (!claims)
        return damaged(u"sheet"_s);
    crypto::Sha256 digest;
    digest.add(*wrapped);
    digest.add(*sealed);
    if (claims->size != static_cast<std::uint64_t>(sealed->size()) || claims->digest != digest.result())
        return damaged(u"bytes that the sheet does not know"_s);
    return CourierParts{std::move(*sheet), *claims, wrapped->toByteArray(), sealed->toByteArray()};
}

base::Result<CourierContents> openCourier(const CourierParts &parts, base::CountryCode self, const crypto::SealingKey &desk,
                                          const directory::Directory &directory)
{
    if (parts.claims.recipient != self)
        return base::fail(ErrorCode::CourierNotForUs, {}, {parts.claims.recipient.text()});
    const auto device = directory.device(parts.claims.device);
    if (!device)
        return notAuthorised(parts.claims.sender, u"unknown device"_s);
    auto sheet = byKeys<CourierSheet>(parts.sheet, keysOf({*device}, parts.claims.sender, parts.claims.at, directory), parts.claims.sender);
    if (!sheet)
        return base::failFrom(sheet);
    const auto key = desk.open(parts.wrappedKey);
    if (!key)
        return damaged(u"key"_s);
    const auto plain = crypto::openContent(*key, contextOf(sheet->value()), parts.sealed);
    if (!plain)
        return damaged(u"seal"_s);
    auto objects = listed(*plain, (*sheet)->count);
    if (!objects)
        return base::failFrom(objects);
    return CourierContents{std::move(*sheet), std::move(*objects)};
}

} // namespace countersign::release
