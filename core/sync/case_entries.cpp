#include "core/sync/case_log_sync.h"

#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/store/attachment_store.h"
#include "core/store/case_store.h"
#include "core/sync/log_reading.h"

#include <QtEndian>

#include <algorithm>

namespace countersign::sync {

using base::ErrorCode;
using objects::CaseBlob;
using objects::CaseEntry;
using objects::CaseKeys;
using store::CaseLogStore;
using namespace Qt::StringLiterals;

QList<crypto::PublicSigningKey> CaseSeat::userKeys() const
{
    QList<crypto::PublicSigningKey> keys;
    for (const objects::UserEntry &user : identity->directory.usersOf(identity->desk))
        keys.append(user.key);
    return keys;
}

QSet<base::UserId> CaseSeat::usersOf(const QSet<base::DeviceId> &devices) const
{
    QSet<base::UserId> users;
    for (const objects::DeviceEntry &device : identity->directory.devicesOf(identity->desk)) {
        if (devices.contains(device.device))
            users.insert(device.user);
    }
    return users;
}

base::UserId CaseSeat::userOfKey(const base::KeyId &key) const
{
    for (const objects::UserEntry &user : identity->directory.usersOf(identity->desk)) {
        if (crypto::keyId(user.key) == key)
            return user.user;
    }
    return {};
}

qint64 CaseSeat::deviceMark() const
{
    QList<base::DeviceId> active;
    for (const objects::DeviceEntry &device : identity->directory.devicesOf(identity->desk)) {
        if (identity->directory.isActive(device.device, now))
            active.append(device.device);
    }
    std::sort(active.begin(), active.end());
    crypto::Sha256 hash;
    for (const base::DeviceId &device : std::as_const(active))
        hash.add(device.view());
    const base::Digest digest = hash.result();
    return static_cast<qint64>(qFromBigEndian<quint64>(digest.bytes.data()) >> 1);
}

namespace {

/// An object may be good and yet of no use for now: then it waits, sealed, as it came.
bool waits(ErrorCode code)
{
    return code == ErrorCode::NoChannelKey || code == ErrorCode::NotAuthorised || code == ErrorCode::NewerVersion
        || code == ErrorCode::UnknownCriticalField;
}

/// Works off objects of the log inside one transaction.
class Taking
{
public:
    Taking(Stores &stores, const CaseSeat &seat)
        : m_stores(stores), m_seat(seat), m_users(seat.userKeys()), m_log(stores.database()), m_chunks(stores.database()),
          m_cases(stores.database(), *seat.shelf)
    {
    }

    base::Status object(const base::ObjectId &id, const objects::Signed &object)
    {
        base::Status taken;
        base::CaseId about;
        switch (object.type()) {
        case objects::ObjectType::CaseKeys:
            taken = verified<CaseKeys>(object, about, &Taking::keys);
            break;
        case objects::ObjectType::CaseEntry:
            taken = verified<CaseEntry>(object, about, &Taking::entry);
            break;
        case objects::ObjectType::CaseBlob:
            taken = verified<CaseBlob>(object, about, &Taking::blob);
            break;
        default:
            taken = base::fail(ErrorCode::UnknownType, u"in a case log"_s);
        }
        if (taken)
            return m_log.dropSealed(id);
        if (waits(taken.error().code))
            return m_log.keepSealed(id, about, taken.error().code, object.bytes());
        return taken;
    }

    /// What waited for the keys that came.
    base::Status opened()
    {
        while (!m_keyed.isEmpty()) {
            const QSet<base::CaseId> keyed = std::exchange(m_keyed, {});
            for (const base::CaseId &id : keyed) {
                const auto sealed = m_log.sealedOf(id);
                if (!sealed)
                    return base::failFrom(sealed);
                for (const store::SealedObject &waiting : *sealed) {
                    const auto object = objects::Signed::decode(waiting.bytes);
                    if (!object)
                        return base::failFrom(object);
                    if (const auto taken = this->object(waiting.object, *object); !taken && endsRun(taken.error()))
                        return taken;
                }
            }
        }
        return {};
    }

    [[nodiscard]] QList<cases::VerifiedRevision> takeRevisions() { return std::exchange(m_revisions, {}); }
    [[nodiscard]] store::CaseStore &cases() { return m_cases; }
    [[nodiscard]] CaseLogStore &log() { return m_log; }
    [[nodiscard]] Stores &stores() { return m_stores; }

private:
    template<typename T>
    using Take = base::Status (Taking::*)(const objects::Verified<T> &);

    static base::CaseId caseOf(const CaseKeys &keys) { return keys.name.caseId; }
    static base::CaseId caseOf(const CaseEntry &entry) { return entry.name.caseId; }
    static base::CaseId caseOf(const CaseBlob &blob) { return blob.caseId; }

    template<typename T>
    base::Status verified(const objects::Signed &object, base::CaseId &about, Take<T> take)
    {
        const auto value = objects::verify<T>(object, m_users);
        if (!value)
            return base::failFrom(value);
        about = caseOf(value->value());
        if ((*value)->desk != m_seat.identity->desk)
            return base::fail(ErrorCode::NotAuthorised, u"of another desk"_s);
        return (this->*take)(*value);
    }

    /// The first key of a case is its creator's. Every further one comes from somebody who holds one already:
    /// nobody can put themselves among the readers of a case, nor have others seal to a key of theirs.
    base::Status keys(const objects::Verified<CaseKeys> &given)
    {
        const auto known = m_log.keys(given->name.caseId);
        if (!known)
            return base::failFrom(known);
        const base::UserId giver = m_seat.userOfKey(given.signers().first());
        if (known->isEmpty()) {
            if (given->name.epoch != 1 || giver != given->creator)
                return base::fail(ErrorCode::NotAuthorised, u"first key of a case"_s);
        } else {
            QSet<base::DeviceId> holders;
            for (const store::CaseKeyRecord &key : *known)
                holders |= key.holders;
            if (given->creator != known->first().creator || !m_seat.usersOf(holders).contains(giver))
                return base::fail(ErrorCode::NotAuthorised, u"key of a case from somebody who holds none"_s);
        }
        if (const auto kept = m_log.keepKey(given.value()); !kept)
            return kept;
        m_keyed.insert(given->name.caseId);
        for (const objects::WrappedCaseKey &wrapped : given->devices) {
            if (wrapped.device != m_seat.identity->device)
                continue;
            const auto key = m_seat.identity->deviceSealing->open(wrapped.sealed);
            if (!key)
                return base::failFrom(key);
            const auto id = objects::caseKeyId(*key);
            if (!id)
                return base::failFrom(id);
            if (*id != given->name.key)
                return base::fail(ErrorCode::SealBroken, u"another key than named"_s);
            return m_log.keepSecret(given->name, *key);
        }
        return {};
    }

    base::Status entry(const objects::Verified<CaseEntry> &sealed)
    {
        const auto key = m_log.secret(sealed->name);
        if (!key)
            return base::failFrom(key);
        if (!*key)
            return base::fail(ErrorCode::NoChannelKey, u"of a case"_s);
        const auto opened = objects::openCaseEntry(**key, sealed.value());
        if (!opened)
            return base::failFrom(opened);
        const auto inner = objects::Signed::decode(*opened);
        if (!inner)
            return base::failFrom(inner);
        auto revision = objects::verify<cases::SignedRevision>(*inner, m_users);
        if (!revision)
            return base::failFrom(revision);
        if ((*revision)->caseId != sealed->name.caseId)
            return base::fail(ErrorCode::CaseObjectBroken, u"revision of another case"_s);
        if (m_seat.userOfKey(revision->signers().first()) != (*revision)->author)
            return base::fail(ErrorCode::BadSignature, u"revision under another's name"_s);
        m_revisions.append(std::move(*revision));
        return {};
    }

    base::Status blob(const objects::Verified<CaseBlob> &chunk)
    {
        return m_chunks.take({chunk->caseId, chunk->attachment, chunk->index, chunk->count, chunk->sealed});
    }

    Stores &m_stores;
    const CaseSeat &m_seat;
    QList<crypto::PublicSigningKey> m_users;
    CaseLogStore m_log;
    store::AttachmentStore m_chunks;
    store::CaseStore m_cases;
    QSet<base::CaseId> m_keyed;
    QList<cases::VerifiedRevision> m_revisions;
};

/// Nothing of a page is used before all of it was tried; what cannot be used stops nothing else.
base::Status takeEntries(Taking &taking, const objects::protocol::LogPage &page, bool overlap, TakenEntries &taken)
{
    for (qsizetype i = overlap ? 1 : 0; i < page.entries.size(); ++i) {
        const auto object = objects::Signed::decode(page.entries.at(i));
        if (!object) {
            taken.suspect = true;
            taken.refused.append(object.error());
            continue;
        }
        const auto good = taking.object(object->id(), *object);
        if (!good && endsRun(good.error()))
            return good;
        if (!good) {
            // The portal takes nothing that is not signed by the desk: it was changed on its way.
            taken.suspect = true;
            taken.refused.append(good.error());
            continue;
        }
        const auto fits = notePosition(taking.stores(), store::LogPlace::Log::Cases, page, i, object->id());
        if (!fits)
            return base::failFrom(fits);
        taken.suspect = taken.suspect || !*fits;
        if (const auto dropped = taking.log().dropOutgoing(object->id()); !dropped)
            return dropped;
    }
    return taking.opened();
}

base::Result<TakenEntries> takeOnce(Stores &stores, const CaseSeat &seat, const objects::protocol::LogPage &page, bool overlap,
                                    bool oneByOne)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    TakenEntries taken;
    Taking taking(stores, seat);
    if (const auto read = takeEntries(taking, page, overlap, taken); !read)
        return base::failFrom(read);
    const auto revisions = taking.takeRevisions();
    if (!oneByOne && !revisions.isEmpty()) {
        const auto done = taking.cases().takeRevisions(revisions);
        if (!done)
            return base::failFrom(done);
        taken.applied = done->applied;
        taken.cases = done->cases;
    }
    if (taken.suspect) {
        if (const auto over = store::LogPlace(stores.database(), store::LogPlace::Log::Cases).startOver(); !over)
            return base::failFrom(over);
    }
    if (const auto committed = transaction->commit(); !committed)
        return base::failFrom(committed);
    if (!oneByOne)
        return taken;
    for (const cases::VerifiedRevision &revision : revisions) {
        const auto done = taking.cases().takeRevisions({revision});
        if (!done && endsRun(done.error()))
            return base::failFrom(done);
        if (!done) {
            taken.refused.append(done.error());
            continue;
        }
        taken.applied += done->applied;
        taken.cases |= done->cases;
    }
    return taken;
}

} // namespace

base::Result<TakenEntries> takeCasePage(Stores &stores, const CaseSeat &seat, const objects::protocol::LogPage &page, bool overlap)
{
    auto taken = takeOnce(stores, seat, page, overlap, false);
    // One revision that contradicts another of its number (a copied vault) must not hold up the rest.
    if (!taken && !endsRun(taken.error()))
        taken = takeOnce(stores, seat, page, overlap, true);
    return taken;
}

} // namespace countersign::sync
