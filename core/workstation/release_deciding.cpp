#include "core/workstation/release_deciding.h"

#include "core/release/approval.h"
#include "core/release/letter_rules.h"
#include "core/workstation/officers.h"
#include "core/workstation/release_gate.h"
#include "core/workstation/release_settling.h"

#include <algorithm>

namespace countersign::workstation {

using base::ErrorCode;
using objects::Role;
using release::ApprovalAsk;
using release::ApprovalGiven;
using release::GateQuestion;
using release::GateReport;
using release::Verdict;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDelegation = 2; // domain.md 5.17, question 2

bool lacksApproval(const GateReport &report)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [](const release::Finding &finding) {
        return finding.rule == kDelegation && finding.verdict != Verdict::Pass && finding.verdict != Verdict::Warn;
    });
}

ApprovalGiven begun(const ApprovalAsk &ask, const Decider &decider, const Decision &decision, base::Instant at)
{
    ApprovalGiven given;
    given.release = ask.release;
    given.desk = ask.desk;
    given.by = decider.user;
    given.byName = decider.name;
    given.approves = decision.approves;
    given.reason = decision.reason.trimmed();
    given.content = ask.content;
    given.at = at;
    return given;
}

base::Result<ApprovalGiven> approvalOf(const ApprovalAsk &ask, const Decider &decider, const Decision &decision, base::Instant at)
{
    ApprovalGiven given = begun(ask, decider, decision, at);
    if (!decision.approves)
        return given;
    for (const release::AskedLetter &asked : ask.letters) {
        const auto marks = release::signFor(asked, *decider.key);
        if (!marks)
            return base::failFrom(marks);
        given.letters.append(*marks);
    }
    std::sort(given.letters.begin(), given.letters.end(), [](const auto &a, const auto &b) { return a.envelope < b.envelope; });
    return given;
}

QList<int> numbersOf(const QList<std::uint32_t> &rules)
{
    QList<int> numbers;
    for (const std::uint32_t rule : rules)
        numbers.append(static_cast<int>(rule));
    return numbers;
}

} // namespace

Decider deciderOf(const sync::DeskIdentity &own, const directory::Directory &directory, base::Instant at)
{
    return {officerOf(directory, own.user, at), own.user, own.person, own.userKey};
}

base::Result<QList<ApprovalGiven>> decisionsOn(const ApprovalAsk &ask, const GateQuestion &question, const agreements::LegalBases &bases,
                                               const Decider &decider, const Decision &decision, base::Instant at)
{
    const release::Officer &officer = decider.officer;
    if (decider.user == ask.author || question.coauthors.contains(officer.id))
        return base::fail(ErrorCode::ApproverNotOther);
    GateQuestion asked = question;
    const QList<std::uint32_t> rules = rulesForAdviser(release::check(asked, bases));
    const bool advises = !rules.isEmpty() && officer.roles.contains(Role::ProtectionAdviser);
    const bool approves = officer.roles.contains(Role::TeamLeader) || officer.roles.contains(Role::ReleasingOfficer);
    if ((advises || !decision.approves) && decision.reason.trimmed().isEmpty())
        return base::fail(ErrorCode::ReasonMissing, u"decision without a reason"_s);
    QList<ApprovalGiven> given;
    if (advises) {
        given.append(begun(ask, decider, decision, at));
        given.last().adviser = true;
        given.last().rules = rules;
        asked.adviser.append({officer, numbersOf(rules), {}, decision.approves, decision.reason, release::Proof::OwnVault});
    }
    if (approves) {
        asked.approvals.append({officer, decision.approves, ask.content, release::Proof::OwnVault});
        // A yes counts only of who may say it; a no is heard in any case.
        if (!decision.approves || !lacksApproval(release::check(asked, bases))) {
            auto approval = approvalOf(ask, decider, decision, at);
            if (!approval)
                return base::failFrom(approval);
            given.append(std::move(*approval));
        }
    }
    if (given.isEmpty())
        return base::fail(ErrorCode::ApproverWithoutRole);
    const int stands = against(release::check(asked, bases));
    if (decision.approves && given.last().adviser == false && stands > 0)
        return base::fail(ErrorCode::GateBlocks, u"at approval"_s, {QString::number(stands)});
    return given;
}

base::Result<ApprovalAsk> askIn(const store::ReleaseRecord &record, const ReleaseSeat &seat)
{
    const auto object = objects::Signed::decode(record.ask);
    if (!object)
        return base::failFrom(object);
    const auto ask = release::verifyAsk(*object, seat.desk(), seat.now(), seat.identity().directory);
    if (!ask)
        return base::failFrom(ask);
    return ask->value();
}

QList<objects::Signed> signedBy(const Decider &decider, const QList<ApprovalGiven> &given)
{
    QList<objects::Signed> letters;
    for (const ApprovalGiven &one : given)
        letters.append(objects::Signed::make(ApprovalGiven::kType, one.encodeBody(), {decider.key.get()}));
    return letters;
}

base::Result<QList<objects::Signed>> signedDecisions(ReleaseAct &act, const store::ReleaseRecord &record, const Decider &decider,
                                                     const Decision &decision)
{
    if (record.state != release::ReleaseState::AwaitingApproval)
        return base::fail(ErrorCode::ReleaseStateWrong, u"decision on a release that waits for none"_s);
    const auto ask = askIn(record, act.seat);
    if (!ask)
        return base::failFrom(ask);
    store::ReleaseRecord asking = record;
    asking.question = ask->question;
    const auto gate = askAgain(act.stores, act.seat, asking);
    if (!gate)
        return base::failFrom(gate);
    GateQuestion question = gate->question;
    question.content = ask->content;
    const auto given = decisionsOn(*ask, question, *act.seat.bases, decider, decision, act.seat.now());
    if (!given)
        return base::failFrom(given);
    return signedBy(decider, *given);
}

base::Status enterDecisions(ReleaseAct &act, const base::ReleaseId &id, const QList<objects::Signed> &given)
{
    for (const objects::Signed &letter : given) {
        const auto verified = release::verifyGiven(letter, act.seat.desk(), act.seat.now(), act.seat.identity().directory);
        if (!verified)
            return base::failFrom(verified);
        if ((*verified)->release != id)
            return base::fail(ErrorCode::ContentChanged, u"decision on another release"_s);
        const auto kept = act.releases.keepApproval(*verified);
        if (!kept)
            return base::failFrom(kept);
        if (!*kept)
            continue;
        const auto all = act.releases.approvals(id);
        if (!all)
            return base::failFrom(all);
        const auto own = std::find_if(all->begin(), all->end(),
                                      [&letter](const store::ApprovalRecord &one) { return one.bytes == letter.bytes(); });
        if (own == all->end())
            return base::fail(ErrorCode::Internal, u"decision not kept"_s);
        const auto settled = settle(act.stores, act.seat, *own);
        if (!settled)
            return base::failFrom(settled);
        if (settled->refusal && !act.refusal)
            act.refusal = settled->refusal;
        act.entry.details += (own->letter.adviser ? "adviser " : "second person ") + own->letter.byName.toUtf8() + '\n';
        act.entry.result = own->letter.approves ? u"approved"_s : u"refused"_s;
    }
    return {};
}

} // namespace countersign::workstation
