#include "core/alerts/record_fields.h"

#include <QDate>

namespace countersign::alerts::fields {

using objects::cbor::Writer;

std::uint64_t dateNumber(base::PartialDate date)
{
    return static_cast<std::uint64_t>(date.year) * 10'000U + date.month * 100U + date.day;
}

bool dateFromNumber(std::uint64_t number, base::PartialDate &date)
{
    if (number == 0 || number > 9999'12'31)
        return false;
    const int year = static_cast<int>(number / 10'000U);
    const int month = static_cast<int>(number / 100U % 100U);
    const int day = static_cast<int>(number % 100U);
    if (month == 0 && day != 0)
        return false;
    if (!QDate::isValid(year, month == 0 ? 1 : month, day == 0 ? 1 : day))
        return false;
    date = {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
    return true;
}

void write(Writer &out, const QString &value) { out.text(value); }
void write(Writer &out, const base::CountryCode &value) { out.text(value.text()); }
void write(Writer &out, base::PartialDate value) { out.unsignedInt(dateNumber(value)); }
void write(Writer &out, base::Instant value) { out.integer(base::toMillis(value)); }
void write(Writer &out, bool value) { out.boolean(value); }
void write(Writer &out, const base::AlertId &value) { out.bytes(value.view()); }

void write(Writer &out, const markings::Grading &value)
{
    out.array(4);
    write(out, value.scheme);
    for (const char code : {value.source, value.information, value.handling})
        out.unsignedInt(static_cast<unsigned char>(code));
}

void write(Writer &out, const markings::Marking &value)
{
    out.array(6);
    write(out, value.tlp);
    if (value.pap)
        write(out, *value.pap);
    else
        out.null();
    out.unsignedInt(value.handling.mask());
    out.text(value.otherRestrictions);
    out.array(static_cast<std::size_t>(value.national.size()));
    for (const markings::NationalMarking &national : value.national) {
        out.array(2);
        write(out, national.text);
        write(out, national.country);
    }
    out.boolean(value.orcon);
}

void write(Writer &out, const Listing &value)
{
    out.array(5);
    for (const QString &text : {value.list, value.authority, value.edition, value.reference, value.personName})
        out.text(text);
}

void write(Writer &out, const ListedName &value)
{
    out.array(4);
    for (const QString &text : {value.text, value.script, value.language, value.quality})
        out.text(text);
}

void write(Writer &out, const ListedBirth &value)
{
    out.array(3);
    write(out, value.from);
    write(out, value.to);
    out.boolean(value.approximate);
}

void write(Writer &out, const ListedDocument &value)
{
    out.array(6);
    out.text(value.number);
    out.text(value.printed);
    write(out, value.issuer);
    write(out, value.type);
    write(out, value.issuedOn);
    write(out, value.expiresOn);
}

} // namespace countersign::alerts::fields
