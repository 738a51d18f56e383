#include "core/alerts/un_list_dates.h"
#include "core/alerts/un_list_entry.h"
#include "core/alerts/un_list_numbers.h"
#include "core/alerts/list_reasons.h"
#include "core/documents/document_number.h"

#include <algorithm>

namespace countersign::alerts::unlist {

using namespace Qt::StringLiterals;
using documents::DocumentType;
using Kind = ImportRemark::Kind;

namespace {

bool namesPassport(const QString &words)
{
    for (const QLatin1StringView word : {"passport"_L1, "passeport"_L1, "pasaporte"_L1}) {
        if (words.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

DocumentType typeOf(const DocumentReading &reading, const QString &freeText)
{
    if (reading.travelDocument)
        return passportTypeIn(freeText).value_or(DocumentType::Passport);
    const bool card = freeText.isEmpty() || freeText.contains("identi"_L1, Qt::CaseInsensitive);
    return card ? DocumentType::IdentityCard : DocumentType::Unknown;
}

void readDates(const Element &element, const CleanedNumber &cleaned, const documents::CountryTable &countries,
               DocumentReading &reading)
{
    const QString note = element.value("NOTE"_L1);
    const QString issued = element.value("DATE_OF_ISSUE"_L1);
    if (const auto date = base::PartialDate::fromIso(issued))
        reading.document.issuedOn = *date;
    else
        reading.findings.append({Kind::PartlyUsed, "DATE_OF_ISSUE", issued, reasons::kUnknownDate});
    if (reading.document.issuedOn.isNull())
        reading.document.issuedOn = issueIn(note).value_or(base::PartialDate{});
    reading.document.expiresOn = cleaned.expiresOn.value_or(expiryIn(note).value_or(base::PartialDate{}));
    const QString rest = withoutDates(note);
    const bool numberMissing = reading.document.number.isEmpty();
    const bool onlyIssuer = !reading.document.issuer.isNull() && countryOf(rest, countries) == reading.document.issuer;
    if (!rest.isEmpty() && !numberMissing && !onlyIssuer)
        reading.findings.append({Kind::Note, "NOTE", rest, rest.contains("letter "_L1, Qt::CaseInsensitive)
                                                               ? reasons::kLetterNote : reasons::kNoteNotUsed});
}

void readIssuer(const Element &element, const CleanedNumber &cleaned, const documents::CountryTable &countries,
                DocumentReading &reading)
{
    QString printed;
    for (const QLatin1StringView field : {"ISSUING_COUNTRY"_L1, "COUNTRY_OF_ISSUE"_L1}) {
        if (printed.isEmpty())
            printed = element.value(field);
    }
    const auto named = countryOf(printed, countries);
    if (!printed.isEmpty() && !named)
        reading.findings.append({Kind::PartlyUsed, "ISSUING_COUNTRY", printed, reasons::kUnknownCountry});
    // The words at the number itself are nearer to the document than a field beside it.
    if (named && cleaned.issuer && *named != *cleaned.issuer)
        reading.findings.append({Kind::PartlyUsed, "ISSUING_COUNTRY", printed, reasons::kIssuersDiffer});
    reading.document.issuer = cleaned.issuer ? *cleaned.issuer : named.value_or(base::CountryCode{});
    if (!named && cleaned.issuer)
        reading.findings.append({Kind::Note, "NUMBER", reading.document.printed, reasons::kIssuerFromText});
    if (!reading.document.issuer.isNull())
        return;
    const QString note = element.value("NOTE"_L1);
    if (const auto fromNote = issuerInNote(note, countries)) {
        reading.document.issuer = *fromNote;
        reading.findings.append({Kind::PartlyUsed, "NOTE", note, reasons::kIssuerFromText});
    }
}

} // namespace

DocumentReading readDocumentFields(const Element &element, const documents::CountryTable &countries)
{
    DocumentReading reading;
    const QString label = element.value("TYPE_OF_DOCUMENT"_L1);
    const QString freeText = element.value("TYPE_OF_DOCUMENT2"_L1);
    QString printed = element.value("NUMBER"_L1);
    reading.passportLabel = namesPassport(label);
    reading.numberField = !printed.isEmpty();
    reading.travelDocument = reading.passportLabel || namesPassport(freeText);
    if (reading.travelDocument && !reading.passportLabel)
        reading.findings.append({Kind::PartlyUsed, "TYPE_OF_DOCUMENT2", freeText, reasons::kTypeFromFreeText});

    const auto noted = numberInNote(element.value("NOTE"_L1));
    if (printed.isEmpty() && reading.travelDocument && noted) {
        printed = *noted;
        reading.findings.append({Kind::PartlyUsed, "NOTE", printed, reasons::kNumberFromNote});
    }
    const CleanedNumber cleaned = cleanNumber(printed, countries);
    reading.document.printed = printed;
    reading.document.number = cleaned.number;
    reading.document.type = cleaned.type.value_or(typeOf(reading, freeText));
    const QByteArray normal = documents::normalForm(cleaned.number);
    // A word like "unknown" is no number, however it is spelt.
    const bool digits = std::any_of(normal.begin(), normal.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) {
        const QString said = printed.isEmpty() ? freeText + u' ' + element.value("NOTE"_L1) : printed;
        reading.findings.append({Kind::NotUsed, "NUMBER", said.simplified(), reasons::kNoNumber});
        reading.document.number.clear();
    } else if (cleaned.number.size() > kMaxListedNumber) {
        reading.findings.append({Kind::NotUsed, "NUMBER", printed, reasons::kNumberTooLong});
        reading.document.number.clear();
    } else if (cleaned.wordsLeft) {
        reading.findings.append({Kind::PartlyUsed, "NUMBER", printed, reasons::kFreeText});
    }
    readIssuer(element, cleaned, countries, reading);
    readDates(element, cleaned, countries, reading);
    return reading;
}

} // namespace countersign::alerts::unlist
