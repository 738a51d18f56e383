#include "core/release/findings.h"

#include <QLatin1StringView>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace countersign::release {

namespace {

struct ReasonRow
{
    Reason reason;
    QLatin1StringView word;
    std::initializer_list<Cure> cures;
};

const ReasonRow kReasons[] = {
    {Reason::InOrder, "in-order"_L1, {}},
    {Reason::NotAnswered, "not-answered"_L1, {Cure::Answer}},
    {Reason::AnsweredWrongly, "answered-wrongly"_L1, {Cure::Cut, Cure::DropRecipient, Cure::Answer}},
    {Reason::Unsure, "unsure"_L1, {Cure::AskAdviser, Cure::Answer}},
    {Reason::AdviserAllowed, "adviser-allowed"_L1, {}},
    {Reason::AdviserRefused, "adviser-refused"_L1, {Cure::Cut, Cure::DropRecipient}},
    {Reason::NothingLeft, "nothing-left"_L1, {Cure::DropRecipient}},
    {Reason::NoBasis, "no-basis"_L1, {Cure::ChooseBasis}},
    {Reason::UnknownBasis, "unknown-basis"_L1, {Cure::ChooseBasis}},
    {Reason::BasisNotValid, "basis-not-valid"_L1, {Cure::ChooseBasis}},
    {Reason::ArticleNever, "article-never"_L1, {Cure::ChooseBasis}},
    {Reason::ArticleNotListed, "article-not-listed"_L1, {Cure::CompleteBasis, Cure::ChooseBasis}},
    {Reason::SenderNotParty, "sender-not-party"_L1, {Cure::ChooseBasis}},
    {Reason::RecipientNotParty, "recipient-not-party"_L1, {Cure::ChooseBasis, Cure::DropRecipient}},
    {Reason::NoCitation, "no-citation"_L1, {Cure::CompleteBasis}},
    {Reason::NoTerrorismNexus, "no-terrorism-nexus"_L1, {Cure::CompleteBasis, Cure::ChooseBasis}},
    {Reason::NoThreatToLife, "no-threat-to-life"_L1, {Cure::CompleteBasis, Cure::ChooseBasis}},
    {Reason::NotByInterpol, "not-by-interpol"_L1, {Cure::ChangeChannel, Cure::ChooseBasis}},
    {Reason::NoConsent, "no-consent"_L1, {Cure::ObtainConsent, Cure::Cut, Cure::ChooseBasis}},
    {Reason::ClassNotOfBasis, "class-not-of-basis"_L1, {Cure::Cut, Cure::ChooseBasis}},
    {Reason::NominalNotOfBasis, "nominal-not-of-basis"_L1, {Cure::MakeNonNominal, Cure::Cut, Cure::ChooseBasis}},
    {Reason::NoAgreement, "no-agreement"_L1, {Cure::ChooseAgreement, Cure::ChooseBasis}},
    {Reason::AgreementOtherKind, "agreement-other-kind"_L1, {Cure::ChooseAgreement, Cure::ChooseBasis}},
    {Reason::AgreementDraft, "agreement-draft"_L1, {Cure::ChooseAgreement, Cure::ChooseBasis}},
    {Reason::AgreementNotStarted, "agreement-not-started"_L1, {Cure::ChooseAgreement, Cure::ChooseBasis}},
    {Reason::AgreementExpired, "agreement-expired"_L1, {Cure::RenewAgreement, Cure::ChooseAgreement, Cure::ChooseBasis}},
    {Reason::AgreementSuspended, "agreement-suspended"_L1, {Cure::ChooseAgreement, Cure::ChooseBasis}},
    {Reason::AgreementTerminated, "agreement-terminated"_L1, {Cure::ChooseAgreement, Cure::ChooseBasis}},
    {Reason::AgreementWithoutSender, "agreement-without-sender"_L1, {Cure::ChooseAgreement}},
    {Reason::AgreementWithoutRecipient, "agreement-without-recipient"_L1, {Cure::ChooseAgreement, Cure::DropRecipient}},
    {Reason::ClassNotAllowed, "class-not-allowed"_L1, {Cure::Cut, Cure::ChooseAgreement}},
    {Reason::NominalNotAllowed, "nominal-not-allowed"_L1, {Cure::MakeNonNominal, Cure::Cut, Cure::ChooseAgreement}},
    {Reason::BiometricsNotAllowed, "biometrics-not-allowed"_L1, {Cure::Cut, Cure::ChooseAgreement}},
    {Reason::OwnCitizensExcluded, "own-citizens-excluded"_L1, {Cure::MakeNonNominal, Cure::Cut}},
    {Reason::OwnCitizensUnknown, "own-citizens-unknown"_L1, {Cure::MakeNonNominal, Cure::Cut}},
    {Reason::AuthorWithoutStanding, "author-without-standing"_L1, {Cure::SendToApprover}},
    {Reason::SecondPersonNeeded, "second-person-needed"_L1, {Cure::SendToApprover}},
    {Reason::OfficerNeeded, "officer-needed"_L1, {Cure::SendToApprover}},
    {Reason::ApproverRefused, "approver-refused"_L1, {Cure::Cut, Cure::DropRecipient}},
    {Reason::SelfApproval, "self-approval"_L1, {Cure::SendToApprover}},
    {Reason::ApprovalWithoutProof, "approval-without-proof"_L1, {Cure::SendToApprover}},
    {Reason::ApproverWithoutStanding, "approver-without-standing"_L1, {Cure::SendToApprover}},
    {Reason::ApproverCeiling, "approver-ceiling"_L1, {Cure::SendToApprover, Cure::Cut}},
    {Reason::ApproverNotDelegated, "approver-not-delegated"_L1, {Cure::SendToApprover, Cure::Cut}},
    {Reason::ApprovalOfOtherVersion, "approval-of-other-version"_L1, {Cure::SendToApprover}},
    {Reason::NoPurpose, "no-purpose"_L1, {Cure::ChoosePurpose}},
    {Reason::PurposeExcluded, "purpose-excluded"_L1, {Cure::ChoosePurpose, Cure::DropRecipient}},
    {Reason::PurposeNotAllowed, "purpose-not-allowed"_L1, {Cure::ChoosePurpose, Cure::ChooseAgreement}},
    {Reason::PurposeNotOfBasis, "purpose-not-of-basis"_L1, {Cure::ChoosePurpose, Cure::ChooseBasis}},
    {Reason::EvidenceNotAllowed, "evidence-not-allowed"_L1, {Cure::ChoosePurpose, Cure::ChooseAgreement}},
    {Reason::EvidenceByConsent, "evidence-by-consent"_L1, {}},
    {Reason::PurposeNotOfItem, "purpose-not-of-item"_L1, {Cure::AskOriginator, Cure::Cut, Cure::ChoosePurpose}},
    {Reason::OriginatorUnknown, "originator-unknown"_L1, {Cure::Cut}},
    {Reason::OriginatorControl, "originator-control"_L1, {Cure::AskOriginator, Cure::Cut}},
    {Reason::HandlingNoDissemination, "handling-no-dissemination"_L1, {Cure::AskOriginator, Cure::Cut}},
    {Reason::ThirdPartyNever, "third-party-never"_L1, {Cure::AskOriginator, Cure::Cut}},
    {Reason::ThirdPartyConsent, "third-party-consent"_L1, {Cure::AskOriginator, Cure::Cut}},
    {Reason::AbovePartnerCeiling, "above-partner-ceiling"_L1, {Cure::Cut, Cure::DropRecipient}},
    {Reason::RedNotNamed, "red-not-named"_L1, {Cure::AskOriginator, Cure::NameRecipient, Cure::Cut, Cure::DropRecipient}},
    {Reason::NotOnReleaseList, "not-on-release-list"_L1, {Cure::AskOriginator, Cure::NameRecipient, Cure::Cut}},
    {Reason::OrganisationOnly, "organisation-only"_L1, {Cure::AskOriginator, Cure::Cut}},
    {Reason::StrictReachesFurther, "strict-reaches-further"_L1, {Cure::Cut, Cure::DropRecipient}},
    {Reason::ClientsOnly, "clients-only"_L1, {Cure::AskOriginator, Cure::Cut}},
    {Reason::OutsideCommunity, "outside-community"_L1, {Cure::Cut, Cure::DropRecipient}},
    {Reason::CrimeOnly, "crime-only"_L1, {Cure::ChoosePurpose, Cure::AskOriginator, Cure::Cut}},
    {Reason::NotInProceedings, "not-in-proceedings"_L1, {Cure::AskOriginator, Cure::ChoosePurpose, Cure::Cut}},
    {Reason::ProtectionFlagged, "protection-flagged"_L1, {Cure::AskAdviser, Cure::Cut}},
    {Reason::ProtectionAnswered, "protection-answered"_L1, {Cure::AskAdviser, Cure::Cut}},
    {Reason::AnswerContradicted, "answer-contradicted"_L1, {Cure::Answer, Cure::AskAdviser}},
    {Reason::ReachesPersecutor, "reaches-persecutor"_L1, {Cure::Cut, Cure::DropRecipient}},
    {Reason::ReachesHome, "reaches-home"_L1, {Cure::AskAdviser, Cure::Cut, Cure::DropRecipient}},
    {Reason::ReachesHomeOnward, "reaches-home-onward"_L1, {Cure::AskAdviser, Cure::Cut, Cure::DropRecipient}},
    {Reason::OriginUnknown, "origin-unknown"_L1, {Cure::AskAdviser, Cure::Cut}},
    {Reason::HomeCountry, "home-country"_L1, {}},
    {Reason::WaitsForProtection, "waits-for-protection"_L1, {Cure::Answer}},
    {Reason::InquiryTermsOpen, "inquiry-terms-open"_L1, {Cure::ObtainConsent, Cure::Answer, Cure::Cut, Cure::DropRecipient}},
    {Reason::CapitalPurpose, "capital-purpose"_L1, {Cure::ChoosePurpose, Cure::DropRecipient}},
    {Reason::NotSanitised, "not-sanitised"_L1, {Cure::Sanitise, Cure::Cut}},
    {Reason::NotGraded, "not-graded"_L1, {Cure::Grade, Cure::Cut}},
    {Reason::GradingUndated, "grading-undated"_L1, {Cure::Grade, Cure::Cut}},
    {Reason::GradingOld, "grading-old"_L1, {Cure::Grade, Cure::Cut}},
    {Reason::NeverChecked, "never-checked"_L1, {Cure::CheckWithOwner}},
    {Reason::CheckedLongAgo, "checked-long-ago"_L1, {Cure::CheckWithOwner}},
    {Reason::SeenFurther, "seen-further"_L1, {Cure::DropRecipient}},
    {Reason::NoExpiry, "no-expiry"_L1, {Cure::SetTerms}},
    {Reason::ExpiryPast, "expiry-past"_L1, {Cure::SetTerms}},
    {Reason::NoReview, "no-review"_L1, {Cure::SetTerms}},
    {Reason::ReviewOutOfOrder, "review-out-of-order"_L1, {Cure::SetTerms}},
    {Reason::NoRecallTerms, "no-recall-terms"_L1, {Cure::SetTerms}},
    {Reason::BeyondRetention, "beyond-retention"_L1, {Cure::SetTerms}},
    {Reason::ItemExpired, "item-expired"_L1, {Cure::Cut, Cure::CheckWithOwner}},
    {Reason::BeyondItemExpiry, "beyond-item-expiry"_L1, {Cure::SetTerms, Cure::Cut}},
    {Reason::TranslationNotMarked, "translation-not-marked"_L1, {Cure::MarkTranslation}},
    {Reason::OriginalMissing, "original-missing"_L1, {Cure::AttachOriginal}},
    {Reason::NoCaveat, "no-caveat"_L1, {Cure::AddCaveat}},
    {Reason::NoContact, "no-contact"_L1, {Cure::AddContact}},
    {Reason::NoReason, "no-reason"_L1, {Cure::WriteReason}},
    {Reason::AnswerWithoutReason, "answer-without-reason"_L1, {Cure::WriteReason}},
};

const ReasonRow &rowOf(Reason reason)
{
    return *std::find_if(std::begin(kReasons), std::end(kReasons), [reason](const ReasonRow &row) { return row.reason == reason; });
}

bool all(const QList<Finding> &findings, std::initializer_list<Verdict> among)
{
    return std::all_of(findings.begin(), findings.end(), [among](const Finding &finding) {
        return std::find(among.begin(), among.end(), finding.verdict) != among.end();
    });
}

} // namespace

QString wordOf(Verdict verdict)
{
    constexpr QLatin1StringView kWords[] = {"pass"_L1,         "warn"_L1,          "block"_L1,
                                            "needs-answer"_L1, "needs-adviser"_L1, "needs-approval"_L1};
    return kWords[static_cast<std::size_t>(verdict) - 1];
}

QString wordOf(Reason reason)
{
    return rowOf(reason).word;
}

QString wordOf(Cure cure)
{
    constexpr QLatin1StringView kWords[] = {
        "answer"_L1,          "ask-adviser"_L1,       "choose-basis"_L1,     "choose-agreement"_L1, "renew-agreement"_L1,
        "complete-basis"_L1,  "change-channel"_L1,    "obtain-consent"_L1,   "make-non-nominal"_L1, "cut"_L1,
        "drop-recipient"_L1,  "send-to-approver"_L1,  "choose-purpose"_L1,   "ask-originator"_L1,   "name-recipient"_L1,
        "sanitise"_L1,        "grade"_L1,             "check-with-owner"_L1, "set-terms"_L1,        "mark-translation"_L1,
        "attach-original"_L1, "add-caveat"_L1,        "add-contact"_L1,      "write-reason"_L1};
    return kWords[static_cast<std::size_t>(cure) - 1];
}

QList<Reason> allReasons()
{
    QList<Reason> list;
    for (const ReasonRow &row : kReasons)
        list << row.reason;
    return list;
}

QList<Cure> curesOf(Reason reason)
{
    return QList<Cure>(rowOf(reason).cures);
}

bool GateReport::isAllowed() const
{
    return all(findings, {Verdict::Pass, Verdict::Warn});
}

bool GateReport::isReadyForApproval() const
{
    return !isAllowed() && all(findings, {Verdict::Pass, Verdict::Warn, Verdict::NeedsApproval});
}

} // namespace countersign::release
