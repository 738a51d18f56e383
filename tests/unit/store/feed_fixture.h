#pragma once

#include "core/database/database.h"
#include "core/database/migrations.h"
#include "core/documents/document_number.h"
#include "core/store/alert_store.h"
#include "core/store/feed_applier.h"
#include "core/store/feed_store.h"
#include "core/store/staging_store.h"
#include "core/store/search_tokenizer.h"
#include "core/store/store_schema.h"
#include "alert_samples.h"
#include "feed_author.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace countersign::store {

using testing::FeedAuthor;
using testing::LiveRecords;
using testing::WrittenOperation;

inline WrittenOperation put(const alerts::AlertRecord &record)
{
    return {objects::OperationKind::Put, alerts::encode(record)};
}
inline WrittenOperation withdraw(const alerts::AlertRecord &record)
{
    return {objects::OperationKind::Withdraw,
            alerts::encode(alerts::Withdrawal{alerts::Withdrawal::Kind::Alert, record.id, record.number, QStringLiteral("recovered")})};
}
inline std::string why(const base::Error &error)
{
    return (base::codeText(error.code) + QLatin1Char(' ') + error.detail).toStdString();
}

/// The schema of a vault in a real encrypted file, and one author whose channel key is here.
class FeedTest : public ::testing::Test
{
protected:
    explicit FeedTest(int hashBits = NumberHash::kBits) : m_hashBits(hashBits) {}
    void SetUp() override
    {
        ASSERT_TRUE(crypto::initialise());
        auto opened = open();
        ASSERT_TRUE(opened) << why(opened.error());
        database = std::make_unique<database::Database>(std::move(*opened));
        EXPECT_TRUE(registerSearchTokenizer(*database).has_value());
        const auto migrated = database::migrate(*database, schemaFolder());
        ASSERT_TRUE(migrated) << why(migrated.error());
        introduce(author);
    }
    [[nodiscard]] base::Result<database::Database> open() const
    {
        database::OpenOptions options;
        options.create = true;
        return database::Database::open(folder.filePath(QStringLiteral("vault.db")), key, options);
    }
    void introduce(const FeedAuthor &other)
    {
        const auto kept = FeedStore(*database).keepChannel(other.descriptor(), other.channelKey);
        ASSERT_TRUE(kept) << why(kept.error());
    }
    [[nodiscard]] NumberHash hash() const { return NumberHash(indexKey, m_hashBits); }
    [[nodiscard]] base::Result<ApplySummary> apply(const QList<objects::Verified<objects::FeedBatch>> &batches,
                                                   const objects::Verified<objects::FeedHead> &head)
    {
        return FeedApplier(*database, hash()).applyBatches(batches, head, now);
    }
    /// One batch with its head; the model is changed by the caller before.
    [[nodiscard]] base::Result<ApplySummary> publish(const QList<WrittenOperation> &operations, const LiveRecords &live)
    {
        const auto batch = author.batch(operations);
        return apply({batch}, author.head(live));
    }
    void stage(const FeedAuthor &from, const FeedAuthor::Snapshot &snapshot)
    {
        for (qsizetype i = 0; i < snapshot.chunks.size(); ++i) {
            const auto staged = StagingStore(*database).stage(from.feed, snapshot.manifest->chunks[i].sha256, snapshot.chunks[i]);
            ASSERT_TRUE(staged) << why(staged.error());
        }
    }
    [[nodiscard]] FeedRecord feed() const { return FeedStore(*database).find(author.feed)->value(); }
    [[nodiscard]] QList<alerts::AlertRecord> find(QByteArrayView normal)
    {
        const auto found = AlertStore(*database, hash()).byNumber(normal);
        EXPECT_TRUE(found) << why(found.error());
        return found.value_or(QList<alerts::AlertRecord>{});
    }

    int m_hashBits;
    QTemporaryDir folder;
    crypto::SecretBytes key = crypto::SecretBytes::random(32);
    crypto::SecretBytes indexKey = crypto::SecretBytes::random(16);
    std::unique_ptr<database::Database> database;
    base::CountryCode qma = testing::country(u"QMA");
    FeedAuthor author{qma};
    base::Instant now = base::fromMillis(1'772'000'100'000);
};

} // namespace countersign::store
