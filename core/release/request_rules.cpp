#include "core/release/request_rules.h"

#include "core/release/gate.h"
#include "core/release/gate_view.h"

namespace countersign::release {

namespace {

GateQuestion questionOf(const RequestSetting &setting, const Recipient &recipient, bool asked)
{
    const RequestConcern &concern = setting.concern;
    GateQuestion question;
    question.day = setting.day;
    question.senderDesk = setting.sender;
    question.senderCountry = setting.sender;
    question.author = setting.author;
    question.recipients = {recipient};
    question.reason = concern.reason;
    Item item;
    item.originator = setting.sender;
    item.persons = concern.persons;
    item.dataClasses = concern.dataClasses;
    if (item.dataClasses.isEmpty())
        item.dataClasses << markings::DataClass::Document;
    if (!concern.persons.isEmpty() && concern.dataClasses.isEmpty())
        item.dataClasses << markings::DataClass::Holder;
    question.items = {item};
    // Who chose the purpose has answered question 3; what agreement and basis say of it is looked at beside.
    question.answers << GivenAnswer{3, {}, Answer::Yes, {}};
    if (concern.protection)
        question.answers << GivenAnswer{7, {}, *concern.protection, concern.reason};
    else if (!asked)
        question.answers << GivenAnswer{7, {}, Answer::No, {}};
    return question;
}

GateReport examine(const GateQuestion &question, const agreements::LegalBases &bases, std::initializer_list<int> numbers)
{
    const View view(question, bases);
    GateReport report;
    for (const int number : numbers) {
        const Rule &rule = *ruleOf(number);
        QList<Finding> found;
        rule.examine(view, rule, found);
        if (found.isEmpty())
            found << finding(rule, Verdict::Pass, Reason::InOrder);
        report.findings += found;
    }
    return report;
}

} // namespace

bool asksProtection(RequestKind kind)
{
    return kind == RequestKind::Information || kind == RequestKind::Confirmation;
}

bool asksProtection(AnswerKind kind)
{
    return kind == AnswerKind::Answered;
}

GateReport checkRequest(const RequestLetter &letter, const RequestSetting &setting, const agreements::LegalBases &bases)
{
    Recipient recipient = setting.recipient;
    recipient.basis = setting.concern.basis;
    recipient.basis.code = letter.basis;
    recipient.purposes = {letter.purpose};
    return examine(questionOf(setting, recipient, asksProtection(letter.kind)), bases, {1, 3, 7, 8});
}

GateReport checkAnswer(const AnswerLetter &letter, const RequestSetting &setting, const agreements::LegalBases &bases)
{
    return examine(questionOf(setting, setting.recipient, asksProtection(letter.kind)), bases, {7, 8});
}

} // namespace countersign::release
