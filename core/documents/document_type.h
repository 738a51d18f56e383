#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace countersign::documents {

/// Kinds of document (domain.md 5.3; ICAO Doc 9303-4 section 4.4 for the P codes).
/// The numbers are stored and signed and never change their meaning.
enum class DocumentType : std::uint8_t {
    Unknown = 0,
    Passport = 1,           ///< ordinary: PP, older P< and national letters
    EmergencyPassport = 2,  ///< PE
    DiplomaticPassport = 3, ///< PD
    OfficialPassport = 4,   ///< PO: official and service
    RefugeePassport = 5,    ///< PR
    AlienPassport = 6,      ///< PT
    StatelessPassport = 7,  ///< PS
    LaissezPasser = 8,      ///< PL
    MilitaryPassport = 9,   ///< PM
    EmergencySheet = 10,    ///< PU: single sheet of Doc 9303-8
    IdentityCard = 20,      ///< I?
    ResidenceCard = 21,     ///< A? and C?: residence permits and other cards
    CrewCertificate = 22,   ///< AC
    Visa = 30,              ///< V?
    SeafarerIdentity = 40,
    BorderPass = 41,
    UnLaissezPasser = 42,
    ConventionTravelDocument = 43,
    CertificateOfIdentity = 44
};

/// Documents that may be confused with each other at a counter share a class: a look-up
/// for a passport must find an alert on an official passport of the same number.
enum class DocumentClass : std::uint8_t { Unknown = 0, Passport = 1, Card = 2, Visa = 3, Other = 4 };

/// First two characters of the zone, "P<", "PD", "V", any case. Unknown when the first
/// letter is none of P I A C V.
DocumentType typeFromMrzCode(QStringView code);
/// The two characters a new document of this type carries ("PP", "I<", "A<", "AC", "V<");
/// empty for types without a zone.
QString mrzCodeOf(DocumentType type);
/// From a stored number; nothing when no type has it.
std::optional<DocumentType> typeFromNumber(std::int64_t number);
/// Stable word for files and commands: "passport", "identity-card", ...
QString typeWord(DocumentType type);
std::optional<DocumentType> typeFromWord(QStringView word);

DocumentClass classOf(DocumentType type);
/// The holder may need protection: the document itself says so (refugees, stateless
/// persons, aliens; domain.md 5.8).
bool impliesProtection(DocumentType type);

} // namespace countersign::documents
