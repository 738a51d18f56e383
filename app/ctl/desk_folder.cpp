#include "app/ctl/desk_folder.h"

#include "app/ctl/object_file.h"
#include "core/directory/federation_setup.h"

namespace countersign::ctl {

using base::ErrorCode;
using namespace Qt::StringLiterals;

QString DeskFolder::secretsFile(std::uint64_t epoch) const
{
    return file(u"desk-secrets-%1.cs-key"_s.arg(epoch));
}

base::Result<base::CountryCode> DeskFolder::desk() const
{
    const auto bytes = readFile(administratorFile());
    if (!bytes)
        return base::failFrom(bytes);
    const auto label = directory::readKeyFileLabel(*bytes);
    if (!label || label->desk.isNull())
        return base::fail(ErrorCode::FileNotUnderstood, u"administrator key"_s, {administratorFile()});
    return label->desk;
}

base::Result<crypto::SigningKey> DeskFolder::openSigningKey(const QString &path, directory::KeyPurpose purpose,
                                                            const crypto::SecretBytes &passphrase) const
{
    const auto bytes = readFile(path);
    if (!bytes)
        return base::failFrom(bytes);
    auto seed = directory::openKeyFile(*bytes, purpose, passphrase);
    if (!seed)
        return base::failFrom(seed);
    return crypto::SigningKey::fromSeed(std::move(*seed));
}

base::Result<directory::DeskSecrets> DeskFolder::openSecrets(std::uint64_t epoch, const crypto::SecretBytes &passphrase) const
{
    const auto bytes = readFile(secretsFile(epoch));
    if (!bytes)
        return base::failFrom(bytes);
    const auto packed = directory::openKeyFile(*bytes, directory::KeyPurpose::DeskSecrets, passphrase);
    if (!packed)
        return base::failFrom(packed);
    return directory::DeskSecrets::unpack(epoch, *packed);
}

base::Status DeskFolder::keepSecrets(base::CountryCode desk, const directory::DeskSecrets &secrets,
                                     const crypto::SecretBytes &passphrase) const
{
    const directory::KeyFileLabel label{directory::KeyPurpose::DeskSecrets, u"%1 desk secrets, epoch %2"_s.arg(desk.text()).arg(secrets.epoch),
                                        desk, secrets.epoch, secrets.signing.publicKey()};
    const auto content = directory::writeKeyFile(label, secrets.pack(), passphrase);
    if (!content)
        return base::failFrom(content);
    return writeFile(secretsFile(secrets.epoch), *content, true);
}

base::Result<directory::Entries> DeskFolder::log() const
{
    const auto bytes = readFile(logFile());
    if (!bytes)
        return base::failFrom(bytes);
    return directory::decodeEntries(*bytes);
}

base::Status DeskFolder::appendToLog(const directory::Entries &entries) const
{
    const auto before = log();
    if (!before)
        return base::failFrom(before);
    return writeFile(logFile(), directory::encodeEntries(*before + entries));
}

base::Result<directory::Directory> DeskFolder::directory(const QString &rootPath, const QString &manifestPath) const
{
    const auto root = readObject(rootPath, objects::ObjectType::FederationRoot);
    if (!root)
        return base::failFrom(root);
    const auto manifest = readObject(manifestPath, objects::ObjectType::FederationManifest);
    if (!manifest)
        return base::failFrom(manifest);
    const auto entries = log();
    if (!entries)
        return base::failFrom(entries);
    auto state = directory::Directory::create(root->bytes(), root->id());
    if (!state)
        return state;
    if (const auto applied = state->applyAll(directory::Entries{manifest->bytes()} + *entries); !applied)
        return base::failFrom(applied);
    return state;
}

} // namespace countersign::ctl
