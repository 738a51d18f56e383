#pragma once

#include "core/release/gate.h"
#include "core/release/letters.h"
#include "core/workstation/release_seat.h"

/// What a second person or the protection adviser can say on a release, and the letters that say it.
namespace countersign::workstation {

/// Who decides, with the key of their own vault.
struct Decider
{
    release::Officer officer;
    base::UserId user;
    QString name;
    std::shared_ptr<const crypto::SigningKey> key;
};
[[nodiscard]] Decider deciderOf(const sync::DeskIdentity &own, const directory::Directory &directory, base::Instant at);

struct Decision
{
    bool approves = false;
    QString reason;
};
/// One letter as adviser where the gate waits for one, one as second person, or both. ApproverNotOther for
/// who wrote it; ApproverWithoutRole where the person may neither; ReasonMissing; GateBlocks (args:
/// findings) where a yes would not be enough by now.
[[nodiscard]] base::Result<QList<release::ApprovalGiven>> decisionsOn(const release::ApprovalAsk &ask, const release::GateQuestion &question,
                                                                      const agreements::LegalBases &bases, const Decider &decider,
                                                                      const Decision &decision, base::Instant at);

/// The ask that a record holds, verified by the directory.
[[nodiscard]] base::Result<release::ApprovalAsk> askIn(const store::ReleaseRecord &record, const ReleaseSeat &seat);
/// Keeps decisions on a release, takes them into effect and words the audit row. What the release says
/// against one becomes the act's refusal.
[[nodiscard]] base::Status enterDecisions(ReleaseAct &act, const base::ReleaseId &id, const QList<objects::Signed> &given);
/// The verified letters as bytes to keep, signed by who decides.
[[nodiscard]] QList<objects::Signed> signedBy(const Decider &decider, const QList<release::ApprovalGiven> &given);
/// Asks the gate as it stands and signs what the decider can say. Errors as decisionsOn().
[[nodiscard]] base::Result<QList<objects::Signed>> signedDecisions(ReleaseAct &act, const store::ReleaseRecord &record, const Decider &decider,
                                                                   const Decision &decision);

} // namespace countersign::workstation
