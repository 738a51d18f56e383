#include "core/release/gate_view.h"

#include <algorithm>

/// Questions 7, 8 and 10 (9 only asks): nobody is given away to those they fled from.
namespace countersign::release {

namespace {

/// XXA, XXB, XXC and XXX say nothing about where somebody comes from (domain.md 5.8).
bool isCountry(base::CountryCode code)
{
    return !code.text().startsWith(QLatin1StringView("XX"));
}

bool knowsOrigin(const ConcernedPerson &person)
{
    return std::any_of(person.nationalities.begin(), person.nationalities.end(), isCountry)
        || std::any_of(person.origins.begin(), person.origins.end(), isCountry);
}

/// A protected person whose country the release would reach: the adviser decides, and even then
/// only on the terms of question 9.
void examineHome(const View &view, const Rule &rule, const Recipient &recipient, const Item &item, const ConcernedPerson &person,
                 const Countries &homes, QList<Finding> &findings)
{
    const bool direct = homes.intersects(placeOf(recipient));
    const GivenAnswer *inquiry = view.answer(9, &recipient);
    const bool onTerms = inquiry != nullptr && inquiry->answer == Answer::Yes && person.consent;
    if (view.decision(rule.number, &recipient).value_or(false) && !onTerms)
        block(findings, rule, Reason::InquiryTermsOpen, &recipient, &item, codes(homes));
    else
        decide(view, rule, &recipient, &item, direct ? Reason::ReachesHome : Reason::ReachesHomeOnward, codes(homes), findings);
}

void examinePerson(const View &view, const Rule &rule, const Recipient &recipient, const Item &item, const ConcernedPerson &person,
                   QList<Finding> &findings)
{
    if (const Countries persecutors = view.persecutorsReached(person, recipient); !persecutors.isEmpty()) {
        block(findings, rule, Reason::ReachesPersecutor, &recipient, &item, codes(persecutors));
        return;
    }
    const Countries homes = view.homesReached(person, recipient);
    if (view.isProtected(person)) {
        if (!homes.isEmpty())
            examineHome(view, rule, recipient, item, person, homes, findings);
        else if (!knowsOrigin(person))
            decide(view, rule, &recipient, &item, Reason::OriginUnknown, {}, findings);
        return;
    }
    if (homes.isEmpty())
        return;
    if (view.answer(7, nullptr) == nullptr)
        add(findings, finding(rule, Verdict::NeedsAnswer, Reason::WaitsForProtection, &recipient, &item, codes(homes)));
    else
        add(findings, finding(rule, Verdict::Warn, Reason::HomeCountry, &recipient, &item, codes(homes)));
}

} // namespace

void examineProtection(const View &view, const Rule &rule, QList<Finding> &findings)
{
    const GivenAnswer *given = view.answer(rule.number, nullptr);
    const auto flagged = [](const QList<const Item *> &items) {
        return std::any_of(items.begin(), items.end(), [](const Item *item) { return anyFlagged(*item); });
    };
    if (given == nullptr)
        add(findings, finding(rule, Verdict::NeedsAnswer, Reason::NotAnswered));
    else if (given->answer == Answer::No && flagged(view.going()))
        block(findings, rule, Reason::AnswerContradicted);
    for (const Recipient &recipient : view.question().recipients) {
        const QList<const Item *> items = view.itemsOf(recipient);
        if (items.isEmpty())
            continue;
        if (flagged(items))
            decide(view, rule, &recipient, nullptr, Reason::ProtectionFlagged, {}, findings);
        else if (given != nullptr && given->answer == Answer::Yes)
            decide(view, rule, &recipient, nullptr, Reason::ProtectionAnswered, {}, findings);
        else if (given != nullptr && given->answer == Answer::Unsure)
            decide(view, rule, &recipient, nullptr, Reason::Unsure, {}, findings);
    }
}

void examineCountries(const View &view, const Rule &rule, QList<Finding> &findings)
{
    for (const Recipient &recipient : view.question().recipients) {
        for (const Item *item : view.itemsOf(recipient)) {
            for (const ConcernedPerson &person : item->persons)
                examinePerson(view, rule, recipient, *item, person, findings);
        }
    }
}

void examinePunishment(const View &view, const Rule &rule, QList<Finding> &findings)
{
    for (const Recipient &recipient : view.question().recipients) {
        if (recipient.purposes.contains(markings::Purpose::CapitalCase))
            block(findings, rule, Reason::CapitalPurpose, &recipient);
        ask(view, rule, &recipient, findings);
    }
}

} // namespace countersign::release
