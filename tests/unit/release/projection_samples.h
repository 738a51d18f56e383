#pragma once

#include "letter_samples.h"

#include "core/release/projection.h"
#include "core/release/question_from.h"

/// A case of QMA with one note, and a draft of it for QMB and QMC.
namespace countersign::release::tests {

inline cases::Paragraph paragraph(int number, const QString &text, std::optional<markings::Tlp> tlp = std::nullopt)
{
    cases::Paragraph one;
    one.id = numbered<base::EntityId>(number);
    one.order = QString(QChar(u'a' + number));
    one.text = text;
    if (tlp)
        one.marking = marked(*tlp);
    one.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, u"B2");
    one.gradedAt = one.changedAt = at(-24);
    return one;
}

struct World
{
    World()
    {
        file.id = numbered<base::CaseId>(90);
        file.reference = u"QMA-2026-014"_s;
        file.earlierReferences = {u"OLD/7"_s};
        note.caseId = file.id;
        note.id = numbered<base::EntityId>(91);
        note.title = u"Coastal route"_s;
        draft.id = numbered<base::ReleaseId>(92);
        draft.seed = QByteArray(32, 's');
        draft.caseId = file.id;
        draft.note = note.id;
        draft.recipients = {choice(u"QMB"), choice(u"QMC")};
        draft.terms = {QDate(2027, 3, 31), QDate(2027, 1, 1), 24, u"For your desk"_s, u"QMA desk"_s};
        draft.reason = u"asked"_s;
        context.sender = desk(u"QMA");
        context.author = u"R. Santos"_s;
        context.at = at();
        context.reference = u"QMA/R-12"_s;
        agreement.id = numbered<agreements::AgreementId>(93);
        agreement.title = u"MOU QMA–QMB 2024"_s;
        agreement.status = agreements::Status::Signed;
        agreement.parties = {desk(u"QMA"), desk(u"QMB"), desk(u"QMC")};
        agreement.clauses.onward = agreements::OnwardRule::Free;
        agreement.clauses.exemptBodies = {u"IOM"_s, u"QMD"_s};
        context.agreement = agreement;
        for (RecipientChoice &one : draft.recipients)
            one.agreement = agreement.id;
    }
    static RecipientChoice choice(QStringView code)
    {
        RecipientChoice one;
        one.desk = desk(code);
        one.basis.code = u"MOU-M"_s;
        one.purposes = {markings::Purpose::Smuggling, markings::Purpose::DocumentFraud};
        return one;
    }
    void add(const cases::Paragraph &one)
    {
        note.paragraphs << one;
        file.notes = {note};
    }
    [[nodiscard]] ReleaseLetter letterTo(QStringView code) const
    {
        const auto letter = project(draft, note, file, desk(code), context);
        EXPECT_TRUE(letter) << (letter ? "" : qPrintable(letter.error().detail));
        return letter.value_or(ReleaseLetter{});
    }
    [[nodiscard]] QList<LeftOut> leftFor(QStringView code) const
    {
        return leftOut(draft, note, file, desk(code), context.partners, context.provenance, QDate(2026, 9, 21), context.alerts);
    }
    [[nodiscard]] GateQuestion question() const
    {
        QuestionFacts facts;
        facts.day = QDate(2026, 9, 21);
        facts.senderDesk = facts.senderCountry = desk(u"QMA");
        facts.agreements = {agreement};
        facts.partners = context.partners;
        facts.provenance = context.provenance;
        facts.alerts = context.alerts;
        return questionFor(draft, note, file, facts);
    }
    /// A paragraph that QMD released to us, under this rule.
    void addForeign(cases::Paragraph one, agreements::OnwardRule rule, const markings::Marking &marking)
    {
        one.origin = cases::Origin{desk(u"QMD"), numbered<base::EnvelopeId>(70), numbered<base::EntityId>(71)};
        Provenance from;
        from.originator = desk(u"QMD");
        from.contract.onward = rule;
        from.contract.purposes = {markings::Purpose::Smuggling};
        from.contract.expiry = at(24 * 60);
        from.marking = marking;
        from.grading = one.grading;
        from.gradedOn = QDate(2026, 8, 1);
        from.receivedOn = QDate(2026, 8, 2);
        context.provenance.insert(one.id, from);
        add(one);
    }

    cases::CaseFile file;
    cases::Note note;
    ReleaseDraft draft;
    ProjectionContext context;
    agreements::Agreement agreement;
};

} // namespace countersign::release::tests
