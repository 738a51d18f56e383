#pragma once

#include "core/agreements/agreement.h"
#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/cases/note.h"
#include "core/markings/data_class.h"
#include "core/markings/grading.h"
#include "core/markings/marking.h"
#include "core/markings/purpose.h"
#include "core/objects/exchange_objects.h"
#include "core/objects/signed.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/// The letters that travel sealed from desk to desk (trust.md 6). Each is the body of a Signed object
/// and is believed for its signatures alone: who may sign what stands in letter_rules.h. Bodies are
/// strict canonical CBOR; decodeBody() refuses what encodeBody() would not write.
namespace countersign::release {

/// What the recipient is bound by. Travels inside the letter, signed by author and releasing officer,
/// and is what the receiver's own program enforces in search, print, quote and further release.
struct Contract
{
    QString basis;                               ///< code of the table of legal bases
    QString article;
    QString agreement;                           ///< title of the paper; empty where none
    std::uint32_t section = 0;                   ///< clause that allows it (domain.md 5.16)
    QList<markings::Purpose> purposes;           ///< rising; at least one
    markings::Marking marking;                   ///< strictest of what is inside
    QList<markings::DataClass> classes;          ///< rising; of everything inside
    bool nominal = false;                        ///< somebody can be told from it
    agreements::OnwardRule onward = agreements::OnwardRule::Never;
    QStringList exempt;                          ///< bodies that need no consent
    bool evidence = false;                       ///< may be used in proceedings
    base::Instant expiry{};                      ///< to be gone by then; 0 = not limited
    base::Instant review{};
    std::uint32_t recallHours = 0;
    QString caveat;
    QString contact;                             ///< plain text: whom to ask
    QString via;                                 ///< "RSO": hosted by; empty = straight
    bool tellOpened = false;                     ///< asks for an "opened" receipt
    bool operator==(const Contract &) const = default;
};

struct ReleasedParagraph
{
    base::EntityId id;                           ///< made for this recipient alone
    QString text;                                ///< restricted Markdown; what was cut is not there
    markings::Marking marking;
    std::optional<markings::Grading> grading;
    QString gradedOn;                            ///< ISO date or empty
    QString source;                              ///< empty unless chosen
    QString language;                            ///< BCP 47
    cases::TextDirection direction = cases::TextDirection::Auto;
    QString translation;                         ///< always unofficial
    QString translationLanguage;
    bool operator==(const ReleasedParagraph &) const = default;
};

/// Its content comes in PartLetters; bound to the release by its hash.
struct ReleasedAttachment
{
    base::EntityId id;                           ///< made for this recipient alone
    QString name;                                ///< safe to be a file name
    QString type;                                ///< MIME
    std::uint64_t size = 0;
    base::Digest sha256;                         ///< of the bytes sent, metadata gone
    std::uint32_t parts = 0;
    markings::Marking marking;
    bool operator==(const ReleasedAttachment &) const = default;
};

/// A note, or alerts of the detection family, for one recipient. Names nobody else who gets it.
struct ReleaseLetter
{
    static constexpr objects::ObjectType kType = objects::ObjectType::ReleaseLetter;
    base::EnvelopeId envelope;
    base::CountryCode sender;
    base::CountryCode recipient;
    QString author;                              ///< names as the directory has them
    QString officer;
    base::Instant at{};
    QString reference;                           ///< the sender's own
    QString title;
    std::uint32_t version = 1;
    base::EnvelopeId replaces;                   ///< the version before, at this recipient; null = none
    QString correction;                          ///< why there is a new version
    base::RequestId answers;                     ///< the request it answers; null = unasked
    bool pointer = false;                        ///< only says that a record exists: ask us
    Contract contract;
    QList<ReleasedParagraph> paragraphs;
    QList<ReleasedAttachment> attachments;
    QList<QByteArray> alerts;                    ///< canonical alert records (core/alerts)

    bool operator==(const ReleaseLetter &) const = default;
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<ReleaseLetter> decodeBody(QByteArrayView body);
};

/// One piece of an attachment of a release.
struct PartLetter
{
    static constexpr objects::ObjectType kType = objects::ObjectType::PartLetter;
    base::EnvelopeId release;
    base::EntityId attachment;
    std::uint32_t index = 0;                     ///< from 0
    std::uint32_t count = 0;
    QByteArray bytes;                            ///< at most kPartBytes
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<PartLetter> decodeBody(QByteArrayView body);
};
inline constexpr qsizetype kPartBytes = 1 << 20;
inline constexpr qsizetype kMostReleased = 32 << 20;   ///< all attachments of one release
/// Of an attachment of that size; an empty one has one part too.
[[nodiscard]] std::uint32_t partsFor(qsizetype bytes);

enum class ReceiptAct : std::uint8_t { Delivered = 1, Opened = 2, Acted = 3, Refused = 4, Purged = 5 };

/// "The recipient signed": what became of an envelope there.
struct ReceiptLetter
{
    static constexpr objects::ObjectType kType = objects::ObjectType::ReceiptLetter;
    base::EnvelopeId envelope;                   ///< it is about
    base::ObjectId object;                       ///< of that envelope as it came: the very bytes
    base::CountryCode sender;                    ///< who signs this
    base::CountryCode recipient;                 ///< who sent the envelope
    ReceiptAct act = ReceiptAct::Delivered;
    QString note;                                ///< acted: what was done; refused: why
    std::uint32_t exports = 0;                   ///< purged: prints and exports made before
    base::Instant at{};
    bool operator==(const ReceiptLetter &) const = default;
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<ReceiptLetter> decodeBody(QByteArrayView body);
};

enum class RecallKind : std::uint8_t { Correct = 1, Withdraw = 2, Destroy = 3 };

/// Takes back what was sent. Works even when it comes before what it recalls.
struct RecallLetter
{
    static constexpr objects::ObjectType kType = objects::ObjectType::RecallLetter;
    base::CountryCode sender;
    base::CountryCode recipient;
    QList<base::EnvelopeId> envelopes;           ///< rising; of this recipient alone
    RecallKind kind = RecallKind::Withdraw;
    QString reason;
    base::Instant deadline{};                    ///< destroyed at the first signed time after it; 0 = by a person
    base::EnvelopeId replacement;                ///< correct: the new version; null while it is to come
    QString by;
    base::Instant at{};
    bool operator==(const RecallLetter &) const = default;
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<RecallLetter> decodeBody(QByteArrayView body);
};

enum class RequestKind : std::uint8_t { Information = 1, Confirmation = 2, PassOn = 3, Access = 4 };

struct RequestLetter
{
    static constexpr objects::ObjectType kType = objects::ObjectType::RequestLetter;
    base::RequestId id;
    base::CountryCode sender;
    base::CountryCode recipient;
    RequestKind kind = RequestKind::Information;
    base::EnvelopeId about;                      ///< a release of theirs; null = none
    base::EntityId paragraph;                    ///< of it; null = the whole
    base::AlertId alert;                         ///< an alert of theirs; null = none
    QString subject;
    QString text;
    QList<base::CountryCode> onward;             ///< pass on: to whom
    markings::Purpose purpose = markings::Purpose::BorderCheck;
    QString basis;                               ///< code of the legal basis
    bool urgent = false;
    base::Instant due{};
    QString by;
    base::Instant at{};
    bool operator==(const RequestLetter &) const = default;
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<RequestLetter> decodeBody(QByteArrayView body);
};

/// Confirmed and NotConfirmed answer a Confirmation alone: the hit that asked goes on from them by itself.
enum class AnswerKind : std::uint8_t { Answered = 1, Declined = 2, Permitted = 3, Released = 4, Confirmed = 5, NotConfirmed = 6 };

struct AnswerLetter
{
    static constexpr objects::ObjectType kType = objects::ObjectType::AnswerLetter;
    base::RequestId request;
    base::CountryCode sender;
    base::CountryCode recipient;
    AnswerKind kind = AnswerKind::Answered;
    QString text;                                ///< declined: the reason, never empty
    QList<base::CountryCode> permitTo;           ///< permitted: rising
    QList<markings::Purpose> permitFor;          ///< empty = any of the contract
    base::Instant permitUntil{};                 ///< 0 = open
    base::EnvelopeId release;                    ///< released: the envelope; null = none
    QString by;
    base::Instant at{};
    bool operator==(const AnswerLetter &) const = default;
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<AnswerLetter> decodeBody(QByteArrayView body);
};

enum class RemarkKind : std::uint8_t { Reply = 1, Dispute = 2, Correction = 3 };

/// What the holder of a release says about it to its originator.
struct RemarkLetter
{
    static constexpr objects::ObjectType kType = objects::ObjectType::RemarkLetter;
    base::EntityId id;
    base::CountryCode sender;
    base::CountryCode recipient;
    base::EnvelopeId about;
    base::EntityId paragraph;                    ///< null = the whole
    RemarkKind kind = RemarkKind::Reply;
    QString text;
    QString proposed;                            ///< correction: the words it should have
    QString by;
    base::Instant at{};
    bool operator==(const RemarkLetter &) const = default;
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<RemarkLetter> decodeBody(QByteArrayView body);
};

// ---- inside a desk ----

/// One letter as the author signed it, waiting for the second person.
struct AskedLetter
{
    base::CountryCode recipient;
    objects::Salt salt;                          ///< so that the approver can sign the commitment
    QByteArray letter;                           ///< Signed ReleaseLetter, author's mark
    bool operator==(const AskedLetter &) const = default;
};

/// Asks for approval through the portal, from vault to vault on one machine, or by a file.
struct ApprovalAsk
{
    static constexpr objects::ObjectType kType = objects::ObjectType::ApprovalAsk;
    base::ReleaseId release;
    base::CountryCode desk;
    base::UserId author;
    QString authorName;
    QString title;
    QString content;                             ///< contentOf() the letters
    QByteArray question;                         ///< the gate's question (gate_codec.h), answers and all
    QList<AskedLetter> letters;                  ///< one a recipient
    base::Instant at{};
    bool operator==(const ApprovalAsk &) const = default;
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<ApprovalAsk> decodeBody(QByteArrayView body);
};

/// Signatures of the second person on one letter and on its commitment.
struct SignedFor
{
    base::EnvelopeId envelope;
    crypto::Signature letter;
    crypto::Signature commitment;
    bool operator==(const SignedFor &) const = default;
};

struct ApprovalGiven
{
    static constexpr objects::ObjectType kType = objects::ObjectType::ApprovalGiven;
    base::ReleaseId release;
    base::CountryCode desk;
    base::UserId by;
    QString byName;
    bool adviser = false;                        ///< decides the protection questions, signs no letter
    bool approves = false;
    QString reason;
    QString content;                             ///< what was read
    QList<std::uint32_t> rules;                  ///< adviser: which questions
    QList<SignedFor> letters;
    base::Instant at{};
    bool operator==(const ApprovalGiven &) const = default;
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<ApprovalGiven> decodeBody(QByteArrayView body);
};

/// What was released, for the other members of the desk: their Outbox and records show it too.
struct DeskCopy
{
    static constexpr objects::ObjectType kType = objects::ObjectType::DeskCopy;
    base::ReleaseId release;
    base::CountryCode desk;
    base::CaseId caseId;
    base::EntityId note;
    QString title;
    QString reason;
    QByteArray question;                         ///< the gate's question as it stood (gate_codec.h)
    QList<QByteArray> letters;                   ///< Signed ReleaseLetters with both marks, one a recipient
    base::Instant at{};
    bool operator==(const DeskCopy &) const = default;
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<DeskCopy> decodeBody(QByteArrayView body);
};

/// Names the set of letters that is read and approved: SHA-256 over their object ids in the order of
/// the recipients' codes, in hex.
[[nodiscard]] QString contentOf(const QList<QByteArray> &signedLetters);

} // namespace countersign::release
