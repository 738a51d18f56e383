#pragma once

#include "core/alerts/list_reading.h"
#include "core/base/result.h"

#include <QStringList>

#include <stop_token>

/// The list of Specially Designated Nationals of the Office of Foreign Assets Control, in the
/// comma separated form that it publishes (OFAC, "SDN Data Specification"): sdn.csv, alt.csv,
/// add.csv and sdn_comments.csv, without a header row, joined by ent_num.
namespace countersign::alerts {

inline constexpr char kSdnListName[] = "OFAC Specially Designated Nationals and Blocked Persons List";
inline constexpr char kSdnAuthority[] = "Office of Foreign Assets Control, U.S. Department of the Treasury";

/// Where the files are. alt, add and comments are empty where there is none: names and
/// addresses are then missing, and the reading says so.
struct SdnFiles
{
    QString entries;
    QString names;
    QString addresses;
    QString comments;
    [[nodiscard]] QStringList all() const;
};
/// `paths` holds sdn.csv or the folder it lies in, and possibly the others; what is not named
/// is looked for beside sdn.csv. Case of names does not matter. Errors: FileUnreadable.
[[nodiscard]] base::Result<SdnFiles> findSdnFiles(const QStringList &paths);

/// Reads the files. Individuals become persons; everything else, ships and aircraft too, is kept
/// as an entity, so that its names are found. Passports and other travel documents become
/// documents, other numbers stay with the person, and so does every remark in its own words.
/// `edition` is the caller's word: the files carry no date. Errors: FileUnreadable,
/// FileNotUnderstood, Cancelled.
[[nodiscard]] base::Result<ListReading> readSdnList(const SdnFiles &files, const QString &edition,
                                                    const base::CountryCode &importingDesk, base::Instant now,
                                                    std::stop_token stop, const ReadProgress &progress);

} // namespace countersign::alerts
