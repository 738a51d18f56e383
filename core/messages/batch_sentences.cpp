#include "core/messages/batch_sentences.h"

#include "core/messages/isolates.h"
#include "core/messages/say.h"

#include <QLocale>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using alerts::BatchIssue;

QString batchIssueText(BatchIssue issue)
{
    switch (issue) {
    case BatchIssue::UnclosedQuote: return Say::tr("A quotation mark is not closed.");
    case BatchIssue::TextAfterQuote: return Say::tr("Text stands between a quotation mark and the separator.");
    case BatchIssue::TooManyCells: return Say::tr("The row has more cells than the table has columns.");
    case BatchIssue::RowTooLong: return Say::tr("The row is too long.");
    case BatchIssue::BadText: return Say::tr("Some bytes are no text in the file's encoding.");
    case BatchIssue::ZoneUnreadable: return Say::tr("The lines are no whole machine-readable zone of a known format.");
    case BatchIssue::NumberMissing: return Say::tr("The cell for the number holds no letter A–Z and no digit.");
    case BatchIssue::NumberUnreadable: return Say::tr("The cell holds neither a document number nor a machine-readable zone.");
    case BatchIssue::NameMissing: return Say::tr("The cell for the name holds no letter.");
    case BatchIssue::NameUnreadable: return Say::tr("The name could not be read.");
    case BatchIssue::IdMissing: return Say::tr("The cell for the id is empty.");
    case BatchIssue::TypedAsNumber: return Say::tr("The sheet holds the document number as a number: zeros at its beginning are lost there.");
    case BatchIssue::IssuerUnknown: return Say::tr("The issuer is not known; the number was asked of every issuer.");
    case BatchIssue::BirthUnknown: return Say::tr("The date of birth could not be read; the name was asked without it.");
    case BatchIssue::CountryUnknown: return Say::tr("The country is not known; the name was asked without it.");
    }
    return {};
}

QString batchRemarkText(const alerts::BatchRemark &remark)
{
    const QString line = QLocale().toString(remark.line);
    const QString place = remark.id.isEmpty() ? Say::tr("Line %1").arg(line) : Say::tr("Line %1, id %2").arg(line, foreign(remark.id));
    const QString outcome = alerts::isRefusal(remark.issue) ? Say::tr("not answered") : Say::tr("answered");
    const QString value = remark.value.isEmpty() ? QString() : u" "_s + foreign(remark.value);
    return Say::tr("%1: %2. %3").arg(place, outcome, batchIssueText(remark.issue)) + value;
}

QString batchKindText(alerts::BatchKind kind)
{
    switch (kind) {
    case alerts::BatchKind::Zones: return Say::tr("Machine-readable zones");
    case alerts::BatchKind::Numbers: return Say::tr("Document numbers");
    case alerts::BatchKind::Names: return Say::tr("Names");
    }
    return {};
}

} // namespace countersign::messages
