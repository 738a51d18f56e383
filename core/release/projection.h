#pragma once

#include "core/agreements/agreement.h"
#include "core/alerts/alert_record.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/release/draft.h"
#include "core/release/letters.h"
#include "core/release/partner.h"
#include "core/release/redaction.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

/// What one recipient gets of a note. The one function that makes the preview and the bytes that are
/// signed and sent: the same draft, note and context give the same letter to the byte.
namespace countersign::release {

/// Ids that one recipient sees: followed from the draft's seed, so that they are the same in preview and
/// letter, and nobody can tell from them who else got the note, or find the paragraph at home.
class RecipientIds
{
public:
    RecipientIds(QByteArrayView seed, base::CountryCode recipient);
    [[nodiscard]] base::EnvelopeId envelope() const;
    /// Of a paragraph or attachment.
    [[nodiscard]] base::EntityId of(const base::EntityId &part) const;

private:
    [[nodiscard]] base::Digest derived(QByteArrayView what, QByteArrayView id) const;
    QByteArray m_seed;
    base::CountryCode m_recipient;
};

/// An attachment with its metadata taken out (metadata.h), ready to be cut in parts.
struct PreparedAttachment
{
    base::EntityId id;                           ///< of the case
    QString name;
    QString type;
    QByteArray bytes;
};

/// What the letter takes from outside note and draft.
struct ProjectionContext
{
    base::CountryCode sender;
    QString author;                              ///< names as the directory has them
    QString officer;                             ///< empty while nobody in particular is asked
    base::Instant at{};
    QString reference;                           ///< the sender's own: of the release, never of the case
    std::uint32_t version = 1;
    base::EnvelopeId replaces;                   ///< the version before, at this recipient
    std::optional<agreements::Agreement> agreement; ///< the one chosen for this recipient
    QList<Partner> partners;
    Provenances provenance;
    QList<alerts::AlertRecord> alerts;           ///< what the draft's alerts stand at
    QList<PreparedAttachment> attachments;       ///< of the draft's; the missing ones are refused
    bool withAttachments = true;                 ///< false: the caller has not prepared them, nothing of them is in it
};

/// ContentChanged for a draft of another note or without a seed; RecipientMissing; ReleaseTooLarge;
/// MetadataStays (args: name) for an attachment nobody prepared; ForeignOwner for an alert of another owner or
/// outside the detection family.
[[nodiscard]] base::Result<ReleaseLetter> project(const ReleaseDraft &draft, const cases::Note &note, const cases::CaseFile &file,
                                                  base::CountryCode recipient, const ProjectionContext &context);

/// Why a recipient does not get a part of the note.
enum class CutReason : std::uint8_t {
    ByHand = 1, AboveCeiling = 2, NotOnReleaseList = 3, ThirdParty = 4, OriginatorControl = 5, Expired = 6, PointerOnly = 7
};
struct LeftOut
{
    base::EntityId part;                         ///< paragraph, attachment or alert (its id's bytes)
    CutReason reason = CutReason::ByHand;
    base::CountryCode originator;                ///< whose rule it is; null = our own
    bool operator==(const LeftOut &) const = default;
};
/// Everything of the note that this recipient does not get. The gate's items are cut by the same list.
[[nodiscard]] QList<LeftOut> leftOut(const ReleaseDraft &draft, const cases::Note &note, const cases::CaseFile &file,
                                     base::CountryCode recipient, const QList<Partner> &partners, const Provenances &provenance,
                                     QDate day, const QList<alerts::AlertRecord> &alerts = {});

/// As a part counts in this release: its own marking (an attachment has none: its case's) and what it came with.
[[nodiscard]] markings::Marking markingOf(const cases::Note &note, const cases::Paragraph &paragraph, const Provenances &provenance);
[[nodiscard]] markings::Marking markingOf(const cases::CaseFile &file, const base::EntityId &attachment, const Provenances &provenance);
/// What binds a part that came from elsewhere; nothing for our own. A paragraph with an origin that nobody
/// accounts for is bound by lostProvenance().
[[nodiscard]] std::optional<Provenance> provenanceOf(const cases::Paragraph &paragraph, const Provenances &provenance);

/// Bytes of an attachment as PartLetters of its release, in order.
[[nodiscard]] QList<PartLetter> partsOf(const ReleaseLetter &letter, const ReleasedAttachment &attachment, QByteArrayView bytes);

} // namespace countersign::release
