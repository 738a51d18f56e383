#pragma once

#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace countersign::directory {

/// Whom a contact is. The numbers are stored.
enum class ContactKind : std::uint8_t {
    LiaisonOfficer = 1, Embassy = 2, InterpolNcb = 3, Rso = 4, PidcSecretariat = 5, Unhcr = 6, Protection = 7, NationalDesk = 8, Other = 9
};
inline constexpr std::array kContactKinds{ContactKind::LiaisonOfficer, ContactKind::Embassy,    ContactKind::InterpolNcb,
                                          ContactKind::Rso,            ContactKind::PidcSecretariat, ContactKind::Unhcr,
                                          ContactKind::Protection,     ContactKind::NationalDesk,    ContactKind::Other};
[[nodiscard]] QString wordOf(ContactKind kind);                           ///< "liaison-officer", for ctl and JSON
[[nodiscard]] std::optional<ContactKind> contactKindFromWord(QStringView word);

using ContactId = base::OpaqueId<struct ContactTag, 16>;

/// Somebody the desk can reach, beside those that charters name. Data of this desk: nobody signs it.
struct Contact
{
    ContactId id;
    ContactKind kind = ContactKind::LiaisonOfficer;
    base::CountryCode country;   ///< whom they speak for; null for an organisation of no state
    QString title;               ///< "Liaison officer, QNB embassy"
    QString person;
    QString phone, email, address;
    QString hours;               ///< "24/7", "Mon-Fri 08:00-16:00; Sat 09:00-12:00" (alerts::isOpenNow)
    QString timeZone;            ///< IANA, "Asia/Bangkok": their clock
    QString languages;           ///< BCP 47, comma separated
    QString note;

    bool operator==(const Contact &) const = default;
    [[nodiscard]] QByteArray encode() const;
    static base::Result<Contact> decode(QByteArrayView bytes);
};
/// Bytes of any one text of a contact.
inline constexpr qsizetype kMostContactText = 2000;

} // namespace countersign::directory
