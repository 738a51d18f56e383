#include "core/release/letter_rules.h"

#include "core/release/gate.h"
#include "core/release/letter_signers.h"

#include <algorithm>

namespace countersign::release {

using base::ErrorCode;
using objects::EnvelopeKind;
using objects::Role;
using objects::UserEntry;
using namespace Qt::StringLiterals;

namespace {

/// The letter names the desks that its envelope names.
template<typename T>
base::Result<Verified<T>> between(base::Result<Verified<T>> letter, const Envelope &envelope)
{
    if (letter && ((*letter)->sender != envelope.sender || (*letter)->recipient != envelope.recipient))
        return base::fail(ErrorCode::EnvelopeNotForUs, u"letter of another envelope"_s);
    return letter;
}

/// Two persons of whom one may be the second: not the same who wrote it alone.
bool hasTwoPersons(const QList<UserEntry> &users, bool officer)
{
    for (const UserEntry &second : users) {
        if (!mayApprove(second, officer))
            continue;
        const bool written = std::any_of(users.begin(), users.end(),
                                         [&second](const UserEntry &first) { return first.user != second.user && mayWrite(first); });
        if (written)
            return true;
    }
    return false;
}

/// The approval is one of this letter under this salt, by two persons of whom one may approve it.
base::Status checkApproval(const Signed &object, const Verified<ReleaseLetter> &letter, const objects::Salt &salt, base::Instant at,
                           const Directory &directory)
{
    const base::CountryCode sender = letter->sender;
    const auto approval = byUsers<objects::Approval>(object, sender, at, directory, 2);
    if (!approval)
        return base::failFrom(approval);
    const bool same = (*approval)->envelope == letter->envelope && (*approval)->sender == sender
        && (*approval)->recipient == letter->recipient && (*approval)->commitment == objects::commitmentOf(salt, letter.id());
    if (!same)
        return notAuthorised(sender, u"approval of another letter"_s);
    QList<UserEntry> both;
    for (const base::KeyId &key : letter.signers()) {
        const auto user = userOf(key, sender, at, directory);
        if (user && approval->signers().contains(key))
            both << *user;
    }
    if (!hasTwoPersons(both, needsOfficer(letter.value())))
        return notAuthorised(sender, u"no second person with the role"_s);
    return {};
}

} // namespace

bool needsOfficer(const ReleaseLetter &letter)
{
    const Contract &contract = letter.contract;
    const bool named = contract.nominal || std::any_of(contract.classes.begin(), contract.classes.end(), markings::isNominal);
    return contract.agreement.isEmpty() || needsOfficer(contract.marking, named);
}

base::Result<Verified<ReleaseLetter>> verifyApproved(const Signed &object, const Signed &approval, const objects::Salt &salt,
                                                     base::Instant at, const Directory &directory)
{
    // Whose desk it is stands inside; read unverified here, and verified under that desk's keys below.
    const auto claimed = object.type() == ReleaseLetter::kType ? ReleaseLetter::decodeBody(object.body())
                                                               : base::Result<ReleaseLetter>(base::fail(ErrorCode::UnknownType));
    if (!claimed)
        return base::failFrom(claimed);
    auto letter = byUsers<ReleaseLetter>(object, claimed->sender, at, directory, 2);
    if (!letter)
        return letter;
    if (const auto checked = checkApproval(approval, *letter, salt, at, directory); !checked)
        return base::failFrom(checked);
    return letter;
}

base::Result<Verified<ReleaseLetter>> verifyRelease(const Signed &object, const Envelope &envelope, const objects::Salt &salt,
                                                    const Directory &directory)
{
    if (envelope.kind != EnvelopeKind::Release)
        return notAuthorised(envelope.sender, u"release in a notice"_s);
    const auto approval = Signed::decode(envelope.approval);
    if (!approval)
        return base::failFrom(approval);
    auto letter = between(verifyApproved(object, *approval, salt, envelope.at, directory), envelope);
    if (letter && (*letter)->envelope != envelope.id)
        return base::fail(ErrorCode::EnvelopeNotForUs, u"letter of another envelope"_s);
    return letter;
}

base::Result<Verified<ReleaseLetter>> verifyAsked(const AskedLetter &asked, const ApprovalAsk &ask, const Directory &directory)
{
    const auto object = Signed::decode(asked.letter);
    if (!object)
        return base::failFrom(object);
    const auto author = directory.user(ask.author);
    if (!author || author->desk != ask.desk || !directory.isActive(ask.author, ask.at) || !mayWrite(*author))
        return notAuthorised(ask.desk, u"author of a letter"_s);
    auto letter = byKeys<ReleaseLetter>(*object, {author->key}, ask.desk);
    if (letter && ((*letter)->sender != ask.desk || (*letter)->recipient != asked.recipient))
        return notAuthorised(ask.desk, u"letter of another desk"_s);
    return letter;
}

base::Result<Verified<PartLetter>> verifyPart(const Signed &object, const Envelope &envelope, const Directory &directory)
{
    const auto device = directory.device(envelope.device);
    if (!device)
        return notAuthorised(envelope.sender, u"unknown device"_s);
    return byKeys<PartLetter>(object, keysOf({*device}, envelope.sender, envelope.at, directory), envelope.sender);
}

base::Result<Verified<ReceiptLetter>> verifyReceipt(const Signed &object, const Envelope &envelope, const Directory &directory)
{
    const auto keys = keysOf(directory.devicesOf(envelope.sender), envelope.sender, envelope.at, directory);
    return between(byKeys<ReceiptLetter>(object, keys, envelope.sender), envelope);
}

base::Result<Verified<RecallLetter>> verifyRecall(const Signed &object, const Envelope &envelope, const Directory &directory)
{
    return between(byUsers<RecallLetter>(object, envelope.sender, envelope.at, directory), envelope);
}

base::Result<Verified<RequestLetter>> verifyRequest(const Signed &object, const Envelope &envelope, const Directory &directory)
{
    return between(byUsers<RequestLetter>(object, envelope.sender, envelope.at, directory), envelope);
}

base::Result<Verified<AnswerLetter>> verifyAnswer(const Signed &object, const Envelope &envelope, const Directory &directory)
{
    return between(byUsers<AnswerLetter>(object, envelope.sender, envelope.at, directory), envelope);
}

base::Result<Verified<RemarkLetter>> verifyRemark(const Signed &object, const Envelope &envelope, const Directory &directory)
{
    return between(byUsers<RemarkLetter>(object, envelope.sender, envelope.at, directory), envelope);
}

} // namespace countersign::release
