#include "core/directory/key_file.h"

#include "core/crypto/content_seal.h"
#include "core/crypto/hash.h"
#include "core/objects/fields.h"

namespace countersign::directory {

using base::ErrorCode;
using namespace Qt::StringLiterals;

constexpr std::uint64_t highestOf(KeyPurpose) { return static_cast<std::uint64_t>(KeyPurpose::DeskSecrets); }

namespace {

constexpr std::uint32_t kVersion = 1;
/// Above these a file is not one of ours, but an attempt to exhaust the machine.
constexpr crypto::PassphraseCost kCostCeiling{64, 4ULL << 30};

/// Everything outside the seal; it is the additional data of the seal too.
struct Envelope
{
    std::uint32_t version = kVersion;
    KeyPurpose purpose = KeyPurpose::RootShare;
    QString holder;
    QString desk;
    std::uint64_t epoch = 0;
    crypto::PublicSigningKey key;
    QByteArray salt;
    std::uint64_t operations = 0;
    std::uint64_t memoryBytes = 0;
};

struct File
{
    QByteArray envelope;
    QByteArray sealed;
};

constexpr auto fieldsOf(const Envelope *)
{
    return std::make_tuple(&Envelope::version, &Envelope::purpose, &Envelope::holder, &Envelope::desk, &Envelope::epoch,
                           &Envelope::key, &Envelope::salt, &Envelope::operations, &Envelope::memoryBytes);
}
constexpr auto fieldsOf(const File *)
{
    return std::make_tuple(&File::envelope, &File::sealed);
}

base::Result<Envelope> readEnvelope(QByteArrayView bytes)
{
    const auto envelope = objects::decodeFields<Envelope>(bytes, objects::Extra::Refuse);
    if (!envelope)
        return envelope;
    if (envelope->version != kVersion)
        return base::fail(ErrorCode::NewerVersion, u"key file"_s);
    if (envelope->salt.size() != crypto::kSaltSize)
        return base::fail(ErrorCode::WrongFieldType, u"salt of a key file"_s);
    return envelope;
}

base::Status checkCost(crypto::PassphraseCost cost, crypto::PassphraseCost floor)
{
    if (cost.operations < floor.operations || cost.memoryBytes < floor.memoryBytes)
        return base::fail(ErrorCode::VaultHeaderWeak, u"key file"_s);
    if (cost.operations > kCostCeiling.operations || cost.memoryBytes > kCostCeiling.memoryBytes)
        return base::fail(ErrorCode::TooLarge, u"cost of a key file"_s);
    return {};
}

base::Result<std::pair<File, Envelope>> readFile(QByteArrayView bytes)
{
    auto file = objects::decodeFields<File>(bytes, objects::Extra::Refuse);
    if (!file)
        return base::failFrom(file);
    auto envelope = readEnvelope(file->envelope);
    if (!envelope)
        return base::failFrom(envelope);
    return std::pair(std::move(*file), std::move(*envelope));
}

} // namespace

base::Result<QByteArray> writeKeyFile(const KeyFileLabel &label, const crypto::SecretBytes &secret,
                                      const crypto::SecretBytes &passphrase, crypto::PassphraseCost cost,
                                      crypto::PassphraseCost floor)
{
    if (const auto good = checkCost(cost, floor); !good)
        return base::failFrom(good);
    const Envelope envelope{kVersion, label.purpose, label.holder, label.desk.text(), label.epoch, label.key,
                            crypto::randomBytes(crypto::kSaltSize), cost.operations, cost.memoryBytes};
    const auto key = crypto::stretchPassphrase(passphrase, {}, envelope.salt, cost);
    if (!key)
        return base::failFrom(key);
    File file;
    file.envelope = objects::encodeFields(envelope);
    auto sealed = crypto::sealSecret(*key, file.envelope, secret);
    if (!sealed)
        return sealed;
    file.sealed = std::move(*sealed);
    return objects::encodeFields(file);
}

base::Result<KeyFileLabel> readKeyFileLabel(QByteArrayView file)
{
    const auto parts = readFile(file);
    if (!parts)
        return base::failFrom(parts);
    const Envelope &envelope = parts->second;
    KeyFileLabel label{envelope.purpose, envelope.holder, {}, envelope.epoch, envelope.key};
    if (!envelope.desk.isEmpty()) {
        const auto desk = base::CountryCode::fromText(envelope.desk);
        if (!desk || desk->text() != envelope.desk)
            return base::fail(ErrorCode::NotCanonical, u"desk of a key file"_s);
        label.desk = *desk;
    }
    return label;
}

base::Result<crypto::SecretBytes> openKeyFile(QByteArrayView file, KeyPurpose purpose, const crypto::SecretBytes &passphrase,
                                              crypto::PassphraseCost floor)
{
    const auto parts = readFile(file);
    if (!parts)
        return base::failFrom(parts);
    const auto &[content, envelope] = *parts;
    if (envelope.purpose != purpose)
        return base::fail(ErrorCode::NotAuthorised, u"key file of another purpose"_s);
    const crypto::PassphraseCost cost{envelope.operations, envelope.memoryBytes};
    if (const auto good = checkCost(cost, floor); !good)
        return base::failFrom(good);
    const auto key = crypto::stretchPassphrase(passphrase, {}, envelope.salt, cost);
    if (!key)
        return base::failFrom(key);
    auto secret = crypto::openSecret(*key, content.envelope, content.sealed);
    if (!secret && secret.error().code == ErrorCode::SealBroken)
        return base::fail(ErrorCode::WrongPassphrase, u"key file"_s);
    return secret;
}

} // namespace countersign::directory
