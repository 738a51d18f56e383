// The ways out that the gate offers: each button does what it says, or leads to where it is done.

#include "ui/reading/request_target.h"
#include "ui/release/check_list.h"
#include "ui/release/cut_pane.h"
#include "ui/release/reading_card.h"
#include "ui/release/recipient_bar.h"
#include "ui/release/release_view.h"
#include "ui/release/send_card.h"
#include "ui/release/terms_form.h"
#include "ui/release/who_form.h"
#include "ui/widgets/action_button.h"

#include <QScrollArea>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::Cure;
using release::Finding;
using release::Reason;

namespace {

std::optional<RecipientForm::Field> fieldOf(Cure cure)
{
    switch (cure) {
    case Cure::ChooseBasis: return RecipientForm::Field::Basis;
    case Cure::ChooseAgreement: return RecipientForm::Field::Agreement;
    case Cure::CompleteBasis: return RecipientForm::Field::Article;
    case Cure::ChoosePurpose: return RecipientForm::Field::Purpose;
    case Cure::ChangeChannel: return RecipientForm::Field::Channel;
    default: return std::nullopt;
    }
}

std::optional<TermsForm::Field> termOf(Cure cure, const Finding &finding)
{
    switch (cure) {
    case Cure::SetTerms: return finding.reason == Reason::NoRecallTerms ? TermsForm::Field::Recall : TermsForm::Field::Expiry;
    case Cure::AddCaveat: return TermsForm::Field::Caveat;
    case Cure::AddContact: return TermsForm::Field::Contact;
    default: return std::nullopt;
    }
}

} // namespace

void ReleaseView::askOwner(Cure cure, const Finding &finding, base::EntityId part)
{
    release::RequestLetter letter;
    letter.kind = cure == Cure::AskOriginator ? release::RequestKind::PassOn : release::RequestKind::Confirmation;
    if (!finding.values.isEmpty())
        letter.recipient = base::CountryCode::fromText(finding.values.last()).value_or(base::CountryCode());
    for (const cases::Paragraph &paragraph : m_desk.note().paragraphs) {
        if (paragraph.id != part || !paragraph.origin)
            continue;
        letter.recipient = paragraph.origin->desk;
        letter.about = paragraph.origin->envelope;
        letter.paragraph = paragraph.origin->paragraph;
    }
    letter.subject = m_desk.note().title;
    if (cure == Cure::AskOriginator && !finding.recipient.isNull())
        letter.onward << finding.recipient;
    Q_EMIT wantsPage(u"requests"_s, requestTarget(letter));
}

void ReleaseView::cure(Cure cure, const Finding &finding)
{
    const base::EntityId part = m_desk.partOf(finding.paragraph);
    if (const auto field = fieldOf(cure)) {
        const auto *offer = m_desk.offer(finding.recipient);
        if (cure == Cure::ChooseAgreement && (!offer || offer->agreements.isEmpty())) {
            Q_EMIT wantsPage(u"agreements"_s, {});
            return;
        }
        goTo(Step::Who);
        RecipientForm *form = formOf(finding.recipient);
        if (!form && !m_recipients.isEmpty())
            form = m_recipients.first();
        if (form) {
            form->focusOn(*field);
            m_who->ensureWidgetVisible(form);
        }
        return;
    }
    if (const auto field = termOf(cure, finding)) {
        goTo(Step::Who);
        m_terms->focusOn(*field);
        m_who->ensureWidgetVisible(m_terms);
        return;
    }
    switch (cure) {
    case Cure::Cut:
        if (part.isNull()) {
            goTo(Step::Read);
            return;
        }
        m_desk.change([&](release::ReleaseDraft &draft) {
            const release::Cut made{part, finding.recipient};
            if (!draft.cuts.contains(made))
                draft.cuts << made;
        });
        return;
    case Cure::DropRecipient:
        if (finding.recipient.isNull())
            m_bar->takeFocus();
        else
            m_bar->drop(finding.recipient);
        return;
    case Cure::Answer:
    case Cure::ObtainConsent:
        goTo(Step::Check);
        return;
    case Cure::WriteReason:
        if (finding.reason == Reason::AnswerWithoutReason)
            goTo(Step::Check);
        else
            goTo(Step::Send);
        return;
    case Cure::AskAdviser:      // both are asked by what is submitted, once it was read
    case Cure::SendToApprover:
        advance();
        return;
    case Cure::Sanitise:
    case Cure::AttachOriginal:
    case Cure::MarkTranslation:
    case Cure::MakeNonNominal:
        goTo(Step::Read);
        m_cuts->focusPart(part);
        return;
    case Cure::RenewAgreement: Q_EMIT wantsPage(u"agreements"_s, {}); return;
    case Cure::AskOriginator:
    case Cure::CheckWithOwner: askOwner(cure, finding, part); return;
    default:
        // Grading, marking and naming are done in the note.
        if (m_desk.file())
            Q_EMIT wantsPage(u"cases"_s, m_desk.file()->reference);
        return;
    }
}

} // namespace countersign::ui
