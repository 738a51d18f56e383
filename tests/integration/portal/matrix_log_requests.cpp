#include "matrix_world.h"

#include "core/objects/case_objects.h"
#include "core/objects/exchange_objects.h"

namespace countersign::testing {

using portal::Endpoint;

PortalMatrix::DeskName PortalMatrix::logOf(Endpoint endpoint, DeskName desk, ObjectState state) const
{
    switch (state) {
    case ObjectState::OtherDesk: return otherTo(desk);
    // Who is written to by a desk has its mail in the own log, and no part in that desk's other logs.
    case ObjectState::Addressed: return endpoint == Endpoint::MailRead || endpoint == Endpoint::MailAppend ? desk : partnerOf(desk);
    case ObjectState::Deleted: return formerDesk.code;
    case ObjectState::NonExistent: return strangeDesk.code;
    default: return desk;
    }
}

MailWriter &PortalMatrix::laneOf(const Person &person, DeskName to)
{
    const auto key = std::pair(person.device, to);
    const auto known = lanes.find(key);
    return known != lanes.end() ? known->second : lanes.emplace(key, MailWriter(person, deskOf(to), federation.builder.now)).first->second;
}

QByteArray PortalMatrix::caseEntry(const Person &author, DeskName desk, std::uint64_t epoch)
{
    objects::CaseEntry entry;
    entry.desk = desk;
    entry.name.caseId.bytes.fill(1);
    entry.name.key.bytes.fill(2);
    entry.name.epoch = epoch;
    entry.sealed = QByteArray(100, 's') + QByteArray::number(static_cast<qulonglong>(++counter));
    return FederationBuilder::signedBy(entry, author.userKey);
}

QByteArray PortalMatrix::checkpoint(const Person &device, DeskName desk, base::Instant at)
{
    objects::AuditCheckpoint checkpoint;
    checkpoint.desk = desk;
    checkpoint.device = device.device;
    checkpoint.sequence = ++counter;
    checkpoint.at = at;
    return FederationBuilder::signedBy(checkpoint, device.deviceKey);
}

QByteArray PortalMatrix::entryFor(Endpoint endpoint, const Person &caller, ObjectState state, bool foreign)
{
    const DeskName log = logOf(endpoint, caller.desk, state);
    const bool isKnown = logs.contains(caller.desk) && logs.at(caller.desk).by.contains(caller.device);
    const Person &author = state == ObjectState::SameDesk ? colleagueOf(caller) : caller;
    if (endpoint == Endpoint::CaseAppend) {
        if (state == ObjectState::Recalled && isKnown && !foreign)
            return logs.at(caller.desk).entries.at(caller.device);
        return caseEntry(author, foreign ? strangeDesk.code : log, state == ObjectState::Expired ? 1 : 2);
    }
    if (endpoint == Endpoint::AuditAppend) {
        if (state == ObjectState::Recalled && isKnown && !foreign)
            return logs.at(caller.desk).checkpoints.at(caller.device);
        const base::Instant at = state == ObjectState::Expired ? federation.builder.now - std::chrono::hours(9000) : federation.builder.now;
        return checkpoint(author, foreign ? strangeDesk.code : log, at);
    }
    if (!foreign && state == ObjectState::Recalled && isKnown)
        return logs.at(caller.desk).by.at(caller.device);
    if (!foreign && state == ObjectState::Addressed)
        return logs.at(caller.desk).addressed;
    MailWriter &lane = laneOf(author, log);
    objects::Envelope header = lane.header();
    if (foreign)
        header.sender = otherTo(author.desk);
    if (state == ObjectState::Expired)
        header.expiry = federation.builder.now - std::chrono::hours(2);
    return lane.sealed(header);
}

void PortalMatrix::aboutLog(const portal::PolicyRow &row, Who who, ObjectState state, Tamper tamper, MatrixRequest &request)
{
    const Person &person = who == Who::Operator || who == Who::Anonymous ? federation.analyst : personOf(who);
    request.target.replace("{owner}", logOf(row.endpoint, person.desk, state).text().toLatin1());
    if (row.signedWrite) {
        request.body = logAppend({entryFor(row.endpoint, person, state, tamper == Tamper::ForeignId)});
        return;
    }
    const Mail &log = logs.at(person.desk);
    const Person &author = state == ObjectState::SameDesk ? colleagueOf(person) : person;
    const auto of = [&](const std::map<base::DeviceId, QByteArray> &list) {
        const auto found = list.find(author.device);
        return found == list.end() ? QByteArray() : found->second;
    };
    if (row.endpoint == Endpoint::CaseRead)
        request.holds = of(log.entries);
    else if (row.endpoint == Endpoint::AuditRead)
        request.holds = of(log.checkpoints);
    else if (state == ObjectState::Addressed)
        request.holds = log.addressed;
    else if (state == ObjectState::Recalled)
        request.holds = log.recalled;
    else if (state == ObjectState::Expired)
        request.holds = log.expired;
    else
        request.holds = of(log.by);
}

} // namespace countersign::testing
