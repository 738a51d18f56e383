#include "core/directory/contact.h"

#include "core/objects/fields.h"

namespace countersign::directory {

using namespace Qt::StringLiterals;

constexpr std::uint64_t highestOf(ContactKind) { return static_cast<std::uint64_t>(ContactKind::Other); }

namespace {

/// As it is stored: a country may be missing.
struct Row
{
    ContactId id;
    ContactKind kind = ContactKind::LiaisonOfficer;
    QString country, title, person, phone, email, address, hours, timeZone, languages, note;
};
constexpr auto fieldsOf(const Row *)
{
    return std::make_tuple(&Row::id, &Row::kind, &Row::country, &Row::title, &Row::person, &Row::phone, &Row::email, &Row::address,
                           &Row::hours, &Row::timeZone, &Row::languages, &Row::note);
}

constexpr struct { ContactKind kind; const char *word; } kWords[] = {
    {ContactKind::LiaisonOfficer, "liaison-officer"}, {ContactKind::Embassy, "embassy"},
    {ContactKind::InterpolNcb, "ncb"},                {ContactKind::Rso, "rso"},
    {ContactKind::PidcSecretariat, "pidc"},           {ContactKind::Unhcr, "unhcr"},
    {ContactKind::Protection, "protection"},          {ContactKind::NationalDesk, "desk"},
    {ContactKind::Other, "other"},
};

} // namespace

QString wordOf(ContactKind kind)
{
    for (const auto &row : kWords) {
        if (row.kind == kind)
            return QString::fromLatin1(row.word);
    }
    return u"other"_s;
}

std::optional<ContactKind> contactKindFromWord(QStringView word)
{
    for (const auto &row : kWords) {
        if (word == QLatin1StringView(row.word))
            return row.kind;
    }
    return std::nullopt;
}

QByteArray Contact::encode() const
{
    return objects::encodeFields(Row{id, kind, country.text(), title, person, phone, email, address, hours, timeZone, languages, note});
}

base::Result<Contact> Contact::decode(QByteArrayView bytes)
{
    const auto row = objects::decodeFields<Row>(bytes, objects::Extra::Allow);
    if (!row)
        return base::failFrom(row);
    base::CountryCode country;
    if (!row->country.isEmpty()) {
        const auto code = base::CountryCode::fromText(row->country);
        if (!code)
            return base::fail(base::ErrorCode::WrongFieldType, u"country of a contact"_s);
        country = *code;
    }
    return Contact{row->id, row->kind, country, row->title, row->person, row->phone, row->email, row->address,
                   row->hours, row->timeZone, row->languages, row->note};
}

} // namespace countersign::directory
