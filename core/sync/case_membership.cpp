#include "core/sync/case_log_sync.h"

#include "core/cases/case_file.h"
#include "core/crypto/content_seal.h"
#include "core/database/transaction.h"
#include "core/store/case_store.h"
#include "core/store/vault_marks.h"

#include <algorithm>

namespace countersign::sync {

using base::ErrorCode;
using objects::CaseKeys;
using store::CaseKeyRecord;
using store::CaseLogStore;
using namespace Qt::StringLiterals;

namespace {

/// Devices of the desk that all cases were last given to, as CaseSeat::deviceMark().
constexpr QLatin1StringView kDevicesMark("case-devices");
/// Revisions that are sealed in one go.
constexpr int kMostAtOnce = 2'000;

/// Keys and entries of one vault in the making.
class Sealing
{
public:
    Sealing(Stores &stores, const CaseSeat &seat)
        : m_seat(seat), m_log(stores.database()), m_cases(stores.database(), *seat.shelf)
    {
    }

    /// Gives each case the keys that it needs now.
    base::Status tend(const base::CaseId &id)
    {
        const auto state = m_cases.state(id);
        if (!state && state.error().code == ErrorCode::NothingFound)
            return {};
        if (!state)
            return base::failFrom(state);
        const cases::CaseFile file = (*state)->file();
        auto known = m_log.keys(id);
        if (!known)
            return base::failFrom(known);
        const base::UserId creator = known->isEmpty() ? m_seat.identity->user : known->first().creator;
        const QSet<base::DeviceId> wanted = members(file, creator);
        const CaseKeyRecord *const newest = newestHeld(*known);
        const bool member = wanted.contains(m_seat.identity->device);
        if (!newest && known->isEmpty())
            return begin(id, 1, creator, file.limited, wanted);
        if (!newest || !member)
            return {}; // others' to look after
        if (!wanted.contains(newest->holders)) {
            std::uint32_t epoch = 0;
            for (const CaseKeyRecord &key : std::as_const(*known))
                epoch = std::max(epoch, key.name.epoch);
            if (const auto begun = begin(id, epoch + 1, creator, file.limited, wanted); !begun)
                return begun;
        }
        for (const CaseKeyRecord &key : std::as_const(*known)) {
            const QSet<base::DeviceId> missing = wanted - key.holders;
            if (!key.held || missing.isEmpty())
                continue;
            const auto secret = m_log.secret(key.name);
            if (!secret)
                return base::failFrom(secret);
            if (const auto given = *secret ? give(key.name, creator, file.limited, missing, **secret) : base::Status{}; !given)
                return given;
        }
        return {};
    }

    base::Status seal(const store::StoredRevision &revision)
    {
        const auto known = m_log.keys(revision.caseId);
        if (!known)
            return base::failFrom(known);
        const CaseKeyRecord *const newest = newestHeld(*known);
        if (!newest)
            return base::fail(ErrorCode::NoChannelKey, u"of a case"_s);
        const auto secret = m_log.secret(newest->name);
        if (!secret)
            return base::failFrom(secret);
        if (!*secret)
            return base::fail(ErrorCode::NoChannelKey, u"of a case"_s);
        const auto sealed = objects::sealCaseEntry(**secret, m_seat.identity->desk, newest->name, revision.bytes);
        if (!sealed)
            return base::failFrom(sealed);
        const objects::CaseEntry entry{m_seat.identity->desk, newest->name, *sealed};
        if (const auto put = putOut(entry); !put)
            return put;
        return m_cases.markSent(revision.row);
    }

    [[nodiscard]] store::CaseStore &cases() { return m_cases; }
    [[nodiscard]] CaseLogStore &log() { return m_log; }
    [[nodiscard]] int made() const { return m_made; }

private:
    template<typename T>
    base::Status putOut(const T &value)
    {
        const auto object = objects::Signed::make(T::kType, value.encodeBody(), {m_seat.identity->userKey.get()});
        ++m_made;
        return m_log.putOutgoing(object.id(), object.bytes());
    }

    /// The last epoch; of two that were begun at once the same one everywhere.
    static const CaseKeyRecord *newestHeld(const QList<CaseKeyRecord> &keys)
    {
        const CaseKeyRecord *newest = nullptr;
        for (const CaseKeyRecord &key : keys) {
            if (key.held && (!newest || key.name.epoch > newest->name.epoch))
                newest = &key;
        }
        return newest;
    }

    [[nodiscard]] QSet<base::DeviceId> members(const cases::CaseFile &file, const base::UserId &creator) const
    {
        QSet<base::UserId> users{creator};
        for (const cases::Person &person : file.assignees)
            users.insert(person.user);
        QSet<base::DeviceId> devices;
        for (const objects::DeviceEntry &device : m_seat.identity->directory.devicesOf(m_seat.identity->desk)) {
            if (m_seat.identity->directory.isActive(device.device, m_seat.now) && (!file.limited || users.contains(device.user)))
                devices.insert(device.device);
        }
        return devices;
    }

    base::Status begin(const base::CaseId &id, std::uint32_t epoch, const base::UserId &creator, bool limited, QSet<base::DeviceId> devices)
    {
        devices.insert(m_seat.identity->device); // who makes a key can use it
        const auto key = crypto::SecretBytes::random(crypto::kContentKeySize);
        if (key.isEmpty())
            return base::fail(ErrorCode::SecretMemory);
        const auto keyId = objects::caseKeyId(key);
        if (!keyId)
            return base::failFrom(keyId);
        const objects::CaseKeyName name{id, epoch, *keyId};
        if (const auto given = give(name, creator, limited, devices, key); !given)
            return given;
        return m_log.keepSecret(name, key);
    }

    base::Status give(const objects::CaseKeyName &name, const base::UserId &creator, bool limited, const QSet<base::DeviceId> &devices,
                      const crypto::SecretBytes &key)
    {
        CaseKeys keys{m_seat.identity->desk, name, creator, limited, m_seat.now, {}};
        for (const base::DeviceId &id : devices) {
            if (const auto device = m_seat.identity->directory.device(id))
                keys.devices.append({id, crypto::sealTo(device->sealing, key)});
        }
        std::sort(keys.devices.begin(), keys.devices.end(),
                  [](const objects::WrappedCaseKey &a, const objects::WrappedCaseKey &b) { return a.device < b.device; });
        if (const auto kept = m_log.keepKey(keys); !kept)
            return kept;
        return putOut(keys);
    }

    const CaseSeat &m_seat;
    CaseLogStore m_log;
    store::CaseStore m_cases;
    int m_made = 0;
};

} // namespace

base::Result<int> sealWaiting(Stores &stores, const CaseSeat &seat, const QSet<base::CaseId> &came)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    Sealing sealing(stores, seat);
    const auto unsent = sealing.cases().unsent(kMostAtOnce);
    if (!unsent)
        return base::failFrom(unsent);
    QSet<base::CaseId> cases = came;
    const qint64 devices = seat.deviceMark();
    const auto before = store::VaultMarks::value(stores.database(), kDevicesMark);
    if (!before)
        return base::failFrom(before);
    if (*before != devices) {
        const auto keyed = sealing.log().casesWithKeys();
        if (!keyed)
            return base::failFrom(keyed);
        cases.unite(QSet<base::CaseId>(keyed->cbegin(), keyed->cend()));
        if (const auto set = store::VaultMarks::set(stores.database(), kDevicesMark, devices); !set)
            return base::failFrom(set);
    }
    for (const store::StoredRevision &revision : *unsent)
        cases.insert(revision.caseId);
    for (const base::CaseId &id : std::as_const(cases)) {
        if (const auto tended = sealing.tend(id); !tended)
            return base::failFrom(tended);
    }
    for (const store::StoredRevision &revision : *unsent) {
        if (const auto sealed = sealing.seal(revision); !sealed)
            return base::failFrom(sealed);
    }
    if (const auto committed = transaction->commit(); !committed)
        return base::failFrom(committed);
    return sealing.made();
}

} // namespace countersign::sync
