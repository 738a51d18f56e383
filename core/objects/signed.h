#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>
#include <optional>

namespace countersign::objects {

/// What a signed object is. Stable numbers; the text form goes under the signature.
enum class ObjectType : std::uint8_t {
    FederationRoot = 1,      ///< k-of-n root keys, self-signed by k
    FederationManifest = 2,  ///< members, portal pins, policy; signed by k roots
    DeskCharter = 3,         ///< administrators, desk keys of one epoch; signed by the desk root
    UserEntry = 4,           ///< signed by a desk administrator
    DeviceEntry = 5,         ///< signed by a desk administrator
    Revocation = 6,          ///< of a user or device; signed by a desk administrator
    EnrolmentRequest = 7,    ///< self-signed by the new user and device key
    ChannelDescriptor = 8,   ///< audience and wrapped channel key; signed by the desk signing key
    FeedBatch = 9,           ///< signed by the desk signing key
    FeedHead = 10,           ///< signed by the desk signing key
    SnapshotManifest = 11,   ///< signed by the desk signing key
    Operation = 12,          ///< put or withdraw; signed by a user; lives inside a desk only
    DirectoryCheckpoint = 13,///< signed by the portal key: size and hash of the directory log
    PortalReceipt = 14,      ///< signed by the portal key
    AuditCheckpoint = 15,    ///< signed by a device
    CaseRevision = 16,       ///< signed by its author; travels inside a CaseEntry only
    CaseKeys = 17,           ///< a case's key of an epoch, wrapped to devices; signed by a user of the desk
    CaseEntry = 18,          ///< a sealed CaseRevision; signed by a user of the desk
    CaseBlob = 19,           ///< one sealed chunk of an attachment; signed by a user of the desk
    Envelope = 20,           ///< a sealed letter from desk to desk; signed by the sending device
    Approval = 21,           ///< of an envelope's salted commitment; signed by author and releasing officer
    // Letters travel sealed inside an Envelope, or wait in a courier file.
    ReleaseLetter = 22,      ///< signed by author and releasing officer
    PartLetter = 23,         ///< a piece of a release's attachment; signed by the sending device
    ReceiptLetter = 24,      ///< signed by the recipient's device
    RecallLetter = 25,       ///< signed by a user of the desk that released
    RequestLetter = 26,      ///< signed by a user
    AnswerLetter = 27,       ///< signed by a user of the desk that was asked
    RemarkLetter = 28,       ///< reply, dispute or proposed correction; signed by a user
    ApprovalAsk = 29,        ///< inside a desk: asks a second person; signed by the author
    ApprovalGiven = 30,      ///< inside a desk: yes or no; signed by who decided
    DeskCopy = 31,           ///< inside a desk: what was released; signed by the author
    CourierSheet = 32        ///< what a courier file holds; signed by the sending device
};

/// `[version, type, body bytes, [[key id, signature]...]]`, Ed25519 over
/// "countersign/1" 00 type 00 SHA-512(body). The received bytes are kept verbatim.
class Signed
{
public:
    struct Mark { base::KeyId key; crypto::Signature signature; };

    /// Signs a body that our own encoder made.
    static Signed make(ObjectType type, QByteArray body, const QList<const crypto::SigningKey *> &signers);
    /// Strict; trailing bytes, unknown versions and repeated key ids are refused. Verifies nothing.
    static base::Result<Signed> decode(QByteArrayView bytes);

    /// Adds one more signature (k of n); replaces an earlier one by the same key.
    void addSignature(const crypto::SigningKey &signer);
    /// The same with a signature that was made elsewhere; unverified like all marks.
    void addMark(const Mark &mark);

    [[nodiscard]] ObjectType type() const { return m_type; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    /// As received or as made; what is stored and passed on.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// SHA-256 over "countersign/1" 00 type 00 body. Signatures are not part of it.
    [[nodiscard]] base::ObjectId id() const;

private:
    void encode();
    ObjectType m_type = ObjectType::Operation;
    QByteArray m_body;
    QList<Mark> m_marks;
    QByteArray m_bytes;
};

/// A value whose signatures were checked. Only verify() makes one, and only this type
/// may be stored or acted upon.
template<typename T>
class Verified
{
public:
    [[nodiscard]] const T &value() const { return m_value; }
    [[nodiscard]] const T *operator->() const { return &m_value; }
    [[nodiscard]] const base::ObjectId &id() const { return m_id; }
    /// The object's bytes as received.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QList<base::KeyId> &signers() const { return m_signers; }

private:
    template<typename U>
    friend base::Result<Verified<U>> verify(const Signed &object, const QList<crypto::PublicSigningKey> &allowed, int threshold);
    Verified(T value, base::ObjectId id, QByteArray bytes, QList<base::KeyId> signers)
        : m_value(std::move(value)), m_id(id), m_bytes(std::move(bytes)), m_signers(std::move(signers)) {}
    T m_value;
    base::ObjectId m_id;
    QByteArray m_bytes;
    QList<base::KeyId> m_signers;
};

/// Number and ids of the `allowed` keys that really signed; a mark by an allowed key that
/// does not verify fails the whole object (BadSignature), marks by other keys are ignored.
[[nodiscard]] base::Result<QList<base::KeyId>> checkSignatures(const Signed &object, const QList<crypto::PublicSigningKey> &allowed);

/// The one way from bytes to a fact: type, at least `threshold` distinct allowed signers, strict body.
/// T has `static constexpr ObjectType kType` and `static Result<T> decodeBody(QByteArrayView)`.
/// Errors: UnknownType, UnknownKey, BadSignature, and what decodeBody says.
template<typename T>
[[nodiscard]] base::Result<Verified<T>> verify(const Signed &object, const QList<crypto::PublicSigningKey> &allowed, int threshold = 1)
{
    if (object.type() != T::kType)
        return base::fail(base::ErrorCode::UnknownType);
    auto signers = checkSignatures(object, allowed);
    if (!signers)
        return base::failFrom(signers);
    if (signers->size() < threshold)
        return base::fail(base::ErrorCode::UnknownKey, {},
                          {QString::number(signers->size()), QString::number(threshold)});
    auto value = T::decodeBody(object.body());
    if (!value)
        return base::failFrom(value);
    return Verified<T>(std::move(*value), object.id(), object.bytes(), std::move(*signers));
}

} // namespace countersign::objects
