#include "core/messages/gate_sentences.h"

#include "core/messages/isolates.h"
#include "core/messages/say.h"

namespace countersign::messages {

using namespace Qt::StringLiterals;
using markings::DataClass;
using markings::Purpose;
using release::Cure;
using release::Verdict;

QString purposeText(Purpose purpose)
{
    switch (purpose) {
    case Purpose::BorderCheck: return Say::tr("Border check", "purpose");
    case Purpose::DocumentFraud: return Say::tr("Document fraud", "purpose");
    case Purpose::Smuggling: return Say::tr("Migrant smuggling", "purpose");
    case Purpose::Trafficking: return Say::tr("Trafficking in persons", "purpose");
    case Purpose::CrimeInvestigation: return Say::tr("Criminal investigation", "purpose");
    case Purpose::CounterTerrorism: return Say::tr("Counter-terrorism", "purpose");
    case Purpose::Identity: return Say::tr("To establish identity", "purpose");
    case Purpose::Return: return Say::tr("Return and readmission", "purpose");
    case Purpose::Rescue: return Say::tr("Rescue", "purpose");
    case Purpose::VictimProtection: return Say::tr("Protection of victims", "purpose");
    case Purpose::Analysis: return Say::tr("Analysis of routes and trends", "purpose");
    case Purpose::Training: return Say::tr("Training", "purpose");
    case Purpose::Evidence: return Say::tr("Evidence in court", "purpose");
    case Purpose::CapitalCase: return Say::tr("Capital case", "purpose");
    case Purpose::Political: return Say::tr("Political offence", "purpose");
    case Purpose::AsylumRefusal: return Say::tr("Refusal of protection", "purpose");
    }
    return {};
}

QString dataClassText(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Document: return Say::tr("Document without its holder", "data class");
    case DataClass::Blank: return Say::tr("Blank documents", "data class");
    case DataClass::Holder: return Say::tr("Holder of a document", "data class");
    case DataClass::Biographic: return Say::tr("Other data on a person", "data class");
    case DataClass::Biometric: return Say::tr("Biometric data", "data class");
    case DataClass::Travel: return Say::tr("Journeys of a person", "data class");
    case DataClass::Contact: return Say::tr("Phones, addresses, accounts", "data class");
    case DataClass::Criminal: return Say::tr("Criminal record or suspicion", "data class");
    case DataClass::Protection: return Say::tr("Claims for protection, victims", "data class");
    case DataClass::Carrier: return Say::tr("Vessels, vehicles, flights", "data class");
    case DataClass::Route: return Say::tr("Routes, methods, fees", "data class");
    case DataClass::Statistics: return Say::tr("Counts", "data class");
    case DataClass::Specimen: return Say::tr("Genuine specimens", "data class");
    case DataClass::Assessment: return Say::tr("Assessment without persons", "data class");
    }
    return {};
}

QString gateQuestionText(int rule)
{
    switch (rule) {
    case 1: return Say::tr("What lawful authority permits this release, to this recipient, today?");
    case 2: return Say::tr("May I release this, and who approves?");
    case 3: return Say::tr("For which purpose may the recipient use it, and does the agreement allow that?");
    case 4: return Say::tr("Is it necessary and proportionate, or would data without persons do?");
    case 5: return Say::tr("Is it ours, or may it be passed on?");
    case 6: return Say::tr("Do the markings of every part allow each recipient?");
    case 7: return Say::tr("Does anyone in it seek, hold or perhaps need protection?");
    case 8: return Say::tr("Does it reach a country that someone in it may need protection from?");
    case 9: return Say::tr("If an inquiry there cannot be avoided: written consent, a safer way considered, no contact with the persecutor, least data?");
    case 10: return Say::tr("Is there a risk of death penalty, torture or disproportionate punishment?");
    case 11: return Say::tr("Are sources, methods and informants taken out?");
    case 12: return Say::tr("Is every part graded, and is the grading current?");
    case 13: return Say::tr("Is it accurate, and when was it last checked with its owner?");
    case 14: return Say::tr("Could the recipient's law force disclosure?");
    case 15: return Say::tr("Does the recipient protect it to the standard required?");
    case 16: return Say::tr("Would it harm a running operation or another partner?");
    case 17: return Say::tr("Would another channel be better?");
    case 18: return Say::tr("Who else will see it after the recipient?");
    case 19: return Say::tr("Are expiry, review and recall set?");
    case 20: return Say::tr("Is the translation marked as unofficial and the original attached?");
    case 21: return Say::tr("Are caveat and contact point in it?");
    case 22: return Say::tr("Is the decision recorded with reasons?");
    default: return {};
    }
}

QString gateVerdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return Say::tr("In order", "gate");
    case Verdict::Warn: return Say::tr("Note this", "gate");
    case Verdict::Block: return Say::tr("Stops the release", "gate");
    case Verdict::NeedsAnswer: return Say::tr("Answer needed", "gate");
    case Verdict::NeedsAdviser: return Say::tr("The protection adviser decides", "gate");
    case Verdict::NeedsApproval: return Say::tr("A second person must approve", "gate");
    }
    return {};
}

QString gateCureText(Cure cure, const release::Finding &finding)
{
    const QString to = code(finding.recipient.text());
    switch (cure) {
    case Cure::Answer: return Say::tr("Answer", "gate: button");
    case Cure::AskAdviser: return Say::tr("Ask adviser");
    case Cure::ChooseBasis: return Say::tr("Choose another basis");
    case Cure::ChooseAgreement: return Say::tr("See agreements");
    case Cure::RenewAgreement: return Say::tr("Renew the agreement");
    case Cure::CompleteBasis: return Say::tr("Complete the basis");
    case Cure::ChangeChannel: return Say::tr("Choose another channel");
    case Cure::ObtainConsent: return Say::tr("Record written consent");
    case Cure::MakeNonNominal: return Say::tr("Make a version without persons");
    case Cure::Cut: return finding.recipient.isNull() ? Say::tr("Cut") : Say::tr("Cut for %1").arg(to);
    case Cure::DropRecipient: return finding.recipient.isNull() ? Say::tr("Drop a recipient") : Say::tr("Drop %1").arg(to);
    case Cure::SendToApprover: return Say::tr("Send to releasing officer");
    case Cure::ChoosePurpose: return Say::tr("Choose another purpose");
    case Cure::AskOriginator:
        return finding.values.isEmpty() || finding.values.last().isEmpty() ? Say::tr("Ask the originator")
                                                                           : Say::tr("Ask %1").arg(code(finding.values.last()));
    case Cure::NameRecipient: return Say::tr("Name the recipient");
    case Cure::Sanitise: return Say::tr("Take the source out");
    case Cure::Grade: return Say::tr("Grade it");
    case Cure::CheckWithOwner: return Say::tr("Check with the owner");
    case Cure::SetTerms: return Say::tr("Set expiry and recall");
    case Cure::MarkTranslation: return Say::tr("Mark the translation");
    case Cure::AttachOriginal: return Say::tr("Attach the original");
    case Cure::AddCaveat: return Say::tr("Add the caveat");
    case Cure::AddContact: return Say::tr("Add a contact");
    case Cure::WriteReason: return Say::tr("Write the reason");
    }
    return {};
}

QString gateWhyText(const release::Finding &finding)
{
    if (!finding.agreement.isEmpty() && finding.section != 0)
        return Say::tr("%1, clause %2").arg(foreign(finding.agreement)).arg(finding.section);
    return Say::tr("Question %1: %2").arg(finding.rule).arg(gateQuestionText(finding.rule));
}

} // namespace countersign::messages
