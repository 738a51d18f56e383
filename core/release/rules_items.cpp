#include "core/release/gate_view.h"

#include <algorithm>

/// Questions 5, 6 and 11 to 13: whose it is, how it is marked, what it is worth.
namespace countersign::release {

using markings::HandlingCode;
using markings::Tlp;

namespace {

constexpr qint64 kGradingDays = 365;
constexpr qint64 kCheckedDays = 90;

/// A day in the past, and not longer ago than `days`.
bool isCurrent(QDate then, QDate day, qint64 days)
{
    const qint64 age = then.daysTo(day);
    return age >= 0 && age <= days;
}

void examineOwner(const View &view, const Rule &rule, const Recipient &recipient, const Item &item, QList<Finding> &findings)
{
    const QStringList owner{item.originator.text()};
    if (item.originator.isNull()) {
        block(findings, rule, Reason::OriginatorUnknown, &recipient, &item);
        return;
    }
    if (!view.isForeign(item) || item.originator == recipient.desk || view.isPermitted(item, recipient))
        return;
    if (item.marking.orcon)
        block(findings, rule, Reason::OriginatorControl, &recipient, &item, owner);
    else if (item.marking.handling.contains(HandlingCode::NoDissemination))
        block(findings, rule, Reason::HandlingNoDissemination, &recipient, &item, owner);
    else if (item.thirdParty == ThirdPartyRule::Never)
        block(findings, rule, Reason::ThirdPartyNever, &recipient, &item, owner);
    else if (item.thirdParty == ThirdPartyRule::Consent && !item.exempt.contains(recipient.desk))
        block(findings, rule, Reason::ThirdPartyConsent, &recipient, &item, owner);
}

/// TLP 2.0 (FIRST): who may have it. `permitted`: the originator gave leave.
void examineLevel(const View &view, const Rule &rule, const Recipient &recipient, const Item &item, bool permitted,
                  QList<Finding> &findings)
{
    const Tlp tlp = item.marking.tlp;
    const QStringList values{markings::textOf(tlp), item.originator.text()};
    const auto say = [&](Reason reason) { block(findings, rule, reason, &recipient, &item, values); };
    if (tlp > recipient.ceiling)
        say(Reason::AbovePartnerCeiling);
    const bool named = item.releaseTo.contains(recipient.desk) || permitted;
    if (tlp == Tlp::Red && !named)
        say(Reason::RedNotNamed);
    else if (!item.releaseTo.isEmpty() && !named)
        say(Reason::NotOnReleaseList);
    const bool fromElsewhere = view.isForeign(item) && item.originator != recipient.desk && !permitted;
    if (fromElsewhere && tlp == Tlp::AmberStrict)
        say(Reason::OrganisationOnly);
    if (fromElsewhere && tlp == Tlp::Amber)
        say(Reason::ClientsOnly);
    if (tlp >= Tlp::AmberStrict && !view.reachBeyond(recipient).isEmpty())
        block(findings, rule, Reason::StrictReachesFurther, &recipient, &item, values + codes(view.reachBeyond(recipient)));
    if (tlp == Tlp::Green && !recipient.community)
        say(Reason::OutsideCommunity);
}

/// Europol's handling codes H0 and H1; H2 is the third-party rule, H3 is read by a person.
void examineHandling(const Rule &rule, const Recipient &recipient, const Item &item, bool permitted, QList<Finding> &findings)
{
    const bool crimeOnly = std::all_of(recipient.purposes.begin(), recipient.purposes.end(), markings::combatsCrime);
    if (item.marking.handling.contains(HandlingCode::CrimePreventionOnly) && !crimeOnly)
        block(findings, rule, Reason::CrimeOnly, &recipient, &item);
    const bool evidence = recipient.purposes.contains(markings::Purpose::Evidence);
    if (item.marking.handling.contains(HandlingCode::NotInProceedings) && evidence && !permitted)
        block(findings, rule, Reason::NotInProceedings, &recipient, &item, {item.originator.text()});
}

} // namespace

void examineThirdParty(const View &view, const Rule &rule, QList<Finding> &findings)
{
    for (const Recipient &recipient : view.question().recipients) {
        for (const Item *item : view.itemsOf(recipient))
            examineOwner(view, rule, recipient, *item, findings);
    }
}

void examineMarkings(const View &view, const Rule &rule, QList<Finding> &findings)
{
    for (const Recipient &recipient : view.question().recipients) {
        for (const Item *item : view.itemsOf(recipient)) {
            const bool permitted = view.isPermitted(*item, recipient);
            examineLevel(view, rule, recipient, *item, permitted, findings);
            examineHandling(rule, recipient, *item, permitted, findings);
        }
    }
    askOnly(view, rule, findings);
}

void examineSources(const View &view, const Rule &rule, QList<Finding> &findings)
{
    for (const Recipient &recipient : view.question().recipients) {
        for (const Item *item : view.itemsOf(recipient)) {
            if (item->sanitised == Sanitised::No)
                block(findings, rule, Reason::NotSanitised, &recipient, item);
        }
    }
    ask(view, rule, nullptr, findings);
}

void examineGrading(const View &view, const Rule &rule, QList<Finding> &findings)
{
    for (const Item *item : view.going()) {
        if (!item->grading || !item->grading->isValid())
            block(findings, rule, Reason::NotGraded, nullptr, item);
        else if (!item->gradedOn.isValid())
            block(findings, rule, Reason::GradingUndated, nullptr, item);
        else if (!isCurrent(item->gradedOn, view.day(), kGradingDays))
            block(findings, rule, Reason::GradingOld, nullptr, item, {item->gradedOn.toString(Qt::ISODate)});
    }
}

void examineAccuracy(const View &view, const Rule &rule, QList<Finding> &findings)
{
    for (const Item *item : view.going()) {
        if (!item->checkedOn.isValid())
            add(findings, finding(rule, Verdict::Warn, Reason::NeverChecked, nullptr, item, {item->originator.text()}));
        else if (!isCurrent(item->checkedOn, view.day(), kCheckedDays))
            add(findings, finding(rule, Verdict::Warn, Reason::CheckedLongAgo, nullptr, item, {item->checkedOn.toString(Qt::ISODate)}));
    }
}

} // namespace countersign::release
