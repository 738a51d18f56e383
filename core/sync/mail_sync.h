#pragma once

#include "core/base/result.h"
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

/// A signed time was seen: of the portal or of who recalls. Destroys what is due by it; the machine's own clock never
/// does, but one that is far from it is believed neither. Answers how many items were destroyed.
[[nodiscard]] base::Result<int> seeSignedTime(Stores &stores, const MailSeat &seat, base::Instant at);

/// Fingerprint that two desks compare: of the key that signs a desk's charters. Null when it is no member.
[[nodiscard]] base::Digest deskFingerprint(const directory::Directory &directory, base::CountryCode desk);
/// Holds the directory's keys against those known (store::DeskKeyStore), audits each change, and answers the desks
/// whose key is another one than before.
[[nodiscard]] base::Result<QList<base::CountryCode>> seeDeskKeys(Stores &stores, const MailSeat &seat);

} // namespace countersign::sync
