#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace countersign::markings {

/// What a recipient may use information for (domain.md 5.16, section 5). The numbers are stored
/// and signed and never change their meaning.
enum class Purpose : std::uint8_t {
    BorderCheck = 1,
    DocumentFraud = 2,
    Smuggling = 3,          ///< of migrants
    Trafficking = 4,        ///< in persons
    CrimeInvestigation = 5,
    CounterTerrorism = 6,
    Identity = 7,           ///< to establish who somebody is
    Return = 8,             ///< return and readmission
    Rescue = 9,             ///< of persons in distress, at sea above all
    VictimProtection = 10,
    Analysis = 11,          ///< routes and trends, no decision on a person
    Training = 12,
    Evidence = 13,          ///< in judicial proceedings
    CapitalCase = 14,       ///< a proceeding that may end in a death sentence
    Political = 15,         ///< an offence of a political kind
    AsylumRefusal = 16      ///< to refuse a claim for protection
};

/// Stable word for files and commands: "document-fraud".
QString wordOf(Purpose purpose);
std::optional<Purpose> purposeFromWord(QStringView word);
std::optional<Purpose> purposeFromNumber(std::int64_t number);
/// All of them, in the order of their numbers.
QList<Purpose> allPurposes();
/// Serves the prevention and combating of crime, as handling code H0 demands.
[[nodiscard]] bool combatsCrime(Purpose purpose);

} // namespace countersign::markings
