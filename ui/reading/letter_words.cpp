#include "ui/reading/letter_words.h"

#include "core/alerts/alert_record.h"
#include "core/messages/error_sentences.h"
#include "core/messages/gate_sentences.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::AnswerKind;
using release::Contract;
using release::ReceiptAct;
using release::RecallKind;
using release::RemarkKind;
using release::RequestKind;

namespace {

struct LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::LetterWords)
};

bool isSet(base::Instant at)
{
    return base::toMillis(at) != 0;
}

} // namespace

QString purposesText(const QList<markings::Purpose> &purposes)
{
    QStringList words;
    for (const markings::Purpose purpose : purposes)
        words << messages::purposeText(purpose);
    return QLocale().createSeparatedList(words);
}

QString onwardText(const Contract &contract, base::CountryCode sender)
{
    const QString who = messages::code(sender.text());
    switch (contract.onward) {
    case agreements::OnwardRule::Never: return LetterWords::tr("Not to be passed on to anybody.");
    case agreements::OnwardRule::PriorConsent: break;
    case agreements::OnwardRule::Free: return LetterWords::tr("May be passed on among the parties.");
    }
    if (contract.exempt.isEmpty())
        return LetterWords::tr("Only with the written leave of %1.").arg(who);
    QStringList bodies;
    for (const QString &body : contract.exempt)
        bodies << messages::foreign(body);
    return LetterWords::tr("Only with the written leave of %1; %2 need none.").arg(who, QLocale().createSeparatedList(bodies));
}

QList<ContractLine> contractLines(const Contract &contract, base::CountryCode sender, const agreements::LegalBases &bases)
{
    QList<ContractLine> lines;
    lines.append({LetterWords::tr("May be used for"),
                  contract.purposes.isEmpty() ? LetterWords::tr("nothing that is named here") : purposesText(contract.purposes)});
    lines.append({LetterWords::tr("Passing on"), onwardText(contract, sender), false, contract.onward != agreements::OnwardRule::Free});
    lines.append({LetterWords::tr("Gone by"), isSet(contract.expiry) ? messages::dateText(contract.expiry) : LetterWords::tr("no end set"),
                  false, isSet(contract.expiry)});
    lines.append({LetterWords::tr("As evidence"), contract.evidence ? LetterWords::tr("May be used in proceedings.")
                                                                    : LetterWords::tr("Not to be used in proceedings."), false, !contract.evidence});
    if (isSet(contract.review))
        lines.append({LetterWords::tr("Looked at again"), messages::dateText(contract.review)});
    if (contract.recallHours > 0)
        lines.append({LetterWords::tr("When recalled"),
                      LetterWords::tr("To be destroyed within %n hour(s).", nullptr, static_cast<int>(contract.recallHours))});
    QString under;
    if (!contract.agreement.isEmpty() && contract.section > 0)
        under = LetterWords::tr("%1, clause %2").arg(messages::foreign(contract.agreement)).arg(contract.section);
    else if (!contract.agreement.isEmpty())
        under = messages::foreign(contract.agreement);
    const agreements::LegalBasis *basis = bases.find(contract.basis);
    const QString named = basis ? messages::foreign(basis->name) : messages::code(contract.basis);
    if (under.isEmpty() && !contract.basis.isEmpty())
        under = contract.article.isEmpty() ? named : LetterWords::tr("%1, article %2").arg(named, messages::code(contract.article));
    if (!under.isEmpty())
        lines.append({LetterWords::tr("Under"), under});
    if (!contract.via.isEmpty())
        lines.append({LetterWords::tr("Sent through"), contract.via, true});
    if (!contract.caveat.isEmpty())
        lines.append({LetterWords::tr("Caveat"), contract.caveat, true});
    if (!contract.contact.isEmpty())
        lines.append({LetterWords::tr("Ask"), contract.contact, true});
    return lines;
}

QString contractSentence(const Contract &contract, base::CountryCode sender)
{
    QStringList sentences;
    if (!contract.purposes.isEmpty())
        sentences << LetterWords::tr("May be used for: %1.").arg(purposesText(contract.purposes));
    sentences << onwardText(contract, sender);
    if (isSet(contract.expiry))
        sentences << LetterWords::tr("To be gone by %1.").arg(messages::dateText(contract.expiry));
    if (!contract.evidence)
        sentences << LetterWords::tr("Not to be used in proceedings.");
    return sentences.join(u' ');
}

QString senderText(const release::ReleaseLetter &letter)
{
    const QString desk = messages::countryText(letter.sender);
    if (letter.officer.isEmpty() || letter.author.isEmpty())
        return desk;
    return LetterWords::tr("%1 · written by %2, released by %3").arg(desk, messages::foreign(letter.author), messages::foreign(letter.officer));
}

QString recallKindText(RecallKind kind)
{
    switch (kind) {
    case RecallKind::Correct: return LetterWords::tr("Recalled to be corrected");
    case RecallKind::Withdraw: return LetterWords::tr("Withdrawn");
    case RecallKind::Destroy: return LetterWords::tr("Recalled to be destroyed");
    }
    return {};
}

QString remarkKindText(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::Reply: return LetterWords::tr("Reply");
    case RemarkKind::Dispute: return LetterWords::tr("Dispute");
    case RemarkKind::Correction: return LetterWords::tr("Proposed correction");
    }
    return {};
}

QString receiptText(const release::ReceiptLetter &receipt)
{
    const QString at = messages::dateText(receipt.at), note = messages::foreign(receipt.note);
    switch (receipt.act) {
    case ReceiptAct::Delivered: return LetterWords::tr("Delivered %1").arg(at);
    case ReceiptAct::Opened: return LetterWords::tr("Opened %1").arg(at);
    case ReceiptAct::Acted: return receipt.note.isEmpty() ? LetterWords::tr("Acknowledged %1").arg(at)
                                                          : LetterWords::tr("Acknowledged %1: %2").arg(at, note);
    case ReceiptAct::Refused: return LetterWords::tr("Refused %1: %2").arg(at, note);
    case ReceiptAct::Purged: return LetterWords::tr("Destroyed %1; prints and exports made before: %2").arg(at).arg(receipt.exports);
    }
    return {};
}

QString requestKindText(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Information: return LetterWords::tr("Information");
    case RequestKind::Confirmation: return LetterWords::tr("Confirmation");
    case RequestKind::PassOn: return LetterWords::tr("Permission to pass on");
    case RequestKind::Access: return LetterWords::tr("Access to a record");
    }
    return {};
}

QString answerKindText(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Answered: return LetterWords::tr("Answered");
    case AnswerKind::Declined: return LetterWords::tr("Declined");
    case AnswerKind::Permitted: return LetterWords::tr("Permitted");
    case AnswerKind::Released: return LetterWords::tr("Answered by a release");
    case AnswerKind::Confirmed: return LetterWords::tr("Confirmed");
    case AnswerKind::NotConfirmed: return LetterWords::tr("Not confirmed");
    }
    return {};
}

QString releasedAlertText(const QByteArray &encoded)
{
    const auto alert = alerts::decodeAlert(encoded);
    return alert ? releasedAlertText(*alert) : QString();
}

QString releasedAlertText(const alerts::AlertRecord &alert)
{
    QStringList words{messages::categoryText(alert.category), messages::code(alert.number), messages::typeText(alert.type),
                      messages::countryText(alert.issuer)};
    if (!alert.blankTo.isEmpty())
        words[1] = messages::code(alert.number + u'\u2013' + alert.blankTo);
    if (alert.grading)
        words << messages::code(alert.grading->text());
    words << messages::statusText(alert.status);
    words.removeAll(QString());
    return words.join(u" · "_s);
}

namespace {

/// The clauses of release::mayDo() in words; empty for one without words of its own.
QString clauseText(const QString &clause)
{
    if (clause == u"TLP:RED"_s)
        return LetterWords::tr("It is for named persons and leaves this page in no form");
    if (clause == u"TLP:AMBER+STRICT"_s)
        return LetterWords::tr("It stays inside this desk");
    if (clause == u"TLP:AMBER"_s)
        return LetterWords::tr("It goes to nobody outside without leave");
    if (clause == u"PAP:RED"_s)
        return LetterWords::tr("It may be read and nothing else");
    if (clause == u"ORCON"_s)
        return LetterWords::tr("Its originator decides about every copy");
    if (clause == u"H2"_s)
        return LetterWords::tr("It is not passed on without permission");
    if (clause.endsWith(u"\u00A716"_s))
        return LetterWords::tr("The time for which you may hold it is over");
    if (clause.endsWith(u"\u00A712"_s))
        return LetterWords::tr("Passing it on needs the written leave of its originator");
    if (clause.endsWith(u"\u00A75"_s))
        return LetterWords::tr("It may not be used for this purpose");
    return {};
}

} // namespace

QString refusalText(const base::Error &error, base::CountryCode sender)
{
    const QString clause = error.args.value(0);
    const QString words = error.code == base::ErrorCode::ItemBound ? clauseText(clause) : QString();
    if (words.isEmpty())
        return messages::sentence(error).text();
    return LetterWords::tr("%1 (%2). Nothing was copied, printed or sent. Ask %3 for permission.")
        .arg(words, messages::foreign(clause), messages::code(sender.text()));
}

QString copiedText(const QString &words, const release::ReleaseLetter &letter)
{
    const QString binds = messages::withoutIsolates(contractSentence(letter.contract, letter.sender));
    return words + u"\n\n["_s + letter.contract.marking.codes() + u" · "_s + letter.sender.text() + u' ' + letter.reference + u"] "_s + binds;
}

} // namespace countersign::ui
