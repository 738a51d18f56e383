#include "core/release/approval.h"
#include "core/release/letter_rules.h"
#include "core/release/letter_signers.h"

/// Letters that stay inside a desk, and the switch over all of them.
namespace countersign::release {

using base::ErrorCode;
using objects::EnvelopeKind;
using objects::ObjectType;
using objects::Role;
using namespace Qt::StringLiterals;

namespace {

/// Of the desk itself, to itself.
template<typename T>
base::Result<Verified<T>> inside(base::Result<Verified<T>> letter, base::CountryCode desk)
{
    if (letter && (*letter)->desk != desk)
        return base::fail(ErrorCode::EnvelopeNotForUs, u"letter of another desk"_s);
    return letter;
}

/// Signed by the one person it names.
template<typename T>
base::Result<Verified<T>> byPerson(const Signed &object, const base::UserId &person, base::CountryCode desk, base::Instant at,
                                   const Directory &directory)
{
    const auto user = directory.user(person);
    if (!user || user->desk != desk || !directory.isActive(person, at))
        return notAuthorised(desk, u"person is not active"_s);
    return byKeys<T>(object, {user->key}, desk);
}

/// Read before it is verified: only to learn who claims to have signed.
template<typename T>
base::Result<T> claimed(const Signed &object)
{
    if (object.type() != T::kType)
        return base::fail(ErrorCode::UnknownType);
    return T::decodeBody(object.body());
}

bool isInside(ObjectType type)
{
    return type == ObjectType::ApprovalAsk || type == ObjectType::ApprovalGiven || type == ObjectType::DeskCopy;
}

template<typename T>
base::Result<OpenLetter> opened(base::Result<Verified<T>> letter)
{
    if (!letter)
        return base::failFrom(letter);
    return OpenLetter(std::move(*letter));
}

} // namespace

base::Result<Verified<ApprovalAsk>> verifyAsk(const Signed &object, base::CountryCode desk, base::Instant at, const Directory &directory)
{
    const auto ask = claimed<ApprovalAsk>(object);
    if (!ask)
        return base::failFrom(ask);
    return inside(byPerson<ApprovalAsk>(object, ask->author, desk, at, directory), desk);
}

base::Result<Verified<ApprovalGiven>> verifyGiven(const Signed &object, base::CountryCode desk, base::Instant at,
                                                  const Directory &directory)
{
    const auto given = claimed<ApprovalGiven>(object);
    if (!given)
        return base::failFrom(given);
    auto letter = inside(byPerson<ApprovalGiven>(object, given->by, desk, at, directory), desk);
    if (!letter)
        return letter;
    const auto user = directory.user(given->by);
    const bool may = given->adviser ? user->roles.contains(Role::ProtectionAdviser) : mayApprove(*user, false);
    if (!may)
        return base::fail(ErrorCode::ApproverWithoutRole, u"decision without the role"_s);
    return letter;
}

base::Result<Verified<DeskCopy>> verifyCopy(const Signed &object, base::CountryCode desk, base::Instant at, const Directory &directory)
{
    return inside(byUsers<DeskCopy>(object, desk, at, directory), desk);
}

base::Status checkGiven(const ApprovalGiven &given, const ApprovalAsk &ask, const Directory &directory)
{
    if (given.release != ask.release || given.desk != ask.desk || given.content != ask.content)
        return base::fail(ErrorCode::ContentChanged, u"decision on another content"_s);
    if (given.by == ask.author)
        return base::fail(ErrorCode::ApproverNotOther);
    if (given.adviser || !given.approves)
        return {};
    const auto user = directory.user(given.by);
    if (!user || given.letters.size() != ask.letters.size())
        return base::fail(ErrorCode::ContentChanged, u"letters of a decision"_s);
    for (const AskedLetter &asked : ask.letters) {
        const auto letter = verifyAsked(asked, ask, directory);
        if (!letter)
            return base::failFrom(letter);
        if (!mayApprove(*user, needsOfficer(letter->value())))
            return base::fail(ErrorCode::ApproverWithoutRole);
        if (const auto marks = marksOf(given, (*letter)->envelope); !marks || !isSignedFor(asked, *marks, user->key))
            return base::fail(ErrorCode::ContentChanged, u"signature of a decision"_s);
    }
    return {};
}

base::Result<OpenLetter> openLetter(QByteArrayView bytes, const Envelope &envelope, const objects::Salt &salt,
                                    const Directory &directory)
{
    const auto object = Signed::decode(bytes);
    if (!object)
        return base::failFrom(object);
    const ObjectType type = object->type();
    if (isInside(type) != (envelope.sender == envelope.recipient))
        return base::fail(ErrorCode::EnvelopeNotForUs, u"letter that has to stay inside, or to leave"_s);
    if ((type == ObjectType::ReleaseLetter) != (envelope.kind == EnvelopeKind::Release))
        return notAuthorised(envelope.sender, u"kind of the envelope"_s);
    switch (type) {
    case ObjectType::ReleaseLetter:
        return opened(verifyRelease(*object, envelope, salt, directory));
    case ObjectType::PartLetter:
        return opened(verifyPart(*object, envelope, directory));
    case ObjectType::ReceiptLetter:
        return opened(verifyReceipt(*object, envelope, directory));
    case ObjectType::RecallLetter:
        return opened(verifyRecall(*object, envelope, directory));
    case ObjectType::RequestLetter:
        return opened(verifyRequest(*object, envelope, directory));
    case ObjectType::AnswerLetter:
        return opened(verifyAnswer(*object, envelope, directory));
    case ObjectType::RemarkLetter:
        return opened(verifyRemark(*object, envelope, directory));
    case ObjectType::ApprovalAsk:
        return opened(verifyAsk(*object, envelope.sender, envelope.at, directory));
    case ObjectType::ApprovalGiven:
        return opened(verifyGiven(*object, envelope.sender, envelope.at, directory));
    case ObjectType::DeskCopy:
        return opened(verifyCopy(*object, envelope.sender, envelope.at, directory));
    default:
        return base::fail(ErrorCode::UnknownType, u"letter"_s, {QString::number(static_cast<int>(type))});
    }
}

} // namespace countersign::release
