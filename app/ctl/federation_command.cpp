#include "app/ctl/command_table.h"
#include "app/ctl/object_file.h"
#include "core/base/clock.h"
#include "core/directory/federation_setup.h"
#include "core/directory/key_file.h"

#include <QJsonArray>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using objects::ObjectType;
using objects::Signed;

namespace {

const Option kRootOption{u"root"_s, u"FILE"_s, u"the federation's root, *.cs-root"_s};
const Option kOutOption{u"out"_s, u"FILE"_s, u"where the result is written (required)"_s};

base::Instant now()
{
    return base::SystemClock().now();
}

QString keyText(const crypto::PublicSigningKey &key)
{
    return key.hex();
}

/// Root object and what it says, from --root.
struct Root
{
    Signed object;
    objects::FederationRoot content;
};
base::Result<Root> rootOf(const Invocation &invocation)
{
    auto object = readObject(invocation.value(u"root"_s), ObjectType::FederationRoot);
    if (!object)
        return base::failFrom(object);
    auto content = readRootContent(*object);
    if (!content)
        return base::failFrom(content);
    return Root{std::move(*object), std::move(*content)};
}

int runShare(Invocation &invocation)
{
    if (!invocation.has(u"out"_s) || !invocation.has(u"holder"_s))
        return invocation.usage(u"--holder and --out are needed"_s);
    const auto passphrase = invocation.secret(u"passphrase"_s, u"Passphrase for this root key"_s, true);
    if (!passphrase)
        return invocation.fail(passphrase.error());
    const auto key = crypto::SigningKey::generate();
    if (!key)
        return invocation.fail(key.error());
    const directory::KeyFileLabel label{directory::KeyPurpose::RootShare, invocation.value(u"holder"_s), {}, 0, key->publicKey()};
    const auto file = directory::writeKeyFile(label, key->seed(), *passphrase);
    if (!file)
        return invocation.fail(file.error());
    if (const auto written = writeFile(invocation.value(u"out"_s), *file, true); !written)
        return invocation.fail(written.error());
    invocation.answer(keyText(key->publicKey()), {{u"rootKey"_s, keyText(key->publicKey())}});
    return Done;
}

/// Public keys from --root-key and from the open part of --share files.
base::Result<QList<crypto::PublicSigningKey>> rootKeysOf(const Invocation &invocation)
{
    QList<crypto::PublicSigningKey> keys;
    for (const QString &text : invocation.values(u"root-key"_s)) {
        const auto key = idFromHex<crypto::PublicSigningKey>(text, u"root-key"_s);
        if (!key)
            return base::failFrom(key);
        keys.append(*key);
    }
    for (const QString &path : invocation.values(u"share"_s)) {
        const auto bytes = readFile(path);
        if (!bytes)
            return base::failFrom(bytes);
        const auto label = directory::readKeyFileLabel(*bytes);
        if (!label || label->purpose != directory::KeyPurpose::RootShare)
            return base::fail(ErrorCode::FileNotUnderstood, u"not a root share"_s, {path});
        keys.append(label->key);
    }
    return keys;
}

int runInit(Invocation &invocation)
{
    bool isNumber = false;
    const uint threshold = invocation.value(u"threshold"_s).toUInt(&isNumber);
    if (!invocation.has(u"out"_s) || !invocation.has(u"name"_s) || !isNumber)
        return invocation.usage(u"--name, --threshold and --out are needed"_s);
    const auto keys = rootKeysOf(invocation);
    if (!keys)
        return invocation.fail(keys.error());
    if (threshold < 1 || threshold > static_cast<uint>(keys->size()))
        return invocation.usage(u"--threshold must lie between 1 and the number of root keys (%1)"_s.arg(keys->size()));
    const auto root = directory::draftRoot({invocation.value(u"name"_s), *keys, threshold, now(), invocation.has(u"training"_s)});
    if (!root)
        return invocation.usage(u"the same root key is named twice"_s);
    if (const auto written = writeFile(invocation.value(u"out"_s), root->bytes()); !written)
        return invocation.fail(written.error());
    const QString fingerprint = base::groupedHex(root->id().view());
    invocation.answer(u"Fingerprint of the federation: %1\nNow %2 of %3 root keys sign it: countersignctl federation sign"_s
                          .arg(fingerprint).arg(threshold).arg(keys->size()),
                      {{u"fingerprint"_s, root->id().hex()}, {u"threshold"_s, int(threshold)}, {u"rootKeys"_s, int(keys->size())}});
    return Done;
}

/// The draft to sign and the root that says whose signatures count: a root counts by itself.
base::Result<std::pair<Signed, objects::FederationRoot>> draftOf(const Invocation &invocation)
{
    const QString path = invocation.positionals().first();
    const auto bytes = readFile(path);
    if (!bytes)
        return base::failFrom(bytes);
    auto draft = Signed::decode(*bytes);
    if (!draft || (draft->type() != ObjectType::FederationRoot && draft->type() != ObjectType::FederationManifest))
        return base::fail(ErrorCode::FileNotUnderstood, u"neither a root nor a manifest"_s, {path});
    if (draft->type() == ObjectType::FederationRoot) {
        auto content = readRootContent(*draft);
        if (!content)
            return base::failFrom(content);
        return std::pair(std::move(*draft), std::move(*content));
    }
    auto root = rootOf(invocation);
    if (!root)
        return base::failFrom(root);
    const auto manifest = objects::FederationManifest::decodeBody(draft->body());
    if (!manifest)
        return base::failFrom(manifest);
    if (manifest->root != root->object.id())
        return base::fail(ErrorCode::WrongFederation, u"manifest of another root"_s);
    return std::pair(std::move(*draft), std::move(root->content));
}

int runSign(Invocation &invocation)
{
    if (invocation.positionals().size() != 1 || !invocation.has(u"share"_s))
        return invocation.usage(u"one FILE and --share are needed"_s);
    const auto draft = draftOf(invocation);
    if (!draft)
        return invocation.fail(draft.error());
    const auto share = readFile(invocation.value(u"share"_s));
    if (!share)
        return invocation.fail(share.error());
    const auto passphrase = invocation.secret(u"passphrase"_s, u"Passphrase of this root key"_s);
    if (!passphrase)
        return invocation.fail(passphrase.error());
    auto seed = directory::openKeyFile(*share, directory::KeyPurpose::RootShare, *passphrase);
    if (!seed)
        return invocation.fail(seed.error());
    const auto key = crypto::SigningKey::fromSeed(std::move(*seed));
    if (!key)
        return invocation.fail(key.error());
    const auto object = directory::addRootSignature(draft->first, draft->second, *key);
    if (!object)
        return invocation.fail(object.error());
    const auto count = directory::rootSignatures(*object, draft->second);
    if (!count)
        return invocation.fail(count.error());
    const QString out = invocation.value(u"out"_s, invocation.positionals().first());
    if (const auto written = writeFile(out, object->bytes()); !written)
        return invocation.fail(written.error());
    const int needed = int(draft->second.threshold);
    invocation.answer(*count >= needed ? u"Signed by %1 of the %2 needed: complete."_s.arg(*count).arg(needed)
                                       : u"Signed by %1 of the %2 needed: hand the file to the next root key."_s.arg(*count).arg(needed),
                      {{u"signatures"_s, *count}, {u"needed"_s, needed}, {u"complete"_s, *count >= needed}});
    return Done;
}

/// The manifest to edit: --manifest, or the first one of this root.
base::Result<objects::FederationManifest> manifestToEdit(const Invocation &invocation)
{
    const auto root = rootOf(invocation);
    if (!root)
        return base::failFrom(root);
    if (!invocation.has(u"manifest"_s))
        return directory::firstManifest(root->object.id(), now(), QStringLiteral(COUNTERSIGN_VERSION));
    const auto object = readObject(invocation.value(u"manifest"_s), ObjectType::FederationManifest);
    if (!object)
        return base::failFrom(object);
    auto manifest = directory::editManifest(*object, now());
    if (manifest && manifest->root != root->object.id())
        return base::fail(ErrorCode::WrongFederation, u"manifest of another root"_s);
    return manifest;
}

int writeManifest(const Invocation &invocation, const objects::FederationManifest &manifest)
{
    if (const auto written = writeFile(invocation.value(u"out"_s), directory::draftManifest(manifest).bytes()); !written)
        return invocation.fail(written.error());
    invocation.answer(u"Manifest version %1: %2 desks, %3 portals. It is not signed yet: countersignctl federation sign"_s
                          .arg(manifest.version).arg(manifest.members.size()).arg(manifest.portals.size()),
                      {{u"version"_s, qint64(manifest.version)}, {u"desks"_s, int(manifest.members.size())},
                       {u"portals"_s, int(manifest.portals.size())}});
    return Done;
}

int runAddDesk(Invocation &invocation)
{
    if (!invocation.has(u"root"_s) || !invocation.has(u"desk"_s) || !invocation.has(u"out"_s))
        return invocation.usage(u"--root, --desk and --out are needed"_s);
    auto manifest = manifestToEdit(invocation);
    if (!manifest)
        return invocation.fail(manifest.error());
    for (const QString &path : invocation.values(u"desk"_s)) {
        const auto bytes = readFile(path);
        if (!bytes)
            return invocation.fail(bytes.error());
        const auto card = directory::DeskCard::decode(*bytes);
        if (!card)
            return invocation.fail({ErrorCode::FileNotUnderstood, u"not a desk card"_s, {path}});
        if (const auto added = directory::addDesk(*manifest, *card, now()); !added)
            return invocation.fail(added.error());
        invocation.remark(u"%1, %2: compare by voice %3"_s.arg(card->desk.text(), card->name, card->fingerprint()));
    }
    return writeManifest(invocation, *manifest);
}

int runPin(Invocation &invocation)
{
    for (const QString &needed : {u"root"_s, u"url"_s, u"spki"_s, u"portal-key"_s, u"out"_s}) {
        if (!invocation.has(needed))
            return invocation.usage(u"--%1 is needed"_s.arg(needed));
    }
    if (!invocation.value(u"url"_s).startsWith("https://"_L1))
        return invocation.usage(u"--url must begin with https://"_s);
    const auto spki = idFromHex<base::Digest>(invocation.value(u"spki"_s), u"spki"_s);
    if (!spki)
        return invocation.fail(spki.error());
    const auto key = idFromHex<crypto::PublicSigningKey>(invocation.value(u"portal-key"_s), u"portal-key"_s);
    if (!key)
        return invocation.fail(key.error());
    auto manifest = manifestToEdit(invocation);
    if (!manifest)
        return invocation.fail(manifest.error());
    directory::pinPortal(*manifest, {invocation.value(u"url"_s), *spki, *key});
    return writeManifest(invocation, *manifest);
}

int showRoot(const Invocation &invocation, const Root &root)
{
    const auto signatures = directory::rootSignatures(root.object, root.content);
    if (!signatures)
        return invocation.fail(signatures.error());
    const QStringList lines{
        u"Federation: %1%2"_s.arg(root.content.name, root.content.training ? u" (TRAINING DATA)"_s : QString()),
        u"Fingerprint: %1"_s.arg(base::groupedHex(root.object.id().view())),
        u"Root keys: %1, of which %2 must sign"_s.arg(root.content.rootKeys.size()).arg(root.content.threshold),
        u"Signed by: %1"_s.arg(*signatures)};
    invocation.answer(lines.join(u'\n'), {{u"name"_s, root.content.name}, {u"fingerprint"_s, root.object.id().hex()},
                                          {u"training"_s, root.content.training}, {u"signatures"_s, *signatures},
                                          {u"needed"_s, int(root.content.threshold)}});
    return Done;
}

int showManifest(const Invocation &invocation, const Root &root)
{
    const auto object = readObject(invocation.value(u"manifest"_s), ObjectType::FederationManifest);
    if (!object)
        return invocation.fail(object.error());
    const auto manifest = objects::FederationManifest::decodeBody(object->body());
    if (!manifest)
        return invocation.fail(manifest.error());
    const auto signatures = directory::rootSignatures(*object, root.content);
    if (!signatures)
        return invocation.fail(signatures.error());
    QStringList lines{u"Manifest version %1, signed by %2 of the %3 needed"_s.arg(manifest->version).arg(*signatures).arg(root.content.threshold)};
    QJsonArray desks;
    for (const auto &member : manifest->members) {
        lines += u"Desk %1: %2%3"_s.arg(member.desk.text(), member.name, member.active ? QString() : u" (suspended)"_s);
        desks.append(QJsonObject{{u"desk"_s, member.desk.text()}, {u"name"_s, member.name}, {u"active"_s, member.active}});
    }
    QJsonArray portals;
    for (const auto &portal : manifest->portals) {
        lines += u"Portal %1: TLS key %2"_s.arg(portal.url, portal.spki.hex());
        portals.append(QJsonObject{{u"url"_s, portal.url}, {u"spki"_s, portal.spki.hex()}, {u"portalKey"_s, keyText(portal.portalKey)}});
    }
    invocation.answer(lines.join(u'\n'), {{u"version"_s, qint64(manifest->version)}, {u"signatures"_s, *signatures},
                                          {u"needed"_s, int(root.content.threshold)}, {u"desks"_s, desks}, {u"portals"_s, portals}});
    return Done;
}

int runShow(Invocation &invocation)
{
    if (!invocation.has(u"root"_s))
        return invocation.usage(u"--root is needed"_s);
    const auto root = rootOf(invocation);
    if (!root)
        return invocation.fail(root.error());
    return invocation.has(u"manifest"_s) ? showManifest(invocation, *root) : showRoot(invocation, *root);
}

/// One list for the portal: roots' manifests and desks' entries, in the order given.
int runEntries(Invocation &invocation)
{
    if (!invocation.has(u"out"_s) || invocation.positionals().isEmpty())
        return invocation.usage(u"--out and at least one FILE are needed"_s);
    QList<QByteArray> entries;
    for (const QString &path : invocation.positionals()) {
        const auto bytes = readFile(path);
        if (!bytes)
            return invocation.fail(bytes.error());
        if (objects::Signed::decode(*bytes)) {
            entries.append(*bytes);
        } else if (const auto list = directory::decodeEntries(*bytes)) {
            entries += *list;
        } else {
            return invocation.fail({ErrorCode::FileNotUnderstood, u"neither an object nor a list of them"_s, {path}});
        }
    }
    if (const auto written = writeFile(invocation.value(u"out"_s), directory::encodeEntries(entries)); !written)
        return invocation.fail(written.error());
    invocation.answer(u"%1 entries"_s.arg(entries.size()), {{u"entries"_s, int(entries.size())}});
    return Done;
}

int runJoinFile(Invocation &invocation)
{
    for (const QString &needed : {u"root"_s, u"manifest"_s, u"desk"_s, u"out"_s}) {
        if (!invocation.has(needed))
            return invocation.usage(u"--%1 is needed"_s.arg(needed));
    }
    const auto root = rootOf(invocation);
    if (!root)
        return invocation.fail(root.error());
    const auto manifest = readObject(invocation.value(u"manifest"_s), ObjectType::FederationManifest);
    if (!manifest)
        return invocation.fail(manifest.error());
    const auto desk = base::CountryCode::fromText(invocation.value(u"desk"_s));
    if (!desk)
        return invocation.usage(u"--desk needs a country or organisation code"_s);
    const QByteArray file = directory::makeJoinFile(root->object, *manifest, *desk);
    // Opened as a workstation will: an incomplete signature shows here and not at a newcomer's desk.
    if (const auto opened = directory::openJoinFile(file); !opened)
        return invocation.fail(opened.error());
    if (const auto written = writeFile(invocation.value(u"out"_s), file); !written)
        return invocation.fail(written.error());
    const QString fingerprint = base::groupedHex(root->object.id().view());
    invocation.answer(u"Tell the new member this fingerprint apart from the file:\n%1"_s.arg(fingerprint),
                      {{u"fingerprint"_s, root->object.id().hex()}, {u"desk"_s, desk->text()}});
    return Done;
}

} // namespace

QList<Command> federationCommands()
{
    const Option manifest{u"manifest"_s, u"FILE"_s, u"the manifest to go on from, *.cs-manifest; a first one without it"_s};
    const QList<Option> secret = secretOptions(u"passphrase"_s, u"the passphrase of the root key"_s);
    return {
        {u"federation share"_s, {}, u"make one root key, on its holder's own machine"_s,
         u"Writes an encrypted key file (*.cs-share) and prints the public key for federation init."_s,
         QList<Option>{{u"holder"_s, u"TEXT"_s, u"who keeps it: \"Root key 1 of 3\""_s}, kOutOption} + secret, runShare},
        {u"federation init"_s, {}, u"draft the root of a new federation"_s,
         u"Root keys are named by their public halves, so that the secret ones never meet on one machine."_s,
         {{u"name"_s, u"TEXT"_s, u"name of the federation"_s}, {u"threshold"_s, u"K"_s, u"how many root keys must sign"_s},
          {u"root-key"_s, u"HEX"_s, u"a public root key (repeat)"_s}, {u"share"_s, u"FILE"_s, u"take the public key of this share (repeat)"_s},
          {u"training"_s, {}, u"mark everything as TRAINING DATA"_s}, kOutOption}, runInit},
        {u"federation sign"_s, u"FILE"_s, u"add one root key's signature to a root or manifest"_s, {},
         QList<Option>{{u"share"_s, u"FILE"_s, u"the root key to sign with (required)"_s}, kRootOption,
                       {u"out"_s, u"FILE"_s, u"write there instead of into FILE"_s}} + secret, runSign},
        {u"federation add-desk"_s, {}, u"draft a manifest that admits desks"_s,
         u"Compare the fingerprint that is shown with the desk by voice before anybody signs."_s,
         {kRootOption, manifest, {u"desk"_s, u"FILE"_s, u"the desk's card, *.cs-desk (repeat)"_s}, kOutOption}, runAddDesk},
        {u"federation pin"_s, {}, u"draft a manifest that pins a portal"_s, {},
         {kRootOption, manifest, {u"url"_s, u"URL"_s, u"https://portal.example:8443"_s},
          {u"spki"_s, u"HEX"_s, u"hash of the portal's TLS key, as portal init prints it"_s},
          {u"portal-key"_s, u"HEX"_s, u"the portal's signing key, as portal init prints it"_s}, kOutOption}, runPin},
        {u"federation show"_s, {}, u"show a root, or a manifest with --manifest"_s, {},
         {kRootOption, {u"manifest"_s, u"FILE"_s, u"the manifest to show"_s}}, runShow},
        {u"federation entries"_s, u"FILE..."_s, u"bundle manifests and entries into one list for the portal"_s, {}, {kOutOption}, runEntries},
        {u"join-file"_s, {}, u"write the file with which a person joins a desk"_s, {},
         {kRootOption, {u"manifest"_s, u"FILE"_s, u"the complete manifest, *.cs-manifest"_s},
          {u"desk"_s, u"CODE"_s, u"the desk to join"_s}, kOutOption}, runJoinFile},
    };
}

} // namespace countersign::ctl
