#include "core/sync/channel_epochs.h"

#include "core/crypto/hash.h"
#include "core/store/setting_store.h"

namespace countersign::sync {

using base::ErrorCode;
using objects::ChannelDescriptor;
using namespace Qt::StringLiterals;

namespace {

/// Digest over desks and sealing keys that the channel in force was wrapped to.
constexpr QLatin1StringView kWrappedSetting{"publish.wrapped-to"};

struct Held
{
    std::optional<store::FeedRecord> record;
    QString audience;
    QString wrappedTo;
};

base::Result<Held> readHeld(Stores &stores, base::CountryCode desk)
{
    const auto settings = store::SettingStore(stores.database()).all();
    if (!settings)
        return base::failFrom(settings);
    const auto records = store::FeedStore(stores.database()).all();
    if (!records)
        return base::failFrom(records);
    Held held;
    held.audience = settings->value(kAudienceSetting, u"all"_s);
    held.wrappedTo = settings->value(kWrappedSetting);
    for (const store::FeedRecord &record : *records) {
        if (record.name.owner == desk && !record.channelBytes.isEmpty())
            held.record = record;
    }
    return held;
}

struct Audience
{
    bool allDesks = true;
    QList<std::pair<base::CountryCode, crypto::PublicSealingKey>> readers; ///< rising
    [[nodiscard]] QString fingerprint() const
    {
        crypto::Sha256 hash;
        hash.add(allDesks ? "all" : "some");
        for (const auto &[desk, key] : readers) {
            hash.add(desk.text().toLatin1());
            hash.add(key.view());
        }
        return hash.result().hex();
    }
};

Audience audienceOf(const DeskIdentity &identity, const QString &wanted)
{
    Audience audience;
    audience.allDesks = wanted == u"all"_s;
    const QStringList named = wanted.split(u',', Qt::SkipEmptyParts);
    for (const objects::FederationMember &member : identity.directory.members()) {
        const auto charter = identity.directory.charter(member.desk);
        // A desk without a charter has no key to wrap to; it is admitted at its first sync after.
        if (!member.active || !charter)
            continue;
        if (audience.allDesks || member.desk == identity.desk || named.contains(member.desk.text()))
            audience.readers.append({member.desk, charter->deskSealing});
    }
    return audience;
}

bool fits(const ChannelDescriptor &channel, const Audience &audience, const QString &wrappedTo)
{
    if (channel.allDesks != audience.allDesks || channel.keys.size() != audience.readers.size())
        return false;
    for (qsizetype i = 0; i < channel.keys.size(); ++i) {
        if (channel.keys.at(i).desk != audience.readers.at(i).first)
            return false;
    }
    // A publisher that took over does not know what its forerunner wrapped to.
    return wrappedTo.isEmpty() || wrappedTo == audience.fingerprint();
}

std::optional<ChannelDescriptor> descriptorIn(const std::optional<store::FeedRecord> &record)
{
    if (!record)
        return std::nullopt;
    const auto object = objects::Signed::decode(record->channelBytes);
    if (!object)
        return std::nullopt;
    const auto channel = ChannelDescriptor::decodeBody(object->body());
    return channel ? std::optional(*channel) : std::nullopt;
}

ChannelDescriptor nextEpoch(const objects::FeedName &feed, std::uint32_t epoch, const Audience &audience,
                            const crypto::SecretBytes &key, base::Instant now)
{
    ChannelDescriptor channel;
    channel.feed = feed;
    channel.epoch = epoch;
    channel.issued = now;
    channel.allDesks = audience.allDesks;
    for (const auto &[desk, sealing] : audience.readers)
        channel.keys.append(objects::WrappedChannelKey{desk, crypto::sealTo(sealing, key)});
    return channel;
}

QCoro::Task<base::Result<OwnChannel>> startEpoch(RunStatePtr state, objects::FeedName feed, std::uint32_t epoch,
                                                 Audience audience)
{
    const auto key = std::make_shared<const crypto::SecretBytes>(crypto::SecretBytes::random(32));
    if (key->isEmpty())
        co_return base::fail(ErrorCode::SecretMemory);
    const crypto::SigningKey &signer = *state->identity->deskSigning;
    const ChannelDescriptor channel = nextEpoch(feed, epoch, audience, *key, state->now());
    const auto object = objects::Signed::make(ChannelDescriptor::kType, channel.encodeBody(), {&signer});
    const auto verified = objects::verify<ChannelDescriptor>(object, {signer.publicKey()});
    if (!verified)
        co_return base::failFrom(verified);
    const auto sent = co_await state->parts.client->putChannel(feed, object.bytes(), state->parts.stop);
    if (!sent)
        co_return base::failFrom(sent);
    const auto kept = std::make_shared<const objects::Verified<ChannelDescriptor>>(*verified);
    const QString wrappedTo = audience.fingerprint();
    auto keep = [feed, kept, key, wrappedTo](Stores &stores) -> base::Status {
        store::FeedStore feeds(stores.database());
        if (const auto made = feeds.ensure(feed); !made)
            return base::failFrom(made);
        if (const auto held = feeds.keepChannel(*kept, *key); !held)
            return held;
        return store::SettingStore(stores.database()).set(kWrappedSetting, wrappedTo);
    };
    const auto done = co_await state->parts.writer->run(std::move(keep));
    if (!done)
        co_return base::failFrom(done);
    co_return OwnChannel{feed, epoch, key};
}

} // namespace

QCoro::Task<base::Result<OwnChannel>> ownChannel(RunStatePtr state)
{
    const base::CountryCode desk = state->identity->desk;
    auto read = [desk](Stores &stores) { return readHeld(stores, desk); };
    const auto held = co_await state->parts.writer->run(std::move(read));
    if (!held)
        co_return base::failFrom(held);
    const Audience audience = audienceOf(*state->identity, held->audience);
    const auto channel = descriptorIn(held->record);
    if (!channel) {
        const objects::FeedName feed{desk, *base::ChannelId::fromBytes(crypto::randomBytes(base::ChannelId::size))};
        auto first = co_await startEpoch(state, feed, 1, audience);
        co_return first;
    }
    if (!fits(*channel, audience, held->wrappedTo)) {
        auto next = co_await startEpoch(state, channel->feed, channel->epoch + 1, audience);
        co_return next;
    }
    const objects::FeedName feed = channel->feed;
    const std::uint32_t epoch = channel->epoch;
    auto open = [feed, epoch](Stores &stores) -> base::Result<std::shared_ptr<const crypto::SecretBytes>> {
        auto key = store::FeedStore(stores.database()).channelKey(feed, epoch);
        if (!key)
            return base::failFrom(key);
        return std::make_shared<const crypto::SecretBytes>(std::move(*key));
    };
    const auto key = co_await state->parts.writer->run(std::move(open));
    if (!key)
        co_return base::failFrom(key);
    co_return OwnChannel{feed, epoch, *key};
}

} // namespace countersign::sync
