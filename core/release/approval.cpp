#include "core/release/approval.h"

#include "core/objects/exchange_objects.h"

#include <algorithm>

namespace countersign::release {

using base::ErrorCode;
using objects::Signed;
using namespace Qt::StringLiterals;

namespace {

/// A letter taken apart, with the approval that belongs to it, signed by nobody yet.
struct Asked
{
    Signed letter;
    base::EnvelopeId envelope;
    Signed approval;
};

base::Result<Asked> readAsked(const AskedLetter &asked)
{
    const auto object = Signed::decode(asked.letter);
    if (!object)
        return base::failFrom(object);
    if (object->type() != ReleaseLetter::kType)
        return base::fail(ErrorCode::UnknownType);
    const auto letter = ReleaseLetter::decodeBody(object->body());
    if (!letter)
        return base::failFrom(letter);
    const objects::Approval approval{letter->envelope, letter->sender, letter->recipient, objects::commitmentOf(asked.salt, object->id())};
    return Asked{*object, letter->envelope, Signed::make(objects::Approval::kType, approval.encodeBody(), {})};
}

/// The one signature that a key made on an object.
crypto::Signature signatureBy(const crypto::SigningKey &key, const Signed &object)
{
    const Signed alone = Signed::make(object.type(), object.body(), {&key});
    return alone.marks().first().signature;
}

bool holds(const Signed &object, const crypto::PublicSigningKey &key, const crypto::Signature &signature)
{
    Signed alone = Signed::make(object.type(), object.body(), {});
    alone.addMark({crypto::keyId(key), signature});
    return objects::checkSignatures(alone, {key}).has_value();
}

} // namespace

AskedLetter askFor(const ReleaseLetter &letter, const crypto::SigningKey &author)
{
    return {letter.recipient, objects::freshSalt(), Signed::make(ReleaseLetter::kType, letter.encodeBody(), {&author}).bytes()};
}

base::Result<SignedFor> signFor(const AskedLetter &asked, const crypto::SigningKey &approver)
{
    const auto read = readAsked(asked);
    if (!read)
        return base::failFrom(read);
    return SignedFor{read->envelope, signatureBy(approver, read->letter), signatureBy(approver, read->approval)};
}

bool isSignedFor(const AskedLetter &asked, const SignedFor &marks, const crypto::PublicSigningKey &approver)
{
    const auto read = readAsked(asked);
    return read && read->envelope == marks.envelope && holds(read->letter, approver, marks.letter)
        && holds(read->approval, approver, marks.commitment);
}

std::optional<SignedFor> marksOf(const ApprovalGiven &given, const base::EnvelopeId &envelope)
{
    const auto found = std::find_if(given.letters.begin(), given.letters.end(),
                                    [&envelope](const SignedFor &marks) { return marks.envelope == envelope; });
    return found == given.letters.end() ? std::nullopt : std::optional(*found);
}

base::Result<ApprovedLetter> approved(const AskedLetter &asked, const SignedFor &marks, const crypto::PublicSigningKey &approver,
                                      const crypto::SigningKey &author)
{
    auto read = readAsked(asked);
    if (!read)
        return base::failFrom(read);
    if (!isSignedFor(asked, marks, approver))
        return base::fail(ErrorCode::ContentChanged, u"signature of a decision"_s);
    const base::KeyId second = crypto::keyId(approver);
    read->letter.addMark({second, marks.letter});
    read->approval.addMark({second, marks.commitment});
    read->approval.addSignature(author);
    return ApprovedLetter{std::move(read->letter), std::move(read->approval), asked.salt};
}

} // namespace countersign::release
