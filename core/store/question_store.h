#pragma once

#include "core/alerts/lookup.h"
#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

enum class QuestionKind : int { Document = 1, Name = 2 };

/// An alert or person that a question has met, and how strongly: 1 when it is not active,
/// 2 by one edit alone, 3 by another near match, 4 exactly. Only something stronger than
/// before is news.
struct MetObject
{
    QByteArray object;           ///< objectKey()
    int weight = 0;
};
[[nodiscard]] int weightOf(const alerts::Match &match);
/// From here on a match is worth an item in the Inbox.
inline constexpr int kNewsWeight = 2;

/// A look-up that was made; kept so that later data can turn it into a late hit.
struct KeptQuestion
{
    qint64 id = 0;
    base::Instant at{};
    QString typed;               ///< number as typed; for an MRZ the number alone; a name as typed
    QByteArray normal;           ///< normal form asked; empty for a name
    base::CountryCode issuer;    ///< of a name: the country said
    int type = -1;               ///< documents::DocumentType; -1 = not said
    int verdict = 0;             ///< alerts::Verdict
    int matches = 0;
    int reason = 0;              ///< workstation::Reason
    QuestionKind kind = QuestionKind::Document;
    bool batch = false;          ///< a line of a batch
    QString who;                 ///< person, as shown
    QString place;               ///< post: "Post North"
    QString birth;               ///< of a name: ISO, may be partial
    QList<QByteArray> readings;  ///< other normal forms that the zone allowed
    qint64 generation = 0;       ///< of the alerts, read before it was asked
    QList<MetObject> met;        ///< written by keep(), not read back
};

/// What of a question decides whether it is worth asking again; read a hundred thousand times.
struct QuestionKey
{
    qint64 id = 0;
    QuestionKind kind = QuestionKind::Document;
    QByteArray normal;
    int issuer = 0;              ///< packed
    QByteArray readings;         ///< one a line
};

class QuestionStore
{
public:
    explicit QuestionStore(database::Database &database) : m_database(database) {}

    /// Joins the caller's transaction (audit row and question go together); answers the id.
    /// A question whose answer is older than the alerts are now is asked again by LateHits.
    [[nodiscard]] base::Result<qint64> keep(const KeptQuestion &question);
    /// Many of a batch, in one go.
    [[nodiscard]] base::Status keepAll(const QList<KeptQuestion> &questions);
    /// Newest first; lines of a batch are left out.
    [[nodiscard]] base::Result<QList<KeptQuestion>> since(base::Instant since, int most);
    /// In order of their ids, from the one after `id`; of all kinds.
    [[nodiscard]] base::Result<QList<QuestionKey>> keysAfter(qint64 id, int most);
    /// NothingFound when it was forgotten.
    [[nodiscard]] base::Result<KeptQuestion> find(qint64 id);
    [[nodiscard]] base::Result<qint64> count();
    /// Why the question of that moment and number was asked; nothing where it is not kept.
    [[nodiscard]] base::Result<std::optional<int>> reasonOf(base::Instant at, const QByteArray &normal);
    /// Retention: forgets what is older; answers how many.
    [[nodiscard]] base::Result<qint64> forgetBefore(base::Instant before);

private:
    database::Database &m_database;
};

} // namespace countersign::store
