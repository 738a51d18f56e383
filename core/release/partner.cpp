#include "core/release/partner.h"

#include <QDateTime>

#include <algorithm>

namespace countersign::release {

namespace {

QDate dayOf(base::Instant at)
{
    return at == base::Instant{} ? QDate() : QDateTime::fromMSecsSinceEpoch(base::toMillis(at), Qt::UTC).date();
}

} // namespace

Partner partnerOf(const QList<Partner> &partners, base::CountryCode desk)
{
    const auto found = std::find_if(partners.begin(), partners.end(), [desk](const Partner &one) { return one.desk == desk; });
    Partner partner = found == partners.end() ? Partner{} : *found;
    partner.desk = desk;
    if (partner.country.isNull())
        partner.country = desk;
    return partner;
}

Provenance provenanceOf(const ReleaseLetter &letter, const ReleasedParagraph &paragraph, base::Instant receivedAt)
{
    return {letter.sender, letter.contract, paragraph.marking, paragraph.grading, QDate::fromString(paragraph.gradedOn, Qt::ISODate),
            dayOf(receivedAt), {}};
}

Provenance provenanceOf(const ReleaseLetter &letter, const ReleasedAttachment &attachment, base::Instant receivedAt)
{
    return {letter.sender, letter.contract, attachment.marking, std::nullopt, {}, dayOf(receivedAt), {}};
}

Provenance lostProvenance(base::CountryCode originator)
{
    Provenance lost;
    lost.originator = originator;
    lost.contract.onward = agreements::OnwardRule::Never;
    lost.marking.tlp = markings::Tlp::Red;
    lost.marking.orcon = true;
    return lost;
}

QList<Permission> permissionsOf(const AnswerLetter &answer)
{
    QList<Permission> permissions;
    if (answer.kind != AnswerKind::Permitted)
        return permissions;
    for (const base::CountryCode to : answer.permitTo)
        permissions.append({to, dayOf(answer.permitUntil), answer.permitFor});
    return permissions;
}

ThirdPartyRule thirdPartyRuleOf(agreements::OnwardRule rule)
{
    switch (rule) {
    case agreements::OnwardRule::Never:
        return ThirdPartyRule::Never;
    case agreements::OnwardRule::PriorConsent:
        return ThirdPartyRule::Consent;
    case agreements::OnwardRule::Free:
        return ThirdPartyRule::Free;
    }
    return ThirdPartyRule::Never;
}

QList<base::CountryCode> exemptDesks(const QStringList &bodies)
{
    QList<base::CountryCode> desks;
    for (const QString &body : bodies) {
        // A name is no code: only what is written as one counts.
        const auto code = base::CountryCode::fromText(body);
        if (code && code->text() == body)
            desks << *code;
    }
    return desks;
}

} // namespace countersign::release
