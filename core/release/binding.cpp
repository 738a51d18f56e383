#include "core/release/binding.h"

#include "core/release/tear_line.h"

#include <algorithm>

namespace countersign::release {

using base::ErrorCode;
using markings::HandlingCode;
using markings::Tlp;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t kPurposeSection = 5;    // domain.md 5.16
constexpr std::uint32_t kOnwardSection = 12;
constexpr std::uint32_t kRetentionSection = 16;

base::Status bound(QString clause)
{
    return base::fail(ErrorCode::ItemBound, {}, {std::move(clause)});
}

QString levelOf(const markings::Marking &marking)
{
    return u"TLP:"_s + markings::textOf(marking.tlp);
}

/// Everything but reading is out of the question.
bool isReadOnly(const markings::Marking &marking)
{
    return marking.tlp == Tlp::Red || marking.pap == markings::Pap::Red;
}

QDate today(const Holding &holding)
{
    return dayBefore(holding.now + std::chrono::milliseconds(1));
}

base::Status mayPassOn(const Contract &contract, const markings::Marking &marking, const Holding &holding)
{
    if (marking.handling.contains(HandlingCode::NoDissemination))
        return bound(markings::textOf(HandlingCode::NoDissemination));
    if (marking.tlp >= Tlp::Amber)
        return bound(levelOf(marking));
    const bool exempt = exemptDesks(contract.exempt).contains(holding.target);
    if (contract.onward == agreements::OnwardRule::Never || (contract.onward == agreements::OnwardRule::PriorConsent && !exempt))
        return bound(clauseOf(contract, kOnwardSection));
    const bool within = std::all_of(holding.purposes.begin(), holding.purposes.end(),
                                    [&contract](markings::Purpose purpose) { return contract.purposes.contains(purpose); });
    return within ? base::Status{} : bound(clauseOf(contract, kPurposeSection));
}

/// What takes the words out of the page they are read on, or out of the desk.
base::Status mayTake(BoundAct act, const markings::Marking &marking)
{
    if (isReadOnly(marking))
        return bound(marking.tlp == Tlp::Red ? levelOf(marking) : u"PAP:"_s + markings::textOf(*marking.pap));
    if (marking.orcon && (act == BoundAct::Copy || act == BoundAct::Quote || act == BoundAct::Export))
        return bound(u"ORCON"_s);
    if (marking.tlp == Tlp::AmberStrict && act == BoundAct::Export)
        return bound(levelOf(marking));
    return {};
}

} // namespace

QString clauseOf(const Contract &contract, std::uint32_t section)
{
    if (!contract.agreement.isEmpty())
        return u"%1 §%2"_s.arg(contract.agreement).arg(section);
    return contract.article.isEmpty() ? contract.basis : contract.basis + u' ' + contract.article;
}

base::Status mayDo(BoundAct act, const Contract &contract, const markings::Marking &marking, base::CountryCode originator,
                   const Holding &holding)
{
    if (contract.expiry != base::Instant{} && holding.now >= contract.expiry)
        return bound(clauseOf(contract, kRetentionSection));
    const bool passesOn = act == BoundAct::PassOn;
    if (passesOn && holding.target == originator && !originator.isNull())
        return {};
    // Leave is given for a desk: to pass on for that one, to use beyond the marking for the holder itself.
    const base::CountryCode to = passesOn ? holding.target : holding.holder;
    if (!to.isNull() && isPermitted(holding.permissions, to, holding.purposes, today(holding)))
        return {};
    if (!passesOn)
        return mayTake(act, marking);
    return marking.orcon ? bound(u"ORCON"_s) : mayPassOn(contract, marking, holding);
}

base::Status mayDo(BoundAct act, const ReleaseLetter &letter, const Holding &holding)
{
    markings::Marking strictest = letter.contract.marking;
    for (const ReleasedParagraph &paragraph : letter.paragraphs)
        strictest = markings::strictest(strictest, paragraph.marking);
    for (const ReleasedAttachment &attachment : letter.attachments)
        strictest = markings::strictest(strictest, attachment.marking);
    return mayDo(act, letter.contract, strictest, letter.sender, holding);
}

} // namespace countersign::release
