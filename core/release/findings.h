#pragma once

#include "core/base/country_code.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace countersign::release {

/// The numbers are stored in decision records.
enum class Verdict : std::uint8_t {
    Pass = 1,
    Warn = 2,
    Block = 3,
    NeedsAnswer = 4,
    NeedsAdviser = 5,    ///< only the protection adviser can decide
    NeedsApproval = 6    ///< of a second person
};

/// Why. The numbers are stored in decision records and never change their meaning.
enum class Reason : std::uint8_t {
    InOrder = 1,
    NotAnswered = 2, AnsweredWrongly = 3, Unsure = 4, AdviserAllowed = 5, AdviserRefused = 6,
    // 1 authority
    NothingLeft = 10, NoBasis = 11, UnknownBasis = 12, BasisNotValid = 13, ArticleNever = 14, ArticleNotListed = 15,
    SenderNotParty = 16, RecipientNotParty = 17, NoCitation = 18, NoTerrorismNexus = 19, NoThreatToLife = 20,
    NotByInterpol = 21, NoConsent = 22, ClassNotOfBasis = 23, NominalNotOfBasis = 24, NoAgreement = 25,
    AgreementOtherKind = 26, AgreementDraft = 27, AgreementNotStarted = 28, AgreementExpired = 29, AgreementSuspended = 30,
    AgreementTerminated = 31, AgreementWithoutSender = 32, AgreementWithoutRecipient = 33, ClassNotAllowed = 34,
    NominalNotAllowed = 35, BiometricsNotAllowed = 36, OwnCitizensExcluded = 37, OwnCitizensUnknown = 38,
    // 2 delegation
    AuthorWithoutStanding = 50, SecondPersonNeeded = 51, OfficerNeeded = 52, ApproverRefused = 53, SelfApproval = 54,
    ApprovalWithoutProof = 55, ApproverWithoutStanding = 56, ApproverCeiling = 57, ApproverNotDelegated = 58,
    ApprovalOfOtherVersion = 59,
    // 3 purpose
    NoPurpose = 70, PurposeExcluded = 71, PurposeNotAllowed = 72, PurposeNotOfBasis = 73, EvidenceNotAllowed = 74,
    EvidenceByConsent = 75, PurposeNotOfItem = 76,
    // 5 third-party rule
    OriginatorUnknown = 80, OriginatorControl = 81, HandlingNoDissemination = 82, ThirdPartyNever = 83, ThirdPartyConsent = 84,
    // 6 markings
    AbovePartnerCeiling = 90, RedNotNamed = 91, NotOnReleaseList = 92, OrganisationOnly = 93, StrictReachesFurther = 94,
    ClientsOnly = 95, OutsideCommunity = 96, CrimeOnly = 97, NotInProceedings = 98,
    // 7 to 10 protection
    ProtectionFlagged = 110, ProtectionAnswered = 111, AnswerContradicted = 112, ReachesPersecutor = 113, ReachesHome = 114,
    ReachesHomeOnward = 115, OriginUnknown = 116, HomeCountry = 117, WaitsForProtection = 118, InquiryTermsOpen = 119,
    CapitalPurpose = 120,
    // 11 to 13
    NotSanitised = 130, NotGraded = 131, GradingUndated = 132, GradingOld = 133, NeverChecked = 134, CheckedLongAgo = 135,
    // 18 to 22
    SeenFurther = 150, NoExpiry = 151, ExpiryPast = 152, NoReview = 153, ReviewOutOfOrder = 154, NoRecallTerms = 155,
    BeyondRetention = 156, ItemExpired = 157, BeyondItemExpiry = 158, TranslationNotMarked = 159, OriginalMissing = 160,
    NoCaveat = 161, NoContact = 162, NoReason = 163, AnswerWithoutReason = 164
};

/// What a person can do about it.
enum class Cure : std::uint8_t {
    Answer = 1, AskAdviser, ChooseBasis, ChooseAgreement, RenewAgreement, CompleteBasis, ChangeChannel, ObtainConsent,
    MakeNonNominal, Cut, DropRecipient, SendToApprover, ChoosePurpose, AskOriginator, NameRecipient, Sanitise, Grade,
    CheckWithOwner, SetTerms, MarkTranslation, AttachOriginal, AddCaveat, AddContact, WriteReason
};

struct Finding
{
    int rule = 0;
    base::CountryCode recipient;    ///< null = all
    QString paragraph;              ///< empty = the whole
    Verdict verdict = Verdict::Pass;
    Reason reason = Reason::InOrder;
    QString agreement;              ///< title of the paper that says so, where one does
    std::uint32_t section = 0;      ///< of that paper (domain.md 5.16); 0 = none
    QStringList values;             ///< what the sentence shows: countries, purposes, who approved, days
    bool operator==(const Finding &) const = default;
};

/// Stable words for files and commands: "needs-adviser", "agreement-expired", "ask-originator".
[[nodiscard]] QString wordOf(Verdict verdict);
[[nodiscard]] QString wordOf(Reason reason);
[[nodiscard]] QString wordOf(Cure cure);
/// Every reason, in the order of the numbers.
[[nodiscard]] QList<Reason> allReasons();
/// Each way out of it, the nearest first.
[[nodiscard]] QList<Cure> curesOf(Reason reason);

struct GateReport
{
    QList<Finding> findings;                        ///< rising by rule
    /// Nothing stands against it: it may leave.
    [[nodiscard]] bool isAllowed() const;
    /// Only approvals lack: it may go to the approver now.
    [[nodiscard]] bool isReadyForApproval() const;
};

} // namespace countersign::release
