#include "core/store/alert_store.h"

#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/database/transaction.h"
#include "core/objects/feed_objects.h"
#include "core/store/feed_store.h"
#include "core/store/native_statement.h"

#include <QHash>

#include <memory>

namespace countersign::store {

using namespace Qt::StringLiterals;
using database::Transaction;

namespace {

constexpr const char *kAlerts = "SELECT feed, record FROM alert";
constexpr const char *kPersons = "SELECT feed, record FROM listed_person";

/// Made anew from the records, so that it does not trust the pages it shall prove.
struct Recount
{
    objects::BucketDigest digest;
    std::uint64_t count = 0;
};
using Recounts = QHash<qint64, std::shared_ptr<Recount>>;

base::Status recount(database::Database &database, const char *sql, Recounts &recounts)
{
    auto read = NativeStatement::prepare(database, sql);
    if (!read)
        return failFrom(read);
    for (;;) {
        const auto row = read->step();
        if (!row)
            return failFrom(row);
        if (!*row)
            return {};
        auto &feed = recounts[read->integer(0)];
        if (!feed)
            feed = std::make_shared<Recount>();
        feed->digest.add(read->bytes(1));
        ++feed->count;
    }
}

} // namespace

base::Result<base::Digest> AlertStore::logicalDigest()
{
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!transaction)
        return failFrom(transaction);
    Recounts recounts;
    for (const char *sql : {kAlerts, kPersons}) {
        if (const auto counted = recount(m_database, sql, recounts); !counted)
            return failFrom(counted);
    }
    const auto feeds = FeedStore(m_database).all();
    if (!feeds)
        return failFrom(feeds);
    crypto::Sha256 whole;
    for (const FeedRecord &feed : *feeds) {
        if (feed.sequence == 0)
            continue;
        const auto found = recounts.value(feed.row);
        const Recount empty;
        const Recount &here = found ? *found : empty;
        if (here.count != feed.count)
            return base::fail(base::ErrorCode::DatabaseDamaged, u"records and count of a feed differ"_s, {m_database.path()});
        const QString line = u"%1 %2 %3 %4 "_s.arg(feed.name.owner.text(), feed.name.channel.hex()).arg(feed.sequence).arg(here.count);
        whole.add(line.toUtf8());
        whole.add(here.digest.digest().view());
    }
    return whole.result();
}

} // namespace countersign::store
