#pragma once

#include "mail_writer.h"
#include "matrix_table.h"
#include "portal_fixture.h"

#include "core/portal/policy_table.h"

#include <map>
#include <memory>
#include <utility>

namespace countersign::testing {

/// Of the first snapshot of a channel; another one for each, for one that any feed names is kept for all.
[[nodiscard]] inline QByteArray chunkOf(quint8 channel)
{
    return "a sealed chunk of channel " + QByteArray::number(channel);
}

/// One request of the matrix, before it is signed.
struct MatrixRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray body;
    QByteArray holds;                    ///< bytes that the answer has when it shows the object
    bool signedWrite = false;
    QByteArray type;
};

/// A portal with the thirteen callers of trust.md 4 and, for each desk that calls, an object in
/// each of the eight states. QMA's caller is the desk that sends; QMB's the recipient's user;
/// QMC's the third desk's; QMD was a member once. Each of the three has one publishing device:
/// the team leader's, the recipient's user's and the third desk's user's.
class PortalMatrix : public PortalTest
{
protected:
    PortalMatrix();
    void SetUp() override;

    [[nodiscard]] MatrixRequest requestFor(const portal::PolicyRow &row, Who who, ObjectState state, Tamper tamper);
    [[nodiscard]] RawAnswer ask(Who who, const MatrixRequest &request);
    /// y, e, n, s ... as authorisation_table.txt has it; '?' for an answer that is none of them.
    [[nodiscard]] char letterOf(const MatrixRequest &request, const RawAnswer &answer) const;

    std::map<Who, std::unique_ptr<Caller>> callers;
    RawAnswer notFound;                  ///< what a path answers that never was
    RawAnswer notSignedIn;

private:
    using DeskName = base::CountryCode;
    struct Feed
    {
        FeedWriter writer;
        QByteArray descriptor, append, batch, manifest;
    };
    /// What stands in a desk's mail log from the beginning.
    struct Mail
    {
        QByteArray addressed, recalled, expired;
        std::map<base::DeviceId, QByteArray> by;         ///< to itself, from its own devices
        std::map<base::DeviceId, QByteArray> entries;    ///< of its case log
        std::map<base::DeviceId, QByteArray> checkpoints;
    };

    // matrix_world.cpp
    void enrolTheOthers();
    void appointPublishers();
    void admitAndLoseADesk();
    void publishFeeds(const Person &publisher, const Desk &desk);
    void supersedeSnapshots(const Person &publisher, const Desk &desk);
    void writeLogs();
    void revokeTwo();
    void appendDirectory(const base::Result<directory::Entries> &entries);
    void write(const Person &person, const QByteArray &method, const QByteArray &path, const QByteArray &body);
    [[nodiscard]] const Person &personOf(Who who) const;
    [[nodiscard]] const Person &colleagueOf(const Person &person) const;
    [[nodiscard]] const Person &mainOf(DeskName desk) const;
    [[nodiscard]] const Desk &deskOf(DeskName desk) const;
    /// A desk whose objects the caller's desk has nothing to do with, and one that it is addressed by.
    [[nodiscard]] DeskName otherTo(DeskName desk) const;
    [[nodiscard]] DeskName partnerOf(DeskName desk) const;

    // matrix_requests.cpp
    void aboutSession(const portal::PolicyRow &row, Who who, ObjectState state, Tamper tamper, MatrixRequest &request);
    void aboutDirectory(const portal::PolicyRow &row, Who who, ObjectState state, Tamper tamper, MatrixRequest &request);
    void aboutFeed(const portal::PolicyRow &row, Who who, ObjectState state, Tamper tamper, MatrixRequest &request);
    [[nodiscard]] QByteArray directoryEntry(const Person &caller, ObjectState state, bool foreign) const;
    [[nodiscard]] QByteArray deviceEntryOf(const base::DeviceId &device) const;
    [[nodiscard]] QByteArray challengeFor(const Person &person);

    // matrix_log_requests.cpp
    void aboutLog(const portal::PolicyRow &row, Who who, ObjectState state, Tamper tamper, MatrixRequest &request);
    [[nodiscard]] DeskName logOf(portal::Endpoint endpoint, DeskName desk, ObjectState state) const;
    [[nodiscard]] QByteArray entryFor(portal::Endpoint endpoint, const Person &caller, ObjectState state, bool foreign);
    [[nodiscard]] MailWriter &laneOf(const Person &person, DeskName to);
    [[nodiscard]] QByteArray caseEntry(const Person &author, DeskName desk, std::uint64_t epoch);
    [[nodiscard]] QByteArray checkpoint(const Person &device, DeskName desk, base::Instant at);

    Person adviser{deskCode(u"QMA"), 10};
    Person auditor{deskCode(u"QMA"), 11};
    Person left{deskCode(u"QMA"), 12};
    Person thirdColleague{deskCode(u"QMC"), 13};
    Person nobody{deskCode(u"QMA"), 99};                 ///< not in the directory
    Desk formerDesk{deskCode(u"QMD")};
    Desk strangeDesk{deskCode(u"QXX")};
    std::map<std::pair<DeskName, quint8>, Feed> feeds;
    std::map<DeskName, Mail> logs;
    std::map<std::pair<base::DeviceId, DeskName>, MailWriter> lanes;
    QByteArray expiredBearer, leftBearer, oldNonce, usedNonce;
    std::uint64_t counter = 0;           ///< makes each new object another
    quint8 freshChannel = 100;
};

} // namespace countersign::testing
