#include "app/ctl/release_text.h"

#include "core/messages/lookup_sentences.h"

#include <QJsonArray>

#include <array>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using release::RecallKind;
using workstation::OutboxRow;
using workstation::Preview;
using workstation::RecipientStanding;
using workstation::ReleaseState;

namespace {

QString timeText(const std::optional<base::Instant> &at)
{
    return at ? messages::exactUtcText(*at) : QString();
}

QString dateText(base::Instant at)
{
    return at == base::Instant{} ? QString() : messages::exactUtcText(at);
}

QJsonArray purposesJson(const QList<markings::Purpose> &purposes)
{
    QJsonArray words;
    for (const markings::Purpose purpose : purposes)
        words.append(markings::wordOf(purpose));
    return words;
}

QJsonObject choiceJson(const release::RecipientChoice &choice)
{
    return {{u"desk"_s, choice.desk.text()},
            {u"channel"_s, release::wordOf(choice.channel)},
            {u"basis"_s, choice.basis.code},
            {u"article"_s, choice.basis.article},
            {u"citation"_s, choice.basis.citation},
            {u"statement"_s, choice.basis.statement},
            {u"agreement"_s, choice.agreement.isNull() ? QString() : choice.agreement.hex()},
            {u"purposes"_s, purposesJson(choice.purposes)},
            {u"pointer"_s, choice.pointer}};
}

QJsonObject standingJson(const RecipientStanding &standing)
{
    QJsonObject object{{u"desk"_s, standing.desk.text()},
                       {u"channel"_s, release::wordOf(standing.channel)},
                       {u"envelope"_s, standing.envelope.hex()},
                       {u"state"_s, wordOf(standing.state)},
                       {u"portalSays"_s, timeText(standing.portalSays)},
                       {u"delivered"_s, timeText(standing.delivered)},
                       {u"opened"_s, timeText(standing.opened)},
                       {u"acted"_s, timeText(standing.acted)},
                       {u"refused"_s, timeText(standing.refused)},
                       {u"purged"_s, timeText(standing.purged)},
                       {u"note"_s, standing.note},
                       {u"exportsThere"_s, static_cast<int>(standing.exportsThere)}};
    if (standing.recalled)
        object.insert(u"recalled"_s, wordOf(*standing.recalled));
    if (standing.recallDeadline)
        object.insert(u"recallDeadline"_s, timeText(standing.recallDeadline));
    return object;
}

QJsonObject contractJson(const release::Contract &contract)
{
    return {{u"basis"_s, contract.basis},
            {u"article"_s, contract.article},
            {u"agreement"_s, contract.agreement},
            {u"section"_s, static_cast<int>(contract.section)},
            {u"purposes"_s, purposesJson(contract.purposes)},
            {u"marking"_s, contract.marking.codes()},
            {u"onward"_s, agreements::wordOf(contract.onward)},
            {u"evidence"_s, contract.evidence},
            {u"expiry"_s, dateText(contract.expiry)},
            {u"review"_s, dateText(contract.review)},
            {u"recallHours"_s, static_cast<int>(contract.recallHours)},
            {u"caveat"_s, contract.caveat},
            {u"contact"_s, contract.contact},
            {u"via"_s, contract.via},
            {u"tellOpened"_s, contract.tellOpened}};
}

} // namespace

QString wordOf(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft: return u"draft"_s;
    case ReleaseState::Checked: return u"checked"_s;
    case ReleaseState::AwaitingApproval: return u"awaiting-approval"_s;
    case ReleaseState::Approved: return u"approved"_s;
    case ReleaseState::Held: return u"held"_s;
    case ReleaseState::Sealed: return u"sealed"_s;
    case ReleaseState::Queued: return u"queued"_s;
    case ReleaseState::Sending: return u"sending"_s;
    case ReleaseState::Accepted: return u"accepted"_s;
    case ReleaseState::Delivered: return u"delivered"_s;
    case ReleaseState::Opened: return u"opened"_s;
    case ReleaseState::Acted: return u"acted"_s;
    case ReleaseState::Refused: return u"refused"_s;
    case ReleaseState::Rejected: return u"rejected"_s;
    case ReleaseState::PulledBack: return u"pulled-back"_s;
    case ReleaseState::KeyChanged: return u"key-changed"_s;
    case ReleaseState::Expired: return u"expired"_s;
    case ReleaseState::Recalled: return u"recalled"_s;
    }
    return {};
}

QString wordOf(RecallKind kind)
{
    switch (kind) {
    case RecallKind::Correct: return u"correct"_s;
    case RecallKind::Withdraw: return u"withdraw"_s;
    case RecallKind::Destroy: return u"destroy"_s;
    }
    return {};
}

std::optional<RecallKind> recallKindFromWord(QStringView word)
{
    for (const RecallKind kind : {RecallKind::Correct, RecallKind::Withdraw, RecallKind::Destroy}) {
        if (wordOf(kind) == word)
            return kind;
    }
    return std::nullopt;
}

QJsonObject draftJson(const release::ReleaseDraft &draft)
{
    QJsonArray recipients, answers, attachments;
    for (const release::RecipientChoice &choice : draft.recipients)
        recipients.append(choiceJson(choice));
    for (const release::GivenAnswer &given : draft.answersGiven)
        answers.append(QJsonObject{{u"rule"_s, given.rule}, {u"recipient"_s, given.recipient.text()},
                                   {u"answer"_s, release::wordOf(given.answer)}, {u"reason"_s, given.reason}});
    for (const base::EntityId &attachment : draft.attachments)
        attachments.append(attachment.hex());
    return {{u"id"_s, draft.id.hex()},
            {u"case"_s, draft.caseId.hex()},
            {u"note"_s, draft.note.hex()},
            {u"recipients"_s, recipients},
            {u"answers"_s, answers},
            {u"attachments"_s, attachments},
            {u"persons"_s, draft.persons.size()},
            {u"expiry"_s, draft.terms.expiry.toString(Qt::ISODate)},
            {u"review"_s, draft.terms.review.toString(Qt::ISODate)},
            {u"recallHours"_s, static_cast<int>(draft.terms.recallHours)},
            {u"caveat"_s, draft.terms.caveat},
            {u"contact"_s, draft.terms.contact},
            {u"reason"_s, draft.reason}};
}

QJsonObject rowJson(const OutboxRow &row)
{
    QJsonArray recipients;
    for (const RecipientStanding &standing : row.recipients)
        recipients.append(standingJson(standing));
    return {{u"id"_s, row.id.hex()},
            {u"case"_s, row.caseId.hex()},
            {u"reference"_s, row.reference},
            {u"title"_s, row.title},
            {u"state"_s, wordOf(row.state)},
            {u"recipients"_s, recipients},
            {u"rulesMet"_s, row.rulesMet},
            {u"rules"_s, row.rules},
            {u"holdUntil"_s, timeText(row.holdUntil)},
            {u"changed"_s, messages::exactUtcText(row.changedAt)},
            {u"author"_s, row.author},
            {u"approver"_s, row.approver},
            {u"mine"_s, row.mine},
            {u"waitsForMe"_s, row.waitsForMe}};
}

QString rowText(const OutboxRow &row)
{
    QStringList desks;
    for (const RecipientStanding &standing : row.recipients)
        desks << (standing.state == row.state ? standing.desk.text() : u"%1 (%2)"_s.arg(standing.desk.text(), wordOf(standing.state)));
    QStringList parts{row.id.hex().left(8),
                      wordOf(row.state),
                      desks.join(u", "_s),
                      u"%1 %2"_s.arg(row.reference, row.title).trimmed(),
                      u"%1/%2"_s.arg(row.rulesMet).arg(row.rules),
                      messages::exactUtcText(row.changedAt)};
    if (row.waitsForMe)
        parts << u"waits for you"_s;
    return parts.join(u" · "_s);
}

QJsonObject previewJson(const Preview &preview)
{
    QJsonArray paragraphs, attachments, left;
    for (const release::ReleasedParagraph &paragraph : preview.letter.paragraphs) {
        paragraphs.append(QJsonObject{{u"id"_s, paragraph.id.hex()},
                                      {u"text"_s, paragraph.text},
                                      {u"marking"_s, paragraph.marking.codes()},
                                      {u"grading"_s, paragraph.grading ? paragraph.grading->text() : QString()},
                                      {u"source"_s, paragraph.source},
                                      {u"language"_s, paragraph.language},
                                      {u"unofficialTranslation"_s, paragraph.translation},
                                      {u"translationLanguage"_s, paragraph.translationLanguage}});
    }
    for (const release::ReleasedAttachment &attachment : preview.letter.attachments)
        attachments.append(QJsonObject{{u"name"_s, attachment.name}, {u"type"_s, attachment.type},
                                       {u"size"_s, static_cast<qint64>(attachment.size)}, {u"sha256"_s, attachment.sha256.hex()}});
    for (const base::EntityId &part : preview.left)
        left.append(part.hex());
    return {{u"desk"_s, preview.desk.text()},
            {u"envelope"_s, preview.letter.envelope.hex()},
            {u"reference"_s, preview.letter.reference},
            {u"title"_s, preview.letter.title},
            {u"version"_s, static_cast<int>(preview.letter.version)},
            {u"pointer"_s, preview.letter.pointer},
            {u"correction"_s, preview.letter.correction},
            {u"contract"_s, contractJson(preview.letter.contract)},
            {u"paragraphs"_s, paragraphs},
            {u"attachments"_s, attachments},
            {u"alerts"_s, preview.letter.alerts.size()},
            {u"left"_s, left},
            {u"bytes"_s, QString::fromLatin1(preview.bytes.toHex())},
            {u"sealedSize"_s, preview.sealedSize}};
}

QString previewText(const Preview &preview)
{
    const release::ReleaseLetter &letter = preview.letter;
    QStringList lines{u"%1: %2 %3, version %4%5"_s.arg(preview.desk.text(), letter.reference, letter.title, QString::number(letter.version),
                                                       letter.pointer ? u" (pointer only)"_s : QString()),
                      u"  %1 · %2"_s.arg(letter.contract.basis, letter.contract.marking.codes())};
    for (const release::ReleasedParagraph &paragraph : letter.paragraphs)
        lines << u"  [%1 %2] %3"_s.arg(paragraph.grading ? paragraph.grading->text() : u"-"_s, paragraph.marking.codes(), paragraph.text);
    for (const release::ReleasedAttachment &attachment : letter.attachments)
        lines << u"  File: %1 (%2 bytes)"_s.arg(attachment.name).arg(attachment.size);
    lines << u"  %1 parts stay here; %2 bytes sealed"_s.arg(preview.left.size()).arg(preview.sealedSize);
    return lines.join(u'\n');
}

QJsonObject remarkJson(const release::RemarkLetter &remark)
{
    static constexpr std::array kWords{"", "reply", "dispute", "correction"};
    return {{u"from"_s, remark.sender.text()},
            {u"kind"_s, QString::fromLatin1(kWords[static_cast<std::size_t>(remark.kind)])},
            {u"text"_s, remark.text},
            {u"proposed"_s, remark.proposed},
            {u"by"_s, remark.by},
            {u"at"_s, messages::exactUtcText(remark.at)}};
}

} // namespace countersign::ctl
