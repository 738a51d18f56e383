#include "core/cases/report.h"
#include "core/release/gate_view.h"
#include "core/release/tear_line.h"

#include <QDateTime>

#include <algorithm>

/// Which parts of a note stop at the tear-line of one recipient.
namespace countersign::release {

using base::EntityId;
using markings::Tlp;

namespace {

class TearLine
{
public:
    TearLine(const ReleaseDraft &draft, const RecipientChoice &choice, const Partner &partner, QDate day)
        : m_draft(draft), m_choice(choice), m_partner(partner), m_day(day)
    {
    }

    /// Why the part stops; nothing for what goes through.
    [[nodiscard]] std::optional<CutReason> reasonFor(const EntityId &part, const markings::Marking &marking,
                                                     const std::optional<Provenance> &from) const
    {
        if (m_choice.pointer)
            return CutReason::PointerOnly;
        const bool byHand = std::any_of(m_draft.cuts.begin(), m_draft.cuts.end(), [&](const Cut &cut) {
            return cut.part == part && (cut.recipient.isNull() || cut.recipient == m_choice.desk);
        });
        if (byHand)
            return CutReason::ByHand;
        if (marking.tlp > m_partner.ceiling)
            return CutReason::AboveCeiling;
        return from ? foreignReason(marking, *from) : std::nullopt;
    }

private:
    /// The third-party rule, as questions 5 and 6 of the gate have it. Back to its originator goes what is its own.
    [[nodiscard]] std::optional<CutReason> foreignReason(const markings::Marking &marking, const Provenance &from) const
    {
        const Contract &contract = from.contract;
        if (contract.expiry != base::Instant{} && m_day > dayBefore(contract.expiry))
            return CutReason::Expired;
        if (from.originator == m_choice.desk || isPermitted(from.permissions, m_choice.desk, m_choice.purposes, m_day))
            return std::nullopt;
        if (marking.orcon)
            return CutReason::OriginatorControl;
        if (marking.tlp == Tlp::Red)
            return CutReason::NotOnReleaseList;
        const ThirdPartyRule rule = thirdPartyRuleOf(contract.onward);
        const bool consent = rule == ThirdPartyRule::Consent && !exemptDesks(contract.exempt).contains(m_choice.desk);
        // AMBER ends with the clients of who received it, AMBER+STRICT with that organisation.
        const bool stops = marking.handling.contains(markings::HandlingCode::NoDissemination) || marking.tlp >= Tlp::Amber;
        return stops || rule == ThirdPartyRule::Never || consent ? std::optional(CutReason::ThirdParty) : std::nullopt;
    }

    const ReleaseDraft &m_draft;
    const RecipientChoice &m_choice;
    const Partner &m_partner;
    QDate m_day;
};

std::optional<Provenance> find(const Provenances &provenance, const EntityId &part)
{
    const auto found = provenance.constFind(part);
    return found == provenance.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

QDate dayBefore(base::Instant end)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(end) - 1, Qt::UTC).date();
}

std::optional<Provenance> provenanceOf(const cases::Paragraph &paragraph, const Provenances &provenance)
{
    if (auto known = find(provenance, paragraph.id))
        return known;
    return paragraph.origin ? std::optional(lostProvenance(paragraph.origin->desk)) : std::nullopt;
}

markings::Marking markingOf(const cases::Note &note, const cases::Paragraph &paragraph, const Provenances &provenance)
{
    const markings::Marking own = cases::markingOf(note, paragraph);
    const auto from = provenanceOf(paragraph, provenance);
    return from ? markings::strictest(own, from->marking) : own;
}

markings::Marking markingOf(const cases::CaseFile &file, const EntityId &attachment, const Provenances &provenance)
{
    const auto from = find(provenance, attachment);
    return from ? markings::strictest(file.marking(), from->marking) : file.marking();
}

QList<LeftOut> leftOut(const ReleaseDraft &draft, const cases::Note &note, const cases::CaseFile &file, base::CountryCode recipient,
                       const QList<Partner> &partners, const Provenances &provenance, QDate day, const QList<alerts::AlertRecord> &alerts)
{
    QList<LeftOut> left;
    const auto choice = std::find_if(draft.recipients.begin(), draft.recipients.end(),
                                     [recipient](const RecipientChoice &one) { return one.desk == recipient; });
    if (choice == draft.recipients.end())
        return left;
    const Partner partner = partnerOf(partners, recipient);
    const TearLine tearLine(draft, *choice, partner, day);
    const auto weigh = [&](const EntityId &part, const markings::Marking &marking, const std::optional<Provenance> &from) {
        if (const auto reason = tearLine.reasonFor(part, marking, from))
            left.append({part, *reason, from ? from->originator : base::CountryCode{}});
    };
    for (const cases::Paragraph &paragraph : note.paragraphs) {
        if (!isEmpty(paragraph))
            weigh(paragraph.id, markingOf(note, paragraph, provenance), provenanceOf(paragraph, provenance));
    }
    for (const EntityId &attachment : draft.attachments)
        weigh(attachment, markingOf(file, attachment, provenance), find(provenance, attachment));
    for (const alerts::AlertRecord &alert : alerts) {
        if (draft.alerts.contains(alert.id))
            weigh(entityOf(alert.id), alert.marking, std::nullopt);
    }
    return left;
}

bool isEmpty(const cases::Paragraph &paragraph)
{
    return paragraph.text.trimmed().isEmpty() && paragraph.translation.trimmed().isEmpty();
}

QDate gradedOn(const cases::Paragraph &paragraph, const std::optional<Provenance> &from)
{
    if (!paragraph.grading)
        return {};
    if (from && from->grading == paragraph.grading)
        return from->gradedOn;
    return paragraph.gradedAt == base::Instant{}
        ? QDate()
        : QDateTime::fromMSecsSinceEpoch(base::toMillis(paragraph.gradedAt), Qt::UTC).date();
}

bool isLeft(const QList<LeftOut> &left, const EntityId &part)
{
    return std::any_of(left.begin(), left.end(), [&part](const LeftOut &one) { return one.part == part; });
}

} // namespace countersign::release
