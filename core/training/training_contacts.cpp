#include "core/training/training_contacts.h"

#include "core/workstation/directory_desk.h"

#include <algorithm>

namespace countersign::training {

using namespace Qt::StringLiterals;
using directory::Contact;
using directory::ContactKind;

namespace {

// No country code starts with 0, and .example is nobody's: these reach nobody.
QList<Contact> invented()
{
    const auto contact = [](ContactKind kind, const QString &country, const QString &title, const QString &person, const QString &phone,
                            const QString &hours, const QString &zone, const QString &languages, const QString &note) {
        Contact made;
        made.kind = kind;
        made.country = base::CountryCode::fromText(country).value_or(base::CountryCode());
        made.title = title;
        made.person = person;
        made.phone = phone;
        made.email = directory::wordOf(kind) + u'@' + (country.isEmpty() ? u"region"_s : country.toLower()) + u".example"_s;
        made.hours = hours;
        made.timeZone = zone;
        made.languages = languages;
        made.note = note;
        return made;
    };
    return {
        contact(ContactKind::LiaisonOfficer, u"QNB"_s, u"Liaison officer, QNB embassy"_s, u"Maliwan R."_s, u"+0 410 2218"_s,
                u"Mon-Fri 08:00-16:00"_s, u"Asia/Bangkok"_s, u"en,th"_s, u"Reads mail in the evening too."_s),
        contact(ContactKind::Embassy, u"QRC"_s, u"Embassy of QRC, consular section"_s, {}, u"+0 417 9003"_s, u"Mon-Thu 09:00-12:00; Fri 09:00-11:00"_s,
                u"Asia/Phnom_Penh"_s, u"en,km"_s, {}),
        contact(ContactKind::InterpolNcb, u"QNB"_s, u"INTERPOL NCB QNB"_s, {}, u"+0 410 7000"_s, u"24/7"_s, u"Asia/Bangkok"_s, u"en,fr,th"_s, {}),
        contact(ContactKind::InterpolNcb, u"QTD"_s, u"INTERPOL NCB QTD"_s, {}, u"+0 533 7000"_s, u"24/7"_s, u"Asia/Kolkata"_s, u"en,ta"_s, {}),
        contact(ContactKind::Rso, {}, u"Regional Support Office, duty desk"_s, {}, u"+0 400 1001"_s, u"Mon-Fri 08:30-17:30"_s, u"Asia/Bangkok"_s, u"en"_s,
                u"Hosts exercises and can pass a question on."_s),
        contact(ContactKind::PidcSecretariat, {}, u"PIDC secretariat"_s, {}, u"+0 685 1200"_s, u"Mon-Fri 08:00-16:30"_s, u"Pacific/Apia"_s, u"en"_s, {}),
        contact(ContactKind::Unhcr, {}, u"UNHCR protection desk"_s, u"F. Okafor"_s, u"+0 400 2002"_s, u"Mon-Sun 06:00-22:00"_s, u"Asia/Kuala_Lumpur"_s,
                u"en,ms,my"_s, u"First call where somebody may seek protection."_s),
        contact(ContactKind::Protection, u"QMA"_s, u"Shelter for trafficked persons, night line"_s, {}, u"+0 111 3030"_s, u"daily 20:00-08:00"_s,
                u"Asia/Kuala_Lumpur"_s, u"en,ms"_s, {}),
    };
}

} // namespace

QCoro::Task<base::Status> fillContacts(workstation::DirectoryService *directory)
{
    const auto held = co_await directory->list();
    if (!held)
        co_return base::failFrom(held);
    if (std::any_of(held->begin(), held->end(), [](const workstation::DirectoryEntry &entry) { return !entry.isDesk; }))
        co_return base::Status{};
    const QList<Contact> all = invented();
    for (const Contact &one : all) {
        const Contact kept = one;
        const auto done = co_await directory->keep(kept);
        if (!done)
            co_return base::failFrom(done);
    }
    co_return base::Status{};
}

} // namespace countersign::training
