#include "core/alerts/alert_record.h"
#include "core/documents/document_number.h"

namespace countersign::alerts {

using base::ErrorCode;

namespace {

/// Longest free text that is entered in a record; a feed's reader accepts more.
constexpr qsizetype kMaxEnteredText = 4096;

void checkNumber(const AlertRecord &record, QList<base::Error> &faults)
{
    const qsizetype most = record.category == Category::Listed ? kMaxListedNumber : kMaxEnteredNumber;
    if (documents::normalForm(record.number).isEmpty())
        faults.append({ErrorCode::NumberMissing, {}, {}});
    if (record.number.size() > most)
        faults.append({ErrorCode::NumberTooLong, {}, {QString::number(record.number.size()), QString::number(most)}});
}

/// Letters in both ends must agree and the digits must rise by the quantity, where one is given.
bool isBlankSeries(const AlertRecord &record)
{
    if (record.blankTo.isEmpty())
        return true;
    const QByteArray first = documents::normalForm(record.number);
    const QByteArray last = documents::normalForm(record.blankTo);
    if (first.size() != last.size() || first > last)
        return false;
    qsizetype digits = 0;
    while (digits < first.size() && first.at(first.size() - 1 - digits) >= '0' && first.at(first.size() - 1 - digits) <= '9'
           && digits < 18)
        ++digits;
    if (digits == 0 || first.chopped(digits) != last.chopped(digits))
        return false;
    const qulonglong span = last.right(digits).toULongLong() - first.right(digits).toULongLong() + 1;
    return record.quantity == 0 || record.quantity == span;
}

void checkDates(const AlertRecord &record, QList<base::Error> &faults)
{
    const auto inOrder = [&faults](base::PartialDate earlier, base::PartialDate later) {
        if (!earlier.isComplete() || !later.isComplete() || earlier <= later)
            return;
        faults.append({ErrorCode::DatesOutOfOrder, {}, {earlier.isoText(), later.isoText()}});
    };
    inOrder(record.issuedOn, record.expiresOn);
    inOrder(record.issuedOn, record.happenedOn);
}

} // namespace

QList<base::Error> faultsOf(const AlertRecord &record)
{
    QList<base::Error> faults;
    checkNumber(record, faults);
    if (record.issuer.isNull() && record.family() == Family::IssuerStatus)
        faults.append({ErrorCode::IssuerMissing, {}, {}});
    else if (record.family() == Family::IssuerStatus && record.issuer != record.owner)
        faults.append({ErrorCode::NotTheIssuer, {}, {record.issuer.text(), record.owner.text()}});
    checkDates(record, faults);
    const bool blanks = record.category == Category::StolenBlank;
    if (!isBlankSeries(record) || (!blanks && !record.blankTo.isEmpty()))
        faults.append({ErrorCode::BlankSeriesWrong, {}, {record.number, record.blankTo}});
    const bool graded = record.grading && record.grading->isValid();
    if (!graded && (record.grading || record.family() == Family::FraudDetection))
        faults.append({ErrorCode::GradingMissing, {}, {}});
    const bool listed = record.listing && !record.listing->list.isEmpty() && !record.listing->edition.isEmpty()
                        && !record.listing->reference.isEmpty();
    if (listed != (record.category == Category::Listed) || (!listed && record.listing))
        faults.append({ErrorCode::ListingMissing, {}, {}});
    for (const QString &text : {record.additionalInfo, record.circumstanceText, record.nationalReference}) {
        const qsizetype size = text.toUtf8().size();
        if (size > kMaxEnteredText)
            faults.append({ErrorCode::TextTooLong, {}, {QString::number(size), QString::number(kMaxEnteredText)}});
    }
    return faults;
}

} // namespace countersign::alerts
