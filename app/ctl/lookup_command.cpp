#include "app/ctl/command_table.h"
#include "app/ctl/open_session.h"
#include "core/messages/answer_text.h"

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

std::optional<Reason> reasonFrom(const QString &word)
{
    for (const ReasonName &known : kReasons) {
        if (word == QLatin1StringView(known.word))
            return known.reason;
    }
    return std::nullopt;
}

bool foundSomething(alerts::Verdict verdict)
{
    return verdict == alerts::Verdict::PossibleHit || verdict == alerts::Verdict::Similar ||
           verdict == alerts::Verdict::Listed;
}

int runLookup(Invocation &invocation)
{
    if (invocation.positionals().isEmpty())
        return invocation.usage(u"give a number, or the lines of a machine-readable zone"_s);
    alerts::Question question;
    question.typed = invocation.positionals().join(u'\n');
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
        return invocation.usage(u"--reason is one of border-check, airline-check, visa-application, investigation, "
                                "confirmation-request, training"_s);
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

QList<Command> lookupCommands()
{
    return {{u"lookup"_s, u"NUMBER | MRZ-LINE..."_s, u"look a travel document up"_s,
             u"Needs no network: the answer says how old its data is. Exit status 0: an alert has this number or a "
             u"similar one; "
             "1: none was found, which is no clearance. Each look-up is audited with its reason."_s,
             vaultOptions() + QList<Option>{{u"issuer"_s, u"CODE"_s, u"issuing state of a number"_s},
                                            {u"type"_s, u"WORD"_s, u"passport, identity-card, visa ..."_s},
                                            {u"reason"_s, u"WORD"_s, u"border-check without it"_s}},
             runLookup}};
}

} // namespace countersign::ctl
