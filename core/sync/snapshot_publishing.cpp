#include "core/sync/channel_epochs.h"

#include "core/platform/crash_point.h"
#include "core/store/publish_store.h"
#include "core/store/setting_store.h"

namespace countersign::sync {

using base::ErrorCode;
using objects::SnapshotManifest;
using store::PublishStore;
using namespace Qt::StringLiterals;

namespace {

/// Batches after a snapshot until a new one saves the next newcomer time.
constexpr std::uint64_t kBatchesBetween = 50;
/// Channel epoch that the newest snapshot is sealed under.
constexpr QLatin1StringView kEpochSetting{"publish.snapshot-epoch"};

struct Due
{
    bool due = false;
    PublishStore::Standing standing;
};

base::Result<Due> isDue(Stores &stores, const OwnChannel &channel, std::uint64_t onPortal)
{
    const auto standing = PublishStore(stores.database(), stores.hash()).standing(channel.feed);
    if (!standing)
        return base::failFrom(standing);
    const auto settings = store::SettingStore(stores.database()).all();
    if (!settings)
        return base::failFrom(settings);
    const bool otherEpoch = settings->value(kEpochSetting).toUInt() != channel.epoch;
    const bool isOld = standing->sequence >= onPortal + kBatchesBetween;
    return Due{standing->sequence > 0 && (onPortal == 0 || otherEpoch || isOld), *standing};
}

struct Sealed
{
    SnapshotManifest manifest;
    QList<PublishStore::SnapshotPart> parts;
};

base::Result<Sealed> sealSnapshot(Stores &stores, const OwnChannel &channel)
{
    PublishStore publishing(stores.database(), stores.hash());
    const auto standing = publishing.standing(channel.feed);
    if (!standing)
        return base::failFrom(standing);
    Sealed sealed;
    sealed.manifest = SnapshotManifest{
        channel.feed, standing->sequence, standing->batch, channel.epoch, standing->count, standing->digest, {}};
    const PublishStore::SealChunk seal = [&](std::uint32_t index, const QList<objects::OperationView> &operations) {
        return objects::sealPayload(
            *channel.key, objects::chunkContext(channel.feed, standing->sequence, channel.epoch, index), operations);
    };
    const PublishStore::TakePart take = [&](const PublishStore::SnapshotPart &part) -> base::Status {
        sealed.manifest.chunks.append(part.chunk);
        sealed.parts.append(part);
        return {};
    };
    if (const auto written = publishing.writeSnapshot(channel.feed, seal, take); !written)
        return base::failFrom(written);
    return sealed;
}

} // namespace

QCoro::Task<base::Status> publishSnapshot(RunStatePtr state, OwnChannel channel)
{
    const std::uint64_t onPortal = state->ownSnapshotSequence;
    auto check = [channel, onPortal](Stores &stores) { return isDue(stores, channel, onPortal); };
    const auto due = co_await state->parts.writer->run(std::move(check));
    if (!due)
        co_return base::failFrom(due);
    if (!due->due)
        co_return base::Status{};
    auto seal = [channel](Stores &stores) { return sealSnapshot(stores, channel); };
    const auto sealed = co_await state->parts.writer->run(std::move(seal));
    if (!sealed)
        co_return base::failFrom(sealed);
    const qint64 total = sealed->parts.size();
    for (qint64 i = 0; i < total; ++i) {
        state->report(RunPhase::Publishing, channel.feed.owner.text(), i, total);
        const PublishStore::SnapshotPart part = sealed->parts.at(i);
        const auto sent =
            co_await state->parts.client->putChunk(channel.feed, part.chunk.sha256, part.sealed, state->parts.stop);
        if (!sent)
            co_return sent;
        platform::crashPoint("send");
    }
    const crypto::SigningKey &signer = *state->identity->deskSigning;
    const QByteArray manifest =
        objects::Signed::make(SnapshotManifest::kType, sealed->manifest.encodeBody(), {&signer}).bytes();
    const auto sent = co_await state->parts.client->putSnapshot(channel.feed, manifest, state->parts.stop);
    if (!sent)
        co_return sent;
    const QString epoch = QString::number(channel.epoch);
    auto note = [epoch](Stores &stores) { return store::SettingStore(stores.database()).set(kEpochSetting, epoch); };
    const auto noted = co_await state->parts.writer->run(std::move(note));
    co_return noted;
}

} // namespace countersign::sync
