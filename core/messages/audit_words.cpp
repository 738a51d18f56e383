#include "core/messages/audit_words.h"

#include "core/messages/isolates.h"
#include "core/messages/say.h"

#include <array>
#include <iterator>

namespace countersign::messages {

using namespace Qt::StringLiterals;
using enum AuditGroup;

namespace {

struct ActionRow
{
    const char *word;
    AuditGroup group;
    const char *text;
};

constexpr ActionRow kActions[] = {
    {"lookup", LookUps, QT_TRANSLATE_NOOP("countersign::messages", "Looked up")},
    {"batch", LookUps, QT_TRANSLATE_NOOP("countersign::messages", "Looked up a table")},

    {"alert.view", Reading, QT_TRANSLATE_NOOP("countersign::messages", "Read an alert")},
    {"case.view", Reading, QT_TRANSLATE_NOOP("countersign::messages", "Read a case")},
    {"case.attachment-view", Reading, QT_TRANSLATE_NOOP("countersign::messages", "Looked at a file of a case")},
    {"hit.view", Reading, QT_TRANSLATE_NOOP("countersign::messages", "Read a hit")},
    {"inbox.read", Reading, QT_TRANSLATE_NOOP("countersign::messages", "Marked as read in the Inbox")},
    {"inbox.unread", Reading, QT_TRANSLATE_NOOP("countersign::messages", "Marked as unread in the Inbox")},
    {"mail.open", Reading, QT_TRANSLATE_NOOP("countersign::messages", "Read what came in")},
    {"mail.attachment-view", Reading, QT_TRANSLATE_NOOP("countersign::messages", "Looked at a file that came in")},

    {"alert.add", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Entered an alert")},
    {"alert.change", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Changed an alert")},
    {"alert.withdraw", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Withdrew an alert")},
    {"agreement.add", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Added an agreement")},
    {"agreement.change", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Changed an agreement")},
    {"case.create", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Began a case")},
    {"case.change", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Changed a case")},
    {"case.version", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Kept a version of a note")},
    {"case.restore-version", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Brought back a version of a note")},
    {"case.add-note", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Added a note to a case")},
    {"case.attach", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Added a file to a case")},
    {"case.merge", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Merged cases")},
    {"case.bin", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Put a case into the bin")},
    {"case.restore", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Took a case out of the bin")},
    {"case.settle", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Settled what came for a case")},
    {"template.keep", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Kept a template")},
    {"template.forget", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Removed a template")},
    {"list.import", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Imported a list")},
    {"contact.keep", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Kept a contact")},
    {"contact.remove", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Removed a contact")},
    {"contact.restore", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Brought back a contact")},
    {"group.keep", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Kept a group of desks")},
    {"group.remove", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Removed a group of desks")},
    {"setting.change", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Changed a setting")},
    {"questions.forgotten", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Retention removed old questions")},
    {"audit.details-removed", Changes, QT_TRANSLATE_NOOP("countersign::messages", "Retention removed details of the audit chain")},

    {"hit.open", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Opened a hit")},
    {"hit.open-late", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Opened a late hit")},
    {"hit.check", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Compared a document with an alert")},
    {"hit.ask", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Asked the owner of an alert")},
    {"hit.confirmed", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Hit confirmed by the owner")},
    {"hit.not-confirmed", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Hit not confirmed by the owner")},
    {"hit.no-reply", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Owner of an alert did not reply")},
    {"hit.outcome", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Decided on a hit")},
    {"hit.feedback", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Told the owner of the outcome")},
    {"hit.set-aside", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Set a hit aside")},
    {"hit.flag", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Flagged a hit for protection")},
    {"hit.clear-flag", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Cleared the protection flag of a hit")},
    {"hit.adviser", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Asked the protection adviser about a hit")},
    {"hit.undo", Decisions, QT_TRANSLATE_NOOP("countersign::messages", "Took back a step of a hit")},

    {"batch.export", Exports, QT_TRANSLATE_NOOP("countersign::messages", "Exported the answers of a table")},
    {"case.export", Exports, QT_TRANSLATE_NOOP("countersign::messages", "Exported or printed from a case")},
    {"agreement.export", Exports, QT_TRANSLATE_NOOP("countersign::messages", "Exported or printed an agreement")},
    {"audit.export", Exports, QT_TRANSLATE_NOOP("countersign::messages", "Exported the audit chain for oversight")},
    {"copy", Exports, QT_TRANSLATE_NOOP("countersign::messages", "Copied text")},
    {"vault.backup", Exports, QT_TRANSLATE_NOOP("countersign::messages", "Kept a copy of the vault")},

    {"vault.created", Keys, QT_TRANSLATE_NOOP("countersign::messages", "Vault made")},
    {"vault.unlocked", Keys, QT_TRANSLATE_NOOP("countersign::messages", "Vault unlocked")},
    {"vault.recovered", Keys, QT_TRANSLATE_NOOP("countersign::messages", "Vault opened with the recovery key")},
    {"vault.restored", Keys, QT_TRANSLATE_NOOP("countersign::messages", "Vault restored from a copy")},
    {"vault.passphrase-changed", Keys, QT_TRANSLATE_NOOP("countersign::messages", "Passphrase changed")},
    {"vault.recovery-key-renewed", Keys, QT_TRANSLATE_NOOP("countersign::messages", "Recovery key renewed")},
    {"federation.joined", Keys, QT_TRANSLATE_NOOP("countersign::messages", "Joined a federation")},
    {"key.changed", Keys, QT_TRANSLATE_NOOP("countersign::messages", "The key of a desk changed")},
    {"key.verified", Keys, QT_TRANSLATE_NOOP("countersign::messages", "Compared the key of a desk")},
    {"key.accepted", Keys, QT_TRANSLATE_NOOP("countersign::messages", "Accepted the changed key of a desk")},
    {"policy.changed", Keys, QT_TRANSLATE_NOOP("countersign::messages", "The federation's policy changed")},

    {"audit.verified", Trouble, QT_TRANSLATE_NOOP("countersign::messages", "Verified the audit chain")},
    {"feed.refused", Trouble, QT_TRANSLATE_NOOP("countersign::messages", "Refused what did not verify")},
    {"sync.refused", Trouble, QT_TRANSLATE_NOOP("countersign::messages", "Refused the portal's answer")},
    {"mail.received", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Received a letter")},
    {"mail.sent", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Handed a letter to the portal")},
    {"mail.refused", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Refused a letter")},
    {"mail.recalled", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Followed a recall")},
    {"mail.destroyed", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Destroyed what was recalled")},
    {"mail.destroy", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Destroyed a release by hand")},
    {"mail.copies-removed", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Removed copies of what was recalled")},
    {"mail.file", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Filed a release to a case")},
    {"mail.acknowledge", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Acknowledged a release")},
    {"mail.remark", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Wrote back about a release")},
    {"mail.refuse", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Did not take a release")},
    {"receipt.taken", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Took in a receipt")},
    {"release.draft", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Prepared a release")},
    {"release.drop", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Threw a draft away")},
    {"release.decided", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Decided on a release")},
    {"release.decide", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Decided as second person")},
    {"release.decision-refused", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Refused an approval that did not fit")},
    {"release.submit", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Signed a release and asked for approval")},
    {"release.decline", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Decided against a release")},
    {"release.refuse", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Did not approve a release")},
    {"release.take-approval", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Took in an approval by file")},
    {"release.read-ask-file", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Took in an ask by file")},
    {"release.hold-failed", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "A release could not be held")},
    {"release.seal-failed", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "A release could not be sealed")},
    {"release.blocked", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "The gate blocked a release")},
    {"release.asked", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Asked for approval")},
    {"release.read-ask", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Read what is to be approved")},
    {"release.approve", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Approved a release")},
    {"release.refused", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "A release was refused")},
    {"release.hold", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Held a release for the minute of undo")},
    {"release.pull-back", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Pulled a release back")},
    {"release.stopped", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Stopped a release before it left")},
    {"release.sealed", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Sealed a release")},
    {"release.sealed-again", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Sealed a release to a new key")},
    {"release.handed-over", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Handed a release over by hand")},
    {"release.recall", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Recalled a release")},
    {"release.new-version", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Began a new version of a release")},
    {"release.copied", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Took in a colleague's release")},
    {"release.ask-file", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Wrote an ask into a file")},
    {"release.answer-file", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Wrote an answer into a file")},
    {"request.keep", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Kept a request")},
    {"request.send", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Sent a request")},
    {"request.answer", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Answered a request")},
    {"request.close", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Closed a request")},
    {"courier.write", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Wrote a courier file")},
    {"courier.read", Exchange, QT_TRANSLATE_NOOP("countersign::messages", "Read a courier file in")},

    {"clock.jump", Trouble, QT_TRANSLATE_NOOP("countersign::messages", "The clock jumped")},
    {"case.disk-full", Trouble, QT_TRANSLATE_NOOP("countersign::messages", "The disk was full")},
};

struct WordRow
{
    const char *word;
    const char *text;
};

constexpr WordRow kResults[] = {
    {"possible-hit", QT_TRANSLATE_NOOP("countersign::messages", "possible hit")},
    {"similar", QT_TRANSLATE_NOOP("countersign::messages", "similar")},
    {"listed", QT_TRANSLATE_NOOP("countersign::messages", "listed")},
    {"no-hit-old-data", QT_TRANSLATE_NOOP("countersign::messages", "no hit, old data")},
    {"no-hit", QT_TRANSLATE_NOOP("countersign::messages", "no hit")},
    {"refused", QT_TRANSLATE_NOOP("countersign::messages", "refused")},
    {"blocked", QT_TRANSLATE_NOOP("countersign::messages", "blocked")},
    {"declined", QT_TRANSLATE_NOOP("countersign::messages", "declined")},
    {"approved", QT_TRANSLATE_NOOP("countersign::messages", "approved")},
    {"failed", QT_TRANSLATE_NOOP("countersign::messages", "failed")},
    {"differs", QT_TRANSLATE_NOOP("countersign::messages", "does not agree")},
    {"whole", QT_TRANSLATE_NOOP("countersign::messages", "whole")},
    {"broken", QT_TRANSLATE_NOOP("countersign::messages", "broken")},
    {"partial", QT_TRANSLATE_NOOP("countersign::messages", "partial")},
    {"begun", QT_TRANSLATE_NOOP("countersign::messages", "begun")},
    {"file", QT_TRANSLATE_NOOP("countersign::messages", "file")},
    {"print", QT_TRANSLATE_NOOP("countersign::messages", "print")},
    {"seen", QT_TRANSLATE_NOOP("countersign::messages", "seen")},
    {"in-person", QT_TRANSLATE_NOOP("countersign::messages", "in person")},
    {"voice", QT_TRANSLATE_NOOP("countersign::messages", "by voice")},
};

constexpr const char *kRefusals[] = {"refused", "blocked", "declined", "failed", "differs", "broken"};

struct GroupRow
{
    AuditGroup group;
    const char *word;
    const char *text;
};

constexpr GroupRow kGroups[] = {
    {LookUps, "look-ups", QT_TRANSLATE_NOOP("countersign::messages", "Look-ups")},
    {Reading, "reading", QT_TRANSLATE_NOOP("countersign::messages", "Reading")},
    {Changes, "changes", QT_TRANSLATE_NOOP("countersign::messages", "Changes")},
    {Decisions, "decisions", QT_TRANSLATE_NOOP("countersign::messages", "Decisions")},
    {Exchange, "exchange", QT_TRANSLATE_NOOP("countersign::messages", "Exchange")},
    {Exports, "exports", QT_TRANSLATE_NOOP("countersign::messages", "Export, print, copy")},
    {Keys, "keys", QT_TRANSLATE_NOOP("countersign::messages", "Vault and keys")},
    {Trouble, "trouble", QT_TRANSLATE_NOOP("countersign::messages", "Checks and trouble")},
};
static_assert(std::size(kGroups) == kAuditGroups);

/// For words of a program that is newer than this one.
constexpr struct { const char *first; AuditGroup group; } kFirsts[] = {
    {"lookup", LookUps},   {"batch", LookUps},   {"release", Exchange}, {"mail", Exchange},     {"recall", Exchange},
    {"request", Exchange}, {"courier", Exchange}, {"receipt", Exchange}, {"approval", Decisions}, {"gate", Decisions},
    {"hit", Decisions},    {"vault", Keys},      {"key", Keys},         {"policy", Keys},       {"federation", Keys},
};

const ActionRow *rowOf(const QString &action)
{
    for (const ActionRow &row : kActions) {
        if (action == QLatin1StringView(row.word))
            return &row;
    }
    return nullptr;
}

const GroupRow &groupRow(AuditGroup group)
{
    return kGroups[static_cast<std::size_t>(group) - 1];
}

QString translated(const char *text)
{
    return QCoreApplication::translate("countersign::messages", text);
}

} // namespace

QString auditGroupText(AuditGroup group)
{
    return translated(groupRow(group).text);
}

QString auditGroupWord(AuditGroup group)
{
    return QString::fromLatin1(groupRow(group).word);
}

AuditGroup auditGroupOf(const QString &action)
{
    if (const ActionRow *row = rowOf(action))
        return row->group;
    const QString first = action.section(u'.', 0, 0);
    for (const auto &row : kFirsts) {
        if (first == QLatin1StringView(row.first))
            return row.group;
    }
    return Changes;
}

QStringList auditActions(AuditGroup group)
{
    QStringList words;
    for (const ActionRow &row : kActions) {
        if (row.group == group)
            words << QString::fromLatin1(row.word);
    }
    return words;
}

QStringList auditActions()
{
    QStringList words;
    for (const ActionRow &row : kActions)
        words << QString::fromLatin1(row.word);
    return words;
}

QString auditActionText(const QString &action)
{
    const ActionRow *row = rowOf(action);
    return row ? translated(row->text) : code(action);
}

QString auditResultText(const QString &result)
{
    if (result.isEmpty() || result == "done"_L1)
        return {};
    for (const WordRow &row : kResults) {
        if (result == QLatin1StringView(row.word))
            return translated(row.text);
    }
    return code(result);
}

QStringList auditRefusals()
{
    QStringList words;
    for (const char *word : kRefusals)
        words << QString::fromLatin1(word);
    return words;
}

bool isAuditRefusal(const QString &result)
{
    return auditRefusals().contains(result) || result.startsWith("CS-"_L1);
}

} // namespace countersign::messages
