#include "gate_samples.h"

#include <gtest/gtest.h>

/// The truth table of the gate: one line is one way to spoil a release that is in order, and all
/// that its rule then says. Lines that change something and still pass hold the other side.
namespace countersign::release::tests {

using namespace Qt::StringLiterals;
using agreements::Status;
using markings::DataClass;
using markings::HandlingCode;
using markings::Purpose;
using markings::Tlp;
using objects::Role;

namespace {

using Q = GateQuestion;

struct Line
{
    int rule;
    void (*spoil)(Q &);
    QLatin1StringView said;
};

void basis(Q &q, const QString &code, const QString &article = {})
{
    q.recipients[0].agreement.reset();
    q.recipients[0].basis = {code, article, u"s. 12"_s, u"stated"_s};
    q.recipients[0].purposes = {Purpose::DocumentFraud};
}
void nominal(Q &q, const char16_t *nationality = u"QSE")
{
    q.items[0].dataClasses = {DataClass::Holder};
    q.items[0].persons = {person(nationality)};
}
agreements::Clauses &clauses(Q &q) { return q.recipients[0].agreement->clauses; }
void from(Q &q, const char16_t *desk) { q.items[0].originator = country(desk); }
void tlp(Q &q, Tlp level) { q.items[0].marking.tlp = level; }
void protectedPerson(Q &q, const char16_t *nationality)
{
    nominal(q, nationality);
    q.items[0].persons[0].flags = {ProtectionFlag::Asylum};
    clauses(q).ownCitizensExcluded = false;
    answer(q, 7, Answer::Yes);
}
void permit(Q &q, QDate until = {}, QList<Purpose> purposes = {}) { q.items[0].permissions = {{country(u"QNB"), until, purposes}}; }

const Line kLines[] = {
    // 1: authority
    {1, [](Q &) {}, "pass in-order"_L1},
    {1, [](Q &q) { q.recipients.clear(); }, "block nothing-left"_L1},
    {1, [](Q &q) { q.items[0].cutFor = {country(u"QNB")}; }, "block nothing-left QNB"_L1},
    {1, [](Q &q) { q.items[0].cutFor = {country(u"QSE")}; }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, {}); }, "block no-basis QNB"_L1},
    {1, [](Q &q) { basis(q, u"XYZ"_s); }, "block unknown-basis QNB"_L1},
    {1, [](Q &q) { basis(q, u"UNSCR-1373"_s, u"2(g)"_s); }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, u"UNSCR-1373"_s, u"2(g)"_s); q.day = QDate(2001, 9, 27); }, "block basis-not-valid QNB"_L1},
    {1, [](Q &q) { basis(q, u"UNSCR-1373"_s, u"2(g)"_s); q.day = QDate(2001, 9, 28); }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, u"UNSCR-1373"_s, u"3(f)"_s); }, "block article-never QNB"_L1},
    {1, [](Q &q) { basis(q, u"UNSCR-1373"_s, u"3(g)"_s); }, "block article-never QNB"_L1},
    {1, [](Q &q) { basis(q, u"UNSCR-1373"_s); }, "block article-not-listed QNB"_L1},
    {1, [](Q &q) { basis(q, u"UNSCR-1373"_s, u"3(a)"_s); q.recipients[0].basis.statement = u" "_s; }, "block no-terrorism-nexus QNB"_L1},
    {1, [](Q &q) { basis(q, u"SOM-10"_s, u"10(1)"_s); }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, u"SOM-10"_s, u"11"_s); }, "block article-not-listed QNB"_L1},
    {1, [](Q &q) { basis(q, u"SOM-10"_s, u"10(1)"_s); q.senderCountry = country(u"QZI"); }, "block sender-not-party QNB"_L1},
    {1, [](Q &q) { basis(q, u"SOM-10"_s, u"10(1)"_s); q.recipients[0].country = country(u"QZI"); }, "block recipient-not-party QNB"_L1},
    {1, [](Q &q) { basis(q, u"SOM-10"_s, u"10(1)"_s); q.recipients[0].country = country(u"QVF"); }, "block recipient-not-party QNB"_L1},
    {1, [](Q &q) { basis(q, u"SOM-10"_s, u"10(1)"_s); q.recipients[0].country = country(u"QVF"); q.day = QDate(2027, 1, 1); }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, u"SOM-13"_s, u"13"_s); q.recipients[0].country = country(u"QRC"); }, "block recipient-not-party QNB"_L1},
    {1, [](Q &q) { basis(q, u"SOM-12"_s, u"12"_s); q.recipients[0].country = country(u"QRC"); }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, u"DOM"_s); }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, u"DOM"_s); q.recipients[0].basis.citation.clear(); }, "block no-citation QNB"_L1},
    {1, [](Q &q) { basis(q, u"VITAL"_s); }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, u"VITAL"_s); q.recipients[0].basis.statement.clear(); }, "block no-threat-to-life QNB"_L1},
    {1, [](Q &q) { basis(q, u"INT"_s); }, "block not-by-interpol QNB"_L1},
    {1, [](Q &q) { basis(q, u"INT"_s); q.recipients[0].channel = Channel::Ncb; }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, u"CONS"_s); }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, u"CONS"_s); nominal(q); }, "block no-consent QNB p1"_L1},
    {1, [](Q &q) { basis(q, u"CONS"_s); nominal(q); q.items[0].persons[0].consent = true; }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, u"CONS"_s); nominal(q); q.items[0].persons.clear(); }, "block no-consent QNB p1"_L1},
    {1, [](Q &q) { basis(q, u"AGG"_s); }, "pass in-order"_L1},
    {1, [](Q &q) { basis(q, u"AGG"_s); nominal(q); }, "block class-not-of-basis QNB p1; block nominal-not-of-basis QNB p1"_L1},
    {1, [](Q &q) { basis(q, u"AGG"_s); q.items[0].nominal = true; }, "block nominal-not-of-basis QNB p1"_L1},
    {1, [](Q &q) { basis(q, u"DOM"_s); q.items[0].dataClasses.clear(); }, "block class-not-of-basis QNB p1"_L1},
    {1, [](Q &q) { q.recipients[0].agreement.reset(); }, "block no-agreement QNB"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->kind = agreements::Kind::Pidc; }, "block agreement-other-kind QNB"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->status = Status::Draft; }, "block agreement-draft QNB"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->status = Status::Suspended; }, "block agreement-suspended QNB"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->status = Status::Terminated; }, "block agreement-terminated QNB"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->validFrom = {}; }, "block agreement-not-started QNB"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->validFrom = kToday; }, "pass in-order"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->validFrom = kToday.addDays(1); }, "block agreement-not-started QNB"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->validUntil = kToday; }, "pass in-order"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->validUntil = kToday.addDays(-1); }, "block agreement-expired QNB"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->validUntil = {}; }, "pass in-order"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->parties = {country(u"QNB")}; }, "block agreement-without-sender QNB"_L1},
    {1, [](Q &q) { q.recipients[0].agreement->parties = {country(u"QMA")}; }, "block agreement-without-recipient QNB"_L1},
    {1, [](Q &q) { q.items[0].dataClasses = {DataClass::Document, DataClass::Carrier}; }, "block class-not-allowed QNB p1"_L1},
    {1, [](Q &q) { q.items[0].dataClasses.clear(); }, "block class-not-allowed QNB p1; block class-not-of-basis QNB p1"_L1},
    {1, [](Q &q) { nominal(q); }, "pass in-order"_L1},
    {1, [](Q &q) { nominal(q); clauses(q).nominal = false; }, "block nominal-not-allowed QNB p1"_L1},
    {1, [](Q &q) { nominal(q, u"QNB"); }, "block own-citizens-excluded QNB p1"_L1},
    {1, [](Q &q) { nominal(q, u"QMA"); }, "block own-citizens-excluded QNB p1"_L1},
    {1, [](Q &q) { nominal(q, u"QNB"); clauses(q).ownCitizensExcluded = false; }, "pass in-order"_L1},
    {1, [](Q &q) { nominal(q); q.items[0].persons[0].nationalities.clear(); }, "block own-citizens-unknown QNB p1"_L1},
    {1, [](Q &q) { nominal(q); q.items[0].persons.clear(); }, "block own-citizens-unknown QNB p1"_L1},
    {1, [](Q &q) { q.items[0].persons = {person(u"QNB")}; }, "pass in-order"_L1},
    {1, [](Q &q) { nominal(q); q.items[0].dataClasses << DataClass::Biometric; }, "block biometrics-not-allowed QNB p1"_L1},
    {1, [](Q &q) { nominal(q); q.items[0].dataClasses << DataClass::Biometric; clauses(q).biometrics = true; }, "pass in-order"_L1},
    // 2: delegation
    {2, [](Q &q) { q.approvals.clear(); }, "needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.approvals[0].officer.roles = {Role::TeamLeader}; }, "pass in-order"_L1},
    {2, [](Q &q) { q.approvals[0].officer.roles = {Role::TeamLeader}; nominal(q); },
     "block approver-without-standing QNB; needs-approval officer-needed QNB"_L1},
    {2, [](Q &q) { q.approvals.clear(); tlp(q, Tlp::AmberStrict); }, "needs-approval officer-needed QNB"_L1},
    {2, [](Q &q) { q.approvals.clear(); q.items[0].marking.orcon = true; }, "needs-approval officer-needed QNB"_L1},
    {2, [](Q &q) { q.approvals.clear(); basis(q, u"DOM"_s); }, "needs-approval officer-needed QNB"_L1},
    {2, [](Q &q) { q.approvals.clear(); basis(q, u"XYZ"_s); }, "needs-approval officer-needed QNB"_L1},
    {2, [](Q &q) { q.approvals.clear(); q.items[0].cutFor = {country(u"QNB")}; }, "pass in-order"_L1},
    {2, [](Q &q) { q.approvals[0].approves = false; }, "block approver-refused QNB; needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.approvals[0].officer.id = u"santos"_s; }, "block self-approval QNB; needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.coauthors = {u"tan"_s}; }, "block self-approval QNB; needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.approvals[0].officer.id = u"santos"_s; q.approvals[0].approves = false; }, "needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.approvals[0].proof = Proof::None; }, "block approval-without-proof QNB; needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.approvals[0].proof = Proof::File; }, "pass in-order"_L1},
    {2, [](Q &q) { q.approvals[0].content = u"v6"_s; }, "block approval-of-other-version QNB; needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.approvals[0].officer.desk = country(u"QNB"); },
     "block approver-without-standing QNB; needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.approvals[0].officer.validUntil = kToday; q.approvals[0].officer.validFrom = kToday; }, "pass in-order"_L1},
    {2, [](Q &q) { q.approvals[0].officer.validUntil = kToday.addDays(-1); },
     "block approver-without-standing QNB; needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.approvals[0].officer.validFrom = kToday.addDays(1); },
     "block approver-without-standing QNB; needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.approvals[0].officer.ceiling = Tlp::Amber; }, "pass in-order"_L1},
    {2, [](Q &q) { q.approvals[0].officer.ceiling = Tlp::Green; }, "block approver-ceiling QNB; needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.approvals[0].officer.delegated = {DataClass::Document}; }, "pass in-order"_L1},
    {2, [](Q &q) { q.approvals[0].officer.delegated = {DataClass::Route}; },
     "block approver-not-delegated QNB; needs-approval second-person-needed QNB"_L1},
    {2, [](Q &q) { q.author.desk = country(u"QNB"); }, "block author-without-standing"_L1},
    {2, [](Q &q) { q.author.roles = {Role::Auditor}; }, "block author-without-standing"_L1},
    {2, [](Q &q) { q.author.roles = {Role::TeamLeader}; }, "pass in-order"_L1},
    {2, [](Q &q) { q.author.roles = {Role::ReleasingOfficer}; }, "pass in-order"_L1},
    {2, [](Q &q) { q.author.validUntil = kToday.addDays(-1); }, "block author-without-standing"_L1},
    // 3: purpose
    {3, [](Q &q) { q.recipients[0].purposes.clear(); }, "block no-purpose QNB"_L1},
    {3, [](Q &q) { q.recipients[0].purposes = {Purpose::AsylumRefusal}; }, "block purpose-excluded QNB"_L1},
    {3, [](Q &q) { q.recipients[0].purposes << Purpose::Training; }, "block purpose-not-allowed QNB"_L1},
    {3, [](Q &q) { q.recipients[0].purposes << Purpose::Evidence; }, "warn evidence-by-consent QNB"_L1},
    {3, [](Q &q) { q.recipients[0].purposes << Purpose::Evidence; clauses(q).evidence = agreements::EvidentialUse::Yes; }, "pass in-order"_L1},
    {3, [](Q &q) { q.recipients[0].purposes << Purpose::Evidence; clauses(q).evidence = agreements::EvidentialUse::No; },
     "block evidence-not-allowed QNB"_L1},
    {3, [](Q &q) { basis(q, u"SOM-12"_s, u"12"_s); q.recipients[0].purposes = {Purpose::Smuggling}; }, "block purpose-not-of-basis QNB"_L1},
    {3, [](Q &q) { q.items[0].purposes = {Purpose::Smuggling}; }, "block purpose-not-of-item QNB p1"_L1},
    {3, [](Q &q) { q.items[0].purposes = {Purpose::DocumentFraud}; }, "pass in-order"_L1},
    {3, [](Q &q) { answer(q, 3, Answer::No); }, "block answered-wrongly QNB"_L1},
    {3, [](Q &q) { answer(q, 3, Answer::Unsure); }, "needs-adviser unsure QNB"_L1},
    {3, [](Q &q) { q.answers.removeFirst(); }, "needs-answer not-answered QNB"_L1},
    {3, [](Q &q) { q.answers << GivenAnswer{3, country(u"QNB"), Answer::No, u"r"_s}; }, "block answered-wrongly QNB"_L1},
    {3, [](Q &q) { q.answers << GivenAnswer{3, country(u"QSE"), Answer::No, u"r"_s}; }, "pass in-order"_L1},
    // 4, 14 to 17: questions that only warn
    {4, [](Q &q) { answer(q, 4, Answer::No); }, "warn answered-wrongly"_L1},
    {4, [](Q &q) { answer(q, 4, Answer::Unsure); }, "warn unsure"_L1},
    {4, [](Q &q) { q.answers << GivenAnswer{4, country(u"QNB"), Answer::No, u"r"_s}; }, "pass in-order"_L1},
    {14, [](Q &q) { answer(q, 14, Answer::Yes); }, "warn answered-wrongly QNB"_L1},
    {14, [](Q &q) { answer(q, 14, Answer::Unsure); }, "warn unsure QNB"_L1},
    {15, [](Q &q) { answer(q, 15, Answer::No); }, "warn answered-wrongly QNB"_L1},
    {16, [](Q &q) { answer(q, 16, Answer::Yes); }, "warn answered-wrongly"_L1},
    {17, [](Q &q) { answer(q, 17, Answer::Yes); }, "warn answered-wrongly QNB"_L1},
    {17, [](Q &q) { q.answers.clear(); }, "needs-answer not-answered QNB"_L1},
    // 5: third-party rule
    {5, [](Q &q) { from(q, u"QRC"); }, "block third-party-consent QNB p1"_L1},
    {5, [](Q &q) { from(q, u"QRC"); q.items[0].exempt = {country(u"QNB")}; }, "pass in-order"_L1},
    {5, [](Q &q) { from(q, u"QRC"); q.items[0].thirdParty = ThirdPartyRule::Never; q.items[0].exempt = {country(u"QNB")}; },
     "block third-party-never QNB p1"_L1},
    {5, [](Q &q) { from(q, u"QRC"); q.items[0].thirdParty = ThirdPartyRule::Free; }, "pass in-order"_L1},
    {5, [](Q &q) { from(q, u"QRC"); q.items[0].thirdParty = ThirdPartyRule::Free; q.items[0].marking.orcon = true; },
     "block originator-control QNB p1"_L1},
    {5, [](Q &q) { from(q, u"QRC"); q.items[0].thirdParty = ThirdPartyRule::Free; q.items[0].marking.handling.insert(HandlingCode::NoDissemination); },
     "block handling-no-dissemination QNB p1"_L1},
    {5, [](Q &q) { from(q, u"QRC"); permit(q); q.items[0].marking.orcon = true; }, "pass in-order"_L1},
    {5, [](Q &q) { from(q, u"QRC"); permit(q, kToday); }, "pass in-order"_L1},
    {5, [](Q &q) { from(q, u"QRC"); permit(q, kToday.addDays(-1)); }, "block third-party-consent QNB p1"_L1},
    {5, [](Q &q) { from(q, u"QRC"); permit(q, {}, {Purpose::Training}); }, "block third-party-consent QNB p1"_L1},
    {5, [](Q &q) { from(q, u"QRC"); permit(q, {}, {Purpose::DocumentFraud}); }, "pass in-order"_L1},
    {5, [](Q &q) { from(q, u"QRC"); permit(q); q.items[0].permissions[0].to = country(u"QSE"); }, "block third-party-consent QNB p1"_L1},
    {5, [](Q &q) { from(q, u"QNB"); q.items[0].marking.orcon = true; }, "pass in-order"_L1},
    {5, [](Q &q) { q.items[0].marking.orcon = true; }, "pass in-order"_L1},
    {5, [](Q &q) { q.items[0].originator = {}; permit(q); }, "block originator-unknown QNB p1"_L1},
    // 6: markings
    {6, [](Q &q) { q.recipients[0].ceiling = Tlp::Green; }, "block above-partner-ceiling QNB p1"_L1},
    {6, [](Q &q) { q.recipients[0].ceiling = Tlp::Amber; }, "pass in-order"_L1},
    {6, [](Q &q) { tlp(q, Tlp::Red); }, "block red-not-named QNB p1"_L1},
    {6, [](Q &q) { tlp(q, Tlp::Red); q.items[0].releaseTo = {country(u"QNB")}; }, "pass in-order"_L1},
    {6, [](Q &q) { tlp(q, Tlp::Red); permit(q); }, "pass in-order"_L1},
    {6, [](Q &q) { q.items[0].releaseTo = {country(u"QSE")}; }, "block not-on-release-list QNB p1"_L1},
    {6, [](Q &q) { q.items[0].releaseTo = {country(u"QSE")}; permit(q); }, "pass in-order"_L1},
    {6, [](Q &q) { from(q, u"QRC"); }, "block clients-only QNB p1"_L1},
    {6, [](Q &q) { from(q, u"QRC"); tlp(q, Tlp::AmberStrict); }, "block organisation-only QNB p1"_L1},
    {6, [](Q &q) { from(q, u"QRC"); tlp(q, Tlp::Green); }, "pass in-order"_L1},
    {6, [](Q &q) { from(q, u"QRC"); permit(q); }, "pass in-order"_L1},
    {6, [](Q &q) { from(q, u"QNB"); tlp(q, Tlp::AmberStrict); }, "pass in-order"_L1},
    {6, [](Q &q) { tlp(q, Tlp::AmberStrict); }, "pass in-order"_L1},
    {6, [](Q &q) { tlp(q, Tlp::AmberStrict); q.recipients[0].onward = {country(u"QTD")}; }, "block strict-reaches-further QNB p1"_L1},
    {6, [](Q &q) { tlp(q, Tlp::Red); permit(q); q.recipients[0].onward = {country(u"QTD")}; }, "block strict-reaches-further QNB p1"_L1},
    {6, [](Q &q) { q.recipients[0].onward = {country(u"QTD")}; }, "pass in-order"_L1},
    {6, [](Q &q) { tlp(q, Tlp::Green); q.recipients[0].community = false; }, "block outside-community QNB p1"_L1},
    {6, [](Q &q) { tlp(q, Tlp::Clear); q.recipients[0].community = false; }, "pass in-order"_L1},
    {6, [](Q &q) { q.items[0].marking.handling.insert(HandlingCode::CrimePreventionOnly); }, "pass in-order"_L1},
    {6, [](Q &q) { q.items[0].marking.handling.insert(HandlingCode::CrimePreventionOnly); q.recipients[0].purposes << Purpose::Training; },
     "block crime-only QNB p1"_L1},
    {6, [](Q &q) { q.items[0].marking.handling.insert(HandlingCode::NotInProceedings); }, "pass in-order"_L1},
    {6, [](Q &q) { q.items[0].marking.handling.insert(HandlingCode::NotInProceedings); q.recipients[0].purposes << Purpose::Evidence; },
     "block not-in-proceedings QNB p1"_L1},
    {6, [](Q &q) { q.items[0].marking.handling.insert(HandlingCode::NotInProceedings); q.recipients[0].purposes << Purpose::Evidence; permit(q); },
     "pass in-order"_L1},
    {6, [](Q &q) { q.items[0].marking.handling.insert(HandlingCode::OtherRestrictions); }, "needs-answer not-answered QNB"_L1},
    {6, [](Q &q) { q.items[0].marking.national = {{u"SULIT"_s, {}}}; }, "needs-answer not-answered QNB"_L1},
    {6, [](Q &q) { q.items[0].marking.national = {{u"SULIT"_s, {}}}; answer(q, 6, Answer::Yes); }, "pass in-order"_L1},
    // 7: protection
    {7, [](Q &q) { answer(q, 7, Answer::Yes); }, "needs-adviser protection-answered QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Unsure); }, "needs-adviser unsure QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({7}, true)}; }, "warn adviser-allowed QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({7}, false)}; }, "block adviser-refused QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({7}, true), advice({7}, false)}; }, "block adviser-refused QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({7}, false), advice({7}, true)}; }, "block adviser-refused QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({8}, true)}; }, "needs-adviser protection-answered QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({7}, true)}; q.adviser[0].reason = u" "_s; },
     "needs-adviser protection-answered QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({7}, true)}; q.adviser[0].proof = Proof::None; },
     "needs-adviser protection-answered QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({7}, true)}; q.adviser[0].officer.roles = {Role::ReleasingOfficer}; },
     "needs-adviser protection-answered QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({7}, true)}; q.adviser[0].officer.id = u"santos"_s; },
     "needs-adviser protection-answered QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({7}, true)}; q.adviser[0].officer.desk = country(u"QNB"); },
     "needs-adviser protection-answered QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({7}, true)}; q.adviser[0].recipient = country(u"QSE"); },
     "needs-adviser protection-answered QNB"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.adviser = {advice({7}, true)}; q.adviser[0].recipient = country(u"QNB"); },
     "warn adviser-allowed QNB"_L1},
    {7, [](Q &q) { q.items[0].persons = {person(u"QSE")}; q.items[0].persons[0].flags = {ProtectionFlag::Child}; },
     "block answer-contradicted; needs-adviser protection-flagged QNB"_L1},
    {7, [](Q &q) { q.items[0].persons = {person(u"XXB")}; }, "block answer-contradicted; needs-adviser protection-flagged QNB"_L1},
    {7, [](Q &q) { q.items[0].persons = {person(u"XXA")}; }, "block answer-contradicted; needs-adviser protection-flagged QNB"_L1},
    {7, [](Q &q) { q.items[0].persons = {person(u"XXC")}; }, "block answer-contradicted; needs-adviser protection-flagged QNB"_L1},
    {2, [](Q &q) { q.approvals[0].officer.roles = {Role::Auditor}; }, "block approver-without-standing QNB; needs-approval second-person-needed QNB"_L1},
    {7, [](Q &q) { q.items[0].persons = {person(u"XXX")}; }, "pass in-order"_L1},
    {7, [](Q &q) { q.items[0].persons = {person(u"QSE")}; q.items[0].persons[0].persecutors = {country(u"QSE")}; },
     "block answer-contradicted; needs-adviser protection-flagged QNB"_L1},
    {7, [](Q &q) { q.items[0].persons = {person(u"XXA")}; q.items[0].cutFor = {country(u"QNB")}; }, "pass in-order"_L1},
    {7, [](Q &q) { answer(q, 7, Answer::Yes); q.items.clear(); }, "pass in-order"_L1},
    {7, [](Q &q) { q.answers.clear(); }, "needs-answer not-answered"_L1},
    // 8 and 9: countries
    {8, [](Q &q) { q.items[0].persons = {person(u"QNB")}; }, "warn home-country QNB p1"_L1},
    {8, [](Q &q) { q.items[0].persons = {person(u"QNB")}; q.answers.clear(); }, "needs-answer waits-for-protection QNB p1"_L1},
    {8, [](Q &q) { q.items[0].persons = {person(u"QSE")}; }, "pass in-order"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QSE"); }, "pass in-order"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QNB"); }, "needs-adviser reaches-home QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QSE"); q.items[0].persons[0].origins = {country(u"QNB")}; }, "needs-adviser reaches-home QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QSE"); q.items[0].persons[0].formerResidences = {country(u"QNB")}; },
     "needs-adviser reaches-home QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QTD"); q.recipients[0].onward = {country(u"QTD")}; }, "needs-adviser reaches-home-onward QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QNB"); q.recipients[0].country = country(u"QSE"); }, "needs-adviser reaches-home QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QTD"); clauses(q).onward = agreements::OnwardRule::Free; q.recipients[0].agreement->parties << country(u"QTD"); },
     "needs-adviser reaches-home-onward QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QTD"); q.recipients[0].agreement->parties << country(u"QTD"); }, "pass in-order"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QMA"); q.recipients[0].onward = {country(u"QMA")}; }, "pass in-order"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QSE"); q.items[0].persons[0].persecutors = {country(u"QNB")}; q.adviser = {advice({8, 9}, true)}; },
     "block reaches-persecutor QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QNB"); q.adviser = {advice({8}, true)}; }, "block inquiry-terms-open QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QNB"); q.adviser = {advice({8}, true)}; answer(q, 9, Answer::Yes); }, "block inquiry-terms-open QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QNB"); q.adviser = {advice({8}, true)}; q.items[0].persons[0].consent = true; answer(q, 9, Answer::No); },
     "block inquiry-terms-open QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QNB"); q.adviser = {advice({8}, true)}; q.items[0].persons[0].consent = true; answer(q, 9, Answer::Yes); },
     "warn adviser-allowed QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"QNB"); q.adviser = {advice({8}, false)}; }, "block adviser-refused QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"XXB"); }, "needs-adviser origin-unknown QNB p1"_L1},
    {8, [](Q &q) { protectedPerson(q, u"XXB"); q.items[0].persons[0].origins = {country(u"QSE")}; }, "pass in-order"_L1},
    {8, [](Q &q) { protectedPerson(q, u"XXB"); q.adviser = {advice({8}, true)}; }, "warn adviser-allowed QNB p1"_L1},
    {9, [](Q &q) { protectedPerson(q, u"QNB"); }, "needs-answer not-answered QNB"_L1},
    {9, [](Q &q) { protectedPerson(q, u"QSE"); }, "pass in-order"_L1},
    {9, [](Q &q) { q.items[0].persons = {person(u"QNB")}; }, "pass in-order"_L1},
    {9, [](Q &q) { protectedPerson(q, u"QNB"); q.items[0].persons[0].persecutors = {country(u"QNB")}; }, "pass in-order"_L1},
    {9, [](Q &q) { protectedPerson(q, u"QNB"); answer(q, 9, Answer::Yes); }, "pass in-order"_L1},
    {9, [](Q &q) { protectedPerson(q, u"QNB"); answer(q, 9, Answer::Unsure); }, "needs-adviser unsure QNB"_L1},
    // 10 and 11
    {10, [](Q &q) { answer(q, 10, Answer::Yes); }, "block answered-wrongly QNB"_L1},
    {10, [](Q &q) { answer(q, 10, Answer::Yes); q.adviser = {advice({10}, true)}; }, "block answered-wrongly QNB"_L1},
    {10, [](Q &q) { answer(q, 10, Answer::Unsure); q.adviser = {advice({10}, true)}; }, "warn adviser-allowed QNB"_L1},
    {10, [](Q &q) { q.recipients[0].purposes << Purpose::CapitalCase; }, "block capital-purpose QNB"_L1},
    {11, [](Q &q) { q.items[0].sanitised = Sanitised::No; }, "block not-sanitised QNB p1"_L1},
    {11, [](Q &q) { q.items[0].sanitised = Sanitised::NotSaid; }, "pass in-order"_L1},
    {11, [](Q &q) { answer(q, 11, Answer::No); }, "block answered-wrongly"_L1},
    {11, [](Q &q) { answer(q, 11, Answer::Unsure); q.adviser = {advice({11}, true)}; q.adviser[0].recipient = country(u"QNB"); },
     "needs-adviser unsure"_L1},
    // 12 and 13
    {12, [](Q &q) { q.items[0].grading.reset(); }, "block not-graded p1"_L1},
    {12, [](Q &q) { q.items[0].grading->source = 'Z'; }, "block not-graded p1"_L1},
    {12, [](Q &q) { q.items[0].gradedOn = {}; }, "block grading-undated p1"_L1},
    {12, [](Q &q) { q.items[0].gradedOn = kToday.addDays(-365); }, "pass in-order"_L1},
    {12, [](Q &q) { q.items[0].gradedOn = kToday.addDays(-366); }, "block grading-old p1"_L1},
    {12, [](Q &q) { q.items[0].gradedOn = kToday; }, "pass in-order"_L1},
    {12, [](Q &q) { q.items[0].gradedOn = kToday.addDays(1); }, "block grading-old p1"_L1},
    {12, [](Q &q) { q.items[0].grading.reset(); q.items[0].cutFor = {country(u"QNB")}; }, "pass in-order"_L1},
    {13, [](Q &q) { q.items[0].checkedOn = {}; }, "warn never-checked p1"_L1},
    {13, [](Q &q) { q.items[0].checkedOn = kToday.addDays(-90); }, "pass in-order"_L1},
    {13, [](Q &q) { q.items[0].checkedOn = kToday.addDays(-91); }, "warn checked-long-ago p1"_L1},
    // 18 to 22
    {18, [](Q &q) { q.recipients[0].onward = {country(u"QTD")}; }, "warn seen-further QNB"_L1},
    {18, [](Q &q) { q.recipients[0].onward = {country(u"QMA"), country(u"QNB")}; }, "pass in-order"_L1},
    {19, [](Q &q) { q.terms.expiry = {}; }, "block no-expiry"_L1},
    {19, [](Q &q) { q.terms.expiry = kToday; }, "block expiry-past; block review-out-of-order"_L1},
    {19, [](Q &q) { q.terms.expiry = kToday.addDays(1); q.terms.review = kToday.addDays(1); }, "pass in-order"_L1},
    {19, [](Q &q) { q.terms.review = {}; }, "block no-review"_L1},
    {19, [](Q &q) { q.terms.review = kToday; }, "block review-out-of-order"_L1},
    {19, [](Q &q) { q.terms.review = q.terms.expiry.addDays(1); }, "block review-out-of-order"_L1},
    {19, [](Q &q) { q.terms.recallHours = 0; }, "block no-recall-terms"_L1},
    {19, [](Q &q) { clauses(q).retentionDays = 180; }, "pass in-order"_L1},
    {19, [](Q &q) { clauses(q).retentionDays = 179; }, "block beyond-retention QNB"_L1},
    {19, [](Q &q) { clauses(q).retentionDays = 179; q.terms.expiry = {}; }, "block no-expiry"_L1},
    {19, [](Q &q) { q.items[0].expiry = q.terms.expiry; }, "pass in-order"_L1},
    {19, [](Q &q) { q.items[0].expiry = q.terms.expiry.addDays(-1); }, "block beyond-item-expiry p1"_L1},
    {19, [](Q &q) { q.items[0].expiry = kToday.addDays(-1); }, "block item-expired p1"_L1},
    {19, [](Q &q) { q.items[0].expiry = kToday; }, "block beyond-item-expiry p1"_L1},
    {19, [](Q &q) { q.items[0].expiry = kToday; q.terms.expiry = {}; }, "block no-expiry"_L1},
    {20, [](Q &q) { q.items[0].translated = true; }, "needs-answer not-answered; warn original-missing p1; warn translation-not-marked p1"_L1},
    {20, [](Q &q) { Item &p = q.items[0]; p.translated = p.translationMarked = p.originalAttached = true; answer(q, 20, Answer::Yes); },
     "pass in-order"_L1},
    {20, [](Q &q) { Item &p = q.items[0]; p.translated = p.translationMarked = p.originalAttached = true; answer(q, 20, Answer::No); },
     "warn answered-wrongly"_L1},
    {21, [](Q &q) { q.terms.caveat = u" "_s; }, "warn no-caveat"_L1},
    {21, [](Q &q) { q.terms.contact.clear(); }, "warn no-contact"_L1},
    {22, [](Q &q) { q.reason = u" "_s; }, "block no-reason"_L1},
    {22, [](Q &q) { answer(q, 4, Answer::No, {}); }, "needs-answer answer-without-reason"_L1},
    {22, [](Q &q) { answer(q, 4, Answer::Yes, {}); }, "pass in-order"_L1},
    {22, [](Q &q) { answer(q, 7, Answer::No, {}); }, "pass in-order"_L1},
    {22, [](Q &q) { answer(q, 7, Answer::Yes, {}); }, "needs-answer answer-without-reason"_L1},
    {22, [](Q &q) { answer(q, 17, Answer::Unsure, {}); }, "needs-answer answer-without-reason QNB"_L1},
    {22, [](Q &q) { answer(q, 9, Answer::No, {}); }, "pass in-order"_L1},
    {22, [](Q &q) { answer(q, 20, Answer::No, {}); answer(q, 6, Answer::No, {}); }, "pass in-order"_L1},
};

} // namespace

TEST(GateTruthTable, saysExactlyWhatEachLineSays)
{
    int number = 0;
    for (const Line &line : kLines) {
        GateQuestion question = inOrder();
        line.spoil(question);
        EXPECT_EQ(saidBy(line.rule, question).toStdString(), QString(line.said).toStdString()) << "line " << number << ", rule " << line.rule;
        ++number;
    }
}

TEST(GateTruthTable, reachesEveryReason)
{
    QSet<QString> reached;
    for (const Line &line : kLines) {
        for (const QString &said : QString(line.said).split(u"; "_s))
            reached.insert(said.section(u' ', 1, 1));
    }
    for (const Reason reason : allReasons())
        EXPECT_TRUE(reached.contains(wordOf(reason))) << wordOf(reason).toStdString();
}

TEST(Gate, letsPassWhatIsInOrderAndSaysSoForEachQuestion)
{
    const GateReport report = check(inOrder(), bases());
    EXPECT_EQ(saidBy(inOrder()).toStdString(), "");
    EXPECT_TRUE(report.isAllowed());
    EXPECT_FALSE(report.isReadyForApproval());
    ASSERT_EQ(report.findings.size(), 22);
    for (int i = 0; i < 22; ++i)
        EXPECT_EQ(report.findings[i].rule, i + 1);
}

TEST(Gate, allowsNothingThatIsNotKnown)
{
    GateQuestion nothing;
    nothing.day = kToday;
    nothing.senderDesk = nothing.senderCountry = country(u"QMA");
    nothing.recipients = {Recipient{}};
    nothing.recipients[0].desk = nothing.recipients[0].country = country(u"QNB");
    nothing.items = {Item{}};
    const GateReport report = check(nothing, bases());
    EXPECT_FALSE(report.isAllowed());
    for (const int rule : {1, 2, 3, 5, 7, 10, 11, 12, 19, 22})
        EXPECT_FALSE(saidBy(rule, nothing).startsWith(u"pass"_s)) << rule;
}

TEST(Gate, isReadyForApprovalWhenOnlyThatLacks)
{
    GateQuestion question = inOrder();
    question.approvals.clear();
    EXPECT_FALSE(check(question, bases()).isAllowed());
    EXPECT_TRUE(check(question, bases()).isReadyForApproval());
    answer(question, 7, Answer::Unsure);
    EXPECT_FALSE(check(question, bases()).isReadyForApproval());
}

TEST(Gate, everyReasonHasAWordOfItsOwnAndAWayOut)
{
    QSet<QString> words;
    for (const Reason reason : allReasons()) {
        EXPECT_FALSE(words.contains(wordOf(reason))) << wordOf(reason).toStdString();
        words.insert(wordOf(reason));
        const bool isAnswer = reason == Reason::InOrder || reason == Reason::AdviserAllowed || reason == Reason::HomeCountry
            || reason == Reason::EvidenceByConsent;
        EXPECT_EQ(curesOf(reason).isEmpty(), isAnswer) << wordOf(reason).toStdString();
    }
}

TEST(Gate, proposesWhatTheAgreementSays)
{
    GateQuestion question = inOrder();
    Recipient &to = question.recipients[0];
    EXPECT_EQ(proposedAnswer(question, to, 3), Answer::Yes);
    EXPECT_EQ(proposedAnswer(question, to, 14), std::nullopt);
    EXPECT_EQ(proposedAnswer(question, to, 15), Answer::Yes);
    EXPECT_EQ(proposedAnswer(question, to, 20), Answer::Yes);
    EXPECT_EQ(proposedAnswer(question, to, 7), std::nullopt);
    to.agreement->clauses.disclosureNotice = true;
    to.agreement->clauses.noticeHours = 0;
    to.purposes = {Purpose::Training};
    EXPECT_EQ(proposedAnswer(question, to, 3), Answer::No);
    EXPECT_EQ(proposedAnswer(question, to, 14), Answer::No);
    EXPECT_EQ(proposedAnswer(question, to, 15), std::nullopt);
    to.purposes.clear();
    EXPECT_EQ(proposedAnswer(question, to, 3), std::nullopt);
    question.items[0].translated = true;
    EXPECT_EQ(proposedAnswer(question, to, 20), Answer::No);
    question.items[0].translationMarked = true;
    EXPECT_EQ(proposedAnswer(question, to, 20), Answer::No);
    question.items[0].originalAttached = true;
    EXPECT_EQ(proposedAnswer(question, to, 20), Answer::Yes);
    to.agreement.reset();
    for (const int rule : {3, 14, 15})
        EXPECT_EQ(proposedAnswer(question, to, rule), std::nullopt);
}

TEST(Gate, tableIsTheOneOfTheDomain)
{
    ASSERT_EQ(rules().size(), 22U);
    EXPECT_EQ(ruleOf(0), nullptr);
    EXPECT_EQ(ruleOf(23), nullptr);
    const QSet<int> computed{1, 2, 5, 8, 12, 13, 18, 19, 21, 22};
    const QSet<int> warns{4, 13, 14, 15, 16, 17, 18, 20};
    for (const Rule &rule : rules()) {
        EXPECT_EQ(hasQuestion(rule), !computed.contains(rule.number)) << rule.number;
        EXPECT_EQ(rule.type == RuleType::Warns, warns.contains(rule.number)) << rule.number;
        EXPECT_EQ(ruleOf(rule.number), &rule);
    }
}

} // namespace countersign::release::tests
