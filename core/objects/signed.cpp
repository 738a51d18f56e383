#include "core/objects/signed.h"

#include "core/crypto/hash.h"
#include "core/objects/cbor.h"

#include <algorithm>

namespace countersign::objects {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kVersion = 1;
/// More than any k-of-n we foresee, and few enough that checking them costs nothing.
constexpr std::size_t kMaxMarks = 64;

/// The text under the signature; a number alone could be confused with another protocol's.
QByteArrayView typeText(ObjectType type)
{
    switch (type) {
    case ObjectType::FederationRoot: return "federation-root";
    case ObjectType::FederationManifest: return "federation-manifest";
    case ObjectType::DeskCharter: return "desk-charter";
    case ObjectType::UserEntry: return "user-entry";
    case ObjectType::DeviceEntry: return "device-entry";
    case ObjectType::Revocation: return "revocation";
    case ObjectType::EnrolmentRequest: return "enrolment-request";
    case ObjectType::ChannelDescriptor: return "channel-descriptor";
    case ObjectType::FeedBatch: return "feed-batch";
    case ObjectType::FeedHead: return "feed-head";
    case ObjectType::SnapshotManifest: return "snapshot-manifest";
    case ObjectType::Operation: return "operation";
    case ObjectType::DirectoryCheckpoint: return "directory-checkpoint";
    case ObjectType::PortalReceipt: return "portal-receipt";
    case ObjectType::AuditCheckpoint: return "audit-checkpoint";
    case ObjectType::CaseRevision: return "case-revision";
    case ObjectType::CaseKeys: return "case-keys";
    case ObjectType::CaseEntry: return "case-entry";
    case ObjectType::CaseBlob: return "case-blob";
    case ObjectType::Envelope: return "envelope";
    case ObjectType::Approval: return "approval";
    case ObjectType::ReleaseLetter: return "release-letter";
    case ObjectType::PartLetter: return "part-letter";
    case ObjectType::ReceiptLetter: return "receipt-letter";
    case ObjectType::RecallLetter: return "recall-letter";
    case ObjectType::RequestLetter: return "request-letter";
    case ObjectType::AnswerLetter: return "answer-letter";
    case ObjectType::RemarkLetter: return "remark-letter";
    case ObjectType::ApprovalAsk: return "approval-ask";
    case ObjectType::ApprovalGiven: return "approval-given";
    case ObjectType::DeskCopy: return "desk-copy";
    case ObjectType::CourierSheet: return "courier-sheet";
    }
    return {};
}

QByteArray prefix(ObjectType type)
{
    QByteArray out("countersign/1");
    out.append('\0');
    out.append(typeText(type));
    out.append('\0');
    return out;
}

QByteArray signedMessage(ObjectType type, QByteArrayView body)
{
    QByteArray message = prefix(type);
    const auto digest = crypto::sha512(body);
    message.append(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size()));
    return message;
}

base::Result<Signed::Mark> readMark(cbor::Reader &reader)
{
    const auto parts = reader.enterArray();
    if (!parts)
        return base::failFrom(parts);
    if (*parts != 2)
        return base::fail(ErrorCode::WrongFieldType, u"signature mark"_s);
    const auto key = reader.bytes();
    if (!key)
        return base::failFrom(key);
    const auto signature = reader.bytes();
    if (!signature)
        return base::failFrom(signature);
    reader.leave();
    const auto id = base::KeyId::fromBytes(*key);
    const auto value = crypto::Signature::fromBytes(*signature);
    if (!id || !value)
        return base::fail(ErrorCode::WrongFieldType, u"signature mark"_s);
    return Signed::Mark{*id, *value};
}

/// Marks stand in rising order of their key ids, so that a set of signatures has one form.
base::Result<QList<Signed::Mark>> readMarks(cbor::Reader &reader)
{
    const auto count = reader.enterArray();
    if (!count)
        return base::failFrom(count);
    if (*count > kMaxMarks)
        return base::fail(ErrorCode::TooLarge, u"signature marks"_s);
    QList<Signed::Mark> marks;
    for (std::size_t i = 0; i < *count; ++i) {
        const auto mark = readMark(reader);
        if (!mark)
            return base::failFrom(mark);
        if (!marks.isEmpty() && mark->key <= marks.last().key)
            return base::fail(ErrorCode::NotCanonical, u"order of signature marks"_s);
        marks.append(*mark);
    }
    reader.leave();
    return marks;
}

} // namespace

Signed Signed::make(ObjectType type, QByteArray body, const QList<const crypto::SigningKey *> &signers)
{
    Signed object;
    object.m_type = type;
    object.m_body = std::move(body);
    object.encode();
    for (const crypto::SigningKey *signer : signers)
        object.addSignature(*signer);
    return object;
}

base::Result<Signed> Signed::decode(QByteArrayView bytes)
{
    cbor::Reader reader(bytes);
    const auto parts = reader.enterArray();
    if (!parts)
        return base::failFrom(parts);
    const auto version = reader.unsignedInt();
    if (!version)
        return base::failFrom(version);
    if (*version != kVersion)
        return base::fail(*version > kVersion ? ErrorCode::NewerVersion : ErrorCode::NotCanonical, u"signed object"_s);
    if (*parts != 4)
        return base::fail(ErrorCode::WrongFieldType, u"signed object"_s);
    const auto type = reader.unsignedInt();
    if (!type)
        return base::failFrom(type);
    if (*type > 0xff || typeText(static_cast<ObjectType>(*type)).isEmpty())
        return base::fail(ErrorCode::UnknownType, {}, {QString::number(*type)});
    const auto body = reader.bytes();
    if (!body)
        return base::failFrom(body);
    auto marks = readMarks(reader);
    if (!marks)
        return base::failFrom(marks);
    reader.leave();
    if (const auto end = reader.end(); !end)
        return base::failFrom(end);

    Signed object;
    object.m_type = static_cast<ObjectType>(*type);
    object.m_body = body->toByteArray();
    object.m_marks = std::move(*marks);
    object.m_bytes = bytes.toByteArray();
    return object;
}

void Signed::addSignature(const crypto::SigningKey &signer)
{
    addMark({signer.id(), signer.sign(signedMessage(m_type, m_body))});
}

void Signed::addMark(const Mark &mark)
{
    const auto at = std::lower_bound(m_marks.begin(), m_marks.end(), mark,
                                     [](const Mark &a, const Mark &b) { return a.key < b.key; });
    if (at != m_marks.end() && at->key == mark.key)
        *at = mark;
    else
        m_marks.insert(at, mark);
    encode();
}

void Signed::encode()
{
    cbor::Writer writer;
    writer.reserve(m_body.size() + 16 + m_marks.size() * 90);
    writer.array(4);
    writer.unsignedInt(kVersion);
    writer.unsignedInt(static_cast<std::uint64_t>(m_type));
    writer.bytes(m_body);
    writer.array(static_cast<std::size_t>(m_marks.size()));
    for (const Mark &mark : std::as_const(m_marks)) {
        writer.array(2);
        writer.bytes(mark.key.view());
        writer.bytes(mark.signature.view());
    }
    m_bytes = writer.take();
}

base::ObjectId Signed::id() const
{
    crypto::Sha256 hash;
    hash.add(prefix(m_type));
    hash.add(m_body);
    base::ObjectId id;
    id.bytes = hash.result().bytes;
    return id;
}

base::Result<QList<base::KeyId>> checkSignatures(const Signed &object, const QList<crypto::PublicSigningKey> &allowed)
{
    const QByteArray message = signedMessage(object.type(), object.body());
    QList<base::KeyId> signers;
    for (const Signed::Mark &mark : object.marks()) {
        const auto key = std::find_if(allowed.begin(), allowed.end(),
                                      [&](const auto &candidate) { return crypto::keyId(candidate) == mark.key; });
        if (key == allowed.end())
            continue;
        if (!crypto::verifySignature(*key, message, mark.signature))
            return base::fail(ErrorCode::BadSignature);
        signers.append(mark.key);
    }
    return signers;
}

} // namespace countersign::objects
