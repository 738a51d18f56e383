#include "core/messages/gate_sentences.h"

#include "core/messages/isolates.h"
#include "core/messages/say.h"

namespace countersign::messages {

using namespace Qt::StringLiterals;
using release::Finding;
using release::Reason;

namespace {

/// The words a sentence is made with.
struct Parts
{
    QString to;         ///< recipient
    QString part;       ///< "Paragraph 4"
    QString values;     ///< what the finding shows
};

Parts partsOf(const Finding &finding)
{
    QStringList values;
    for (const QString &value : finding.values)
        values << code(value);
    return {finding.recipient.isNull() ? Say::tr("any recipient") : code(finding.recipient.text()),
            finding.paragraph.isEmpty() ? Say::tr("The text") : Say::tr("Paragraph %1").arg(foreign(finding.paragraph)),
            values.join(u", "_s)};
}

QString answerSentence(const Finding &finding)
{
    switch (finding.reason) {
    case Reason::InOrder: return Say::tr("In order: %1").arg(gateQuestionText(finding.rule));
    case Reason::NotAnswered: return Say::tr("Not answered yet: %1").arg(gateQuestionText(finding.rule));
    case Reason::AnsweredWrongly: return Say::tr("The answer speaks against it: %1").arg(gateQuestionText(finding.rule));
    case Reason::Unsure: return Say::tr("Unsure is not a yes: %1").arg(gateQuestionText(finding.rule));
    case Reason::AdviserAllowed: return Say::tr("The protection adviser allowed it: %1").arg(gateQuestionText(finding.rule));
    case Reason::AdviserRefused: return Say::tr("The protection adviser said no: %1").arg(gateQuestionText(finding.rule));
    default: return {};
    }
}

QString basisSentence(Reason reason, const Parts &p)
{
    switch (reason) {
    case Reason::NothingLeft: return Say::tr("Nothing is left that could go to %1.").arg(p.to);
    case Reason::NoBasis: return Say::tr("No legal basis is chosen for %1.").arg(p.to);
    case Reason::UnknownBasis: return Say::tr("The legal basis %1 is not in this desk's table.").arg(p.values);
    case Reason::BasisNotValid: return Say::tr("The legal basis %1 is not valid today.").arg(p.values);
    case Reason::ArticleNever: return Say::tr("This article is never a basis for a release: %1.").arg(p.values);
    case Reason::ArticleNotListed: return Say::tr("Say on which article it rests: %1.").arg(p.values);
    case Reason::SenderNotParty: return Say::tr("Our state is not known to be a party to the treaty behind %1 today.").arg(p.values);
    case Reason::RecipientNotParty: return Say::tr("%1 is not known to be a party to the treaty behind %2 today.").arg(p.to, p.values);
    case Reason::NoCitation: return Say::tr("The section of the statute is missing for %1.").arg(p.to);
    case Reason::NoTerrorismNexus: return Say::tr("This basis needs a stated link with terrorism.");
    case Reason::NoThreatToLife: return Say::tr("This basis needs a stated threat to life.");
    case Reason::NotByInterpol: return Say::tr("This basis holds only through a National Central Bureau.");
    case Reason::NoConsent: return Say::tr("%1 has no written consent of everyone in it.").arg(p.part);
    case Reason::ClassNotOfBasis: return Say::tr("%1 holds data that %2 does not cover.").arg(p.part, p.values);
    case Reason::NominalNotOfBasis: return Say::tr("%1 names persons; %2 does not allow that.").arg(p.part, p.values);
    case Reason::NoAgreement: return Say::tr("No agreement with %1 is chosen, and %2 needs one.").arg(p.to, p.values);
    case Reason::AgreementOtherKind: return Say::tr("The agreement chosen for %1 is not of the kind that %2 needs.").arg(p.to, p.values);
    default: return {};
    }
}

QString agreementSentence(Reason reason, const Parts &p)
{
    switch (reason) {
    case Reason::AgreementDraft: return Say::tr("The agreement with %1 is a draft.").arg(p.to);
    case Reason::AgreementNotStarted: return Say::tr("The agreement with %1 is not in force yet.").arg(p.to);
    case Reason::AgreementExpired: return Say::tr("The agreement with %1 ended on %2.").arg(p.to, p.values);
    case Reason::AgreementSuspended: return Say::tr("The agreement with %1 is suspended.").arg(p.to);
    case Reason::AgreementTerminated: return Say::tr("The agreement with %1 was terminated.").arg(p.to);
    case Reason::AgreementWithoutSender: return Say::tr("Our state is not a party to this agreement.");
    case Reason::AgreementWithoutRecipient: return Say::tr("%1 is not a party to this agreement.").arg(p.to);
    case Reason::ClassNotAllowed: return Say::tr("%1 holds data that the agreement with %2 does not list.").arg(p.part, p.to);
    case Reason::NominalNotAllowed: return Say::tr("%1 names persons; the agreement with %2 leaves that out.").arg(p.part, p.to);
    case Reason::BiometricsNotAllowed: return Say::tr("%1 holds biometric data; the agreement with %2 leaves that out.").arg(p.part, p.to);
    case Reason::OwnCitizensExcluded: return Say::tr("%1 concerns a citizen of a party; the agreement with %2 leaves them out.").arg(p.part, p.to);
    case Reason::OwnCitizensUnknown:
        return Say::tr("%1 names persons whose nationality is not said; the agreement with %2 leaves out citizens of the parties.").arg(p.part, p.to);
    case Reason::NoPurpose: return Say::tr("No purpose is chosen for %1.").arg(p.to);
    case Reason::PurposeExcluded: return Say::tr("The agreement with %1 excludes this purpose.").arg(p.to);
    case Reason::PurposeNotAllowed: return Say::tr("The agreement with %1 does not list this purpose.").arg(p.to);
    case Reason::PurposeNotOfBasis: return Say::tr("%1 does not serve this purpose.").arg(p.values);
    case Reason::EvidenceNotAllowed: return Say::tr("The agreement with %1 allows no use as evidence.").arg(p.to);
    case Reason::EvidenceByConsent: return Say::tr("This release is also our consent that %1 uses it as evidence.").arg(p.to);
    case Reason::PurposeNotOfItem: return Say::tr("%1 came for other purposes.").arg(p.part);
    default: return {};
    }
}

QString approvalSentence(Reason reason, const Parts &p)
{
    switch (reason) {
    case Reason::AuthorWithoutStanding: return Say::tr("The author has no role at this desk today.");
    case Reason::SecondPersonNeeded: return Say::tr("You wrote it, so someone else must approve it for %1.").arg(p.to);
    case Reason::OfficerNeeded: return Say::tr("A releasing officer must approve it for %1.").arg(p.to);
    case Reason::ApproverRefused: return Say::tr("%1 did not approve it.").arg(p.values);
    case Reason::SelfApproval: return Say::tr("%1 wrote it and cannot approve it.").arg(p.values);
    case Reason::ApprovalWithoutProof: return Say::tr("The approval of %1 is not signed.").arg(p.values);
    case Reason::ApproverWithoutStanding: return Say::tr("%1 may not approve this today.").arg(p.values);
    case Reason::ApproverCeiling: return Say::tr("%1 may not approve anything marked as high as this.").arg(p.values);
    case Reason::ApproverNotDelegated: return Say::tr("%1 may not release all of this data.").arg(p.values);
    case Reason::ApprovalOfOtherVersion: return Say::tr("%1 approved another version.").arg(p.values);
    default: return {};
    }
}

QString markingSentence(Reason reason, const Parts &p)
{
    switch (reason) {
    case Reason::OriginatorUnknown: return Say::tr("%1 does not say whose it is.").arg(p.part);
    case Reason::OriginatorControl: return Say::tr("%1 is under the control of %2, who has not agreed.").arg(p.part, p.values);
    case Reason::HandlingNoDissemination: return Say::tr("%1 came from %2 with H2: not passed on without permission.").arg(p.part, p.values);
    case Reason::ThirdPartyNever: return Say::tr("%1 came from %2 with \"no further sharing\".").arg(p.part, p.values);
    case Reason::ThirdPartyConsent: return Say::tr("%1 came from %2, who must agree first.").arg(p.part, p.values);
    case Reason::AbovePartnerCeiling: return Say::tr("%1 is marked higher than %2 may be given.").arg(p.part, p.to);
    case Reason::RedNotNamed: return Say::tr("%1 is RED and does not name %2.").arg(p.part, p.to);
    case Reason::NotOnReleaseList: return Say::tr("%1 may go to named recipients only, and %2 is not among them.").arg(p.part, p.to);
    case Reason::OrganisationOnly: return Say::tr("%1 is for this desk alone.").arg(p.part);
    case Reason::StrictReachesFurther: return Say::tr("%1 may not be seen beyond %2, but would be: %3.").arg(p.part, p.to, p.values);
    case Reason::ClientsOnly: return Say::tr("%1 is for this desk and those it serves, not for %2.").arg(p.part, p.to);
    case Reason::OutsideCommunity: return Say::tr("%1 is for the community, and %2 does not belong to it.").arg(p.part, p.to);
    case Reason::CrimeOnly: return Say::tr("%1 may only serve to prevent and combat crime (H0).").arg(p.part);
    case Reason::NotInProceedings: return Say::tr("%1 may not be used in court without permission (H1).").arg(p.part);
    default: return {};
    }
}

QString protectionSentence(Reason reason, const Parts &p)
{
    switch (reason) {
    case Reason::ProtectionFlagged:
    case Reason::ProtectionAnswered:
        return Say::tr("Someone in it may need protection. Only the protection adviser can decide for %1.").arg(p.to);
    case Reason::AnswerContradicted: return Say::tr("The answer is no, but someone in it is flagged as needing protection.");
    case Reason::ReachesPersecutor: return Say::tr("%1 concerns someone who fled from %2, and %3 would let it know. Nobody can allow that.").arg(p.part, p.values, p.to);
    case Reason::ReachesHome:
        return Say::tr("%1 concerns a person who may be seeking protection, and %2 is a country the person may need protection from. Only the "
                       "protection adviser can decide.").arg(p.part, p.to);
    case Reason::ReachesHomeOnward:
        return Say::tr("%1 concerns a person who may be seeking protection, and %2 would pass it on to %3. Only the protection adviser can decide.")
            .arg(p.part, p.to, p.values);
    case Reason::OriginUnknown: return Say::tr("%1 concerns a protected person whose country is not known. Only the protection adviser can decide.").arg(p.part);
    case Reason::HomeCountry: return Say::tr("%1 concerns a person of %2, which will see it. Nobody says that protection is needed.").arg(p.part, p.values);
    case Reason::WaitsForProtection: return Say::tr("%1 concerns a person of %2. Say first whether anyone needs protection.").arg(p.part, p.values);
    case Reason::InquiryTermsOpen:
        return Say::tr("An inquiry in %1 needs written consent, a safer way considered, no contact with the persecutor and the least data.").arg(p.values);
    case Reason::CapitalPurpose: return Say::tr("%1 would use it in a case that can end in a death sentence.").arg(p.to);
    case Reason::NotSanitised: return Say::tr("%1 still shows a source or a method.").arg(p.part);
    default: return {};
    }
}

QString qualitySentence(Reason reason, const Parts &p)
{
    switch (reason) {
    case Reason::NotGraded: return Say::tr("%1 is not graded.").arg(p.part);
    case Reason::GradingUndated: return Say::tr("%1 does not say when it was graded.").arg(p.part);
    case Reason::GradingOld: return Say::tr("The grading of %1 is of %2.").arg(p.part, p.values);
    case Reason::NeverChecked: return Say::tr("%1 was never checked with its owner.").arg(p.part);
    case Reason::CheckedLongAgo: return Say::tr("%1 was last checked with its owner on %2.").arg(p.part, p.values);
    case Reason::SeenFurther: return Say::tr("Beyond %1 it will be seen by %2.").arg(p.to, p.values);
    case Reason::NoExpiry: return Say::tr("No expiry is set.");
    case Reason::ExpiryPast: return Say::tr("The expiry is not in the future.");
    case Reason::NoReview: return Say::tr("No review date is set.");
    case Reason::ReviewOutOfOrder: return Say::tr("The review must be after today and not after the expiry.");
    case Reason::NoRecallTerms: return Say::tr("The recall does not say how long a holder has.");
    case Reason::BeyondRetention: return Say::tr("The agreement with %1 allows it to be kept for %2 days.").arg(p.to, p.values);
    case Reason::ItemExpired: return Say::tr("%1 expired on %2.").arg(p.part, p.values);
    case Reason::BeyondItemExpiry: return Say::tr("%1 may be kept until %2 only.").arg(p.part, p.values);
    case Reason::TranslationNotMarked: return Say::tr("The translation of %1 is not marked as unofficial.").arg(p.part);
    case Reason::OriginalMissing: return Say::tr("The original of %1 is not attached.").arg(p.part);
    case Reason::NoCaveat: return Say::tr("The caveat is missing.");
    case Reason::NoContact: return Say::tr("The contact point is missing.");
    case Reason::NoReason: return Say::tr("The decision has no reason yet.");
    case Reason::AnswerWithoutReason: return Say::tr("The answer to question %1 needs a reason.").arg(p.values);
    default: return {};
    }
}

} // namespace

QString gateFindingText(const Finding &finding)
{
    const Parts parts = partsOf(finding);
    QString sentence = answerSentence(finding);
    for (QString (*const say)(Reason, const Parts &) :
         {basisSentence, agreementSentence, approvalSentence, markingSentence, protectionSentence, qualitySentence}) {
        if (sentence.isEmpty())
            sentence = say(finding.reason, parts);
    }
    return sentence;
}

} // namespace countersign::messages
