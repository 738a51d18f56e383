#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/objects/feed_objects.h"
#include "core/objects/portal_protocol.h"
#include "core/objects/signed.h"
#include "core/portal/statements.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <optional>

namespace countersign::portal {

/// Where a feed stands.
struct FeedEnd
{
    std::uint64_t sequence = 0;          ///< 0 = nothing published
    base::ObjectId batch;
};

/// Channels, batches and heads of all feeds. Judges nothing: rules stand in the handlers.
/// Writes belong inside the caller's transaction.
class FeedRecords
{
public:
    explicit FeedRecords(Statements &statements) : m_statements(statements) {}

    struct NewestChannel { std::uint32_t epoch = 0; base::ObjectId id; };
    struct StoredHead { base::ObjectId id; std::uint64_t count = 0; base::Digest digest; base::Instant at{}; };

    /// True when `desk` is in the audience of the newest epoch. The owner of an existing
    /// channel always is. A channel for all desks is readable by whoever asks: the caller
    /// has made sure that the desk is an active member.
    [[nodiscard]] base::Result<bool> mayRead(const objects::FeedName &feed, const base::CountryCode &desk);

    [[nodiscard]] base::Result<std::optional<NewestChannel>> newestChannel(const objects::FeedName &feed);
    [[nodiscard]] base::Result<std::optional<base::ObjectId>> channelId(const objects::FeedName &feed, std::uint32_t epoch);
    [[nodiscard]] base::Status addChannel(const objects::Verified<objects::ChannelDescriptor> &descriptor);

    [[nodiscard]] base::Result<FeedEnd> end(const objects::FeedName &feed);
    [[nodiscard]] base::Result<std::optional<base::ObjectId>> batchId(const objects::FeedName &feed, std::uint64_t sequence);
    [[nodiscard]] base::Status addBatch(const objects::Verified<objects::FeedBatch> &batch, base::Instant now);
    /// Batches from a sequence on, as many as fit into one answer.
    [[nodiscard]] base::Result<QList<QByteArray>> batches(const objects::FeedName &feed, std::uint64_t from);

    [[nodiscard]] base::Result<bool> hasHead(const base::ObjectId &id);
    /// Newest head that names this sequence.
    [[nodiscard]] base::Result<std::optional<StoredHead>> newestHead(const objects::FeedName &feed, std::uint64_t sequence);
    [[nodiscard]] base::Status addHead(const objects::Verified<objects::FeedHead> &head);

    /// Everything the desk may read, with newest channel, needed earlier ones and head.
    [[nodiscard]] base::Result<QList<objects::protocol::FeedStatus>> readableBy(const base::CountryCode &desk);

private:
    [[nodiscard]] base::Status complete(const QString &owner, const QByteArray &channel, qint64 epoch,
                                        objects::protocol::FeedStatus &status);
    Statements &m_statements;
};

} // namespace countersign::portal
