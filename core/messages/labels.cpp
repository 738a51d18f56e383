#include "core/documents/country_table.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/say.h"

namespace countersign::messages {

using namespace Qt::StringLiterals;
using alerts::AlertStatus;
using alerts::Category;
using alerts::Circumstance;
using alerts::Step;
using documents::DocumentType;

QString categoryText(Category category)
{
    switch (category) {
    case Category::Stolen: return Say::tr("Stolen");
    case Category::Lost: return Say::tr("Lost");
    case Category::StolenBlank: return Say::tr("Stolen blank");
    case Category::Revoked: return Say::tr("Revoked");
    case Category::Invalid: return Say::tr("Not valid");
    case Category::NotRecognised: return Say::tr("Not recognised by its issuer");
    case Category::Counterfeit: return Say::tr("Counterfeit");
    case Category::Forged: return Say::tr("Forged");
    case Category::Pseudo: return Say::tr("Pseudo document");
    case Category::FraudulentlyObtained: return Say::tr("Fraudulently obtained");
    case Category::Impostor: return Say::tr("Used by an impostor");
    case Category::Morphed: return Say::tr("Morphed photo");
    case Category::Listed: return Say::tr("Listed");
    }
    return {};
}

QString typeText(DocumentType type)
{
    switch (type) {
    case DocumentType::Unknown: return {};
    case DocumentType::Passport: return Say::tr("Passport");
    case DocumentType::EmergencyPassport: return Say::tr("Emergency passport");
    case DocumentType::DiplomaticPassport: return Say::tr("Diplomatic passport");
    case DocumentType::OfficialPassport: return Say::tr("Official passport");
    case DocumentType::RefugeePassport: return Say::tr("Refugee travel document");
    case DocumentType::AlienPassport: return Say::tr("Alien's passport");
    case DocumentType::StatelessPassport: return Say::tr("Stateless person's travel document");
    case DocumentType::LaissezPasser: return Say::tr("Laissez-passer");
    case DocumentType::MilitaryPassport: return Say::tr("Military passport");
    case DocumentType::EmergencySheet: return Say::tr("Emergency travel document (single sheet)");
    case DocumentType::IdentityCard: return Say::tr("Identity card");
    case DocumentType::ResidenceCard: return Say::tr("Residence card");
    case DocumentType::CrewCertificate: return Say::tr("Crew member certificate");
    case DocumentType::Visa: return Say::tr("Visa");
    case DocumentType::SeafarerIdentity: return Say::tr("Seafarer's identity document");
    case DocumentType::BorderPass: return Say::tr("Border pass");
    case DocumentType::UnLaissezPasser: return Say::tr("UN laissez-passer");
    case DocumentType::ConventionTravelDocument: return Say::tr("Convention travel document");
    case DocumentType::CertificateOfIdentity: return Say::tr("Certificate of identity");
    }
    return {};
}

QString statusText(AlertStatus status)
{
    switch (status) {
    case AlertStatus::Active: return Say::tr("Active");
    case AlertStatus::Recalled: return Say::tr("Recalled");
    case AlertStatus::Recovered: return Say::tr("Recovered");
    case AlertStatus::Expired: return Say::tr("Expired");
    case AlertStatus::Superseded: return Say::tr("Superseded");
    }
    return {};
}

QString circumstanceText(Circumstance circumstance)
{
    switch (circumstance) {
    case Circumstance::Unknown: return {};
    case Circumstance::Burglary: return Say::tr("Burglary");
    case Circumstance::Robbery: return Say::tr("Robbery");
    case Circumstance::Transport: return Say::tr("In transport");
    case Circumstance::Post: return Say::tr("In the post");
    case Circumstance::Office: return Say::tr("At an issuing office");
    case Circumstance::Border: return Say::tr("At a border");
    case Circumstance::Declared: return Say::tr("Declared by the holder");
    }
    return {};
}

QString gradingText(const markings::Grading &grading)
{
    if (!grading.isValid())
        return {};
    switch (grading.scheme) {
    case markings::GradingScheme::Admiralty: return Say::tr("%1 (Admiralty)").arg(code(grading.text()));
    case markings::GradingScheme::Europol4x4: return Say::tr("%1 (4x4)").arg(code(grading.text()));
    case markings::GradingScheme::Uk5x5x5: return Say::tr("%1 (5x5x5)").arg(code(grading.text()));
    case markings::GradingScheme::Uk3x5x2: return Say::tr("%1 (3x5x2)").arg(code(grading.text()));
    }
    return {};
}

QString stepText(Step step)
{
    switch (step) {
    case Step::Exact: return Say::tr("Exact number");
    case Step::LookAlike: return Say::tr("Look-alikes");
    case Step::OneEdit: return Say::tr("One-character differences");
    case Step::BlankRange: return Say::tr("Stolen blank series");
    case Step::MendedCheckDigit: return Say::tr("Corrected check digit");
    case Step::BlindVariant: return Say::tr("Readings the check digit cannot see");
    }
    return {};
}

QString countryText(const base::CountryCode &country)
{
    if (country.isNull())
        return {};
    // The table is data that never changes while the program runs.
    static const documents::CountryTable countries = documents::CountryTable::embedded();
    const QString letters = country.text();
    const QString name = countries.nameOf(country);
    return name == letters ? code(letters) : u"%1 (%2)"_s.arg(foreign(name), code(letters));
}

} // namespace countersign::messages
