#pragma once

#include "core/sync/run_state.h"

#include "core/cases/signed_revision.h"
#include "core/store/case_log_store.h"

/// The desk's sealed case log in a synchronisation. Private to this room.
namespace countersign::sync {

/// Who may sign here, and what this device is; a value that jobs on the store's thread own.
struct CaseSeat
{
    std::shared_ptr<const DeskIdentity> identity;
    store::CaseShelfPtr shelf;
    base::Instant now{};
    [[nodiscard]] QList<crypto::PublicSigningKey> userKeys() const;
    /// Users of the desk whose devices are among `devices`.
    [[nodiscard]] QSet<base::UserId> usersOf(const QSet<base::DeviceId> &devices) const;
    [[nodiscard]] base::UserId userOfKey(const base::KeyId &key) const;
    /// Another number for another set of active devices.
    [[nodiscard]] qint64 deviceMark() const;
};

/// What a piece of the log came to.
struct TakenEntries
{
    int applied = 0;
    QSet<base::CaseId> cases;
    bool suspect = false;         ///< the portal contradicts itself, or handed out what nobody signed
    QList<base::Error> refused;
};

/// Takes a page of the log, and what waited for a key that came with it, in one transaction with the
/// place in the log. `overlap`: the first entry is the one that was read last before.
[[nodiscard]] base::Result<TakenEntries> takeCasePage(Stores &stores, const CaseSeat &seat, const objects::protocol::LogPage &page,
                                                      bool overlap);

/// Makes the keys that are missing and hands them to whom they belong, seals what was not
/// sent, all durable in one transaction; at most a few thousand objects at once. `came`: cases that changed
/// by what came. All cases are looked at only when the devices of the desk are others than the last
/// time. Answers how many objects were made.
[[nodiscard]] base::Result<int> sealWaiting(Stores &stores, const CaseSeat &seat, const QSet<base::CaseId> &came);

} // namespace countersign::sync
