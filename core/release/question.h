#pragma once

#include "core/agreements/agreement.h"
#include "core/agreements/legal_basis.h"
#include "core/base/country_code.h"
#include "core/markings/grading.h"
#include "core/markings/marking.h"
#include "core/markings/purpose.h"
#include "core/objects/federation_objects.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/// Everything the gate looks at, as values. The defaults are what is not known, and the gate takes
/// what is not known as the stricter of its meanings.
namespace countersign::release {

enum class Answer : std::uint8_t { Yes = 1, No = 2, Unsure = 3 };

/// A person who writes, approves or advises.
struct Officer
{
    QString id;
    base::CountryCode desk;
    QList<objects::Role> roles;
    markings::Tlp ceiling = markings::Tlp::Clear;   ///< the strictest level this person may release
    QList<markings::DataClass> delegated;           ///< classes this person may release; empty = all
    QDate validFrom;                                ///< invalid = open
    QDate validUntil;
};

enum class Channel : std::uint8_t { Portal = 1, Courier = 2, Liaison = 3, Embassy = 4, Ncb = 5 };

struct Basis
{
    QString code;        ///< of the table of legal bases
    QString article;     ///< "10(1)"
    QString citation;    ///< section of the statute, for DOM
    QString statement;   ///< the terrorism nexus, or the threat to life
    bool operator==(const Basis &) const = default;
};

struct Recipient
{
    base::CountryCode desk;
    base::CountryCode country;                      ///< whose law governs it
    QList<base::CountryCode> onward;                ///< countries it must or does pass on to by its law
    bool community = true;                          ///< a member of the federation
    markings::Tlp ceiling = markings::Tlp::Red;     ///< the strictest level this partner may be given
    Basis basis;
    std::optional<agreements::Agreement> agreement;
    QList<markings::Purpose> purposes;
    Channel channel = Channel::Portal;
};

/// Why a person may need protection (domain.md 5.17, question 7; 5.8).
enum class ProtectionFlag : std::uint8_t {
    Asylum = 1, Refugee = 2, Victim = 3, Witness = 4, Child = 5,
    Xxa = 6, Xxb = 7, Xxc = 8,                      ///< nationality codes: stateless, refugees
    Pr = 9, Ps = 10, Pt = 11                        ///< documents: refugee, stateless, alien
};

struct ConcernedPerson
{
    QList<base::CountryCode> nationalities;
    QList<base::CountryCode> origins;
    QList<base::CountryCode> formerResidences;
    QList<base::CountryCode> persecutors;           ///< countries alleged to persecute
    QList<ProtectionFlag> flags;
    bool consent = false;                           ///< written, and held
    bool operator==(const ConcernedPerson &) const = default;
};

/// The third-party rule an item came under.
enum class ThirdPartyRule : std::uint8_t { Never = 1, Consent = 2, Free = 3 };

/// Leave of the originator to pass an item on, as it was logged.
struct Permission
{
    base::CountryCode to;
    QDate until;                                    ///< invalid = open
    QList<markings::Purpose> purposes;              ///< empty = any
};

enum class Sanitised : std::uint8_t { NotSaid = 1, Yes = 2, No = 3 };

/// One paragraph, alert or attachment of what would leave.
struct Item
{
    QString id;
    base::CountryCode originator;
    ThirdPartyRule thirdParty = ThirdPartyRule::Consent;
    QList<base::CountryCode> exempt;                ///< desks that need no consent
    QList<Permission> permissions;
    markings::Marking marking;
    QList<base::CountryCode> releaseTo;             ///< named recipients; empty = not limited
    QList<markings::Purpose> purposes;              ///< what it may be used for; empty = not limited
    std::optional<markings::Grading> grading;
    QDate gradedOn;
    QDate checkedOn;                                ///< with its owner
    QList<markings::DataClass> dataClasses;
    bool nominal = false;                           ///< beside what its classes say
    QList<ConcernedPerson> persons;
    Sanitised sanitised = Sanitised::NotSaid;
    QDate expiry;
    bool translated = false;
    bool translationMarked = false;                 ///< as unofficial
    bool originalAttached = false;
    QList<base::CountryCode> cutFor;                ///< recipients who do not get it
};

struct GivenAnswer
{
    int rule = 0;
    base::CountryCode recipient;                    ///< null = for all
    Answer answer = Answer::Unsure;
    QString reason;
    bool operator==(const GivenAnswer &) const = default;
};

/// How an approval or a decision was proved (domain.md 5.17: authority ladder).
enum class Proof : std::uint8_t { None = 1, OwnVault = 2, Portal = 3, File = 4 };

struct Approval
{
    Officer officer;
    bool approves = false;
    QString content;                                ///< what was read; must be GateQuestion::content
    Proof proof = Proof::None;
};

struct AdviserDecision
{
    Officer officer;
    QList<int> rules;                               ///< which questions it decides
    base::CountryCode recipient;                    ///< null = for all
    bool allows = false;
    QString reason;
    Proof proof = Proof::None;
};

struct Terms
{
    QDate expiry;
    QDate review;
    std::uint32_t recallHours = 0;                  ///< time a holder has to destroy; 0 = not set
    QString caveat;
    QString contact;
    bool operator==(const Terms &) const = default;
};

struct GateQuestion
{
    QDate day;
    base::CountryCode senderDesk;
    base::CountryCode senderCountry;
    Officer author;
    QStringList coauthors;
    QString content;                                ///< names the version that is released
    QList<Recipient> recipients;
    QList<Item> items;
    QList<GivenAnswer> answers;
    QList<AdviserDecision> adviser;
    QList<Approval> approvals;
    Terms terms;
    QString reason;                                 ///< of the decision as a whole
};

/// Stable words for files and commands.
[[nodiscard]] QString wordOf(Answer answer);
[[nodiscard]] QString wordOf(Channel channel);
[[nodiscard]] QString wordOf(ProtectionFlag flag);
[[nodiscard]] QString wordOf(ThirdPartyRule rule);
[[nodiscard]] QString wordOf(Sanitised sanitised);
[[nodiscard]] QString wordOf(Proof proof);
[[nodiscard]] std::optional<Answer> answerFromWord(QStringView word);
[[nodiscard]] std::optional<Channel> channelFromWord(QStringView word);
[[nodiscard]] std::optional<ProtectionFlag> protectionFlagFromWord(QStringView word);
[[nodiscard]] std::optional<ThirdPartyRule> thirdPartyRuleFromWord(QStringView word);
[[nodiscard]] std::optional<Sanitised> sanitisedFromWord(QStringView word);
[[nodiscard]] std::optional<Proof> proofFromWord(QStringView word);

} // namespace countersign::release
