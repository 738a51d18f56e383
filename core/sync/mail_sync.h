#pragma once

#include "core/base/result.h"
#include "core/store/release_store.h"
#include "core/sync/letter_sending.h"

#include <QByteArray>
#include <QList>

namespace countersign::sync {

/// What a number of envelopes came to.
struct TakenMail
{
    int taken = 0;                               ///< letters that are in force now; also such as waited before
    int known = 0;                               ///< were here already
    int aside = 0;                               ///< set aside: a gap, or trouble that a person should see
    bool suspect = false;                        ///< the portal contradicts itself, or hands out what nobody signed
    QList<base::Error> remarks;
};

/// Takes envelopes, in whatever order: verifies device and lane, opens, verifies the letter, and applies it with its
/// receipt and audit row in one transaction each. Doubles are passed over; what is ahead of its lane waits until the
/// gap closes. The one way in for the portal's mail and for courier files. Fails only where the vault does.
[[nodiscard]] base::Result<TakenMail> takeEnvelopes(Stores &stores, const MailSeat &seat, const QList<QByteArray> &envelopes);

/// A signed time was seen: the portal's, or in an envelope of `sender`, who decides about its own items alone. Destroys
/// what is due by it, each in a transaction with receipt and audit row. The machine's own clock never destroys, but a
/// time more than kClockTolerance ahead of it is not believed. Answers how many items were destroyed.
[[nodiscard]] base::Result<int> seeSignedTime(Stores &stores, const MailSeat &seat, base::Instant at, base::CountryCode sender = {});
inline constexpr std::chrono::minutes kClockTolerance{5};

/// A colleague's ask, by mail or by a file, in the caller's transaction: the release waits for a decision here too.
/// False when it is here already, or the release was made in this vault.
[[nodiscard]] base::Result<bool> takeAsk(store::ReleaseStore &releases, const objects::Verified<release::ApprovalAsk> &ask, base::Instant now);

} // namespace countersign::sync
