#include "core/agreements/allowance.h"
#include "core/release/gate_view.h"

#include <algorithm>

/// Questions 1 to 3: authority, delegation, purpose (domain.md 5.15 and 5.17).
namespace countersign::release {

using agreements::Agreement;
using agreements::LegalBasis;
using agreements::Nexus;
using agreements::Refused;
using markings::Tlp;

namespace {

Reason reasonOf(Refused refused)
{
    switch (refused) {
    case Refused::Draft: return Reason::AgreementDraft;
    case Refused::NotStarted: return Reason::AgreementNotStarted;
    case Refused::Expired: return Reason::AgreementExpired;
    case Refused::Suspended: return Reason::AgreementSuspended;
    case Refused::Terminated: return Reason::AgreementTerminated;
    case Refused::SenderNotParty: return Reason::AgreementWithoutSender;
    case Refused::RecipientNotParty: return Reason::AgreementWithoutRecipient;
    case Refused::PurposeExcluded: return Reason::PurposeExcluded;
    case Refused::PurposeNotListed: return Reason::PurposeNotAllowed;
    case Refused::EvidenceNotAllowed: return Reason::EvidenceNotAllowed;
    case Refused::ClassNotListed: return Reason::ClassNotAllowed;
    case Refused::NominalNotAllowed: return Reason::NominalNotAllowed;
    case Refused::BiometricsNotAllowed: return Reason::BiometricsNotAllowed;
    case Refused::OwnCitizen: return Reason::OwnCitizensExcluded;
    case Refused::OwnCitizenUnknown: return Reason::OwnCitizensUnknown;
    }
    return Reason::NoAgreement;
}

void sayRefusals(const Rule &rule, const QList<Refused> &refusals, const Recipient &recipient, const Item *item,
                 QList<Finding> &findings)
{
    for (const Refused refused : refusals) {
        Finding said = finding(rule, Verdict::Block, reasonOf(refused), &recipient, item);
        said.agreement = recipient.agreement->title;
        said.section = agreements::sectionOf(refused);
        if (refused == Refused::Expired)
            said.values << recipient.agreement->validUntil.toString(Qt::ISODate);
        add(findings, said);
    }
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

void examineArticle(const Rule &rule, const Recipient &recipient, const LegalBasis &basis, QList<Finding> &findings)
{
    const QString &article = recipient.basis.article;
    if (basis.neverArticles.contains(article))
        block(findings, rule, Reason::ArticleNever, &recipient, nullptr, {basis.code, article});
    else if (!basis.articles.isEmpty() && !basis.articles.contains(article))
        block(findings, rule, Reason::ArticleNotListed, &recipient, nullptr, {basis.code, article});
}

void examineNexus(const Rule &rule, const Recipient &recipient, const LegalBasis &basis, QList<Finding> &findings)
{
    switch (basis.nexus) {
    case Nexus::Citation:
        if (isBlank(recipient.basis.citation))
            block(findings, rule, Reason::NoCitation, &recipient);
        break;
    case Nexus::Terrorism:
        if (isBlank(recipient.basis.statement))
            block(findings, rule, Reason::NoTerrorismNexus, &recipient);
        break;
    case Nexus::Life:
        if (isBlank(recipient.basis.statement))
            block(findings, rule, Reason::NoThreatToLife, &recipient);
        break;
    case Nexus::Interpol:
        if (recipient.channel != Channel::Ncb)
            block(findings, rule, Reason::NotByInterpol, &recipient);
        break;
    case Nexus::Consent: // looked at item by item
    case Nexus::None:
        break;
    }
}

bool allConsent(const Item &item)
{
    return !item.persons.isEmpty()
        && std::all_of(item.persons.begin(), item.persons.end(), [](const ConcernedPerson &person) { return person.consent; });
}

void examineBasisItem(const Rule &rule, const Recipient &recipient, const LegalBasis &basis, const Item &item,
                      QList<Finding> &findings)
{
    if (basis.nexus == Nexus::Consent && isNominal(item) && !allConsent(item))
        block(findings, rule, Reason::NoConsent, &recipient, &item);
    const bool covered = std::all_of(item.dataClasses.begin(), item.dataClasses.end(),
                                     [&basis](markings::DataClass dataClass) { return basis.dataClasses.contains(dataClass); });
    if (item.dataClasses.isEmpty() || !covered)
        block(findings, rule, Reason::ClassNotOfBasis, &recipient, &item, {basis.code});
    if (isNominal(item) && !basis.nominal)
        block(findings, rule, Reason::NominalNotOfBasis, &recipient, &item, {basis.code});
}

bool agreementFits(const Recipient &recipient, const LegalBasis &basis)
{
    return recipient.agreement && basis.agreementKinds.contains(recipient.agreement->kind);
}

void examineBasis(const View &view, const Rule &rule, const Recipient &recipient, QList<Finding> &findings)
{
    if (recipient.basis.code.isEmpty()) {
        block(findings, rule, Reason::NoBasis, &recipient);
        return;
    }
    const LegalBasis *basis = view.basisOf(recipient);
    if (basis == nullptr) {
        block(findings, rule, Reason::UnknownBasis, &recipient, nullptr, {recipient.basis.code});
        return;
    }
    if (!basis->isValidOn(view.day()))
        block(findings, rule, Reason::BasisNotValid, &recipient, nullptr, {basis->code});
    examineArticle(rule, recipient, *basis, findings);
    if (!basis->treaty.isEmpty()) {
        if (!view.bases().isParty(view.question().senderCountry, *basis, view.day()))
            block(findings, rule, Reason::SenderNotParty, &recipient, nullptr, {basis->code});
        if (!view.bases().isParty(recipient.country, *basis, view.day()))
            block(findings, rule, Reason::RecipientNotParty, &recipient, nullptr, {basis->code});
    }
    examineNexus(rule, recipient, *basis, findings);
    for (const Item *item : view.itemsOf(recipient))
        examineBasisItem(rule, recipient, *basis, *item, findings);
    if (!basis->agreementKinds.isEmpty() && !agreementFits(recipient, *basis))
        block(findings, rule, recipient.agreement ? Reason::AgreementOtherKind : Reason::NoAgreement, &recipient, nullptr, {basis->code});
}

agreements::Known ownCitizen(const Item &item, const Agreement &agreement)
{
    bool unknown = item.persons.isEmpty();
    for (const ConcernedPerson &person : item.persons) {
        if (std::any_of(person.nationalities.begin(), person.nationalities.end(),
                        [&agreement](base::CountryCode country) { return agreement.hasParty(country); }))
            return agreements::Known::Yes;
        unknown = unknown || person.nationalities.isEmpty();
    }
    return unknown ? agreements::Known::Unknown : agreements::Known::No;
}

void examineAgreement(const View &view, const Rule &rule, const Recipient &recipient, QList<Finding> &findings)
{
    const Agreement &agreement = *recipient.agreement;
    const agreements::Wanted between{view.question().senderCountry, recipient.country, {}, false, agreements::Known::Unknown, {}};
    sayRefusals(rule, agreements::partyRefusals(agreement, between, view.day()), recipient, nullptr, findings);
    for (const Item *item : view.itemsOf(recipient)) {
        agreements::Wanted wanted = between;
        wanted.dataClasses = item->dataClasses;
        wanted.nominal = item->nominal;
        wanted.ownCitizen = ownCitizen(*item, agreement);
        sayRefusals(rule, agreements::dataRefusals(agreement, wanted), recipient, item, findings);
    }
}

/// What a recipient gets, as far as the ladder of authority looks at it.
struct Load
{
    Tlp top = Tlp::Clear;
    bool officer = false;   ///< a releasing officer must approve
    QSet<markings::DataClass> classes;
};

Load loadOf(const View &view, const Recipient &recipient)
{
    const LegalBasis *basis = view.basisOf(recipient);
    Load load;
    load.officer = basis == nullptr || !agreementFits(recipient, *basis);
    for (const Item *item : view.itemsOf(recipient)) {
        load.top = markings::strictest(load.top, item->marking.tlp);
        load.officer = load.officer || needsOfficer(item->marking, isNominal(*item));
        load.classes += QSet<markings::DataClass>(item->dataClasses.begin(), item->dataClasses.end());
    }
    return load;
}

/// The first thing that is wrong with an approval; nothing when it is good.
std::optional<Reason> flawOf(const View &view, const Approval &approval, const Load &load)
{
    const Officer &officer = approval.officer;
    const bool mayOfficer = officer.roles.contains(objects::Role::ReleasingOfficer);
    const bool hasRole = mayOfficer || (!load.officer && officer.roles.contains(objects::Role::TeamLeader));
    const bool delegated = officer.delegated.isEmpty()
        || std::all_of(load.classes.begin(), load.classes.end(),
                       [&officer](markings::DataClass dataClass) { return officer.delegated.contains(dataClass); });
    if (view.isAuthor(officer))
        return Reason::SelfApproval;
    if (approval.proof == Proof::None)
        return Reason::ApprovalWithoutProof;
    if (approval.content != view.question().content)
        return Reason::ApprovalOfOtherVersion;
    if (!view.stands(officer) || !hasRole)
        return Reason::ApproverWithoutStanding;
    if (officer.ceiling < load.top)
        return Reason::ApproverCeiling;
    if (!delegated)
        return Reason::ApproverNotDelegated;
    return std::nullopt;
}

void examineApprovals(const View &view, const Rule &rule, const Recipient &recipient, QList<Finding> &findings)
{
    const Load load = loadOf(view, recipient);
    bool good = false;
    QList<Finding> flaws;
    for (const Approval &approval : view.question().approvals) {
        const std::optional<Reason> flaw = flawOf(view, approval, load);
        if (!flaw && !approval.approves)
            block(findings, rule, Reason::ApproverRefused, &recipient, nullptr, {approval.officer.id});
        else if (!flaw)
            good = true;
        else if (approval.approves)
            block(flaws, rule, *flaw, &recipient, nullptr, {approval.officer.id});
    }
    if (good)
        return;
    add(findings, finding(rule, Verdict::NeedsApproval, load.officer ? Reason::OfficerNeeded : Reason::SecondPersonNeeded, &recipient));
    findings += flaws;
}

bool mayWrite(const Officer &author)
{
    return author.roles.contains(objects::Role::Analyst) || author.roles.contains(objects::Role::TeamLeader)
        || author.roles.contains(objects::Role::ReleasingOfficer);
}

} // namespace

bool needsOfficer(const markings::Marking &marking, bool nominal)
{
    return nominal || marking.orcon || marking.tlp > Tlp::Amber;
}

void examineAuthority(const View &view, const Rule &rule, QList<Finding> &findings)
{
    if (view.question().recipients.isEmpty())
        block(findings, rule, Reason::NothingLeft);
    for (const Recipient &recipient : view.question().recipients) {
        if (view.itemsOf(recipient).isEmpty())
            block(findings, rule, Reason::NothingLeft, &recipient);
        examineBasis(view, rule, recipient, findings);
        if (recipient.agreement)
            examineAgreement(view, rule, recipient, findings);
    }
}

void examineDelegation(const View &view, const Rule &rule, QList<Finding> &findings)
{
    const Officer &author = view.question().author;
    if (!view.stands(author) || !mayWrite(author))
        block(findings, rule, Reason::AuthorWithoutStanding);
    for (const Recipient &recipient : view.question().recipients) {
        if (!view.itemsOf(recipient).isEmpty())
            examineApprovals(view, rule, recipient, findings);
    }
}

void examinePurpose(const View &view, const Rule &rule, QList<Finding> &findings)
{
    const auto within = [](const QList<markings::Purpose> &purposes, const QList<markings::Purpose> &among) {
        return std::all_of(purposes.begin(), purposes.end(), [&among](markings::Purpose purpose) { return among.contains(purpose); });
    };
    for (const Recipient &recipient : view.question().recipients) {
        const QList<markings::Purpose> &purposes = recipient.purposes;
        if (purposes.isEmpty())
            block(findings, rule, Reason::NoPurpose, &recipient);
        if (recipient.agreement) {
            const Agreement &agreement = *recipient.agreement;
            sayRefusals(rule, agreements::purposeRefusals(agreement, purposes), recipient, nullptr, findings);
            if (purposes.contains(markings::Purpose::Evidence) && agreement.clauses.evidence == agreements::EvidentialUse::ByConsent) {
                Finding said = finding(rule, Verdict::Warn, Reason::EvidenceByConsent, &recipient);
                said.agreement = agreement.title;
                said.section = 11;
                add(findings, said);
            }
        }
        const LegalBasis *basis = view.basisOf(recipient);
        if (basis != nullptr && !within(purposes, basis->purposes))
            block(findings, rule, Reason::PurposeNotOfBasis, &recipient, nullptr, {basis->code});
        for (const Item *item : view.itemsOf(recipient)) {
            if (!item->purposes.isEmpty() && !within(purposes, item->purposes))
                block(findings, rule, Reason::PurposeNotOfItem, &recipient, item, {item->originator.text()});
        }
        ask(view, rule, &recipient, findings);
    }
}

} // namespace countersign::release
