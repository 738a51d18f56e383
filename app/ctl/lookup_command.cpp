#include "app/ctl/command_table.h"
#include "app/ctl/lookup_reason.h"
#include "app/ctl/open_session.h"
#include "app/ctl/zone_picture.h"
#include "core/alerts/name_lookup.h"
#include "core/messages/answer_text.h"
#include "core/messages/name_answer_text.h"

#include <array>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using workstation::Reason;

namespace {

struct ReasonName
{
    Reason reason;
    const char *word;
};
constexpr std::array kReasons{ReasonName{Reason::BorderCheck, "border-check"},
                              ReasonName{Reason::AirlineCheck, "airline-check"},
                              ReasonName{Reason::VisaApplication, "visa-application"},
                              ReasonName{Reason::Investigation, "investigation"},
                              ReasonName{Reason::ConfirmationRequest, "confirmation-request"},
                              ReasonName{Reason::Training, "training"}};

bool foundSomething(alerts::Verdict verdict)
{
    return verdict == alerts::Verdict::PossibleHit || verdict == alerts::Verdict::Similar ||
           verdict == alerts::Verdict::Listed;
}

/// The question about a person, or what is wrong with the command line.
std::optional<QString> readNameQuestion(Invocation &invocation, alerts::NameQuestion &question)
{
    question.typed = invocation.value(u"name"_s);
    if (invocation.has(u"birth"_s)) {
        const auto birth = base::PartialDate::fromIso(invocation.value(u"birth"_s));
        if (!birth || birth->isNull())
            return u"--birth needs a date such as 1958-03-04, 1958-03 or 1958"_s;
        question.birth = *birth;
    }
    if (invocation.has(u"country"_s)) {
        const auto country = base::CountryCode::fromText(invocation.value(u"country"_s));
        if (!country)
            return u"--country needs a code of one to three letters"_s;
        question.country = *country;
    }
    if (invocation.has(u"without"_s))
        question.switchedOff = invocation.value(u"without"_s).split(u';', Qt::SkipEmptyParts);
    return std::nullopt;
}

int runNameLookup(Invocation &invocation, Reason reason)
{
    alerts::NameQuestion question;
    if (const auto wrong = readNameQuestion(invocation, question))
        return invocation.usage(*wrong);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto answer = runToEnd(opened->session().lookup().askName(question, reason));
    if (!answer)
        return invocation.fail(answer.error());
    invocation.answer(messages::nameAnswerText(*answer), messages::nameAnswerJson(*answer));
    return foundSomething(answer->verdict) ? Done : NoHit;
}

int runLookup(Invocation &invocation)
{
    const bool isName = invocation.has(u"name"_s);
    const int given = int(isName) + int(invocation.has(u"picture"_s)) + int(!invocation.positionals().isEmpty());
    if (given != 1)
        return invocation.usage(u"give a number, or the lines of a machine-readable zone, or --picture, or --name"_s);
    alerts::Question question;
    question.typed = invocation.positionals().join(u'\n');
    if (invocation.has(u"picture"_s)) {
        const base::Result<ocrb::ZoneReading> zone = readZonePicture(invocation.value(u"picture"_s));
        if (!zone)
            return invocation.fail(zone.error());
        if (const QStringList uncertain = uncertainPlaces(*zone); !uncertain.isEmpty())
            return invocation.usage(u"the picture is not clear (%1); give the lines instead:\n%2"_s.arg(
                uncertain.join(u"; "_s), QString::fromLatin1(zone->text()).trimmed()));
        question.typed = QString::fromLatin1(zone->text());
    }
    if (invocation.has(u"issuer"_s)) {
        const auto issuer = base::CountryCode::fromText(invocation.value(u"issuer"_s));
        if (!issuer)
            return invocation.usage(u"--issuer needs a code of one to three letters"_s);
        question.issuer = *issuer;
    }
    if (invocation.has(u"type"_s)) {
        question.type = documents::typeFromWord(invocation.value(u"type"_s));
        if (!question.type)
            return invocation.usage(u"--type needs a word such as passport or identity-card"_s);
    }
    const auto reason = reasonFrom(invocation.value(u"reason"_s, u"border-check"_s));
    if (!reason)
        return invocation.usage(reasonHelp());
    if (isName)
        return runNameLookup(invocation, *reason);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto answer = runToEnd(opened->session().lookup().ask(question, *reason));
    if (!answer)
        return invocation.fail(answer.error());
    invocation.answer(messages::answerText(*answer), messages::answerJson(*answer));
    return foundSomething(answer->verdict) ? Done : NoHit;
}

} // namespace

std::optional<Reason> reasonFrom(const QString &word)
{
    for (const ReasonName &known : kReasons) {
        if (word == QLatin1StringView(known.word))
            return known.reason;
    }
    return std::nullopt;
}

QString reasonHelp()
{
    QStringList words;
    for (const ReasonName &known : kReasons)
        words.append(QLatin1StringView(known.word));
    return u"--reason is one of %1"_s.arg(words.join(u", "_s));
}

QList<Command> lookupCommands()
{
    return {{u"lookup"_s, u"NUMBER | MRZ-LINE... | --name NAME"_s, u"look a travel document or a person up"_s,
             u"Needs no network: the answer says how old its data is. Exit status 0: an alert has this number or a "
             u"similar one; "
             "1: none was found, which is no clearance. Each look-up is audited with its reason."_s,
             vaultOptions() + QList<Option>{{u"issuer"_s, u"CODE"_s, u"issuing state of a number"_s},
                                            {u"type"_s, u"WORD"_s, u"passport, identity-card, visa ..."_s},
                                            {u"name"_s, u"NAME"_s, u"a person in any script, in the lists held here"_s},
                                            {u"birth"_s, u"DATE"_s, u"of the person: 1958-03-04, 1958-03 or 1958"_s},
                                            {u"country"_s, u"CODE"_s, u"nationality of the person"_s},
                                            {u"without"_s, u"IDS"_s, u"variants not to search, as the answer names them, parted by ;"_s},
                                            {u"reason"_s, u"WORD"_s, u"border-check without it"_s},
                                            {u"picture"_s, u"FILE"_s, u"read the zone from a picture; asks only when all of it is clear"_s}},
             runLookup}};
}

} // namespace countersign::ctl
