#pragma once

#include "core/agreements/agreement.h"

/// Legal bases (domain.md 5.15) and the ratifications that treaty bases need, both as data that a
/// desk may extend: resources/reference/legal_bases.csv and ratifications.csv.
namespace countersign::agreements {

/// What a basis needs beside its agreement or treaty.
enum class Nexus : std::uint8_t {
    None,
    Citation,   ///< the section of the statute
    Terrorism,  ///< a stated link with terrorism
    Life,       ///< a stated threat to life
    Consent,    ///< written consent of each person
    Interpol    ///< goes through a National Central Bureau
};

struct LegalBasis
{
    QString code;                           ///< "MOU-B", "SOM-10"
    QString name;
    QList<Kind> agreementKinds;             ///< empty = needs no agreement
    QString treaty;                         ///< "SOM": both states must be parties; empty = none
    Nexus nexus = Nexus::None;
    QStringList articles;                   ///< one of these must be cited; empty = none
    QStringList neverArticles;              ///< never a basis, whatever else holds
    bool nominal = false;
    QList<markings::DataClass> dataClasses;
    QList<markings::Purpose> purposes;
    QDate validFrom;                        ///< invalid = always
    QDate validUntil;
    QString source;

    [[nodiscard]] bool isValidOn(QDate day) const;
};

struct Ratification
{
    base::CountryCode state;
    QString treaty;
    QDate from;
    QStringList reservedBases;              ///< codes of bases that a reservation takes away
    QString source;
};

class LegalBases
{
public:
    /// What the program brings along.
    static LegalBases embedded();
    /// FileNotUnderstood with the line. Columns by the header of the file that is shipped.
    static base::Result<LegalBases> fromCsv(const QByteArray &bases, const QByteArray &ratifications);

    [[nodiscard]] const QList<LegalBasis> &all() const { return m_bases; }
    [[nodiscard]] const LegalBasis *find(QStringView code) const;
    /// Unknown = not satisfied: only a row of the table makes a state a party.
    [[nodiscard]] bool isParty(base::CountryCode state, const LegalBasis &basis, QDate day) const;
    [[nodiscard]] const QList<Ratification> &ratifications() const { return m_ratifications; }

private:
    QList<LegalBasis> m_bases;
    QList<Ratification> m_ratifications;
};

} // namespace countersign::agreements
