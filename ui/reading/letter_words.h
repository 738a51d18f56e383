#pragma once

#include "core/alerts/alert_record.h"
#include "core/agreements/legal_basis.h"
#include "core/release/letters.h"

#include <QString>
#include <QStringList>

/// Words about letters, shared by the pages that show one.
namespace countersign::ui {

/// A line of the contract: what it is about, and what it says.
struct ContractLine
{
    QString name, words;
    bool foreign = false;   ///< the sender's own words
    bool strong = false;    ///< forbids something
};
/// What the recipient is bound by, in the order in which it is asked.
[[nodiscard]] QList<ContractLine> contractLines(const release::Contract &contract, base::CountryCode sender,
                                                const agreements::LegalBases &bases);
/// "May be used for border checks and document fraud. Not to be passed on. To be gone by 3 May 2026."
[[nodiscard]] QString contractSentence(const release::Contract &contract, base::CountryCode sender);
[[nodiscard]] QString onwardText(const release::Contract &contract, base::CountryCode sender);
[[nodiscard]] QString purposesText(const QList<markings::Purpose> &purposes);

/// "QNB, written by A. Tan, released by L. Perera".
[[nodiscard]] QString senderText(const release::ReleaseLetter &letter);
[[nodiscard]] QString recallKindText(release::RecallKind kind);     ///< "Recalled to be corrected"
[[nodiscard]] QString remarkKindText(release::RemarkKind kind);     ///< "Reply"
[[nodiscard]] QString receiptText(const release::ReceiptLetter &receipt);
[[nodiscard]] QString requestKindText(release::RequestKind kind);   ///< "Information"
[[nodiscard]] QString answerKindText(release::AnswerKind kind);     ///< "Declined"
/// One alert of a release in a line; empty where it cannot be read.
[[nodiscard]] QString releasedAlertText(const QByteArray &encoded);
[[nodiscard]] QString releasedAlertText(const alerts::AlertRecord &alert);

/// Why an act with a received item is refused: the clause in words and as it is written, and whom to ask.
/// Any other error in its own sentence.
[[nodiscard]] QString refusalText(const base::Error &error, base::CountryCode sender);

/// What is copied: the words, then marking, sender and what binds them.
[[nodiscard]] QString copiedText(const QString &words, const release::ReleaseLetter &letter);

} // namespace countersign::ui
