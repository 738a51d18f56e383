#include "core/sync/run_state.h"

#include "core/database/transaction.h"
#include "core/store/directory_store.h"
#include "core/sync/directory_notes.h"

namespace countersign::sync {

using base::ErrorCode;
using directory::Directory;
using objects::DirectoryCheckpoint;
using namespace Qt::StringLiterals;

namespace {

/// The portal's signed word on its log, checked against what we verified ourselves.
base::Result<DirectoryCheckpoint> readCheckpoint(const QByteArray &bytes, const crypto::PublicSigningKey &portalKey)
{
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return base::failFrom(object);
    const auto verified = objects::verify<DirectoryCheckpoint>(*object, {portalKey});
    if (!verified)
        return base::failFrom(verified);
    return verified->value();
}

base::Status checkAgainst(const Directory &grown, const DirectoryCheckpoint &checkpoint)
{
    if (checkpoint.size != grown.size())
        return base::fail(ErrorCode::DirectoryDiffers, u"the page does not reach its checkpoint"_s);
    if (checkpoint.hash != grown.hash())
        return base::fail(ErrorCode::DirectoryDiffers, u"another log of the same length"_s);
    return {};
}

base::Result<Directory> grow(const DeskIdentity &identity, const QList<QByteArray> &entries)
{
    if (identity.directorySize > 0) {
        Directory grown = identity.directory;
        if (const auto applied = grown.applyAll(entries); !applied)
            return base::failFrom(applied);
        return grown;
    }
    if (entries.isEmpty())
        return base::fail(ErrorCode::DirectoryShorter, u"the portal has no log"_s);
    auto grown = Directory::create(entries.first(), identity.directory.fingerprint());
    if (!grown)
        return base::failFrom(grown);
    if (const auto applied = grown->applyAll(entries.sliced(1)); !applied)
        return base::failFrom(applied);
    // The invitation's own manifest is a floor: a log that ends before it is an older world.
    const auto invited = identity.directory.manifest();
    const auto now = grown->manifest();
    if (invited && (!now || now->version < invited->version))
        return base::fail(ErrorCode::PortalWentBack, u"the log is older than the join file"_s);
    return grown;
}

struct DirectoryNews
{
    std::uint64_t from = 0;
    QList<QByteArray> entries;
    QByteArray checkpoint;
};

/// The log, what it changes for this desk and the audit rows about it, together.
base::Result<QList<base::CountryCode>> keepDirectory(database::Database &database, const DirectoryNews &news, const DeskIdentity &self,
                                                     const Directory &now, const base::Clock &clock)
{
    auto transaction = database::Transaction::begin(database);
    if (!transaction)
        return base::failFrom(transaction);
    if (!news.entries.isEmpty()) {
        const auto kept = store::DirectoryStore(database).append(news.from, news.entries, news.checkpoint);
        if (!kept)
            return base::failFrom(kept);
    }
    auto changed = noteDirectory(database, self, self.directory, now, clock);
    if (!changed)
        return changed;
    if (const auto done = transaction->commit(); !done)
        return base::failFrom(done);
    return changed;
}

/// Signed entries are a few hundred bytes: what is above this is no directory but somebody filling memory.
constexpr qsizetype kMostNews = 64 << 20;

/// Pages up to the checkpoint's size. TooLarge where they never end.
QCoro::Task<base::Result<QList<QByteArray>>> fetch(RunStatePtr state, std::uint64_t from, QByteArray *checkpoint)
{
    QList<QByteArray> entries;
    qsizetype bytes = 0;
    for (;;) {
        const auto page = co_await state->parts.client->directory(from + static_cast<std::uint64_t>(entries.size()),
                                                                  state->parts.stop);
        if (!page)
            co_return base::failFrom(page);
        if (page->from != from + static_cast<std::uint64_t>(entries.size()))
            co_return base::fail(ErrorCode::DirectoryDiffers, u"another page than asked for"_s);
        const auto said = readCheckpoint(page->checkpoint, state->parts.client->access().portalKey);
        if (!said)
            co_return base::failFrom(said);
        if (said->size < from)
            co_return base::fail(ErrorCode::PortalWentBack,
                                 u"directory of %1 entries, %2 seen before"_s.arg(said->size).arg(from));
        for (const QByteArray &entry : page->entries)
            bytes += entry.size();
        if (bytes > kMostNews)
            co_return base::fail(ErrorCode::TooLarge, u"directory of the portal"_s);
        entries += page->entries;
        *checkpoint = page->checkpoint;
        if (page->entries.isEmpty() || from + static_cast<std::uint64_t>(entries.size()) >= said->size)
            co_return entries;
    }
}

} // namespace

QCoro::Task<base::Status> takeDirectory(RunStatePtr state)
{
    state->report(RunPhase::Directory);
    const std::uint64_t from = state->identity->directorySize;
    QByteArray checkpoint;
    const auto entries = co_await fetch(state, from, &checkpoint);
    if (!entries)
        co_return base::failFrom(entries);
    const auto said = readCheckpoint(checkpoint, state->parts.client->access().portalKey);
    if (!said)
        co_return base::failFrom(said);
    // A large log costs a signature check an entry: not on the window's thread.
    const auto known = std::make_shared<const DeskIdentity>(*state->identity);
    const QList<QByteArray> news = *entries;
    auto verify = [known, news](Stores &) { return grow(*known, news); };
    auto grown = co_await state->parts.writer->run(std::move(verify));
    if (!grown)
        co_return base::failFrom(grown);
    const auto fits = checkAgainst(*grown, *said);
    if (!fits)
        co_return fits;
    const auto now = std::make_shared<const Directory>(*grown);
    const auto clock = state->parts.clock;
    auto keep = [from, news, checkpoint, known, now, clock](Stores &stores) {
        return keepDirectory(stores.database(), {from, news, checkpoint}, *known, *now, *clock);
    };
    const auto changed = co_await state->parts.writer->run(std::move(keep));
    if (!changed)
        co_return base::failFrom(changed);
    for (const base::CountryCode desk : *changed)
        state->outcome.remarks.append({ErrorCode::DeskKeyChanged, desk.text(), {desk.text()}});
    state->outcome.identityChanged = !news.isEmpty();
    state->portalTime = said->at;
    DeskIdentity &identity = *state->identity;
    identity.directory = std::move(*grown);
    identity.directorySize = identity.directory.size();
    const auto keys = refreshDeskKeys(identity);
    if (!keys)
        co_return keys;
    if (!identity.isEnrolled())
        co_return base::fail(ErrorCode::NotEnrolled);
    if (!identity.directory.isActive(identity.device, state->now()))
        co_return base::fail(ErrorCode::DeviceRevoked);
    co_return base::Status{};
}

} // namespace countersign::sync
