#pragma once

#include "core/alerts/alert_record.h"
#include "core/documents/country_table.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace countersign::alerts::unlist {

/// The names that one printed alias holds. The list prints several in one field ("X; Y; Z",
/// "Mohammad Sabet b) M. Javad Sabet"), one name in two scripts ("Jin Tiesan (金铁三)", "حسن غول
/// (Hassan Ghul; Hassan Gul)"), and words that are no name ("(birth name)", ", born 1 Jan. 1953").
[[nodiscard]] QStringList namesIn(const QString &printed);

/// Names in another script than Latin within a note: "original script: Абу Банат".
[[nodiscard]] QStringList originalNamesIn(const QString &note);

/// Births in an alias or its note: "DOB: 11 Apr. 1963", "(DPOB - 1977)", "born in 1955".
[[nodiscard]] QList<ListedBirth> birthsIn(const QString &note);

/// The passport that an alias or its note names: "Libya Passport number: 215215", "passport no.
/// 2863795S, expires 23 Aug. 2005 (Iraq)". Nothing where it names none.
[[nodiscard]] std::optional<ListedDocument> passportIn(const QString &note, const documents::CountryTable &countries);

} // namespace countersign::alerts::unlist
