#include "core/documents/document_number.h"
#include "core/workstation/release_facts.h"
#include "core/workstation/release_service.h"

#include <algorithm>

namespace countersign::workstation {

using namespace Qt::StringLiterals;
using alerts::AlertRecord;
using release::ReleaseDraft;

namespace {

constexpr qsizetype kMostOffered = 20;
constexpr qsizetype kShortestText = 2;
constexpr QLatin1StringView kDocument{"doc:"};

/// Alerts of the other families have a feed of their own, to every member.
bool mayGoAlong(const AlertRecord &alert, base::CountryCode desk)
{
    return alert.owner == desk && alert.family() == alerts::Family::FraudDetection && alert.status == alerts::AlertStatus::Active;
}

void addOnce(QList<AlertRecord> &offered, const AlertRecord &alert)
{
    if (std::none_of(offered.begin(), offered.end(), [&alert](const AlertRecord &one) { return one.id == alert.id; }))
        offered.append(alert);
}

/// By number and, where the case names one, issuer: "doc:UTO/L898902C3".
base::Status addOfCase(sync::Stores &stores, const ReleaseSeat &seat, const cases::CaseFile &file, qsizetype most, QList<AlertRecord> &offered)
{
    for (const cases::Item &item : file.items) {
        if (!item.target.startsWith(kDocument))
            continue;
        const QString key = item.target.mid(kDocument.size());
        const auto issuer = base::CountryCode::fromText(key.section(u'/', 0, 0));
        const auto known = stores.alerts().byNumber(documents::normalForm(key.section(u'/', 1)));
        if (!known)
            return base::failFrom(known);
        for (const AlertRecord &alert : *known) {
            if (offered.size() < most && mayGoAlong(alert, seat.desk()) && (!issuer || alert.issuer == *issuer))
                addOnce(offered, alert);
        }
    }
    return {};
}

base::Status addMatching(sync::Stores &stores, const ReleaseSeat &seat, const QString &text, qsizetype most, QList<AlertRecord> &offered)
{
    store::ListingFilter own;
    own.owners = {seat.desk()};
    own.text = text;
    own.categories = {alerts::Category::Counterfeit, alerts::Category::Forged, alerts::Category::Pseudo, alerts::Category::FraudulentlyObtained,
                      alerts::Category::Impostor, alerts::Category::Morphed};
    own.statuses = {alerts::AlertStatus::Active};
    const auto page = stores.listing().page(own, 0, static_cast<int>(kMostOffered));
    if (!page)
        return base::failFrom(page);
    for (const store::ListingRow &row : page->rows) {
        if (offered.size() < most && mayGoAlong(row.record, seat.desk()))
            addOnce(offered, row.record);
    }
    return {};
}

base::Result<QList<AlertRecord>> offeredTo(sync::Stores &stores, const ReleaseSeat &seat, const ReleaseDraft &draft, const QString &text)
{
    auto offered = alertsOf(stores, seat.desk(), draft.alerts);
    if (!offered)
        return offered;
    const qsizetype most = offered->size() + kMostOffered;
    const auto state = caseOf(stores, seat, draft.caseId);
    if (!state)
        return base::failFrom(state);
    if (const auto added = addOfCase(stores, seat, (*state)->file(), most, *offered); !added)
        return base::failFrom(added);
    if (text.size() >= kShortestText) {
        if (const auto added = addMatching(stores, seat, text, most, *offered); !added)
            return base::failFrom(added);
    }
    return offered;
}

} // namespace

VaultReleaseService::Answer<QList<AlertRecord>> VaultReleaseService::alertsFor(ReleaseDraft draft, QString text)
{
    const CorePtr core = m_core;
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const ReleaseSeat held = *seat;
    auto read = [held, draft, text](sync::Stores &stores) { return offeredTo(stores, held, draft, text); };
    auto offered = co_await core->reader()->run(std::move(read));
    co_return offered;
}

} // namespace countersign::workstation
