#include "app/ctl/command_table.h"
#include "app/ctl/exchange_words.h"
#include "app/ctl/open_case.h"
#include "core/messages/isolates.h"
#include "core/platform/durable_file.h"

#include <QJsonArray>

#include <algorithm>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using release::ReleaseLetter;
using workstation::MailItem;
using workstation::MailRow;
using workstation::MailService;

namespace {

QJsonObject rowJson(const MailRow &row)
{
    return {{u"id"_s, row.id},
            {u"kind"_s, wordOf(row.kind)},
            {u"from"_s, row.from.text()},
            {u"title"_s, row.title},
            {u"arrived"_s, isoOf(row.arrivedAt)},
            {u"read"_s, row.read},
            {u"tlp"_s, markings::Marking{row.tlp, {}, {}, {}, {}, false}.codes()},
            {u"locked"_s, row.locked},
            {u"purged"_s, row.purged},
            {u"superseded"_s, row.superseded},
            {u"partsMissing"_s, row.partsMissing},
            {u"envelope"_s, row.envelope.isNull() ? QString() : row.envelope.hex()},
            {u"tellsOpened"_s, row.tellsOpened}};
}

QString rowText(const MailRow &row)
{
    QStringList parts{QString::number(row.id), wordOf(row.kind), row.from.text(), row.title};
    if (!row.read)
        parts << u"unread"_s;
    if (row.locked)
        parts << u"recalled"_s;
    if (row.purged)
        parts << u"destroyed"_s;
    if (row.superseded)
        parts << u"a newer version is here"_s;
    if (row.partsMissing > 0)
        parts << u"%1 parts of its files are missing"_s.arg(row.partsMissing);
    parts << isoOf(row.arrivedAt);
    return messages::withoutIsolates(parts.join(u" · "_s));
}

QStringList wordsOf(const QList<markings::Purpose> &purposes)
{
    QStringList words;
    for (const markings::Purpose purpose : purposes)
        words << markings::wordOf(purpose);
    return words;
}

QJsonObject contractJson(const release::Contract &contract)
{
    return {{u"basis"_s, contract.basis},
            {u"agreement"_s, contract.agreement},
            {u"purposes"_s, QJsonArray::fromStringList(wordsOf(contract.purposes))},
            {u"marking"_s, contract.marking.codes()},
            {u"onward"_s, agreements::wordOf(contract.onward)},
            {u"evidence"_s, contract.evidence},
            {u"expiry"_s, isoOf(contract.expiry)},
            {u"review"_s, isoOf(contract.review)},
            {u"caveat"_s, contract.caveat},
            {u"contact"_s, contract.contact},
            {u"via"_s, contract.via}};
}

QJsonObject letterJson(const ReleaseLetter &letter)
{
    QJsonArray paragraphs, files;
    for (const release::ReleasedParagraph &paragraph : letter.paragraphs) {
        QJsonObject object{{u"id"_s, paragraph.id.hex()}, {u"text"_s, paragraph.text}, {u"marking"_s, paragraph.marking.codes()},
                           {u"language"_s, paragraph.language}};
        if (paragraph.grading)
            object.insert(u"grading"_s, paragraph.grading->text());
        if (!paragraph.translation.isEmpty())
            object.insert(u"unofficialTranslation"_s, paragraph.translation);
        paragraphs.append(object);
    }
    for (const release::ReleasedAttachment &file : letter.attachments) {
        files.append(QJsonObject{{u"id"_s, file.id.hex()}, {u"name"_s, file.name}, {u"size"_s, static_cast<qint64>(file.size)},
                                 {u"sha256"_s, file.sha256.hex()}});
    }
    return {{u"envelope"_s, letter.envelope.hex()},
            {u"reference"_s, letter.reference},
            {u"title"_s, letter.title},
            {u"version"_s, static_cast<int>(letter.version)},
            {u"pointer"_s, letter.pointer},
            {u"author"_s, letter.author},
            {u"officer"_s, letter.officer},
            {u"answers"_s, letter.answers.isNull() ? QString() : letter.answers.hex()},
            {u"contract"_s, contractJson(letter.contract)},
            {u"paragraphs"_s, paragraphs},
            {u"files"_s, files},
            {u"alerts"_s, letter.alerts.size()}};
}

QJsonObject itemJson(const MailItem &item)
{
    QJsonObject object = rowJson(item.row);
    if (item.letter)
        object.insert(u"letter"_s, letterJson(*item.letter));
    if (item.remark) {
        object.insert(u"remark"_s, QJsonObject{{u"kind"_s, wordOf(item.remark->kind)}, {u"text"_s, item.remark->text},
                                               {u"proposed"_s, item.remark->proposed}, {u"by"_s, item.remark->by}});
    }
    if (item.recall) {
        object.insert(u"recall"_s, QJsonObject{{u"kind"_s, wordOf(item.recall->kind)}, {u"reason"_s, item.recall->reason},
                                               {u"deadline"_s, isoOf(item.recall->deadline)}, {u"by"_s, item.recall->by}});
    }
    QJsonArray receipts;
    for (const release::ReceiptLetter &receipt : item.receipts) {
        receipts.append(QJsonObject{{u"act"_s, wordOf(receipt.act)}, {u"at"_s, isoOf(receipt.at)}, {u"note"_s, receipt.note},
                                    {u"exports"_s, static_cast<int>(receipt.exports)}});
    }
    object.insert(u"receipts"_s, receipts);
    object.insert(u"filedTo"_s, QJsonArray::fromStringList(item.filedTo));
    if (item.trouble)
        object.insert(u"trouble"_s, base::codeText(item.trouble->code));
    return object;
}

QStringList itemLines(const MailItem &item)
{
    QStringList lines{rowText(item.row)};
    if (item.trouble)
        lines << u"  Set aside: %1"_s.arg(base::codeText(item.trouble->code));
    if (item.recall)
        lines << u"  Recalled by %1 (%2): %3"_s.arg(item.recall->by, wordOf(item.recall->kind), item.recall->reason);
    if (item.remark)
        lines << u"  %1 by %2: %3"_s.arg(wordOf(item.remark->kind), item.remark->by, item.remark->text);
    if (item.letter) {
        const ReleaseLetter &letter = *item.letter;
        lines << u"  %1 %2, version %3, by %4 and %5"_s.arg(letter.reference, letter.title).arg(letter.version).arg(letter.author, letter.officer);
        lines << u"  Under %1 %2, for %3, %4"_s.arg(letter.contract.basis, letter.contract.agreement,
                                                    wordsOf(letter.contract.purposes).join(u", "_s), letter.contract.marking.codes());
        for (const release::ReleasedParagraph &paragraph : letter.paragraphs) {
            lines << u"    [%1 %2] %3"_s.arg(paragraph.grading ? paragraph.grading->text() : u"-"_s, paragraph.marking.codes(),
                                            QString(paragraph.text).replace(u'\n', u" / "_s));
        }
        for (const release::ReleasedAttachment &file : letter.attachments)
            lines << u"    File: %1 (%2 bytes)"_s.arg(file.name).arg(file.size);
    }
    for (const release::ReceiptLetter &receipt : item.receipts)
        lines << u"  Told them: %1 %2 %3"_s.arg(wordOf(receipt.act), isoOf(receipt.at), receipt.note).trimmed();
    if (!item.filedTo.isEmpty())
        lines << u"  Filed to "_s + item.filedTo.join(u", "_s);
    for (QString &line : lines)
        line = messages::withoutIsolates(line);
    return lines;
}

std::optional<qint64> idIn(const Invocation &invocation)
{
    bool ok = false;
    const qint64 id = invocation.positionals().value(0).toLongLong(&ok);
    return ok ? std::optional(id) : std::nullopt;
}

const QString &kWhichItem()
{
    static const QString words = u"give the number of an item, as 'inbox list' shows it"_s;
    return words;
}

int runList(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto rows = runToEnd(opened->session().mail().list(invocation.has(u"unread"_s)));
    if (!rows)
        return invocation.fail(rows.error());
    QStringList lines;
    QJsonArray array;
    for (const MailRow &row : *rows) {
        lines << rowText(row);
        array.append(rowJson(row));
    }
    invocation.answer(lines.isEmpty() ? u"Nothing has come."_s : lines.join(u'\n'), {{u"items"_s, array}});
    return Done;
}

int runShow(Invocation &invocation)
{
    const auto id = idIn(invocation);
    if (!id || invocation.positionals().size() != 1)
        return invocation.usage(kWhichItem());
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto item = runToEnd(opened->session().mail().open(*id));
    if (!item)
        return invocation.fail(item.error());
    invocation.answer(itemLines(*item).join(u'\n'), itemJson(*item));
    return Done;
}

int runFile(Invocation &invocation)
{
    const auto id = idIn(invocation);
    if (!id || invocation.positionals().size() != 2)
        return invocation.usage(u"give the number of an item and the reference of a case"_s);
    const auto opened = openCase(invocation, invocation.positionals()[1]);
    if (!opened)
        return invocation.fail(opened.error());
    if (const auto filed = runToEnd(opened->session.session().mail().fileToCase(*id, opened->id)); !filed)
        return invocation.fail(filed.error());
    invocation.answer(u"Filed to %1. What binds it came along."_s.arg(opened->file->reference), {{u"case"_s, opened->id.hex()}});
    return Done;
}

/// Commands that do one thing to one item and answer with a sentence.
template<typename Act>
int runAct(Invocation &invocation, const QString &said, Act act)
{
    const auto id = idIn(invocation);
    if (!id || invocation.positionals().size() != 1)
        return invocation.usage(kWhichItem());
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    if (const base::Status done = runToEnd(act(opened->session().mail(), *id)); !done)
        return invocation.fail(done.error());
    invocation.answer(said, {{u"id"_s, *id}});
    return Done;
}

int runAcknowledge(Invocation &invocation)
{
    const QString what = invocation.value(u"note"_s);
    return runAct(invocation, u"Acknowledged. The sender is told with the next sync."_s,
                  [&what](MailService &mail, qint64 id) { return mail.acknowledge(id, what); });
}

int runRefuse(Invocation &invocation)
{
    const QString why = invocation.value(u"reason"_s);
    return runAct(invocation, u"Refused. The sender is told with the next sync."_s,
                  [&why](MailService &mail, qint64 id) { return mail.refuse(id, why); });
}

int runDestroy(Invocation &invocation)
{
    return runAct(invocation, u"Destroyed. The sender is told with the next sync."_s,
                  [](MailService &mail, qint64 id) { return mail.destroyNow(id); });
}

int runRemark(Invocation &invocation)
{
    const auto kind = remarkKindFromWord(invocation.value(u"kind"_s, u"reply"_s));
    if (!kind)
        return invocation.usage(u"--kind is reply, dispute or correction"_s);
    base::EntityId paragraph;
    if (invocation.has(u"paragraph"_s)) {
        const auto given = base::EntityId::fromHex(invocation.value(u"paragraph"_s));
        if (!given)
            return invocation.usage(u"--paragraph is an id, as 'inbox show --json' shows it"_s);
        paragraph = *given;
    }
    const QString text = invocation.value(u"text"_s);
    const QString proposed = invocation.value(u"proposed"_s);
    return runAct(invocation, u"Written. It goes to the sender with the next sync."_s,
                  [&](MailService &mail, qint64 id) { return mail.remark(id, *kind, paragraph, text, proposed); });
}

int runExport(Invocation &invocation)
{
    const auto id = idIn(invocation);
    if (!id || invocation.positionals().size() != 3)
        return invocation.usage(u"give the number of an item, the name of a file in it and where to write it"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    MailService &mail = opened->session().mail();
    const auto item = runToEnd(mail.open(*id));
    if (!item)
        return invocation.fail(item.error());
    const QList<release::ReleasedAttachment> files = item->letter ? item->letter->attachments : QList<release::ReleasedAttachment>();
    const QString wanted = invocation.positionals()[1];
    const auto found = std::find_if(files.begin(), files.end(), [&wanted](const release::ReleasedAttachment &file) {
        return file.name == wanted || file.id.hex() == wanted;
    });
    if (found == files.end())
        return invocation.fail({base::ErrorCode::NothingFound, u"attachment"_s, {}});
    const QString path = invocation.positionals()[2];
    const auto content = runToEnd(mail.attachment(*id, found->id));
    if (!content)
        return invocation.fail(content.error());
    // Counted before it is written: a copy that nobody counted must not exist.
    if (const auto allowed = runToEnd(mail.bound(*id, workstation::BoundAct::Export, path)); !allowed)
        return invocation.fail(allowed.error());
    if (const auto written = platform::writeDurably(path, *content); !written)
        return invocation.fail(written.error());
    invocation.answer(u"Written: %1 (%2 bytes). The copy is not encrypted."_s.arg(path).arg(content->size()),
                      {{u"file"_s, path}, {u"size"_s, content->size()}});
    return Done;
}

} // namespace

QList<Command> inboxCommands()
{
    return {
        {u"inbox list"_s, {}, u"list what other desks sent"_s,
         u"Releases, corrections, recalls, remarks and what waits for approval, the newest first. Late hits are with 'hits inbox'."_s,
         vaultOptions() + QList<Option>{{u"unread"_s, {}, u"only what nobody has read"_s}}, runList},
        {u"inbox show"_s, u"ID"_s, u"read one item"_s,
         u"Marks it as read, and tells the sender where the release asks for that. Written into the audit chain."_s, vaultOptions(), runShow},
        {u"inbox file"_s, u"ID CASE"_s, u"file a release to a case"_s,
         u"Its paragraphs become a note and its files attachments of the case, each with where it came from. What binds it binds there too."_s,
         vaultOptions(), runFile},
        {u"inbox acknowledge"_s, u"ID"_s, u"tell the sender that it was acted on"_s, {},
         vaultOptions() + QList<Option>{{u"note"_s, u"TEXT"_s, u"what was done"_s}}, runAcknowledge},
        {u"inbox remark"_s, u"ID"_s, u"reply to, dispute or correct a release"_s, {},
         vaultOptions() + QList<Option>{{u"kind"_s, u"KIND"_s, u"reply, dispute or correction"_s},
                                        {u"paragraph"_s, u"ID"_s, u"of the paragraph; without it the whole"_s},
                                        {u"text"_s, u"TEXT"_s, u"what is said"_s},
                                        {u"proposed"_s, u"TEXT"_s, u"the words it should have; of a correction"_s}},
         runRemark},
        {u"inbox refuse"_s, u"ID"_s, u"refuse a release"_s, {},
         vaultOptions() + QList<Option>{{u"reason"_s, u"TEXT"_s, u"why; the sender reads it"_s}}, runRefuse},
        {u"inbox destroy"_s, u"ID"_s, u"destroy a recalled item now"_s,
         u"Before its deadline. The sender is told, with the number of prints and exports made before."_s, vaultOptions(), runDestroy},
        {u"inbox export-attachment"_s, u"ID NAME PATH"_s, u"write a file of a release outside the vault"_s,
         u"Where marking and contract allow it. Written into the audit chain and counted first."_s, vaultOptions(), runExport},
    };
}

} // namespace countersign::ctl
