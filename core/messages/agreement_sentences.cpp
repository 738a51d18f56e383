#include "core/messages/agreement_sentences.h"

#include "core/messages/gate_sentences.h"
#include "core/messages/isolates.h"
#include "core/messages/say.h"

#include <QLocale>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using agreements::EvidentialUse;
using agreements::Kind;
using agreements::OnwardRule;
using agreements::Refused;
using agreements::StateOnDay;
using agreements::Variable;

namespace {

QString dayText(QDate day)
{
    return code(QLocale().toString(day, u"d MMM yyyy"_s));
}

QString yesNo(bool value)
{
    return value ? Say::tr("yes") : Say::tr("no");
}

QString hoursText(std::uint32_t hours)
{
    return hours == 0 ? Say::tr("not said", "of an agreement") : Say::tr("%n hour(s)", nullptr, static_cast<int>(hours));
}

template<typename List, typename Text>
QString joined(const List &list, Text text)
{
    QStringList words;
    for (const auto &value : list)
        words << text(value);
    return words.isEmpty() ? Say::tr("none", "of a list") : words.join(u", "_s);
}

QString refusalText(Refused refused)
{
    switch (refused) {
    case Refused::Draft: return Say::tr("It is a draft.");
    case Refused::NotStarted: return Say::tr("It is not in force yet.");
    case Refused::Expired: return Say::tr("It has ended.");
    case Refused::Suspended: return Say::tr("It is suspended.");
    case Refused::Terminated: return Say::tr("It was terminated.");
    case Refused::SenderNotParty: return Say::tr("Our state is not a party.");
    case Refused::RecipientNotParty: return Say::tr("The recipient is not a party.");
    case Refused::PurposeExcluded: return Say::tr("This purpose is excluded.");
    case Refused::PurposeNotListed: return Say::tr("This purpose is not listed.");
    case Refused::EvidenceNotAllowed: return Say::tr("Use as evidence is not allowed.");
    case Refused::ClassNotListed: return Say::tr("This class of data is not listed.");
    case Refused::NominalNotAllowed: return Say::tr("Data that names persons is left out.");
    case Refused::BiometricsNotAllowed: return Say::tr("Biometric data is left out.");
    case Refused::OwnCitizen: return Say::tr("Data of each party's own citizens is left out.");
    case Refused::OwnCitizenUnknown: return Say::tr("Own citizens are left out, and it is not said whose citizen it is.");
    }
    return {};
}

QString onwardText(OnwardRule rule)
{
    switch (rule) {
    case OnwardRule::Never: return Say::tr("not allowed", "passing on");
    case OnwardRule::PriorConsent: return Say::tr("written consent", "passing on");
    case OnwardRule::Free: return Say::tr("among the parties", "passing on");
    }
    return {};
}

QString evidenceText(EvidentialUse use)
{
    switch (use) {
    case EvidentialUse::No: return Say::tr("no");
    case EvidentialUse::ByConsent: return Say::tr("written consent", "evidence");
    case EvidentialUse::Yes: return Say::tr("yes");
    }
    return {};
}

} // namespace

QString agreementKindText(Kind kind)
{
    switch (kind) {
    case Kind::MouBilateral: return Say::tr("Bilateral MOU");
    case Kind::MouMultilateral: return Say::tr("Multilateral arrangement");
    case Kind::ExchangeOfLetters: return Say::tr("Exchange of letters");
    case Kind::SpontaneousTerms: return Say::tr("Terms for sharing unasked");
    case Kind::RsoHosted: return Say::tr("Arrangement hosted by the Regional Support Office");
    case Kind::Pidc: return Say::tr("Pacific arrangement (PIDC)");
    case Kind::Rbdes: return Say::tr("Regional biometric exchange (RBDES)");
    case Kind::Rmas: return Say::tr("Regional movement alert system (RMAS)");
    }
    return {};
}

QString agreementStateText(const Agreement &agreement, QDate day)
{
    switch (agreements::stateOn(agreement, day)) {
    case StateOnDay::InForce:
        return agreement.validUntil.isValid() ? Say::tr("in force until %1").arg(dayText(agreement.validUntil))
                                              : Say::tr("in force, no end date");
    case StateOnDay::Draft: return Say::tr("draft", "of an agreement");
    case StateOnDay::NotStarted:
        return agreement.validFrom.isValid() ? Say::tr("starts on %1").arg(dayText(agreement.validFrom)) : Say::tr("no start date");
    case StateOnDay::Expired: return Say::tr("ended on %1").arg(dayText(agreement.validUntil));
    case StateOnDay::Suspended: return Say::tr("suspended", "of an agreement");
    case StateOnDay::Terminated: return Say::tr("terminated", "of an agreement");
    }
    return {};
}

QString variableText(Variable variable)
{
    switch (variable) {
    case Variable::Kind: return Say::tr("Kind", "of an agreement");
    case Variable::Status: return Say::tr("Status", "of an agreement");
    case Variable::Binding: return Say::tr("Binding");
    case Variable::Parties: return Say::tr("Parties");
    case Variable::ValidFrom: return Say::tr("From", "of an agreement");
    case Variable::ValidUntil: return Say::tr("Until", "of an agreement");
    case Variable::Purposes: return Say::tr("Purposes");
    case Variable::ExcludedPurposes: return Say::tr("Excluded purposes");
    case Variable::DataClasses: return Say::tr("Data classes");
    case Variable::Nominal: return Say::tr("Names persons");
    case Variable::Biometrics: return Say::tr("Biometrics");
    case Variable::OwnCitizensExcluded: return Say::tr("Own citizens left out");
    case Variable::ReplyHours: return Say::tr("Reply time");
    case Variable::UrgentHours: return Say::tr("Urgent reply time");
    case Variable::MarkingScheme: return Say::tr("Marking scheme");
    case Variable::Evidence: return Say::tr("Use as evidence");
    case Variable::Onward: return Say::tr("Passing on");
    case Variable::ExemptBodies: return Say::tr("No consent needed for");
    case Variable::DisclosureNotice: return Say::tr("Tells before disclosure by law");
    case Variable::Protection: return Say::tr("Protection clause");
    case Variable::NoticeHours: return Say::tr("Breach told within");
    case Variable::RetentionDays: return Say::tr("Kept for at most");
    }
    return {};
}

QString variableValueText(const Agreement &agreement, Variable variable)
{
    const agreements::Clauses &clauses = agreement.clauses;
    const auto day = [](QDate value) { return value.isValid() ? dayText(value) : Say::tr("not said", "of an agreement"); };
    switch (variable) {
    case Variable::Kind: return agreementKindText(agreement.kind);
    case Variable::Binding: return yesNo(agreement.binding);
    case Variable::Parties: return joined(agreement.parties, [](base::CountryCode c) { return code(c.text()); });
    case Variable::ValidFrom: return day(agreement.validFrom);
    case Variable::ValidUntil: return day(agreement.validUntil);
    case Variable::Purposes: return joined(clauses.purposes, purposeText);
    case Variable::ExcludedPurposes: return joined(clauses.excludedPurposes, purposeText);
    case Variable::DataClasses: return joined(clauses.dataClasses, dataClassText);
    case Variable::Nominal: return yesNo(clauses.nominal);
    case Variable::Biometrics: return yesNo(clauses.biometrics);
    case Variable::OwnCitizensExcluded: return yesNo(clauses.ownCitizensExcluded);
    case Variable::ReplyHours: return hoursText(clauses.replyHours);
    case Variable::UrgentHours: return hoursText(clauses.urgentHours);
    case Variable::NoticeHours: return hoursText(clauses.noticeHours);
    case Variable::Evidence: return evidenceText(clauses.evidence);
    case Variable::Onward: return onwardText(clauses.onward);
    case Variable::ExemptBodies: return joined(clauses.exemptBodies, [](const QString &body) { return foreign(body); });
    case Variable::DisclosureNotice: return yesNo(clauses.disclosureNotice);
    case Variable::Protection: return yesNo(clauses.protection);
    case Variable::MarkingScheme:
        return clauses.markingScheme.isEmpty() ? Say::tr("not said", "of an agreement") : foreign(clauses.markingScheme);
    case Variable::RetentionDays:
        return clauses.retentionDays == 0 ? Say::tr("not said", "of an agreement")
                                          : Say::tr("%n day(s)", nullptr, static_cast<int>(clauses.retentionDays));
    case Variable::Status:
        switch (agreement.status) {
        case agreements::Status::Draft: return Say::tr("draft", "of an agreement");
        case agreements::Status::Signed: return Say::tr("signed", "of an agreement");
        case agreements::Status::Suspended: return Say::tr("suspended", "of an agreement");
        case agreements::Status::Terminated: return Say::tr("terminated", "of an agreement");
        }
        break;
    }
    return {};
}

QString allowanceText(const Agreement &agreement, const agreements::Allowance &allowance)
{
    if (allowance.allowed || !allowance.reason)
        return Say::tr("Yes. %1 allows it under clause %2.").arg(foreign(agreement.title)).arg(allowance.section);
    QString text = Say::tr("No, by clause %1 of %2: %3").arg(allowance.section).arg(foreign(agreement.title), refusalText(*allowance.reason));
    if (allowance.withoutHolder)
        text += u' ' + Say::tr("Data of the document without its holder is allowed.");
    return text;
}

QString reminderText(const agreements::Reminder &reminder)
{
    if (reminder.daysLeft < 0)
        return Say::tr("%1 has ended.").arg(foreign(reminder.title));
    return Say::tr("%1 ends in %n day(s).", nullptr, static_cast<int>(reminder.daysLeft)).arg(foreign(reminder.title));
}

} // namespace countersign::messages
