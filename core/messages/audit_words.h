#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

/// Words for what stands in the audit chain (trust.md 8), for the window and ctl alike. Actions and
/// results are stable words there; what a newer program wrote is shown as it stands.
namespace countersign::messages {

/// What an entry is about, for filtering.
enum class AuditGroup : std::uint8_t {
    LookUps = 1,    ///< questions with their reason
    Reading = 2,    ///< alerts, cases, hits, letters that were opened
    Changes = 3,    ///< what the desk wrote, and what retention removed
    Decisions = 4,  ///< the gate's yes and no, approvals, outcomes of hits
    Exchange = 5,   ///< sealed, sent, received, recalled
    Exports = 6,    ///< export, print, copy, backup
    Keys = 7,       ///< vault, keys, directory, policy
    Trouble = 8     ///< failed verification, clock jumps
};
inline constexpr int kAuditGroups = 8;

[[nodiscard]] QString auditGroupText(AuditGroup group);          ///< "Look-ups"
[[nodiscard]] QString auditGroupWord(AuditGroup group);          ///< "look-ups", for ctl and JSON
/// By the word, else by what stands before its dot.
[[nodiscard]] AuditGroup auditGroupOf(const QString &action);
/// All words of the group that this program writes.
[[nodiscard]] QStringList auditActions(AuditGroup group);
[[nodiscard]] QStringList auditActions();

[[nodiscard]] QString auditActionText(const QString &action);    ///< "Looked up"
[[nodiscard]] QString auditResultText(const QString &result);    ///< "no hit"; empty for "done"
/// Whether the result says that something was refused or failed.
[[nodiscard]] QStringList auditRefusals();                       ///< such words, without error codes
[[nodiscard]] bool isAuditRefusal(const QString &result);

} // namespace countersign::messages
