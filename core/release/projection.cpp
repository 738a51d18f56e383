#include "core/release/projection.h"

#include "core/cases/file_name.h"
#include "core/crypto/hash.h"
#include "core/release/contract_from.h"
#include "core/release/question_from.h"
#include "core/release/tear_line.h"

#include <algorithm>

namespace countersign::release {

using base::EntityId;
using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSeed = 32;

/// Makes the parts of one letter, each through the same tear-line and the same scissors.
class Projector
{
public:
    Projector(const ReleaseDraft &draft, const cases::Note &note, const cases::CaseFile &file, const RecipientChoice &choice,
              const ProjectionContext &context)
        : m_draft(draft), m_note(note), m_file(file), m_choice(choice), m_context(context), m_ids(draft.seed, choice.desk),
          m_own{context.sender.text(), QStringList(file.reference) + file.earlierReferences}, m_contract(draft, choice, context.agreement),
          m_left(leftOut(draft, note, file, choice.desk, context.partners, context.provenance, dayOf(context.at), context.alerts))
    {
    }

    base::Result<ReleaseLetter> letter()
    {
        ReleaseLetter letter = head();
        if (!m_choice.pointer) {
            letter.title = releasable(m_note.title, {}, m_own);
            addParagraphs(letter);
            if (const auto added = addAttachments(letter); !added)
                return base::failFrom(added);
            if (const auto added = addAlerts(letter); !added)
                return base::failFrom(added);
        }
        letter.contract = m_contract.contract();
        return letter;
    }

private:
    static QDate dayOf(base::Instant at) { return dayBefore(at + std::chrono::milliseconds(1)); }

    [[nodiscard]] ReleaseLetter head() const
    {
        ReleaseLetter letter;
        letter.envelope = m_ids.envelope();
        letter.sender = m_context.sender;
        letter.recipient = m_choice.desk;
        letter.author = m_context.author;
        letter.officer = m_context.officer;
        letter.at = m_context.at;
        letter.reference = m_context.reference;
        letter.version = m_context.version;
        letter.replaces = m_context.replaces;
        letter.correction = m_draft.correction;
        letter.answers = m_draft.answers;
        letter.pointer = m_choice.pointer;
        return letter;
    }

    [[nodiscard]] QList<TextRange> rangesOf(const EntityId &paragraph, bool translation) const
    {
        QList<TextRange> ranges;
        for (const Redaction &redaction : m_draft.redactions) {
            const bool meant = redaction.recipient.isNull() || redaction.recipient == m_choice.desk;
            if (redaction.paragraph == paragraph && redaction.translation == translation && meant)
                ranges.append({redaction.from, redaction.length});
        }
        return ranges;
    }

    [[nodiscard]] ReleasedParagraph released(const cases::Paragraph &paragraph, const markings::Marking &marking,
                                             const std::optional<Provenance> &from) const
    {
        const QList<TextRange> inText = rangesOf(paragraph.id, false);
        const QList<TextRange> inTranslation = rangesOf(paragraph.id, true);
        ReleasedParagraph made;
        made.id = m_ids.of(paragraph.id);
        made.text = releasable(paragraph.text, inText, m_own);
        made.marking = marking;
        made.grading = paragraph.grading;
        made.gradedOn = gradedOn(paragraph, from).toString(Qt::ISODate);
        if (m_draft.withSource.contains(paragraph.id))
            made.source = releasable(paragraph.source, {}, m_own);
        made.language = paragraph.language;
        made.direction = paragraph.direction;
        // A translation nobody cut would say what was cut from the text.
        const bool whole = inText.isEmpty() || !inTranslation.isEmpty();
        if (m_draft.withTranslation && !paragraph.translation.isEmpty() && whole) {
            made.translation = releasable(paragraph.translation, inTranslation, m_own);
            made.translationLanguage = paragraph.translationLanguage;
        }
        return made;
    }

    void addParagraphs(ReleaseLetter &letter)
    {
        for (const cases::Paragraph &paragraph : m_note.paragraphs) {
            if (isEmpty(paragraph) || isLeft(m_left, paragraph.id))
                continue;
            const auto from = provenanceOf(paragraph, m_context.provenance);
            const markings::Marking marking = markingOf(m_note, paragraph, m_context.provenance);
            letter.paragraphs << released(paragraph, marking, from);
            m_contract.add(marking, classesFor(m_draft, paragraph, m_file), from);
        }
    }

    base::Status addAttachments(ReleaseLetter &letter)
    {
        qsizetype total = 0;
        QStringList names;
        for (const EntityId &id : m_context.withAttachments ? m_draft.attachments : QList<EntityId>()) {
            if (isLeft(m_left, id))
                continue;
            const auto prepared = std::find_if(m_context.attachments.begin(), m_context.attachments.end(),
                                               [&id](const PreparedAttachment &one) { return one.id == id; });
            if (prepared == m_context.attachments.end())
                return base::fail(ErrorCode::MetadataStays, u"attachment was not prepared"_s, {nameOf(id)});
            total += prepared->bytes.size();
            if (total > kMostReleased)
                return base::fail(ErrorCode::ReleaseTooLarge, u"attachments"_s, {QString::number(kMostReleased >> 20)});
            const markings::Marking marking = markingOf(m_file, id, m_context.provenance);
            const QString name = cases::safeFileName(releasable(prepared->name, {}, m_own));
            names << cases::freeFileName(name, [&names](const QString &taken) { return names.contains(taken, Qt::CaseInsensitive); });
            letter.attachments.append({m_ids.of(id), names.last(), prepared->type, static_cast<std::uint64_t>(prepared->bytes.size()),
                                       crypto::sha256(prepared->bytes), partsFor(prepared->bytes.size()), marking});
            const auto from = m_context.provenance.constFind(id);
            m_contract.add(marking, classesFor(m_draft, id, m_file),
                           from == m_context.provenance.constEnd() ? std::nullopt : std::optional(*from));
        }
        return {};
    }

    base::Status addAlerts(ReleaseLetter &letter)
    {
        for (const base::AlertId &id : m_draft.alerts) {
            const auto alert = std::find_if(m_context.alerts.begin(), m_context.alerts.end(),
                                            [&id](const alerts::AlertRecord &one) { return one.id == id; });
            if (alert == m_context.alerts.end())
                return base::fail(ErrorCode::ContentChanged, u"alert is gone"_s);
            if (alert->owner != m_context.sender || alert->family() != alerts::Family::FraudDetection)
                return base::fail(ErrorCode::ForeignOwner, u"alert of a release"_s, {alert->owner.text()});
            if (isLeft(m_left, entityOf(id)))
                continue;
            letter.alerts << alerts::encode(*alert);
            m_contract.add(alert->marking, {entityOf(id), {markings::DataClass::Document}, false}, std::nullopt);
        }
        return {};
    }

    [[nodiscard]] QString nameOf(const EntityId &attachment) const
    {
        for (const cases::Attachment &one : m_file.attachments) {
            if (one.id == attachment)
                return one.name;
        }
        return {};
    }

    const ReleaseDraft &m_draft;
    const cases::Note &m_note;
    const cases::CaseFile &m_file;
    const RecipientChoice &m_choice;
    const ProjectionContext &m_context;
    RecipientIds m_ids;
    OwnReferences m_own;
    ContractMaker m_contract;
    QList<LeftOut> m_left;
};

} // namespace

RecipientIds::RecipientIds(QByteArrayView seed, base::CountryCode recipient) : m_seed(seed.toByteArray()), m_recipient(recipient)
{
}

base::Digest RecipientIds::derived(QByteArrayView what, QByteArrayView id) const
{
    crypto::Sha256 hash;
    hash.add(QByteArrayView("countersign-released/1", 23)); // with the zero that ends it
    hash.add(m_seed);
    hash.add(m_recipient.text().toLatin1().leftJustified(3, '\0'));
    hash.add(what);
    hash.add(id);
    return hash.result();
}

base::EnvelopeId RecipientIds::envelope() const
{
    return *base::EnvelopeId::fromBytes(derived("envelope", {}).view().first(base::EnvelopeId::size));
}

EntityId RecipientIds::of(const EntityId &part) const
{
    return *EntityId::fromBytes(derived("part", part.view()).view().first(EntityId::size));
}

base::Result<ReleaseLetter> project(const ReleaseDraft &draft, const cases::Note &note, const cases::CaseFile &file,
                                    base::CountryCode recipient, const ProjectionContext &context)
{
    if (draft.note != note.id || draft.caseId != file.id || draft.seed.size() != kSeed)
        return base::fail(ErrorCode::ContentChanged, u"draft of another note, or without a seed"_s);
    const auto choice = std::find_if(draft.recipients.begin(), draft.recipients.end(),
                                     [recipient](const RecipientChoice &one) { return one.desk == recipient; });
    if (choice == draft.recipients.end())
        return base::fail(ErrorCode::RecipientMissing, {}, {recipient.text()});
    auto letter = Projector(draft, note, file, *choice, context).letter();
    // The marks of two persons come on top; they are short.
    constexpr qsizetype kMarks = 1024;
    if (letter && letter->encodeBody().size() > objects::kMostLetter - kMarks)
        return base::fail(ErrorCode::ReleaseTooLarge, u"letter"_s, {QString::number(objects::kMostLetter >> 20)});
    return letter;
}

QList<PartLetter> partsOf(const ReleaseLetter &letter, const ReleasedAttachment &attachment, QByteArrayView bytes)
{
    QList<PartLetter> parts;
    for (std::uint32_t index = 0; index < attachment.parts; ++index) {
        const qsizetype from = std::min<qsizetype>(bytes.size(), static_cast<qsizetype>(index) * kPartBytes);
        parts.append({letter.envelope, attachment.id, index, attachment.parts,
                      bytes.sliced(from, std::min<qsizetype>(kPartBytes, bytes.size() - from)).toByteArray()});
    }
    return parts;
}

} // namespace countersign::release
