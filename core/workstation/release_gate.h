#pragma once

#include "core/release/decision_record.h"
#include "core/workstation/release_facts.h"

/// The gate as a release meets it: with a draft, and again with each step after it.
namespace countersign::workstation {

struct AskedGate
{
    release::GateQuestion question;
    release::GateReport report;
};
[[nodiscard]] AskedGate askGate(const release::ReleaseDraft &draft, const ReleaseFacts &facts, const QString &content,
                                const agreements::LegalBases &bases);

/// As a person reads it: paragraphs by their place in the note, files by `fileNames` (by id), in place of ids.
/// The items stand in the order of the note (release/question_from.h).
[[nodiscard]] release::GateReport readable(release::GateReport report, const QList<release::Item> &items,
                                           const QHash<QString, QString> &fileNames = {});

/// The question that was kept with a release, as of today: register, directory and partners as they stand,
/// the decisions given since, and what case and originators say of its parts by now, where that is stricter. The
/// letters are what they are: nobody is cut or added any more.
[[nodiscard]] base::Result<AskedGate> askAgain(sync::Stores &stores, const ReleaseSeat &seat, const store::ReleaseRecord &record);

/// With the decisions of second persons and advisers, as far as they were verified.
void addDecisions(release::GateQuestion &question, const QList<store::ApprovalRecord> &given, const directory::Directory &directory,
                  base::Instant now);

/// Findings that no second person can take away: blocks, and questions without an answer.
[[nodiscard]] int against(const release::GateReport &report);
/// Of the 22 questions those that nothing stands against.
[[nodiscard]] int rulesMet(const release::GateReport &report);
/// Rules that wait for the protection adviser, rising.
[[nodiscard]] QList<std::uint32_t> rulesForAdviser(const release::GateReport &report);
/// Somebody who may decide it said no.
[[nodiscard]] bool isRefused(const release::GateReport &report);

/// Writes question, figures and the decision into the record. A no of the gate stands without a reason of
/// its author's: the first finding is then its reason.
[[nodiscard]] base::Status recordDecision(store::ReleaseRecord &record, const AskedGate &asked, release::Outcome outcome, const QString &reason,
                                          const base::UserId &by, base::Instant at);

} // namespace countersign::workstation
