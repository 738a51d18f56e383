#include "core/documents/document_type.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace countersign::documents {

namespace {

struct TypeRow
{
    DocumentType type;
    DocumentClass documentClass;
    QLatin1StringView mrzCode;
    QLatin1StringView word;
};

constexpr TypeRow kTypes[] = {
    {DocumentType::Unknown, DocumentClass::Unknown, ""_L1, "unknown"_L1},
    {DocumentType::Passport, DocumentClass::Passport, "PP"_L1, "passport"_L1},
    {DocumentType::EmergencyPassport, DocumentClass::Passport, "PE"_L1, "emergency-passport"_L1},
    {DocumentType::DiplomaticPassport, DocumentClass::Passport, "PD"_L1, "diplomatic-passport"_L1},
    {DocumentType::OfficialPassport, DocumentClass::Passport, "PO"_L1, "official-passport"_L1},
    {DocumentType::RefugeePassport, DocumentClass::Passport, "PR"_L1, "refugee-passport"_L1},
    {DocumentType::AlienPassport, DocumentClass::Passport, "PT"_L1, "alien-passport"_L1},
    {DocumentType::StatelessPassport, DocumentClass::Passport, "PS"_L1, "stateless-passport"_L1},
    {DocumentType::LaissezPasser, DocumentClass::Passport, "PL"_L1, "laissez-passer"_L1},
    {DocumentType::MilitaryPassport, DocumentClass::Passport, "PM"_L1, "military-passport"_L1},
    {DocumentType::EmergencySheet, DocumentClass::Passport, "PU"_L1, "emergency-sheet"_L1},
    {DocumentType::IdentityCard, DocumentClass::Card, "I<"_L1, "identity-card"_L1},
    {DocumentType::ResidenceCard, DocumentClass::Card, "A<"_L1, "residence-card"_L1},
    {DocumentType::CrewCertificate, DocumentClass::Card, "AC"_L1, "crew-certificate"_L1},
    {DocumentType::Visa, DocumentClass::Visa, "V<"_L1, "visa"_L1},
    {DocumentType::SeafarerIdentity, DocumentClass::Other, ""_L1, "seafarer-identity"_L1},
    {DocumentType::BorderPass, DocumentClass::Other, ""_L1, "border-pass"_L1},
    {DocumentType::UnLaissezPasser, DocumentClass::Passport, ""_L1, "un-laissez-passer"_L1},
    {DocumentType::ConventionTravelDocument, DocumentClass::Passport, ""_L1, "convention-travel-document"_L1},
    {DocumentType::CertificateOfIdentity, DocumentClass::Passport, ""_L1, "certificate-of-identity"_L1},
};

const TypeRow &rowOf(DocumentType type)
{
    for (const TypeRow &row : kTypes) {
        if (row.type == type)
            return row;
    }
    return kTypes[0];
}

} // namespace

DocumentType typeFromMrzCode(QStringView code)
{
    if (code.isEmpty())
        return DocumentType::Unknown;
    const QString letters = code.left(2).toString().toUpper();
    switch (letters[0].unicode()) {
    case u'P':
        for (const TypeRow &row : kTypes) {
            if (row.mrzCode.startsWith(u'P') && letters == row.mrzCode)
                return row.type;
        }
        return DocumentType::Passport;
    case u'I': return DocumentType::IdentityCard;
    case u'A': return letters == "AC"_L1 ? DocumentType::CrewCertificate : DocumentType::ResidenceCard;
    case u'C': return DocumentType::ResidenceCard;
    case u'V': return DocumentType::Visa;
    default: return DocumentType::Unknown;
    }
}

QString mrzCodeOf(DocumentType type)
{
    return rowOf(type).mrzCode;
}

std::optional<DocumentType> typeFromNumber(std::int64_t number)
{
    for (const TypeRow &row : kTypes) {
        if (static_cast<std::int64_t>(row.type) == number)
            return row.type;
    }
    return std::nullopt;
}

QString typeWord(DocumentType type)
{
    return rowOf(type).word;
}

std::optional<DocumentType> typeFromWord(QStringView word)
{
    for (const TypeRow &row : kTypes) {
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return row.type;
    }
    return std::nullopt;
}

DocumentClass classOf(DocumentType type)
{
    return rowOf(type).documentClass;
}

bool impliesProtection(DocumentType type)
{
    return type == DocumentType::RefugeePassport || type == DocumentType::AlienPassport
        || type == DocumentType::StatelessPassport || type == DocumentType::ConventionTravelDocument;
}

} // namespace countersign::documents
