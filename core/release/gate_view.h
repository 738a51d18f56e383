#pragma once

#include "core/release/findings.h"
#include "core/release/gate.h"
#include "core/release/question.h"

#include <QList>
#include <QSet>

#include <optional>

/// The words in which the rules are written (docs/handbook/gate.md, "Words used below").
/// Private to this room.
namespace countersign::release {

using Countries = QSet<base::CountryCode>;

/// One question with the tables it is judged by. Owns nothing.
class View
{
public:
    View(const GateQuestion &question, const agreements::LegalBases &bases) : m_question(question), m_bases(bases) {}

    [[nodiscard]] const GateQuestion &question() const { return m_question; }
    [[nodiscard]] const agreements::LegalBases &bases() const { return m_bases; }
    [[nodiscard]] QDate day() const { return m_question.day; }

    /// Those not cut for the recipient.
    [[nodiscard]] QList<const Item *> itemsOf(const Recipient &recipient) const;
    /// Those at least one recipient gets.
    [[nodiscard]] QList<const Item *> going() const;
    [[nodiscard]] bool isForeign(const Item &item) const { return item.originator != m_question.senderDesk; }
    [[nodiscard]] bool isPermitted(const Item &item, const Recipient &recipient) const;

    [[nodiscard]] const agreements::LegalBasis *basisOf(const Recipient &recipient) const { return m_bases.find(recipient.basis.code); }
    /// Where the information can end up, the recipient itself included, the sender not.
    [[nodiscard]] Countries reach(const Recipient &recipient) const;
    [[nodiscard]] Countries reachBeyond(const Recipient &recipient) const;

    /// What was answered: for the recipient, else for all. Null recipient: for all.
    [[nodiscard]] const GivenAnswer *answer(int rule, const Recipient *recipient) const;
    /// A question that is only put where something calls for it (6, 9, 20) is called for.
    [[nodiscard]] bool isCalled(int rule, const Recipient *recipient) const;
    /// What the protection adviser decided on a rule; nothing where no valid decision is there.
    [[nodiscard]] std::optional<bool> decision(int rule, const Recipient *recipient) const;

    [[nodiscard]] bool isProtected(const ConcernedPerson &person) const;
    /// Of the person's countries those within the recipient's reach.
    [[nodiscard]] Countries homesReached(const ConcernedPerson &person, const Recipient &recipient) const;
    [[nodiscard]] Countries persecutorsReached(const ConcernedPerson &person, const Recipient &recipient) const;

    [[nodiscard]] bool stands(const Officer &officer) const;
    [[nodiscard]] bool isAuthor(const Officer &officer) const;

private:
    const GateQuestion &m_question;
    const agreements::LegalBases &m_bases;
};

[[nodiscard]] bool isNominal(const Item &item);
[[nodiscard]] bool isFlagged(const ConcernedPerson &person);
[[nodiscard]] bool anyFlagged(const Item &item);
[[nodiscard]] Countries placeOf(const Recipient &recipient);
/// Codes in order, for the values of a finding.
[[nodiscard]] QStringList codes(const Countries &countries);

/// A finding about a recipient (null = all) and a paragraph (null = the whole), to be completed.
[[nodiscard]] Finding finding(const Rule &rule, Verdict verdict, Reason reason, const Recipient *recipient = nullptr,
                              const Item *item = nullptr, const QStringList &values = {});
/// Adds it once.
void add(QList<Finding> &findings, const Finding &finding);
inline void block(QList<Finding> &findings, const Rule &rule, Reason reason, const Recipient *recipient = nullptr,
                  const Item *item = nullptr, const QStringList &values = {})
{
    add(findings, finding(rule, Verdict::Block, reason, recipient, item, values));
}

/// Puts the rule's question and says what its answer means.
void ask(const View &view, const Rule &rule, const Recipient *recipient, QList<Finding> &findings);
/// The adviser decides: `open` while nobody has.
void decide(const View &view, const Rule &rule, const Recipient *recipient, const Item *item, Reason open,
            const QStringList &values, QList<Finding> &findings);
/// For each recipient, or once for all, as the rule says: the whole of a rule that only asks.
void askOnly(const View &view, const Rule &rule, QList<Finding> &findings);

// The rules that do more than ask, by number.
void examineAuthority(const View &view, const Rule &rule, QList<Finding> &findings);
void examineDelegation(const View &view, const Rule &rule, QList<Finding> &findings);
void examinePurpose(const View &view, const Rule &rule, QList<Finding> &findings);
void examineThirdParty(const View &view, const Rule &rule, QList<Finding> &findings);
void examineMarkings(const View &view, const Rule &rule, QList<Finding> &findings);
void examineProtection(const View &view, const Rule &rule, QList<Finding> &findings);
void examineCountries(const View &view, const Rule &rule, QList<Finding> &findings);
void examinePunishment(const View &view, const Rule &rule, QList<Finding> &findings);
void examineSources(const View &view, const Rule &rule, QList<Finding> &findings);
void examineGrading(const View &view, const Rule &rule, QList<Finding> &findings);
void examineAccuracy(const View &view, const Rule &rule, QList<Finding> &findings);
void examineHops(const View &view, const Rule &rule, QList<Finding> &findings);
void examineTerms(const View &view, const Rule &rule, QList<Finding> &findings);
void examineLanguage(const View &view, const Rule &rule, QList<Finding> &findings);
void examineCaveat(const View &view, const Rule &rule, QList<Finding> &findings);
void examineRecord(const View &view, const Rule &rule, QList<Finding> &findings);

} // namespace countersign::release
