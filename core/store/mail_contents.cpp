#include "core/store/mail_store.h"

#include "core/crypto/content_seal.h"
#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/store/joined_transaction.h"
#include "core/store/mail_seal.h"
#include "core/store/one_state.h"
#include "core/store/rows.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;
using rows::change;
using rows::changed;
using rows::each;

namespace {

constexpr QLatin1StringView kById("SELECT key, sender, envelope, letter FROM mail_item WHERE id = ?");
constexpr QLatin1StringView kByEnvelope("SELECT key, sender, envelope, x'' FROM mail_item WHERE envelope = ?");
constexpr QLatin1StringView kPart("SELECT count(*) FROM mail_part WHERE envelope = ? AND attachment = ? AND part = ?");
constexpr QLatin1StringView kAddPart("INSERT INTO mail_part(envelope, attachment, part, parts, sealed) VALUES(?, ?, ?, ?, ?)");
constexpr QLatin1StringView kPartsHere("SELECT count(*) FROM mail_part WHERE envelope = ?");
constexpr QLatin1StringView kParts("SELECT part, sealed FROM mail_part WHERE envelope = ? AND attachment = ? AND parts = ? ORDER BY part");
constexpr QLatin1StringView kDestroy(
    "UPDATE mail_item SET key = zeroblob(0), letter = x'', title = '', locked = 1, purged_at = ? WHERE envelope = ? AND purged_at = 0");
constexpr QLatin1StringView kDestroyParts("DELETE FROM mail_part WHERE envelope = ?");

/// Key and what it opens.
struct Held
{
    crypto::SecretBytes key;
    base::EnvelopeId envelope;
    QByteArray letter;
};

/// ItemRecalled once the key is gone.
template<typename Id>
base::Result<Held> heldBy(const database::Database &database, QLatin1StringView sql, const Id &id)
{
    base::Result<Held> held = fail(ErrorCode::NothingFound, u"received item"_s);
    const auto read = each(database, sql, [&held](const Statement &row) {
        QByteArray key = row.bytes(0);
        if (key.isEmpty())
            held = fail(ErrorCode::ItemRecalled, u"destroyed"_s, {row.text(1)});
        else
            held = Held{crypto::SecretBytes::copyOf(key), rows::idOf<base::EnvelopeId>(row.bytes(2)), row.bytes(3)};
        crypto::wipe(key.data(), static_cast<std::size_t>(key.size()));
    }, id);
    if (!read)
        return failFrom(read);
    return held;
}

} // namespace

base::Result<QByteArray> MailStore::letter(qint64 id)
{
    const auto held = heldBy(m_database, kById, id);
    if (!held)
        return failFrom(held);
    return crypto::openContent(held->key, letterContext(held->envelope), held->letter);
}

base::Result<bool> MailStore::addPart(const release::PartLetter &part)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto held = heldBy(m_database, kByEnvelope, part.release);
    if (!held)
        return failFrom(held);
    const auto here = rows::number(m_database, kPart, part.release, part.attachment, part.index);
    if (!here)
        return failFrom(here);
    if (*here > 0)
        return false;
    const auto sealed = crypto::sealContent(held->key, partContext(part.release, part.attachment, part.index), part.bytes);
    if (!sealed)
        return failFrom(sealed);
    if (const auto added = change(m_database, kAddPart, part.release, part.attachment, part.index, part.count, *sealed); !added)
        return failFrom(added);
    if (const auto committed = transaction->commit(); !committed)
        return failFrom(committed);
    return true;
}

base::Result<int> MailStore::partsHere(const base::EnvelopeId &envelope)
{
    const auto count = rows::number(m_database, kPartsHere, envelope);
    if (!count)
        return failFrom(count);
    return static_cast<int>(*count);
}

base::Result<QByteArray> MailStore::attachment(const base::EnvelopeId &envelope, const release::ReleasedAttachment &attachment)
{
    const auto state = OneState::begin(m_database);
    if (!state)
        return failFrom(state);
    const auto held = heldBy(m_database, kByEnvelope, envelope);
    if (!held)
        return failFrom(held);
    QByteArray content;
    std::uint32_t next = 0;
    const auto read = each(m_database, kParts, [&](const Statement &row) -> base::Status {
        const auto index = static_cast<std::uint32_t>(row.integer(0));
        if (index != next++)
            return fail(ErrorCode::NothingFound, u"a part has not come yet"_s);
        const auto plain = crypto::openContent(held->key, partContext(envelope, attachment.id, index), row.bytes(1));
        if (!plain)
            return failFrom(plain);
        content += *plain;
        return {};
    }, envelope, attachment.id, attachment.parts);
    if (!read)
        return failFrom(read);
    if (next != attachment.parts)
        return fail(ErrorCode::NothingFound, u"a part has not come yet"_s);
    if (static_cast<std::uint64_t>(content.size()) != attachment.size || crypto::sha256(content) != attachment.sha256)
        return fail(ErrorCode::ChunkMismatch, u"the content is another than the release says"_s);
    return content;
}

base::Result<bool> MailStore::destroy(const base::EnvelopeId &envelope, base::Instant at)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto destroyed = changed(m_database, kDestroy, at, envelope);
    if (!destroyed)
        return failFrom(destroyed);
    if (const auto dropped = change(m_database, kDestroyParts, envelope); !dropped)
        return failFrom(dropped);
    if (const auto committed = transaction->commit(); !committed)
        return failFrom(committed);
    return *destroyed > 0;
}

} // namespace countersign::store
