#pragma once

#include "core/alerts/alert_record.h"
#include "core/alerts/alert_source.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/number_hash.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

class FilterShelf;
struct AlertRow;
struct PendingRow;
class PendingRows;

/// An earlier version of an alert.
struct EarlierVersion
{
    std::uint32_t version = 0;
    alerts::AlertStatus status = alerts::AlertStatus::Active;
    base::Instant updatedAt{};
    base::Instant replacedAt{};
};

/// One alert with its proof: (batch id, index).
struct StoredAlert
{
    alerts::AlertRecord record;
    QByteArray recordBytes;              ///< verbatim
    base::ObjectId batch;                ///< batch or snapshot manifest; null while pending
    std::uint64_t sequence = 0;
    std::uint32_t index = 0;
    base::Instant receivedAt{};
    bool pending = false;                ///< entered here, not published yet
    bool pendingWithdrawal = false;
    QList<EarlierVersion> history;
};

/// Alerts by number and by skeleton. Pending puts of this desk are found like published
/// alerts (an officer who enters a stolen passport must meet it at once); pending
/// withdrawals hide nothing before they are published. One per connection and thread.
///
/// Nearly every number is denied by the filter in memory (alert_filter.h) without touching the
/// database; what the filter says is always that of the last commit.
class AlertStore final : public alerts::AlertSource
{
public:
    /// `shelf` is shared by all connections to the vault; null: a filter of its own.
    AlertStore(database::Database &database, NumberHash hash, std::shared_ptr<FilterShelf> shelf = nullptr);
    ~AlertStore() override;

    [[nodiscard]] base::Status beginQuestion(QByteArrayView number, QByteArrayView skeleton) override;
    void endQuestion() override;
    [[nodiscard]] base::Result<QList<alerts::AlertRecord>> byNumber(QByteArrayView normal) override;
    [[nodiscard]] base::Result<QList<alerts::AlertRecord>> bySkeleton(QByteArrayView skeleton) override;
    [[nodiscard]] base::Result<QList<alerts::AlertRecord>> bySeries(QByteArrayView normal) override;
    void sift(documents::NumberList &numbers, const base::CountryCode &issuer) override;
    [[nodiscard]] base::Result<QList<alerts::FeedState>> feedStates() override;
    /// Over the desks of setAdmittedDesks(); a desk is covered when one of its feeds was applied.
    [[nodiscard]] base::Result<alerts::Coverage> coverage() override;
    /// From the directory; this desk itself is among them.
    void setAdmittedDesks(QList<base::CountryCode> desks);
    /// False while every question has to ask the table: the filter is not built, or not read yet.
    [[nodiscard]] base::Result<bool> hasFilter();

    /// Questions asked one after another while it lives share a read transaction until somebody
    /// commits: for tables of numbers. Meanwhile no other transaction begins on the connection.
    class Sitting
    {
    public:
        explicit Sitting(AlertStore &store);
        ~Sitting();
        Sitting(const Sitting &) = delete;
        Sitting &operator=(const Sitting &) = delete;

    private:
        AlertStore &m_store;
    };

    /// `row` as AlertListing gives it. NothingFound when it is gone.
    [[nodiscard]] base::Result<StoredAlert> details(qint64 row);
    /// Row of an alert whose id and number are known; pending ones first. Nothing when not here.
    [[nodiscard]] base::Result<std::optional<qint64>> rowOf(const base::AlertId &id, QByteArrayView normal);

    /// What `owner` holds of a list, pending operations counted in: for alerts::planImport().
    [[nodiscard]] base::Result<QList<alerts::AlertRecord>> documentsOfList(const base::CountryCode &owner, const QString &list);
    [[nodiscard]] base::Result<QList<alerts::ListedPerson>> personsOfList(const base::CountryCode &owner, const QString &list);
    /// As it will stand once what waits here is published.
    [[nodiscard]] base::Result<std::optional<alerts::ListedPerson>> person(const base::AlertId &id);

    [[nodiscard]] base::Result<qint64> count();
    /// SHA-256 over every feed (name, sequence, count, digest computed anew from the stored
    /// records), so that two vaults with the same digest hold the same alerts. Reads everything.
    [[nodiscard]] base::Result<base::Digest> logicalDigest();

private:
    struct Known;
    using AskPending = std::function<base::Result<QList<PendingRow>>(PendingRows &)>;
    [[nodiscard]] base::Status prepare();
    /// Brings what is kept in memory up to the last commit; without a statement when there was none.
    [[nodiscard]] base::Status follow();
    [[nodiscard]] base::Status readKnown();
    [[nodiscard]] base::Status openTransaction();
    void endTransaction();
    [[nodiscard]] base::Status openForRead();
    [[nodiscard]] bool isAsked(QByteArrayView text, QByteArrayView asked) const;
    [[nodiscard]] bool mayBeNear(std::int64_t skeletonHash);
    [[nodiscard]] base::Status withPending(QList<alerts::AlertRecord> &found, const AskPending &ask);
    void countCoverage();
    [[nodiscard]] base::Status addProof(const AlertRow &row, StoredAlert &stored);
    [[nodiscard]] base::Status addPendingWithdrawal(StoredAlert &stored);
    [[nodiscard]] base::Status addHistory(StoredAlert &stored);

    /// The question that is open, if one is.
    struct Question
    {
        QByteArrayView number, skeleton;
        std::int64_t skeletonHash = -1;
        std::optional<bool> near;                    ///< the filter's word on number and look-alikes
        bool isOpen = false;
        bool inTransaction = false;
    };
    database::Database &m_database;
    NumberHash m_hash;
    std::shared_ptr<FilterShelf> m_shelf;
    QList<base::CountryCode> m_admitted;
    Question m_question;
    int m_sittings = 0;
    std::unique_ptr<Known> m_known;
};

} // namespace countersign::store
