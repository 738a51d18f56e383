#include "core/release/gate_view.h"

/// Questions 18 to 22: how far it goes, for how long, with what words, on whose record.
namespace countersign::release {

namespace {

void examineDates(const View &view, const Rule &rule, QList<Finding> &findings)
{
    const Terms &terms = view.question().terms;
    if (!terms.expiry.isValid())
        block(findings, rule, Reason::NoExpiry);
    else if (terms.expiry <= view.day())
        block(findings, rule, Reason::ExpiryPast);
    if (!terms.review.isValid())
        block(findings, rule, Reason::NoReview);
    else if (terms.review <= view.day() || (terms.expiry.isValid() && terms.review > terms.expiry))
        block(findings, rule, Reason::ReviewOutOfOrder);
    if (terms.recallHours == 0)
        block(findings, rule, Reason::NoRecallTerms);
}

void askedWithoutReason(const View &view, const Rule &rule, const Rule &asked, const Recipient *recipient, QList<Finding> &findings)
{
    const GivenAnswer *given = view.isCalled(asked.number, recipient) ? view.answer(asked.number, recipient) : nullptr;
    if (given != nullptr && given->answer != asked.favourable && given->reason.trimmed().isEmpty())
        add(findings, finding(rule, Verdict::NeedsAnswer, Reason::AnswerWithoutReason, recipient, nullptr, {QString::number(asked.number)}));
}

} // namespace

void examineHops(const View &view, const Rule &rule, QList<Finding> &findings)
{
    for (const Recipient &recipient : view.question().recipients) {
        if (const Countries further = view.reachBeyond(recipient); !further.isEmpty())
            add(findings, finding(rule, Verdict::Warn, Reason::SeenFurther, &recipient, nullptr, codes(further)));
    }
}

void examineTerms(const View &view, const Rule &rule, QList<Finding> &findings)
{
    examineDates(view, rule, findings);
    const QDate expiry = view.question().terms.expiry;
    for (const Recipient &recipient : view.question().recipients) {
        const std::uint32_t days = recipient.agreement ? recipient.agreement->clauses.retentionDays : 0;
        if (days == 0 || !expiry.isValid() || expiry <= view.day().addDays(days))
            continue;
        Finding said = finding(rule, Verdict::Block, Reason::BeyondRetention, &recipient, nullptr, {QString::number(days)});
        said.agreement = recipient.agreement->title;
        said.section = 16;
        add(findings, said);
    }
    for (const Item *item : view.going()) {
        const QStringList until{item->expiry.toString(Qt::ISODate)};
        if (!item->expiry.isValid())
            continue;
        if (item->expiry < view.day())
            block(findings, rule, Reason::ItemExpired, nullptr, item, until);
        else if (expiry.isValid() && expiry > item->expiry)
            block(findings, rule, Reason::BeyondItemExpiry, nullptr, item, until);
    }
}

void examineLanguage(const View &view, const Rule &rule, QList<Finding> &findings)
{
    for (const Item *item : view.going()) {
        if (item->translated && !item->translationMarked)
            add(findings, finding(rule, Verdict::Warn, Reason::TranslationNotMarked, nullptr, item));
        if (item->translated && !item->originalAttached)
            add(findings, finding(rule, Verdict::Warn, Reason::OriginalMissing, nullptr, item));
    }
    if (view.isCalled(rule.number, nullptr))
        ask(view, rule, nullptr, findings);
}

void examineCaveat(const View &view, const Rule &rule, QList<Finding> &findings)
{
    if (view.question().terms.caveat.trimmed().isEmpty())
        add(findings, finding(rule, Verdict::Warn, Reason::NoCaveat));
    if (view.question().terms.contact.trimmed().isEmpty())
        add(findings, finding(rule, Verdict::Warn, Reason::NoContact));
}

void examineRecord(const View &view, const Rule &rule, QList<Finding> &findings)
{
    if (view.question().reason.trimmed().isEmpty())
        block(findings, rule, Reason::NoReason);
    for (const Rule &asked : rules()) {
        if (!hasQuestion(asked))
            continue;
        if (!asked.perRecipient)
            askedWithoutReason(view, rule, asked, nullptr, findings);
        else
            for (const Recipient &recipient : view.question().recipients)
                askedWithoutReason(view, rule, asked, &recipient, findings);
    }
}

} // namespace countersign::release
