#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>
#include <QSet>
#include <QString>

#include <cstdint>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// What a person knows of another desk's key (trust.md 3). The numbers are stored.
enum class DeskKeyState : std::uint8_t {
    Unverified = 1,
    Verified = 2,
    Changed = 3                                  ///< another one than was seen before: sending stops
};
enum class VerifiedBy : std::uint8_t { InPerson = 1, Voice = 2 };

struct DeskKeyRecord
{
    base::CountryCode desk;
    base::Digest key;                            ///< fingerprint as it was seen first, or decided on
    base::Digest offered;                        ///< the directory's now; another one while Changed
    DeskKeyState state = DeskKeyState::Unverified;
    VerifiedBy means = VerifiedBy::InPerson;     ///< where verified
    QString person;                              ///< who verified
    base::Instant at{};
};

/// Key states of desks. Each writing function joins the caller's transaction, which holds the audit row too.
class DeskKeyStore
{
public:
    explicit DeskKeyStore(database::Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<QList<DeskKeyRecord>> all();
    /// Unverified, and with null fingerprints, when the desk was never seen.
    [[nodiscard]] base::Result<DeskKeyRecord> find(base::CountryCode desk);
    /// Desks whose key is changed: nothing is sent to them.
    [[nodiscard]] base::Result<QSet<base::CountryCode>> changed();
    /// What the directory says. True when the desk has become Changed by it.
    [[nodiscard]] base::Result<bool> see(base::CountryCode desk, const base::Digest &key, base::Instant at);
    /// The digits were compared: `key` is right.
    [[nodiscard]] base::Status verify(base::CountryCode desk, const base::Digest &key, VerifiedBy means, const QString &person, base::Instant at);
    /// An officer goes on with the key that is offered, without having compared it.
    [[nodiscard]] base::Status accept(base::CountryCode desk, base::Instant at);

private:
    database::Database &m_database;
};

} // namespace countersign::store
