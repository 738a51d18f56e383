#include "core/workstation/hit_opening.h"

#include "core/alerts/verdicts.h"
#include "core/documents/mrz.h"
#include "core/store/hit_store.h"
#include "core/store/late_hit_changes.h"
#include "core/store/question_store.h"

namespace countersign::workstation {

using namespace Qt::StringLiterals;

namespace {

void addWhoAndWhere(alerts::Hit &hit, const SessionCore &core)
{
    hit.openedAt = core.now();
    hit.openedBy = core.identity() ? core.identity()->person : QString();
    hit.place = core.settings().value(kPlaceSetting);
}

} // namespace

alerts::Hit hitOf(const alerts::Answer &answer, int place, const SessionCore &core)
{
    const alerts::Match &match = answer.matches.at(place);
    alerts::Hit hit;
    addWhoAndWhere(hit, core);
    hit.protection = answer.protection;
    hit.presented = answer.question.typed;
    hit.number = answer.number;
    hit.issuer = answer.issuer;
    hit.type = answer.question.type;
    hit.step = match.step;
    hit.alert = match.alert;
    if (answer.mrz && answer.mrz->state == documents::MrzState::Complete) {
        const documents::MrzFields &fields = answer.mrz->asTyped;
        hit.nationality = fields.nationality;
        hit.type = fields.type;
        if (fields.expiryState == documents::MrzDateState::Complete)
            hit.expiry = fields.expiry;
    }
    return hit;
}

alerts::Hit hitOf(const alerts::NameAnswer &answer, int place, const SessionCore &core)
{
    const alerts::ListedPerson &person = answer.matches.at(place).person;
    alerts::Hit hit;
    addWhoAndWhere(hit, core);
    hit.presented = answer.question.typed;
    hit.nationality = answer.question.country;
    // As the store reads it back: of a person the alert holds whose it is and which entry.
    hit.alert.id = person.id;
    hit.alert.owner = person.owner;
    hit.alert.category = alerts::Category::Listed;
    hit.alert.listing = person.listing;
    hit.person = person;
    return hit;
}

alerts::Hit hitOf(const store::LateHit &late, const SessionCore &core)
{
    alerts::Hit hit;
    addWhoAndWhere(hit, core);
    hit.late = true;
    hit.place = late.question.place;
    hit.reason = late.question.reason;
    hit.presented = late.question.typed;
    hit.number = QString::fromLatin1(late.question.normal);
    hit.issuer = late.question.issuer;
    if (late.question.type >= 0)
        hit.type = static_cast<documents::DocumentType>(late.question.type);
    hit.step = late.step;
    hit.alert = late.alert;
    hit.person = late.person;
    if (!late.person) {
        alerts::Answer answer;
        answer.question.issuer = hit.issuer;
        answer.question.type = hit.type;
        answer.issuer = hit.issuer;
        alerts::Match match;
        match.alert = hit.alert;
        answer.matches.append(match);
        hit.protection = alerts::speaksOfProtection(answer);
    }
    return hit;
}

base::Result<qint64> openOrFind(sync::Stores &stores, const alerts::Hit &hit, store::AuditEntry entry,
                                const base::Clock &clock)
{
    store::HitStore hits(stores.database());
    const QByteArray object = store::objectKey(hit.alert.owner, hit.alert.id);
    const auto open = hits.findOpen(object, hit.number.toLatin1());
    if (!open)
        return base::failFrom(open);
    if (*open)
        return **open;
    const auto id = hits.open(hit);
    if (!id)
        return base::failFrom(id);
    entry.details = "hit " + QByteArray::number(*id) + ' ' + hit.number.toLatin1();
    if (const auto row = store::AuditChain::append(stores.database(), entry, clock); !row)
        return base::failFrom(row);
    return *id;
}

} // namespace countersign::workstation
