#include "core/messages/import_sentences.h"

#include "core/alerts/list_reasons.h"
#include "core/messages/isolates.h"
#include "core/messages/say.h"

#include <QLocale>

namespace countersign::messages {

using namespace Qt::StringLiterals;
namespace reasons = alerts::reasons;

namespace {

struct ReasonRow
{
    const char *code;
    const char *text;
};

constexpr ReasonRow kReasons[] = {
    {reasons::kNoNumber, QT_TRANSLATE_NOOP("countersign::messages", "The entry has no number.")},
    {reasons::kNumberFromNote, QT_TRANSLATE_NOOP("countersign::messages", "The number was taken from the note.")},
    {reasons::kFreeText, QT_TRANSLATE_NOOP("countersign::messages", "Words around the number were set aside.")},
    {reasons::kLetterNote, QT_TRANSLATE_NOOP("countersign::messages", "The note tells letter O and digit 0 apart.")},
    {reasons::kNumberTooLong, QT_TRANSLATE_NOOP("countersign::messages", "The number is too long to be looked up.")},
    {reasons::kNumberTwice, QT_TRANSLATE_NOOP("countersign::messages", "The same number stands twice at this person; one record was made.")},
    {reasons::kTypeFromFreeText, QT_TRANSLATE_NOOP("countersign::messages", "The label says national number, the free text says passport; taken as a passport.")},
    {reasons::kIssuerFromText, QT_TRANSLATE_NOOP("countersign::messages", "The issuer was taken from the text.")},
    {reasons::kIssuersDiffer, QT_TRANSLATE_NOOP("countersign::messages", "Field and text name different issuers; the one beside the number was taken.")},
    {reasons::kIssuersDoNotFit, QT_TRANSLATE_NOOP("countersign::messages", "There is neither one issuer for all passports nor one for each; none was taken.")},
    {reasons::kUnknownCountry, QT_TRANSLATE_NOOP("countersign::messages", "The country name is not known.")},
    {reasons::kNoCountry, QT_TRANSLATE_NOOP("countersign::messages", "No country is given.")},
    {reasons::kUnknownDate, QT_TRANSLATE_NOOP("countersign::messages", "The date could not be read.")},
    {reasons::kAmbiguousDate, QT_TRANSLATE_NOOP("countersign::messages", "Day and month of the date could be either way round.")},
    {reasons::kOtherCalendar, QT_TRANSLATE_NOOP("countersign::messages", "The date is of another calendar and was not converted.")},
    {reasons::kNoteNotUsed, QT_TRANSLATE_NOOP("countersign::messages", "The note says more than could be used.")},
    {reasons::kNoName, QT_TRANSLATE_NOOP("countersign::messages", "The entry has no name.")},
    {reasons::kNoReference, QT_TRANSLATE_NOOP("countersign::messages", "The entry has no reference; its record number stands in.")},
    {reasons::kReferenceTwice, QT_TRANSLATE_NOOP("countersign::messages", "The reference stands twice in the list; the record number was added.")},
    {reasons::kRowWithoutId, QT_TRANSLATE_NOOP("countersign::messages", "The row has no id that could be used.")},
    {reasons::kIdTwice, QT_TRANSLATE_NOOP("countersign::messages", "The id stands in an earlier row already; only the first one was taken.")},
    {reasons::kEmptyRow, QT_TRANSLATE_NOOP("countersign::messages", "The row has neither a name nor a passport.")},
    {reasons::kWrongColumns, QT_TRANSLATE_NOOP("countersign::messages", "The row has not the columns of the published form.")},
    {reasons::kNoSuchEntry, QT_TRANSLATE_NOOP("countersign::messages", "The entry it belongs to is not in the list.")},
    {reasons::kFileMissing, QT_TRANSLATE_NOOP("countersign::messages", "This file was not found beside the list; what it holds is missing.")},
    {reasons::kVessel, QT_TRANSLATE_NOOP("countersign::messages", "A ship or an aircraft; kept as an entity, its names are found.")},
    {reasons::kBadText, QT_TRANSLATE_NOOP("countersign::messages", "Some bytes are no text in the file's encoding.")},
    {reasons::kUnclosedQuote, QT_TRANSLATE_NOOP("countersign::messages", "A quotation mark is not closed.")},
    {reasons::kTextAfterQuote, QT_TRANSLATE_NOOP("countersign::messages", "Text stands between a quotation mark and the separator.")},
    {reasons::kTooManyCells, QT_TRANSLATE_NOOP("countersign::messages", "The row has more cells than the table has columns.")},
    {reasons::kRowTooLong, QT_TRANSLATE_NOOP("countersign::messages", "The row is too long.")},
    {reasons::kTypedAsNumber, QT_TRANSLATE_NOOP("countersign::messages", "The sheet holds the passport as a number; zeros at its beginning are lost there.")},
};

} // namespace

QString remarkReasonText(const QString &reasonCode)
{
    for (const ReasonRow &row : kReasons) {
        if (reasonCode == QLatin1StringView(row.code))
            return Say::tr(row.text);
    }
    return code(reasonCode);
}

QString remarkKindText(alerts::ImportRemark::Kind kind)
{
    switch (kind) {
    case alerts::ImportRemark::Kind::NotUsed: return Say::tr("Not used");
    case alerts::ImportRemark::Kind::PartlyUsed: return Say::tr("Used in part");
    case alerts::ImportRemark::Kind::Note: return Say::tr("Note");
    }
    return {};
}

QString remarkText(const alerts::ImportRemark &remark)
{
    const QString kind = remarkKindText(remark.kind);
    const QString line = QLocale().toString(remark.line);
    QStringList parts;
    if (remark.line <= 0)
        parts.append(kind + u'.');
    else if (remark.reference.isEmpty())
        parts.append(Say::tr("Line %1: %2.").arg(line, kind));
    else
        parts.append(Say::tr("Line %1, %2: %3.").arg(line, code(remark.reference), kind));
    parts.append(remarkReasonText(remark.reasonCode));
    if (!remark.field.isEmpty())
        parts.append(code(remark.field));
    if (!remark.value.isEmpty())
        parts.append(foreign(remark.value));
    return parts.join(u' ');
}

QString holdingsText(qsizetype persons, qsizetype names, qsizetype documents)
{
    return QStringList{Say::tr("%n person(s) and entities", nullptr, static_cast<int>(persons)),
                       Say::tr("%n name(s)", nullptr, static_cast<int>(names)),
                       Say::tr("%n document(s)", nullptr, static_cast<int>(documents))}
        .join(u", "_s);
}

QString readingText(const alerts::ListReading &reading)
{
    qsizetype names = 0;
    for (const alerts::ListedPerson &person : reading.persons)
        names += person.names.size();
    const QString source = Say::tr("%n passport entry(ies) with a number in the source", nullptr, reading.passportEntries);
    const QString remarks = Say::tr("%n remark(s)", nullptr, static_cast<int>(reading.remarks.size()));
    const QStringList parts{holdingsText(reading.persons.size(), names, reading.documents.size()), source, remarks};
    return Say::tr("%1, edition %2: %3.").arg(foreign(reading.list), code(reading.edition), parts.join(u", "_s));
}

QString planText(const alerts::ImportPlan &plan)
{
    return Say::tr("%1 new, %2 changed (%3 of them only in the edition), %4 taken off, %5 unchanged.")
        .arg(QLocale().toString(plan.added()), QLocale().toString(plan.changed()), QLocale().toString(plan.onlyEdition),
             QLocale().toString(plan.withdrawals.size()), QLocale().toString(plan.unchanged));
}

} // namespace countersign::messages
