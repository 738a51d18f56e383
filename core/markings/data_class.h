#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace countersign::markings {

/// Classes of information that agreements and legal bases speak of (domain.md 5.16, section 7).
/// The numbers are stored and signed and never change their meaning.
enum class DataClass : std::uint8_t {
    Document = 1,      ///< number, type, issuer, fraud: a travel document without its holder
    Blank = 2,         ///< series of blank documents
    Holder = 3,        ///< who holds a document: name, birth, nationality
    Biographic = 4,    ///< other data on a named person
    Biometric = 5,     ///< prints, faces
    Travel = 6,        ///< journeys of a named person
    Contact = 7,       ///< phones, addresses, accounts
    Criminal = 8,      ///< record, suspicion
    Protection = 9,    ///< claims for protection, victims
    Carrier = 10,      ///< vessels, vehicles, flights
    Route = 11,        ///< routes, methods, fees
    Statistics = 12,   ///< counts
    Specimen = 13,     ///< how a genuine document looks
    Assessment = 14    ///< an analyst's judgement without persons
};

/// Stable word for files and commands: "holder".
QString wordOf(DataClass dataClass);
std::optional<DataClass> dataClassFromWord(QStringView word);
std::optional<DataClass> dataClassFromNumber(std::int64_t number);
/// All of them, in the order of their numbers.
QList<DataClass> allDataClasses();
/// Always about a person one can point at.
[[nodiscard]] bool isNominal(DataClass dataClass);

} // namespace countersign::markings
