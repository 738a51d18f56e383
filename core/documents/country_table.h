#pragma once

#include "core/base/country_code.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace countersign::documents {

enum class CountryKind : std::uint8_t {
    State,
    NationalityVariant, ///< GBD, GBN, GBO, GBP, GBS
    Organisation,       ///< UNO, UNA, EUE, XPO, ...
    NoNationality,      ///< XXA, XXB, XXC, XXX
    Withdrawn,          ///< still on old documents: ANT, NTZ, SUN, ...
    Specimen,           ///< UTO: refused outside tests and training
    Training            ///< invented states QMA to QZZ
};

struct Country
{
    base::CountryCode code; ///< as in the zone; Germany is D
    QString iso2;           ///< "" where there is none
    CountryKind kind = CountryKind::State;
    QString name;           ///< English short name
    bool isBaliMember = false;
    bool impliesProtection = false; ///< XXA, XXB, XXC
};

/// The codes of ICAO Doc 9303-3 section 5 with their names, from
/// resources/reference/countries.csv. Copies are cheap and share the rows.
class CountryTable
{
public:
    /// The table that is compiled in.
    static CountryTable embedded();
    /// Rows of a file in the same form; a line that is not understood is left out.
    static CountryTable fromCsv(const QByteArray &csv);

    /// Also answers for DEU (as D), XXK and UNK (as RKS).
    [[nodiscard]] std::optional<Country> find(base::CountryCode code) const;
    /// Two letters of ISO 3166-1, any case.
    [[nodiscard]] std::optional<Country> findIso2(QStringView iso2) const;
    /// English names as the UN, ISO and common use write them ("Iran (Islamic Republic
    /// of)", "Turkey", "former Soviet Union"); case, accents and punctuation do not matter.
    [[nodiscard]] std::optional<Country> fromName(QStringView name) const;
    /// Code, ISO letters or name, whichever fits: for columns of imported files.
    [[nodiscard]] std::optional<Country> fromAnything(QStringView text) const;

    /// English name, or the code itself when it is not in the table.
    [[nodiscard]] QString nameOf(base::CountryCode code) const;
    [[nodiscard]] const QList<Country> &all() const { return m_rows; }

private:
    QList<Country> m_rows;
    QHash<base::CountryCode, qsizetype> m_byCode;
    QHash<QString, qsizetype> m_byIso2;
    QHash<QString, qsizetype> m_byName;
};

/// Any code of the user-assigned block QMA to QZZ: an invented state.
bool isTrainingCode(base::CountryCode code);

} // namespace countersign::documents
