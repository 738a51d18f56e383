#include "core/workstation/release_gate.h"

#include "core/release/gate_codec.h"
#include "core/workstation/officers.h"

#include <algorithm>

namespace countersign::workstation {

using release::Finding;
using release::GateQuestion;
using release::GateReport;
using release::Item;
using release::Verdict;
using namespace Qt::StringLiterals;

namespace {

bool isFurther(Verdict verdict)
{
    return verdict == Verdict::Pass || verdict == Verdict::Warn;
}

/// Of two rules the one that lets less pass.
release::ThirdPartyRule stricter(release::ThirdPartyRule a, release::ThirdPartyRule b)
{
    return std::min(a, b);
}

template<typename T>
QList<T> common(const QList<T> &a, const QList<T> &b)
{
    QList<T> both;
    std::copy_if(a.begin(), a.end(), std::back_inserter(both), [&b](const T &one) { return b.contains(one); });
    return both;
}

/// A limit that is empty is none.
template<typename T>
QList<T> limited(const QList<T> &a, const QList<T> &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : common(a, b);
}

/// What is known of a part today, laid over what was known when it was asked.
void tighten(Item &item, const Item &now)
{
    for (const release::ConcernedPerson &person : now.persons) {
        if (!item.persons.contains(person))
            item.persons.append(person);
    }
    item.marking = markings::strictest(item.marking, now.marking);
    item.thirdParty = stricter(item.thirdParty, now.thirdParty);
    item.exempt = common(item.exempt, now.exempt);
    item.permissions = now.permissions;
    item.releaseTo = limited(item.releaseTo, now.releaseTo);
    item.purposes = limited(item.purposes, now.purposes);
    item.nominal = item.nominal || now.nominal;
    if (now.expiry.isValid() && (!item.expiry.isValid() || now.expiry < item.expiry))
        item.expiry = now.expiry;
    if (now.sanitised == release::Sanitised::No)
        item.sanitised = now.sanitised;
}

/// The draft asked anew about its case; nothing where case or note are gone or cannot be read any more.
std::optional<GateQuestion> asOfNow(sync::Stores &stores, const ReleaseSeat &seat, const release::ReleaseDraft &draft)
{
    release::ReleaseDraft plain = draft;
    // The files go as they were prepared; only what is known of them is asked.
    plain.attachments.clear();
    const auto facts = gatherFacts(stores, seat, plain, seat.now());
    if (!facts)
        return std::nullopt;
    return release::questionFor(draft, facts->note, facts->file, facts->question);
}

void takePartners(GateQuestion &question, const ReleaseSeat &seat)
{
    for (release::Recipient &recipient : question.recipients) {
        const release::Partner partner = release::partnerOf(seat.partners, recipient.desk);
        recipient.country = partner.country;
        recipient.onward = partner.onward;
        recipient.community = partner.community;
        recipient.ceiling = partner.ceiling;
    }
}

void takeAgreements(GateQuestion &question, const QList<agreements::Agreement> &held)
{
    for (release::Recipient &recipient : question.recipients) {
        if (!recipient.agreement)
            continue;
        const auto now = std::find_if(held.begin(), held.end(),
                                      [&recipient](const agreements::Agreement &one) { return one.id == recipient.agreement->id; });
        if (now != held.end())
            recipient.agreement = *now;
    }
}

} // namespace

AskedGate askGate(const release::ReleaseDraft &draft, const ReleaseFacts &facts, const QString &content, const agreements::LegalBases &bases)
{
    release::QuestionFacts asked = facts.question;
    asked.content = content;
    AskedGate gate;
    gate.question = release::questionFor(draft, facts.note, facts.file, asked);
    gate.report = release::check(gate.question, bases);
    return gate;
}

release::GateReport readable(release::GateReport report, const QList<Item> &items, const QHash<QString, QString> &fileNames)
{
    QHash<QString, QString> names = fileNames;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!names.contains(items[i].id))
            names.insert(items[i].id, QString::number(i + 1));
    }
    for (release::Finding &finding : report.findings)
        finding.paragraph = names.value(finding.paragraph, finding.paragraph);
    return report;
}

base::Result<AskedGate> askAgain(sync::Stores &stores, const ReleaseSeat &seat, const store::ReleaseRecord &record)
{
    auto kept = release::decodeQuestion(record.question);
    if (!kept)
        return base::failFrom(kept);
    AskedGate gate{std::move(*kept), {}};
    GateQuestion &question = gate.question;
    const auto now = seat.now();
    question.day = dayOf(now);
    if (const auto author = base::UserId::fromHex(question.author.id))
        question.author = officerOf(seat.identity().directory, *author, now);
    if (record.mine) {
        const auto draft = release::ReleaseDraft::decode(record.draft);
        if (!draft)
            return base::failFrom(draft);
        takePartners(question, seat);
        if (const auto today = asOfNow(stores, seat, *draft)) {
            for (Item &item : question.items) {
                const auto same = std::find_if(today->items.begin(), today->items.end(), [&item](const Item &one) { return one.id == item.id; });
                if (same != today->items.end())
                    tighten(item, *same);
            }
            // A protection flag that was set since turns a no into "unsure".
            question.answers = today->answers;
            QList<agreements::Agreement> held;
            for (const release::Recipient &recipient : today->recipients) {
                if (recipient.agreement)
                    held.append(*recipient.agreement);
            }
            takeAgreements(question, held);
        }
    }
    store::ReleaseStore releases(stores.database());
    const auto given = releases.approvals(record.id);
    if (!given)
        return base::failFrom(given);
    question.approvals.clear();
    question.adviser.clear();
    addDecisions(question, *given, seat.identity().directory, now);
    gate.report = release::check(question, *seat.bases);
    return gate;
}

void addDecisions(GateQuestion &question, const QList<store::ApprovalRecord> &given, const directory::Directory &directory, base::Instant now)
{
    for (const store::ApprovalRecord &one : given) {
        const release::ApprovalGiven &letter = one.letter;
        if (letter.content != question.content)
            continue;
        const release::Officer officer = officerOf(directory, letter.by, now);
        // Each was signed in the person's own vault, wherever it came from.
        if (letter.adviser) {
            QList<int> rules;
            for (const std::uint32_t rule : letter.rules)
                rules.append(static_cast<int>(rule));
            question.adviser.append({officer, rules, {}, letter.approves, letter.reason, release::Proof::OwnVault});
        } else {
            question.approvals.append({officer, letter.approves, letter.content, release::Proof::OwnVault});
        }
    }
}

int against(const GateReport &report)
{
    return static_cast<int>(std::count_if(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
        return finding.verdict == Verdict::Block || finding.verdict == Verdict::NeedsAnswer;
    }));
}

int rulesMet(const GateReport &report)
{
    int met = 0;
    for (const release::Rule &rule : release::rules()) {
        met += std::all_of(report.findings.begin(), report.findings.end(), [&rule](const Finding &finding) {
            return finding.rule != rule.number || isFurther(finding.verdict);
        });
    }
    return met;
}

QList<std::uint32_t> rulesForAdviser(const GateReport &report)
{
    QList<std::uint32_t> rules;
    for (const Finding &finding : report.findings) {
        if (finding.verdict == Verdict::NeedsAdviser && !rules.contains(static_cast<std::uint32_t>(finding.rule)))
            rules.append(static_cast<std::uint32_t>(finding.rule));
    }
    std::sort(rules.begin(), rules.end());
    return rules;
}

bool isRefused(const GateReport &report)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
        return finding.reason == release::Reason::ApproverRefused || finding.reason == release::Reason::AdviserRefused;
    });
}

base::Status recordDecision(store::ReleaseRecord &record, const AskedGate &asked, release::Outcome outcome, const QString &reason,
                            const base::UserId &by, base::Instant at)
{
    GateQuestion decided = asked.question;
    decided.reason = reason.trimmed();
    if (decided.reason.isEmpty()) {
        const auto first = std::find_if(asked.report.findings.begin(), asked.report.findings.end(),
                                        [](const Finding &finding) { return !isFurther(finding.verdict); });
        if (first != asked.report.findings.end() && outcome == release::Outcome::Blocked)
            decided.reason = u"gate: "_s + release::wordOf(first->reason);
    }
    const auto decision = release::recordOf(decided, asked.report, outcome, by.hex(), at);
    if (!decision)
        return base::failFrom(decision);
    record.question = release::encode(asked.question);
    record.decision = decision->encode();
    record.rulesMet = rulesMet(asked.report);
    record.reason = decided.reason;
    return {};
}

} // namespace countersign::workstation
