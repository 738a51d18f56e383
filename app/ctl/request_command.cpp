#include "app/ctl/command_table.h"
#include "app/ctl/exchange_words.h"
#include "app/ctl/gate_case.h"
#include "app/ctl/open_session.h"

#include <QJsonArray>

#include <algorithm>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using base::CountryCode;
using release::AnswerKind;
using release::AnswerLetter;
using release::RequestConcern;
using release::RequestLetter;
using workstation::RequestRow;

namespace {

QJsonArray codesOf(const QList<CountryCode> &countries)
{
    QJsonArray codes;
    for (const CountryCode &country : countries)
        codes.append(country.text());
    return codes;
}

QJsonObject answerJson(const AnswerLetter &answer)
{
    QJsonArray purposes;
    for (const markings::Purpose purpose : answer.permitFor)
        purposes.append(markings::wordOf(purpose));
    return {{u"kind"_s, wordOf(answer.kind)},
            {u"by"_s, answer.by},
            {u"at"_s, isoOf(answer.at)},
            {u"text"_s, answer.text},
            {u"permitTo"_s, codesOf(answer.permitTo)},
            {u"permitFor"_s, purposes},
            {u"permitUntil"_s, isoOf(answer.permitUntil)},
            {u"release"_s, answer.release.isNull() ? QString() : answer.release.hex()}};
}

QJsonObject rowJson(const RequestRow &row)
{
    const RequestLetter &letter = row.letter;
    QJsonArray answers;
    for (const AnswerLetter &answer : row.answers)
        answers.append(answerJson(answer));
    return {{u"number"_s, row.number},
            {u"id"_s, letter.id.hex()},
            {u"ours"_s, row.ours},
            {u"desk"_s, (row.ours ? letter.recipient : letter.sender).text()},
            {u"kind"_s, wordOf(letter.kind)},
            {u"state"_s, wordOf(row.state)},
            {u"overdue"_s, row.overdue},
            {u"subject"_s, letter.subject},
            {u"text"_s, letter.text},
            {u"purpose"_s, markings::wordOf(letter.purpose)},
            {u"basis"_s, letter.basis},
            {u"about"_s, letter.about.isNull() ? QString() : letter.about.hex()},
            {u"paragraph"_s, letter.paragraph.isNull() ? QString() : letter.paragraph.hex()},
            {u"alert"_s, letter.alert.isNull() ? QString() : letter.alert.hex()},
            {u"onward"_s, codesOf(letter.onward)},
            {u"urgent"_s, letter.urgent},
            {u"due"_s, isoOf(letter.due)},
            {u"by"_s, letter.by},
            {u"at"_s, isoOf(letter.at)},
            {u"answers"_s, answers}};
}

QString rowText(const RequestRow &row)
{
    const RequestLetter &letter = row.letter;
    QStringList parts{u"R-%1 %2 %3"_s.arg(row.number).arg(row.ours ? u"to"_s : u"from"_s, (row.ours ? letter.recipient : letter.sender).text()),
                      wordOf(letter.kind), letter.subject, wordOf(row.state)};
    if (row.overdue)
        parts << u"late"_s;
    if (letter.due != base::Instant{})
        parts << u"due "_s + isoOf(letter.due);
    for (const AnswerLetter &answer : row.answers)
        parts << u"%1: %2"_s.arg(wordOf(answer.kind), answer.text).trimmed();
    return parts.join(u" · "_s);
}

/// "R-31", "31" or an id in hex.
base::Result<RequestRow> requestOf(workstation::RequestService &service, const QString &word)
{
    const auto rows = runToEnd(service.list());
    if (!rows)
        return base::failFrom(rows);
    const QString number = word.startsWith(u"R-"_s) ? word.mid(2) : word;
    const auto found = std::find_if(rows->begin(), rows->end(), [&](const RequestRow &row) {
        return QString::number(row.number) == number || row.letter.id.hex() == word;
    });
    if (found == rows->end())
        return base::fail(base::ErrorCode::NothingFound, u"request"_s);
    return *found;
}

struct OpenRequest
{
    OpenSession session;
    RequestRow row;
    [[nodiscard]] workstation::RequestService &requests() const { return session.session().requests(); }
};

base::Result<OpenRequest> openRequest(const Invocation &invocation)
{
    auto session = OpenSession::open(invocation);
    if (!session)
        return base::failFrom(session);
    OpenRequest opened{std::move(*session), {}};
    auto row = requestOf(opened.requests(), invocation.positionals().value(0));
    if (!row)
        return base::failFrom(row);
    opened.row = std::move(*row);
    return opened;
}

base::Error usageError(const QString &what)
{
    return {base::ErrorCode::UsageWrong, what, {what}};
}

/// Words of one option, each read by `read`.
template<typename T, typename Read>
base::Result<QList<T>> valuesOf(const Invocation &invocation, const QString &option, Read read)
{
    QList<T> values;
    for (const QString &word : invocation.values(option)) {
        const std::optional<T> value = read(word);
        if (!value)
            return tl::unexpected(usageError(u"--%1 %2 is not known"_s.arg(option, word)));
        values << *value;
    }
    std::sort(values.begin(), values.end());
    return values;
}

std::optional<CountryCode> countryFrom(QStringView word)
{
    return CountryCode::fromText(word);
}

template<typename Id>
base::Status readId(const Invocation &invocation, const QString &option, Id &into)
{
    if (!invocation.has(option))
        return {};
    const auto id = Id::fromHex(invocation.value(option));
    if (!id)
        return tl::unexpected(usageError(u"--%1 is an id in hex"_s.arg(option)));
    into = *id;
    return {};
}

QList<Option> concernOptions()
{
    return {{u"protection"_s, u"ANSWER"_s, u"yes, no or unsure: may anyone in it need protection?"_s},
            {u"nationality"_s, u"CODE"_s, u"of the person it is about; may come several times"_s},
            {u"persecutor"_s, u"CODE"_s, u"country that person may have fled; may come several times"_s}};
}

base::Result<RequestConcern> concernOf(const Invocation &invocation)
{
    RequestConcern concern;
    if (invocation.has(u"protection"_s)) {
        concern.protection = release::answerFromWord(invocation.value(u"protection"_s));
        if (!concern.protection)
            return tl::unexpected(usageError(u"--protection is yes, no or unsure"_s));
    }
    const auto nationalities = valuesOf<CountryCode>(invocation, u"nationality"_s, countryFrom);
    if (!nationalities)
        return base::failFrom(nationalities);
    const auto persecutors = valuesOf<CountryCode>(invocation, u"persecutor"_s, countryFrom);
    if (!persecutors)
        return base::failFrom(persecutors);
    if (!nationalities->isEmpty() || !persecutors->isEmpty()) {
        release::ConcernedPerson person;
        person.nationalities = *nationalities;
        person.persecutors = *persecutors;
        concern.persons << person;
    }
    concern.basis.article = invocation.value(u"article"_s);
    concern.basis.citation = invocation.value(u"citation"_s);
    concern.basis.statement = invocation.value(u"statement"_s);
    return concern;
}

int runList(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto rows = runToEnd(opened->session().requests().list());
    if (!rows)
        return invocation.fail(rows.error());
    QStringList lines;
    QJsonArray array;
    for (const RequestRow &row : *rows) {
        if (invocation.has(u"overdue"_s) && !row.overdue)
            continue;
        lines << rowText(row);
        array.append(rowJson(row));
    }
    invocation.answer(lines.isEmpty() ? u"No request."_s : lines.join(u'\n'), {{u"requests"_s, array}});
    return Done;
}

base::Result<RequestLetter> letterOf(const Invocation &invocation, base::Instant now)
{
    RequestLetter letter;
    const auto recipient = CountryCode::fromText(invocation.positionals().value(0));
    const auto kind = requestKindFromWord(invocation.value(u"kind"_s, u"information"_s));
    const auto purpose = markings::purposeFromWord(invocation.value(u"purpose"_s, u"border-check"_s));
    if (!recipient || !kind || !purpose)
        return tl::unexpected(usageError(!recipient ? u"give the code of a desk"_s : !kind ? u"--kind is not known"_s : u"--purpose is not known"_s));
    letter.recipient = *recipient;
    letter.kind = *kind;
    letter.purpose = *purpose;
    letter.subject = invocation.value(u"subject"_s);
    letter.text = invocation.value(u"text"_s);
    letter.basis = invocation.value(u"basis"_s);
    letter.urgent = invocation.has(u"urgent"_s);
    if (invocation.has(u"due"_s)) {
        const auto due = instantFrom(invocation.value(u"due"_s), now);
        if (!due)
            return tl::unexpected(usageError(u"--due is a day (2027-03-01) or hours (24h)"_s));
        letter.due = *due;
    }
    const auto onward = valuesOf<CountryCode>(invocation, u"onward"_s, countryFrom);
    if (!onward)
        return base::failFrom(onward);
    letter.onward = *onward;
    for (const base::Status &read : {readId(invocation, u"about"_s, letter.about), readId(invocation, u"paragraph"_s, letter.paragraph),
                                     readId(invocation, u"alert"_s, letter.alert)}) {
        if (!read)
            return base::failFrom(read);
    }
    return letter;
}

int runNew(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the code of the desk that is asked"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto letter = letterOf(invocation, opened->workstation().clock().now());
    if (!letter)
        return invocation.fail(letter.error());
    workstation::RequestService &requests = opened->session().requests();
    const auto id = runToEnd(requests.keep(*letter));
    if (!id)
        return invocation.fail(id.error());
    const auto row = requestOf(requests, id->hex());
    if (!row)
        return invocation.fail(row.error());
    invocation.answer(u"R-%1 is kept. Send it with 'request send'."_s.arg(row->number), {{u"id"_s, id->hex()}, {u"number"_s, row->number}});
    return Done;
}

int runSend(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the number of one request"_s);
    const auto concern = concernOf(invocation);
    if (!concern)
        return invocation.fail(concern.error());
    const auto opened = openRequest(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto sent = runToEnd(opened->requests().send(opened->row.letter.id, *concern));
    if (sent) {
        invocation.answer(u"R-%1 waits for the next sync."_s.arg(opened->row.number), {{u"number"_s, opened->row.number}});
        return Done;
    }
    if (sent.error().code == base::ErrorCode::GateBlocks && !invocation.isJson()) {
        // Why, beside how many.
        if (const auto report = runToEnd(opened->requests().check(opened->row.letter, *concern)))
            invocation.remark(gateReportText(*report));
    }
    return invocation.fail(sent.error());
}

int sendAnswer(Invocation &invocation, AnswerLetter answer)
{
    const auto concern = concernOf(invocation);
    if (!concern)
        return invocation.fail(concern.error());
    const auto opened = openRequest(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    answer.request = opened->row.letter.id;
    if (const auto done = runToEnd(opened->requests().answer(answer.request, answer, *concern)); !done)
        return invocation.fail(done.error());
    invocation.answer(u"The answer to R-%1 waits for the next sync."_s.arg(opened->row.number),
                      {{u"number"_s, opened->row.number}, {u"kind"_s, wordOf(answer.kind)}});
    return Done;
}

int runAnswer(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the number of one request"_s);
    AnswerLetter answer;
    answer.text = invocation.value(u"text"_s);
    const auto permitTo = valuesOf<CountryCode>(invocation, u"permit"_s, countryFrom);
    const auto permitFor = valuesOf<markings::Purpose>(invocation, u"permit-for"_s, &markings::purposeFromWord);
    if (!permitTo || !permitFor)
        return invocation.fail(permitTo ? permitFor.error() : permitTo.error());
    if (invocation.has(u"confirmed"_s) || invocation.has(u"not-confirmed"_s))
        answer.kind = invocation.has(u"confirmed"_s) ? AnswerKind::Confirmed : AnswerKind::NotConfirmed;
    if (!permitTo->isEmpty()) {
        answer.kind = AnswerKind::Permitted;
        answer.permitTo = *permitTo;
        answer.permitFor = *permitFor;
    }
    if (invocation.has(u"until"_s)) {
        const auto until = instantFrom(invocation.value(u"until"_s), {});
        if (!until || invocation.value(u"until"_s).endsWith(u'h'))
            return invocation.usage(u"--until is a day (2027-03-01)"_s);
        answer.permitUntil = *until;
    }
    return sendAnswer(invocation, answer);
}

int runDecline(Invocation &invocation)
{
    if (invocation.positionals().size() != 1 || invocation.value(u"reason"_s).trimmed().isEmpty())
        return invocation.usage(u"give the number of one request and a --reason"_s);
    AnswerLetter answer;
    answer.kind = AnswerKind::Declined;
    answer.text = invocation.value(u"reason"_s);
    return sendAnswer(invocation, answer);
}

int runClose(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the number of one request"_s);
    const auto opened = openRequest(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    if (const auto closed = runToEnd(opened->requests().close(opened->row.letter.id)); !closed)
        return invocation.fail(closed.error());
    invocation.answer(u"R-%1 is closed."_s.arg(opened->row.number), {{u"number"_s, opened->row.number}});
    return Done;
}

int runTemplates(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    QStringList lines;
    QJsonArray array;
    for (const workstation::AnswerTemplate &one : opened->session().requests().templates()) {
        lines << u"%1: %2"_s.arg(one.name, one.text);
        array.append(QJsonObject{{u"name"_s, one.name}, {u"title"_s, one.title}, {u"text"_s, one.text}});
    }
    invocation.answer(lines.join(u'\n'), {{u"templates"_s, array}});
    return Done;
}

QList<Option> newOptions()
{
    return {{u"kind"_s, u"KIND"_s, u"information, confirmation, pass-on or access"_s},
            {u"subject"_s, u"TEXT"_s, u"in a few words"_s},
            {u"text"_s, u"TEXT"_s, u"what is asked"_s},
            {u"purpose"_s, u"PURPOSE"_s, u"what the answer is for: border-check, document-fraud, ..."_s},
            {u"basis"_s, u"CODE"_s, u"legal basis; without it that of an agreement in force"_s},
            {u"about"_s, u"ENVELOPE"_s, u"a release of theirs"_s},
            {u"paragraph"_s, u"ID"_s, u"of that release"_s},
            {u"alert"_s, u"ID"_s, u"an alert of theirs"_s},
            {u"onward"_s, u"CODE"_s, u"pass-on: to whom; may come several times"_s},
            {u"due"_s, u"WHEN"_s, u"a day (2027-03-01) or hours (24h)"_s},
            {u"urgent"_s, {}, u"is urgent"_s}};
}

} // namespace

QList<Command> requestCommands()
{
    const QList<Option> basis{{u"article"_s, u"TEXT"_s, u"of the legal basis"_s},
                              {u"citation"_s, u"TEXT"_s, u"section of the statute"_s},
                              {u"statement"_s, u"TEXT"_s, u"terrorism nexus or threat to life"_s}};
    return {
        {u"request list"_s, {}, u"list requests of both directions"_s, u"Late ones first."_s,
         vaultOptions() + QList<Option>{{u"overdue"_s, {}, u"only late ones"_s}}, runList},
        {u"request new"_s, u"DESK"_s, u"write a request"_s, u"It is kept as a draft and sent by 'request send'."_s,
         vaultOptions() + newOptions(), runNew},
        {u"request send"_s, u"R-N"_s, u"send a request"_s,
         u"Asks the gate's questions of authority, purpose and protection first: a request can give a person away too. Each stop is said with why and what to do."_s,
         vaultOptions() + basis + concernOptions(), runSend},
        {u"request answer"_s, u"R-N"_s, u"answer a request of another desk"_s,
         u"In words, with a yes or no to a confirmation, or with leave to pass on. Content of a case is released through the gate instead."_s,
         vaultOptions()
             + QList<Option>{{u"text"_s, u"TEXT"_s, u"what is said"_s},
                             {u"confirmed"_s, {}, u"the alert is confirmed"_s},
                             {u"not-confirmed"_s, {}, u"the alert is not confirmed"_s},
                             {u"permit"_s, u"CODE"_s, u"may be passed on to this desk; may come several times"_s},
                             {u"permit-for"_s, u"PURPOSE"_s, u"for this purpose; any of the contract without it"_s},
                             {u"until"_s, u"DAY"_s, u"last day of the leave"_s}}
             + concernOptions(),
         runAnswer},
        {u"request decline"_s, u"R-N"_s, u"decline a request"_s, u"With a reason that the other desk reads. A normal answer."_s,
         vaultOptions() + QList<Option>{{u"reason"_s, u"TEXT"_s, u"why"_s}}, runDecline},
        {u"request close"_s, u"R-N"_s, u"close a request"_s, {}, vaultOptions(), runClose},
        {u"request templates"_s, {}, u"show the answer templates"_s, {}, vaultOptions(), runTemplates},
    };
}

} // namespace countersign::ctl
