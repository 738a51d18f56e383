#include "core/release/contract_from.h"

#include "core/release/question_from.h"

#include <QDateTime>

#include <algorithm>

namespace countersign::release {

using agreements::EvidentialUse;
using agreements::OnwardRule;
using base::Instant;

namespace {

constexpr std::uint32_t kDataClasses = 7; // domain.md 5.16: categories of information

Instant startOf(QDate day)
{
    return day.isValid() ? base::fromMillis(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) : Instant{};
}

Instant earlier(Instant a, Instant b)
{
    if (a == Instant{} || b == Instant{})
        return std::max(a, b);
    return std::min(a, b);
}

template<typename T>
QList<T> rising(QList<T> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

} // namespace

ContractMaker::ContractMaker(const ReleaseDraft &draft, const RecipientChoice &choice, const std::optional<agreements::Agreement> &agreement)
{
    m_contract.basis = choice.basis.code;
    m_contract.article = choice.basis.article;
    m_contract.purposes = rising(choice.purposes);
    m_contract.expiry = draft.terms.expiry.isValid() ? startOf(draft.terms.expiry.addDays(1)) : Instant{};
    m_contract.review = startOf(draft.terms.review);
    m_contract.recallHours = draft.terms.recallHours;
    m_contract.caveat = draft.terms.caveat;
    m_contract.contact = draft.terms.contact;
    m_contract.via = draft.via;
    m_contract.tellOpened = draft.tellOpened;
    if (!agreement)
        return;
    m_contract.agreement = agreement->title;
    m_contract.section = kDataClasses;
    m_contract.onward = agreement->clauses.onward;
    m_contract.exempt = agreement->clauses.exemptBodies;
    m_contract.evidence = agreement->clauses.evidence != EvidentialUse::No && choice.purposes.contains(markings::Purpose::Evidence);
}

void ContractMaker::add(const markings::Marking &marking, const PartClasses &classes, const std::optional<Provenance> &from)
{
    m_contract.marking = m_any ? markings::strictest(m_contract.marking, marking) : marking;
    m_any = true;
    m_contract.classes = rising(m_contract.classes + classes.classes);
    m_contract.nominal = m_contract.nominal || classes.nominal
        || std::any_of(classes.classes.begin(), classes.classes.end(), markings::isNominal);
    m_contract.evidence = m_contract.evidence && !marking.handling.contains(markings::HandlingCode::NotInProceedings);
    if (!from)
        return;
    // What bound us binds the next: the stricter rule, only bodies that both exempt, the earlier end.
    m_contract.onward = std::min(m_contract.onward, from->contract.onward);
    m_contract.exempt.removeIf([&from](const QString &body) { return !from->contract.exempt.contains(body); });
    m_contract.expiry = earlier(m_contract.expiry, from->contract.expiry);
    m_contract.evidence = m_contract.evidence && from->contract.evidence;
}

} // namespace countersign::release
