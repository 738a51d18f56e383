#pragma once

#include "core/release/gate.h"

/// A release against which nothing stands, for tests to spoil.
namespace countersign::release::tests {

inline base::CountryCode country(const char16_t *code)
{
    return base::CountryCode::fromText(code).value_or(base::CountryCode{});
}

inline const QDate kToday(2026, 5, 4);

inline Officer officer(const QString &id, objects::Role role)
{
    return {id, country(u"QMA"), {role}, markings::Tlp::Red, {}, {}, {}};
}

inline agreements::Agreement mou(const char16_t *partner)
{
    agreements::Agreement agreement;
    agreement.title = QStringLiteral("MOU QMA-%1 2024").arg(QString::fromUtf16(partner));
    agreement.status = agreements::Status::Signed;
    agreement.parties = {country(u"QMA"), country(partner)};
    agreement.validFrom = QDate(2024, 1, 1);
    agreement.validUntil = QDate(2027, 6, 30);
    agreement.clauses.purposes = {markings::Purpose::DocumentFraud, markings::Purpose::Smuggling, markings::Purpose::Evidence};
    agreement.clauses.excludedPurposes = {markings::Purpose::CapitalCase, markings::Purpose::AsylumRefusal};
    agreement.clauses.dataClasses = {markings::DataClass::Document, markings::DataClass::Holder, markings::DataClass::Route,
                                     markings::DataClass::Biometric};
    agreement.clauses.nominal = true;
    agreement.clauses.onward = agreements::OnwardRule::PriorConsent;
    agreement.clauses.evidence = agreements::EvidentialUse::ByConsent;
    agreement.clauses.noticeHours = 24;
    return agreement;
}

inline Recipient recipient(const char16_t *desk)
{
    Recipient one;
    one.desk = country(desk);
    one.country = country(desk);
    one.basis.code = QStringLiteral("MOU-B");
    one.agreement = mou(desk);
    one.purposes = {markings::Purpose::DocumentFraud};
    return one;
}

inline Item item(const QString &id)
{
    Item one;
    one.id = id;
    one.originator = country(u"QMA");
    one.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, u"A2");
    one.gradedOn = kToday.addDays(-10);
    one.checkedOn = kToday.addDays(-5);
    one.dataClasses = {markings::DataClass::Document};
    one.sanitised = Sanitised::Yes;
    return one;
}

inline ConcernedPerson person(const char16_t *nationality)
{
    ConcernedPerson one;
    one.nationalities = {country(nationality)};
    return one;
}

/// Sets the answer to a question, for all recipients.
inline void answer(GateQuestion &question, int rule, Answer given, const QString &reason = QStringLiteral("looked at"))
{
    question.answers.removeIf([rule](const GivenAnswer &one) { return one.rule == rule; });
    question.answers << GivenAnswer{rule, {}, given, reason};
}

inline GateQuestion inOrder()
{
    GateQuestion question;
    question.day = kToday;
    question.senderDesk = country(u"QMA");
    question.senderCountry = country(u"QMA");
    question.author = officer(QStringLiteral("santos"), objects::Role::Analyst);
    question.content = QStringLiteral("v7");
    question.recipients = {recipient(u"QNB")};
    question.items = {item(QStringLiteral("p1"))};
    for (const int yes : {3, 4, 11, 15})
        answer(question, yes, Answer::Yes);
    for (const int no : {7, 10, 14, 16, 17})
        answer(question, no, Answer::No);
    question.approvals = {{officer(QStringLiteral("tan"), objects::Role::ReleasingOfficer), true, QStringLiteral("v7"), Proof::OwnVault}};
    question.terms = {kToday.addDays(180), kToday.addDays(90), 24, QStringLiteral("For your desk"), QStringLiteral("QMA desk, 24/7")};
    question.reason = QStringLiteral("asked for by QNB");
    return question;
}

inline AdviserDecision advice(QList<int> rules, bool allows)
{
    return {officer(QStringLiteral("perera"), objects::Role::ProtectionAdviser), std::move(rules), {}, allows,
            QStringLiteral("looked at the file"), Proof::OwnVault};
}

inline const agreements::LegalBases &bases()
{
    static const agreements::LegalBases table = agreements::LegalBases::embedded();
    return table;
}

/// "block agreement-expired QNB p1; warn ...": the findings of one rule, in order of the alphabet.
inline QString saidBy(int rule, const GateQuestion &question)
{
    QStringList lines;
    for (const Finding &finding : check(question, bases()).findings) {
        if (finding.rule != rule)
            continue;
        QStringList words{wordOf(finding.verdict), wordOf(finding.reason)};
        if (!finding.recipient.isNull())
            words << finding.recipient.text();
        if (!finding.paragraph.isEmpty())
            words << finding.paragraph;
        lines << words.join(QLatin1Char(' '));
    }
    lines.sort();
    return lines.join(QStringLiteral("; "));
}

/// Everything but pass.
inline QString saidBy(const GateQuestion &question)
{
    QStringList all;
    for (const Rule &rule : rules()) {
        const QString said = saidBy(rule.number, question);
        if (said != QLatin1String("pass in-order"))
            all << QStringLiteral("%1: %2").arg(rule.number).arg(said);
    }
    return all.join(QStringLiteral(" | "));
}

} // namespace countersign::release::tests
