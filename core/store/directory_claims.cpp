#include "core/store/directory_claims.h"

#include "core/database/database.h"
#include "core/store/joined_transaction.h"
#include "core/store/rows.h"

namespace countersign::store {

using database::Statement;

namespace {

constexpr QLatin1StringView kKeep("INSERT INTO directory_claim(sender, size, hash) VALUES(?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kAll("SELECT sender, size, hash FROM directory_claim ORDER BY sender, size");
constexpr QLatin1StringView kDrop("DELETE FROM directory_claim WHERE size <= ?");

} // namespace

base::Status DirectoryClaims::keep(const DirectoryClaim &claim)
{
    return rows::change(m_database, kKeep, claim.sender, claim.size, claim.hash);
}

base::Result<QList<DirectoryClaim>> DirectoryClaims::open()
{
    QList<DirectoryClaim> claims;
    const auto read = rows::each(m_database, kAll, [&claims](const Statement &row) {
        claims.append({rows::countryOf(row.text(0)), static_cast<std::uint64_t>(row.integer(1)), rows::idOf<base::Digest>(row.bytes(2))});
    });
    if (!read)
        return failFrom(read);
    return claims;
}

base::Result<QList<DirectoryClaim>> DirectoryClaims::settle(const directory::Directory &directory)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    auto claims = open();
    if (!claims)
        return claims;
    claims->removeIf([&directory](const DirectoryClaim &claim) {
        return claim.size > directory.size() || directory.checkExtends({claim.size, claim.hash, {}}).has_value();
    });
    if (const auto dropped = rows::change(m_database, kDrop, directory.size()); !dropped)
        return failFrom(dropped);
    if (const auto committed = transaction->commit(); !committed)
        return failFrom(committed);
    return claims;
}

} // namespace countersign::store
