#include "app/ctl/gate_case.h"

#include "app/ctl/json_fields.h"
#include "core/markings/grading.h"

#include <QHash>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using base::CountryCode;
using namespace release;

namespace {

std::optional<CountryCode> countryFromWord(QStringView word)
{
    const auto code = CountryCode::fromText(word);
    return code && code->text() == word ? code : std::nullopt;
}

std::optional<objects::Role> roleFromWord(QStringView word)
{
    constexpr QLatin1StringView kRoles[] = {"analyst"_L1,           "team-leader"_L1,       "releasing-officer"_L1,
                                            "protection-adviser"_L1, "desk-administrator"_L1, "auditor"_L1};
    for (std::size_t i = 0; i < std::size(kRoles); ++i) {
        if (word == kRoles[i])
            return static_cast<objects::Role>(i + 1);
    }
    return std::nullopt;
}

CountryCode country(JsonFields &fields, const QString &name, CountryCode missing = {})
{
    return fields.word<CountryCode>(name, countryFromWord, missing);
}

Officer officerFrom(const QJsonValue &value, const QString &path, QString &fault)
{
    JsonFields fields(value, path, fault);
    Officer officer;
    officer.id = fields.text(u"id"_s);
    officer.desk = country(fields, u"desk"_s);
    officer.roles = fields.words<objects::Role>(u"roles"_s, roleFromWord);
    officer.ceiling = fields.word<markings::Tlp>(u"ceiling"_s, markings::tlpFromText, officer.ceiling);
    officer.delegated = fields.words<markings::DataClass>(u"delegated"_s, markings::dataClassFromWord);
    officer.validFrom = fields.day(u"from"_s);
    officer.validUntil = fields.day(u"until"_s);
    return officer;
}

Basis basisFrom(const QJsonValue &value, const QString &path, QString &fault)
{
    JsonFields fields(value, path, fault);
    return {fields.text(u"code"_s), fields.text(u"article"_s), fields.text(u"citation"_s), fields.text(u"statement"_s)};
}

Recipient recipientFrom(const QJsonValue &value, const QString &path, const QHash<QString, Agreement> &papers, QString &fault)
{
    JsonFields fields(value, path, fault);
    Recipient recipient;
    recipient.desk = country(fields, u"desk"_s);
    if (recipient.desk.isNull())
        fields.fail(u"desk"_s, u"is needed"_s);
    recipient.country = country(fields, u"country"_s, recipient.desk);
    recipient.onward = fields.words<CountryCode>(u"onward"_s, countryFromWord);
    recipient.community = fields.boolean(u"community"_s, true);
    recipient.ceiling = fields.word<markings::Tlp>(u"ceiling"_s, markings::tlpFromText, recipient.ceiling);
    recipient.basis = basisFrom(fields.object(u"basis"_s), fields.pathOf(u"basis"_s), fault);
    if (const QString label = fields.text(u"agreement"_s); papers.contains(label))
        recipient.agreement = papers.value(label);
    else if (!label.isEmpty())
        fields.fail(u"agreement"_s, u"no agreement is called '%1'"_s.arg(label));
    recipient.purposes = fields.words<markings::Purpose>(u"purposes"_s, markings::purposeFromWord);
    recipient.channel = fields.word<Channel>(u"channel"_s, channelFromWord, recipient.channel);
    return recipient;
}

ConcernedPerson personFrom(const QJsonValue &value, const QString &path, QString &fault)
{
    JsonFields fields(value, path, fault);
    ConcernedPerson person;
    person.nationalities = fields.words<CountryCode>(u"nationalities"_s, countryFromWord);
    person.origins = fields.words<CountryCode>(u"origins"_s, countryFromWord);
    person.formerResidences = fields.words<CountryCode>(u"formerResidences"_s, countryFromWord);
    person.persecutors = fields.words<CountryCode>(u"persecutors"_s, countryFromWord);
    person.flags = fields.words<ProtectionFlag>(u"flags"_s, protectionFlagFromWord);
    person.consent = fields.boolean(u"consent"_s, false);
    return person;
}

Permission permissionFrom(const QJsonValue &value, const QString &path, QString &fault)
{
    JsonFields fields(value, path, fault);
    return {country(fields, u"to"_s), fields.day(u"until"_s), fields.words<markings::Purpose>(u"purposes"_s, markings::purposeFromWord)};
}

markings::Marking markingFrom(JsonFields &fields)
{
    markings::Marking marking;
    marking.tlp = fields.word<markings::Tlp>(u"tlp"_s, markings::tlpFromText, marking.tlp);
    for (const markings::HandlingCode code : fields.words<markings::HandlingCode>(u"handling"_s, markings::handlingCodeFromText))
        marking.handling.insert(code);
    marking.otherRestrictions = fields.text(u"restrictions"_s);
    for (const QString &text : fields.texts(u"national"_s))
        marking.national << markings::NationalMarking{text, {}};
    marking.orcon = fields.boolean(u"orcon"_s, false);
    return marking;
}

/// Text that is no grading of the scheme is kept as none: the gate then says what is missing.
std::optional<markings::Grading> gradingFrom(JsonFields &fields)
{
    const auto scheme = fields.word<markings::GradingScheme>(u"scheme"_s, markings::schemeFromWord, markings::GradingScheme::Admiralty);
    return markings::gradingFromText(scheme, fields.text(u"grading"_s));
}

Item itemFrom(const QJsonValue &value, const QString &path, QString &fault)
{
    JsonFields fields(value, path, fault);
    Item item;
    item.id = fields.text(u"id"_s);
    if (item.id.isEmpty())
        fields.fail(u"id"_s, u"is needed"_s);
    item.originator = country(fields, u"originator"_s);
    item.thirdParty = fields.word<ThirdPartyRule>(u"thirdParty"_s, thirdPartyRuleFromWord, item.thirdParty);
    item.exempt = fields.words<CountryCode>(u"exempt"_s, countryFromWord);
    fields.list(u"permissions"_s, [&](const QJsonValue &one, const QString &at) { item.permissions << permissionFrom(one, at, fault); });
    item.marking = markingFrom(fields);
    item.releaseTo = fields.words<CountryCode>(u"releaseTo"_s, countryFromWord);
    item.purposes = fields.words<markings::Purpose>(u"purposes"_s, markings::purposeFromWord);
    item.grading = gradingFrom(fields);
    item.gradedOn = fields.day(u"gradedOn"_s);
    item.checkedOn = fields.day(u"checkedOn"_s);
    item.dataClasses = fields.words<markings::DataClass>(u"classes"_s, markings::dataClassFromWord);
    item.nominal = fields.boolean(u"nominal"_s, false);
    fields.list(u"persons"_s, [&](const QJsonValue &one, const QString &at) { item.persons << personFrom(one, at, fault); });
    item.sanitised = fields.word<Sanitised>(u"sanitised"_s, sanitisedFromWord, item.sanitised);
    item.expiry = fields.day(u"expiry"_s);
    item.translated = fields.boolean(u"translated"_s, false);
    item.translationMarked = fields.boolean(u"translationMarked"_s, false);
    item.originalAttached = fields.boolean(u"originalAttached"_s, false);
    item.cutFor = fields.words<CountryCode>(u"cutFor"_s, countryFromWord);
    return item;
}

GivenAnswer answerFrom(const QJsonValue &value, const QString &path, QString &fault)
{
    JsonFields fields(value, path, fault);
    GivenAnswer given{static_cast<int>(fields.count(u"rule"_s)), country(fields, u"recipient"_s),
                      fields.word<Answer>(u"answer"_s, answerFromWord, Answer::Unsure), fields.text(u"reason"_s)};
    const Rule *rule = ruleOf(given.rule);
    if (rule == nullptr || !hasQuestion(*rule))
        fields.fail(u"rule"_s, u"%1 is not a question"_s.arg(given.rule));
    return given;
}

AdviserDecision decisionFrom(const QJsonValue &value, const QString &path, QString &fault)
{
    JsonFields fields(value, path, fault);
    return {officerFrom(fields.object(u"officer"_s), fields.pathOf(u"officer"_s), fault), fields.numbers(u"rules"_s),
            country(fields, u"recipient"_s), fields.boolean(u"allows"_s, false), fields.text(u"reason"_s),
            fields.word<Proof>(u"proof"_s, proofFromWord, Proof::None)};
}

Approval approvalFrom(const QJsonValue &value, const QString &path, QString &fault)
{
    JsonFields fields(value, path, fault);
    return {officerFrom(fields.object(u"officer"_s), fields.pathOf(u"officer"_s), fault), fields.boolean(u"approves"_s, false),
            fields.text(u"content"_s), fields.word<Proof>(u"proof"_s, proofFromWord, Proof::None)};
}

Terms termsFrom(const QJsonValue &value, const QString &path, QString &fault)
{
    JsonFields fields(value, path, fault);
    return {fields.day(u"expiry"_s), fields.day(u"review"_s), fields.count(u"recallHours"_s), fields.text(u"caveat"_s),
            fields.text(u"contact"_s)};
}

void refuseTwice(const GateQuestion &question, JsonFields &fields)
{
    QSet<CountryCode> desks;
    for (const Recipient &recipient : question.recipients) {
        if (desks.contains(recipient.desk))
            fields.fail(u"recipients"_s, u"%1 comes twice"_s.arg(recipient.desk.text()));
        desks.insert(recipient.desk);
    }
    QSet<QString> answered;
    for (const GivenAnswer &given : question.answers) {
        const QString key = QString::number(given.rule) + given.recipient.text();
        if (answered.contains(key))
            fields.fail(u"answers"_s, u"question %1 is answered twice"_s.arg(given.rule));
        answered.insert(key);
    }
}

void readCase(const QJsonValue &value, GateQuestion &question, QString &fault)
{
    JsonFields fields(value, {}, fault);
    question.day = fields.day(u"day"_s);
    if (!question.day.isValid())
        fields.fail(u"day"_s, u"is needed"_s);
    {
        JsonFields sender(fields.object(u"sender"_s), fields.pathOf(u"sender"_s), fault);
        question.senderDesk = country(sender, u"desk"_s);
        question.senderCountry = country(sender, u"country"_s, question.senderDesk);
        if (question.senderDesk.isNull())
            sender.fail(u"desk"_s, u"is needed"_s);
    }
    question.author = officerFrom(fields.object(u"author"_s), fields.pathOf(u"author"_s), fault);
    question.coauthors = fields.texts(u"coauthors"_s);
    question.content = fields.text(u"content"_s);
    QHash<QString, Agreement> papers;
    fields.list(u"agreements"_s, [&](const QJsonValue &one, const QString &at) {
        QString label;
        const Agreement read = agreementFromJson(one, at, label, fault);
        if (papers.contains(label))
            fields.fail(u"agreements"_s, u"'%1' comes twice"_s.arg(label));
        papers.insert(label, read);
    });
    fields.list(u"recipients"_s, [&](const QJsonValue &one, const QString &at) { question.recipients << recipientFrom(one, at, papers, fault); });
    fields.list(u"paragraphs"_s, [&](const QJsonValue &one, const QString &at) { question.items << itemFrom(one, at, fault); });
    fields.list(u"answers"_s, [&](const QJsonValue &one, const QString &at) { question.answers << answerFrom(one, at, fault); });
    fields.list(u"adviser"_s, [&](const QJsonValue &one, const QString &at) { question.adviser << decisionFrom(one, at, fault); });
    fields.list(u"approvals"_s, [&](const QJsonValue &one, const QString &at) { question.approvals << approvalFrom(one, at, fault); });
    question.terms = termsFrom(fields.object(u"terms"_s), fields.pathOf(u"terms"_s), fault);
    question.reason = fields.text(u"reason"_s);
    refuseTwice(question, fields);
}

} // namespace

Agreement agreementFromJson(const QJsonValue &value, const QString &path, QString &label, QString &fault)
{
    JsonFields fields(value, path, fault);
    Agreement agreement;
    label = fields.text(u"id"_s);
    if (label.isEmpty())
        fields.fail(u"id"_s, u"is needed"_s);
    agreement.title = fields.text(u"title"_s, label);
    agreement.kind = fields.word<agreements::Kind>(u"kind"_s, agreements::kindFromWord, agreement.kind);
    agreement.status = fields.word<agreements::Status>(u"status"_s, agreements::statusFromWord, agreement.status);
    agreement.binding = fields.boolean(u"binding"_s, false);
    agreement.parties = fields.words<CountryCode>(u"parties"_s, countryFromWord);
    agreement.validFrom = fields.day(u"from"_s);
    agreement.validUntil = fields.day(u"until"_s);
    agreements::Clauses &clauses = agreement.clauses;
    clauses.purposes = fields.words<markings::Purpose>(u"purposes"_s, markings::purposeFromWord);
    clauses.excludedPurposes = fields.words<markings::Purpose>(u"excluded"_s, markings::purposeFromWord);
    clauses.dataClasses = fields.words<markings::DataClass>(u"classes"_s, markings::dataClassFromWord);
    clauses.nominal = fields.boolean(u"nominal"_s, false);
    clauses.biometrics = fields.boolean(u"biometrics"_s, false);
    clauses.ownCitizensExcluded = fields.boolean(u"ownCitizensExcluded"_s, true);
    clauses.replyHours = fields.count(u"replyHours"_s);
    clauses.urgentHours = fields.count(u"urgentHours"_s);
    clauses.markingScheme = fields.text(u"markingScheme"_s);
    clauses.evidence = fields.word<agreements::EvidentialUse>(u"evidence"_s, agreements::evidentialUseFromWord, clauses.evidence);
    clauses.onward = fields.word<agreements::OnwardRule>(u"onward"_s, agreements::onwardRuleFromWord, clauses.onward);
    clauses.exemptBodies = fields.texts(u"exempt"_s);
    clauses.disclosureNotice = fields.boolean(u"disclosureNotice"_s, false);
    clauses.protection = fields.boolean(u"protection"_s, false);
    clauses.noticeHours = fields.count(u"noticeHours"_s);
    clauses.retentionDays = fields.count(u"retentionDays"_s);
    fields.list(u"text"_s, [&](const QJsonValue &one, const QString &at) {
        JsonFields section(one, at, fault);
        agreement.text << agreements::Section{section.count(u"section"_s), section.text(u"title"_s), section.text(u"text"_s)};
        const bool rises = agreement.text.size() < 2 || agreement.text[agreement.text.size() - 2].number < agreement.text.last().number;
        if (!rises)
            section.fail(u"section"_s, u"sections must rise"_s);
    });
    return agreement;
}

base::Result<GateQuestion> gateCaseFromJson(const QJsonValue &value)
{
    GateQuestion question;
    QString fault;
    readCase(value, question, fault);
    if (!fault.isEmpty())
        return base::fail(base::ErrorCode::UsageWrong, u"gate case"_s, {fault});
    return question;
}

} // namespace countersign::ctl
