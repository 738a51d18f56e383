#include "core/store/feed_refusal.h"

#include "core/store/feed_store.h"
#include "core/store/joined_transaction.h"

namespace countersign::store {

using base::ErrorCode;

bool isOwnersFault(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ForeignOwner:
    case ErrorCode::SequenceFork:
    case ErrorCode::DigestMismatch:
    case ErrorCode::SealBroken:
    case ErrorCode::NotCanonical:
    case ErrorCode::Truncated:
    case ErrorCode::TooLarge:
    case ErrorCode::TooDeep:
    case ErrorCode::UnknownType:
    case ErrorCode::UnknownCriticalField:
    case ErrorCode::MissingField:
    case ErrorCode::WrongFieldType:
    case ErrorCode::NewerVersion:
        return true;
    default:
        return false;
    }
}

base::Status refuseFeed(database::Database &database, const objects::FeedName &name, ErrorCode code, std::uint64_t sequence,
                        const QList<QByteArray> &bytes, base::Instant now)
{
    auto transaction = JoinedTransaction::begin(database);
    if (!transaction)
        return failFrom(transaction);
    FeedStore feeds(database);
    for (const QByteArray &object : bytes) {
        if (const auto kept = feeds.quarantine(name, code, sequence, object, now); !kept)
            return kept;
    }
    if (const auto stopped = feeds.stopFeed(name, {code, sequence, now}); !stopped)
        return stopped;
    return transaction->commit();
}

} // namespace countersign::store
