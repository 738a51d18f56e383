#pragma once

#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/release/letters.h"

#include <optional>

/// How two persons come to sign one letter (trust.md 6): the author signs and asks, the second person
/// signs letter and commitment in a vault of their own, the author's machine puts both together.
namespace countersign::release {

/// The author's mark on a letter, under a fresh salt.
[[nodiscard]] AskedLetter askFor(const ReleaseLetter &letter, const crypto::SigningKey &author);
/// The second person's marks. Fails with what Signed::decode() and decodeBody() say.
[[nodiscard]] base::Result<SignedFor> signFor(const AskedLetter &asked, const crypto::SigningKey &approver);
/// That the marks are this person's, on the very letter and its commitment.
[[nodiscard]] bool isSignedFor(const AskedLetter &asked, const SignedFor &marks, const crypto::PublicSigningKey &approver);
/// Those of a decision for one letter.
[[nodiscard]] std::optional<SignedFor> marksOf(const ApprovalGiven &given, const base::EnvelopeId &envelope);

/// Ready to be sealed.
struct ApprovedLetter
{
    objects::Signed letter;                      ///< ReleaseLetter with both marks
    objects::Signed approval;                    ///< for Envelope::approval, with both marks
    objects::Salt salt;
};
/// Both together; the author signs the commitment now. ContentChanged when the marks are not this person's.
[[nodiscard]] base::Result<ApprovedLetter> approved(const AskedLetter &asked, const SignedFor &marks,
                                                    const crypto::PublicSigningKey &approver, const crypto::SigningKey &author);

} // namespace countersign::release
