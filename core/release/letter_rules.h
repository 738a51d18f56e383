#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/directory/directory.h"
#include "core/objects/exchange_objects.h"
#include "core/objects/signed.h"
#include "core/release/letters.h"

#include <QByteArrayView>

#include <variant>

/// Who may sign what (trust.md 6). The receiver believes a letter for its signatures alone and judges
/// them at the time the envelope states: a person who left since has signed for good, one revoked
/// before that time has not. The portal judges the same approval at its own time, so what is dated
/// back after a revocation does not pass through it. Every function fails with LetterNotAuthorised
/// (args: sender), with EnvelopeNotForUs where letter and envelope name different desks, or with what
/// Signed, verify() and decodeBody() say.
namespace countersign::release {

using directory::Directory;
using objects::Envelope;
using objects::Signed;
using objects::Verified;

/// What the ladder of authority demands for a letter (domain.md 5.17, question 2): a releasing officer
/// for named persons, for what is stricter than AMBER, under originator control or without a paper; a
/// team leader is enough for the rest. Gate rule 2 asks the same of the items (gate.h).
[[nodiscard]] bool needsOfficer(const ReleaseLetter &letter);

/// Two distinct active users of the sender desk, one of them with the role that needsOfficer() asks
/// for; the same two over the envelope's commitment of this very letter; letter, approval and envelope
/// name the same sender, recipient and envelope.
[[nodiscard]] base::Result<Verified<ReleaseLetter>> verifyRelease(const Signed &letter, const Envelope &envelope,
                                                                  const objects::Salt &salt, const Directory &directory);
/// What the author and the second person signed, before there is an envelope: by `at`.
[[nodiscard]] base::Result<Verified<ReleaseLetter>> verifyApproved(const Signed &letter, const Signed &approval,
                                                                   const objects::Salt &salt, base::Instant at,
                                                                   const Directory &directory);
/// What an author alone has signed and asks approval for.
[[nodiscard]] base::Result<Verified<ReleaseLetter>> verifyAsked(const AskedLetter &asked, const ApprovalAsk &ask,
                                                                const Directory &directory);

/// The very device that sent the envelope.
[[nodiscard]] base::Result<Verified<PartLetter>> verifyPart(const Signed &letter, const Envelope &envelope, const Directory &directory);
/// An active device of the desk that received.
[[nodiscard]] base::Result<Verified<ReceiptLetter>> verifyReceipt(const Signed &letter, const Envelope &envelope, const Directory &directory);
/// An active user of the sender desk.
[[nodiscard]] base::Result<Verified<RecallLetter>> verifyRecall(const Signed &letter, const Envelope &envelope, const Directory &directory);
[[nodiscard]] base::Result<Verified<RequestLetter>> verifyRequest(const Signed &letter, const Envelope &envelope, const Directory &directory);
[[nodiscard]] base::Result<Verified<AnswerLetter>> verifyAnswer(const Signed &letter, const Envelope &envelope, const Directory &directory);
[[nodiscard]] base::Result<Verified<RemarkLetter>> verifyRemark(const Signed &letter, const Envelope &envelope, const Directory &directory);

// ---- inside a desk; also from vault to vault and by a file, where there is no envelope ----

/// Its author: an active user of the desk.
[[nodiscard]] base::Result<Verified<ApprovalAsk>> verifyAsk(const Signed &letter, base::CountryCode desk, base::Instant at,
                                                            const Directory &directory);
/// Who it names: an active user of the desk, a team leader or releasing officer to approve, a protection
/// adviser to decide. ApproverWithoutRole.
[[nodiscard]] base::Result<Verified<ApprovalGiven>> verifyGiven(const Signed &letter, base::CountryCode desk, base::Instant at,
                                                                const Directory &directory);
/// An active user of the desk.
[[nodiscard]] base::Result<Verified<DeskCopy>> verifyCopy(const Signed &letter, base::CountryCode desk, base::Instant at,
                                                          const Directory &directory);
/// That an answer is one to this ask: the same release and content, another person (ApproverNotOther),
/// every letter and commitment signed by that person, with the role each letter needs
/// (ApproverWithoutRole). ContentChanged otherwise.
[[nodiscard]] base::Status checkGiven(const ApprovalGiven &given, const ApprovalAsk &ask, const Directory &directory);

// ---- all of them ----

using OpenLetter = std::variant<Verified<ReleaseLetter>, Verified<PartLetter>, Verified<ReceiptLetter>, Verified<RecallLetter>,
                                Verified<RequestLetter>, Verified<AnswerLetter>, Verified<RemarkLetter>, Verified<ApprovalAsk>,
                                Verified<ApprovalGiven>, Verified<DeskCopy>>;
/// By the letter's type. A release in a notice, or another letter in a release envelope, is refused;
/// so is a letter of the desk's own from another desk, and one to another desk that has to stay inside.
[[nodiscard]] base::Result<OpenLetter> openLetter(QByteArrayView letter, const Envelope &envelope, const objects::Salt &salt,
                                                  const Directory &directory);

/// The active user of the desk who made the mark; nothing if nobody did.
[[nodiscard]] std::optional<objects::UserEntry> userOf(const base::KeyId &key, base::CountryCode desk, base::Instant at,
                                                       const Directory &directory);

} // namespace countersign::release
