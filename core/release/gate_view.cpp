#include "core/release/gate_view.h"

#include "core/release/partner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::release {

using base::CountryCode;

namespace {

Countries setOf(const QList<CountryCode> &list)
{
    return Countries(list.begin(), list.end());
}

/// Nationality codes that are a status, not a country (domain.md 5.8).
bool isProtectedStatus(CountryCode code)
{
    const QString text = code.text();
    return text == "XXA"_L1 || text == "XXB"_L1 || text == "XXC"_L1;
}

} // namespace

QList<const Item *> View::itemsOf(const Recipient &recipient) const
{
    QList<const Item *> items;
    for (const Item &item : m_question.items) {
        if (!item.cutFor.contains(recipient.desk))
            items << &item;
    }
    return items;
}

QList<const Item *> View::going() const
{
    QList<const Item *> items;
    for (const Item &item : m_question.items) {
        if (std::any_of(m_question.recipients.begin(), m_question.recipients.end(),
                        [&item](const Recipient &recipient) { return !item.cutFor.contains(recipient.desk); }))
            items << &item;
    }
    return items;
}

bool View::isPermitted(const Item &item, const Recipient &recipient) const
{
    return release::isPermitted(item.permissions, recipient.desk, recipient.purposes, day());
}

Countries View::reach(const Recipient &recipient) const
{
    Countries reached = placeOf(recipient);
    if (recipient.agreement && recipient.agreement->clauses.onward == agreements::OnwardRule::Free)
        reached += setOf(recipient.agreement->parties);
    // Whoever is reached, the recipient first, passes on by its own law, until nothing is added.
    for (qsizetype before = 0; before != reached.size();) {
        before = reached.size();
        for (const Recipient &other : m_question.recipients) {
            if (reached.intersects(placeOf(other)))
                reached += setOf(other.onward);
        }
    }
    return reached - Countries{m_question.senderDesk, m_question.senderCountry};
}

Countries View::reachBeyond(const Recipient &recipient) const
{
    return reach(recipient) - placeOf(recipient);
}

const GivenAnswer *View::answer(int rule, const Recipient *recipient) const
{
    const GivenAnswer *forAll = nullptr;
    for (const GivenAnswer &given : m_question.answers) {
        if (given.rule != rule)
            continue;
        if (given.recipient.isNull())
            forAll = &given;
        else if (recipient != nullptr && given.recipient == recipient->desk)
            return &given;
    }
    return forAll;
}

bool View::isCalled(int rule, const Recipient *recipient) const
{
    const auto any = [](const QList<const Item *> &items, auto holds) { return std::any_of(items.begin(), items.end(), holds); };
    switch (rule) {
    case 6:
        return any(itemsOf(*recipient), [](const Item *item) {
            return item->marking.handling.contains(markings::HandlingCode::OtherRestrictions) || !item->marking.national.isEmpty();
        });
    case 9:
        return any(itemsOf(*recipient), [this, recipient](const Item *item) {
            return std::any_of(item->persons.begin(), item->persons.end(), [&](const ConcernedPerson &person) {
                return isProtected(person) && persecutorsReached(person, *recipient).isEmpty()
                    && !homesReached(person, *recipient).isEmpty();
            });
        });
    case 20:
        return any(going(), [](const Item *item) { return item->translated; });
    default:
        return true;
    }
}

std::optional<bool> View::decision(int rule, const Recipient *recipient) const
{
    std::optional<bool> decided;
    for (const AdviserDecision &decision : m_question.adviser) {
        const bool meant = decision.rules.contains(rule)
            && (decision.recipient.isNull() || (recipient != nullptr && decision.recipient == recipient->desk));
        const bool valid = stands(decision.officer) && decision.officer.roles.contains(objects::Role::ProtectionAdviser)
            && !isAuthor(decision.officer) && decision.proof != Proof::None && !decision.reason.trimmed().isEmpty();
        if (meant && valid)
            decided = decided.value_or(true) && decision.allows;
    }
    return decided;
}

bool View::isProtected(const ConcernedPerson &person) const
{
    const GivenAnswer *given = answer(7, nullptr);
    return isFlagged(person) || (given != nullptr && given->answer != Answer::No);
}

Countries View::homesReached(const ConcernedPerson &person, const Recipient &recipient) const
{
    return (setOf(person.nationalities) + setOf(person.origins) + setOf(person.formerResidences)) & reach(recipient);
}

Countries View::persecutorsReached(const ConcernedPerson &person, const Recipient &recipient) const
{
    return setOf(person.persecutors) & reach(recipient);
}

bool View::stands(const Officer &officer) const
{
    return officer.desk == m_question.senderDesk && (!officer.validFrom.isValid() || officer.validFrom <= day())
        && (!officer.validUntil.isValid() || day() <= officer.validUntil);
}

bool View::isAuthor(const Officer &officer) const
{
    return officer.id == m_question.author.id || m_question.coauthors.contains(officer.id);
}

bool isPermitted(const QList<Permission> &permissions, base::CountryCode to, const QList<markings::Purpose> &purposes, QDate day)
{
    return std::any_of(permissions.begin(), permissions.end(), [&](const Permission &permission) {
        const bool open = !permission.until.isValid() || day <= permission.until;
        const bool covers = permission.purposes.isEmpty()
            || std::all_of(purposes.begin(), purposes.end(),
                           [&permission](markings::Purpose purpose) { return permission.purposes.contains(purpose); });
        return permission.to == to && open && covers;
    });
}

bool isNominal(const Item &item)
{
    return item.nominal || std::any_of(item.dataClasses.begin(), item.dataClasses.end(), markings::isNominal);
}

bool isFlagged(const ConcernedPerson &person)
{
    return !person.flags.isEmpty() || !person.persecutors.isEmpty()
        || std::any_of(person.nationalities.begin(), person.nationalities.end(), isProtectedStatus);
}

bool anyFlagged(const Item &item)
{
    return std::any_of(item.persons.begin(), item.persons.end(), isFlagged);
}

Countries placeOf(const Recipient &recipient)
{
    return {recipient.desk, recipient.country};
}

QStringList codes(const Countries &countries)
{
    QStringList list;
    for (const CountryCode country : countries)
        list << country.text();
    list.sort();
    return list;
}

Finding finding(const Rule &rule, Verdict verdict, Reason reason, const Recipient *recipient, const Item *item,
                const QStringList &values)
{
    return {rule.number, recipient != nullptr ? recipient->desk : CountryCode{}, item != nullptr ? item->id : QString(), verdict,
            reason,      {},                                                     0,                                      values};
}

void add(QList<Finding> &findings, const Finding &finding)
{
    if (!findings.contains(finding))
        findings << finding;
}

void decide(const View &view, const Rule &rule, const Recipient *recipient, const Item *item, Reason open,
            const QStringList &values, QList<Finding> &findings)
{
    const std::optional<bool> decided = view.decision(rule.number, recipient);
    if (!decided)
        add(findings, finding(rule, Verdict::NeedsAdviser, open, recipient, item, values));
    else if (*decided)
        add(findings, finding(rule, Verdict::Warn, Reason::AdviserAllowed, recipient, item, values));
    else
        block(findings, rule, Reason::AdviserRefused, recipient, item, values);
}

void ask(const View &view, const Rule &rule, const Recipient *recipient, QList<Finding> &findings)
{
    const GivenAnswer *given = view.answer(rule.number, recipient);
    if (given == nullptr) {
        add(findings, finding(rule, Verdict::NeedsAnswer, Reason::NotAnswered, recipient));
        return;
    }
    if (given->answer == rule.favourable)
        return;
    const bool blocks = rule.type == RuleType::Blocks;
    if (given->answer == Answer::Unsure && blocks)
        decide(view, rule, recipient, nullptr, Reason::Unsure, {}, findings);
    else if (given->answer == Answer::Unsure)
        add(findings, finding(rule, Verdict::Warn, Reason::Unsure, recipient));
    else
        add(findings, finding(rule, blocks ? Verdict::Block : Verdict::Warn, Reason::AnsweredWrongly, recipient));
}

void askOnly(const View &view, const Rule &rule, QList<Finding> &findings)
{
    if (!rule.perRecipient) {
        ask(view, rule, nullptr, findings);
        return;
    }
    for (const Recipient &recipient : view.question().recipients) {
        if (view.isCalled(rule.number, &recipient))
            ask(view, rule, &recipient, findings);
    }
}

} // namespace countersign::release
