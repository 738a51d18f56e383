#include "app/ctl/command_table.h"
#include "app/ctl/object_file.h"
#include "core/directory/federation_setup.h"
#include "core/objects/federation_objects.h"
#include "core/portal/initialise.h"
#include "core/portal/portal_config.h"

#include <QFileInfo>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

const Option kDataOption{u"data"_s, u"DIR"_s, u"folder of the portal (required)"_s};
const Option kKeyOption{u"key-file"_s, u"FILE"_s, u"the portal's key, readable by its owner only; otherwise the systemd credential portal-key"_s};
const Option kEntriesOption{u"entries"_s, u"FILE"_s, u"signed entries: *.cs-manifest or *.cs-entries; may come several times, in order"_s};

portal::PortalConfig configOf(const Invocation &invocation)
{
    portal::PortalConfig config;
    config.dataFolder = invocation.value(u"data"_s);
    config.keyFile = invocation.value(u"key-file"_s);
    return config;
}

/// All entries of the --entries files, in order. A manifest file holds one object.
base::Result<QList<QByteArray>> entriesOf(const Invocation &invocation)
{
    QList<QByteArray> entries;
    for (const QString &path : invocation.values(u"entries"_s)) {
        const auto file = readFile(path);
        if (!file)
            return base::failFrom(file);
        if (const auto object = objects::Signed::decode(*file)) {
            entries.append(object->bytes());
            continue;
        }
        const auto list = directory::decodeEntries(*file);
        if (!list)
            return base::fail(ErrorCode::FileNotUnderstood, u"neither an entry nor a list of them"_s, {path, u"1"_s});
        entries.append(*list);
    }
    return entries;
}

QJsonObject pinningJson(const portal::PortalPinning &pinning)
{
    return {{u"spki"_s, pinning.spki.hex()}, {u"portalKey"_s, pinning.portalKey.hex()}};
}

QString pinningText(const portal::PortalPinning &pinning)
{
    return u"TLS key (SPKI, SHA-256): %1\nPortal key:              %2"_s.arg(pinning.spki.hex(), pinning.portalKey.hex());
}

int runInit(Invocation &invocation)
{
    if (!invocation.has(u"data"_s) || !invocation.has(u"root"_s))
        return invocation.usage(u"--data and --root are needed"_s);
    const auto root = readObject(invocation.value(u"root"_s), objects::ObjectType::FederationRoot);
    if (!root)
        return invocation.fail(root.error());
    const auto entries = entriesOf(invocation);
    if (!entries)
        return invocation.fail(entries.error());
    const auto pinning = portal::initialise(configOf(invocation), root->bytes(), *entries);
    if (!pinning)
        return invocation.fail(pinning.error());
    invocation.answer(pinningText(*pinning), pinningJson(*pinning));
    invocation.remark(u"Let the federation pin these two values: countersignctl federation pin."_s);
    return Done;
}

int runAdd(Invocation &invocation)
{
    if (!invocation.has(u"data"_s) || !invocation.has(u"entries"_s))
        return invocation.usage(u"--data and --entries are needed"_s);
    const auto entries = entriesOf(invocation);
    if (!entries)
        return invocation.fail(entries.error());
    const auto added = portal::addEntries(configOf(invocation), *entries);
    if (!added)
        return invocation.fail(added.error());
    invocation.answer(u"Added %1 of %2 entries; the rest stood there already."_s.arg(*added).arg(entries->size()),
                      {{u"added"_s, *added}, {u"given"_s, static_cast<int>(entries->size())}});
    return Done;
}

int runStatus(Invocation &invocation)
{
    if (!invocation.has(u"data"_s))
        return invocation.usage(u"--data is needed"_s);
    const auto status = portal::readStatus(configOf(invocation));
    if (!status)
        return invocation.fail(status.error());
    const QString text = pinningText(status->pinning)
        + u"\nFederation:              %1\nDirectory entries:       %2\nMember desks:            %3\n"_s
              .arg(status->federation.hex()).arg(status->directoryEntries).arg(status->members)
        + u"Channel epochs:          %1\nBatches:                 %2\nSnapshots in force:      %3\n"_s
              .arg(status->channels).arg(status->batches).arg(status->snapshots)
        + u"Chunk bytes:             %1\nSessions:                %2"_s.arg(status->chunkBytes).arg(status->sessions);
    QJsonObject json = pinningJson(status->pinning);
    json.insert(u"federation"_s, status->federation.hex());
    const std::initializer_list<std::pair<QString, std::uint64_t>> numbers{
        {u"directoryEntries"_s, status->directoryEntries}, {u"members"_s, status->members}, {u"channelEpochs"_s, status->channels},
        {u"batches"_s, status->batches}, {u"snapshots"_s, status->snapshots}, {u"chunkBytes"_s, status->chunkBytes},
        {u"sessions"_s, status->sessions}};
    for (const auto &[name, number] : numbers)
        json.insert(name, static_cast<qint64>(number));
    invocation.answer(text, json);
    return Done;
}

int runBackup(Invocation &invocation)
{
    if (!invocation.has(u"data"_s) || invocation.positionals().size() != 1)
        return invocation.usage(u"--data and one FILE are needed"_s);
    const QString target = invocation.positionals().first();
    if (QFileInfo::exists(target))
        return invocation.fail({ErrorCode::FileWriteFailed, u"the file exists already"_s, {target}});
    if (const auto done = portal::backUp(configOf(invocation), target); !done)
        return invocation.fail(done.error());
    invocation.answer(u"Backed up to %1"_s.arg(target), {{u"file"_s, target}});
    return Done;
}

} // namespace

QList<Command> portalCommands()
{
    return {
        {u"portal init"_s, {}, u"make a portal's folder from what the federation signed"_s,
         u"Makes the key file where there is none, the encrypted database, a TLS key and the\n"
         "portal's signing key, and puts the federation's root and entries into its directory.\n"
         "Prints what the federation pins. The portal signs checkpoints and receipts only: it\n"
         "can admit nobody and read nothing."_s,
         {kDataOption, kKeyOption, {u"root"_s, u"FILE"_s, u"the federation's root, *.cs-root (required)"_s}, kEntriesOption}, runInit},
        {u"portal add"_s, {}, u"add signed entries to the directory of a portal that is stopped"_s,
         u"All entries or none. Each is verified up to the federation's root; those that stand\n"
         "in the log already are passed over."_s,
         {kDataOption, kKeyOption, kEntriesOption}, runAdd},
        {u"portal status"_s, {}, u"say what a portal holds"_s, {}, {kDataOption, kKeyOption}, runStatus},
        {u"portal backup"_s, u"FILE"_s, u"copy a portal's database, also while it runs"_s,
         u"The copy is encrypted under the same key file, which must be kept apart."_s, {kDataOption, kKeyOption}, runBackup}};
}

} // namespace countersign::ctl
