#include "ui/release/send_card.h"

#include "core/messages/gate_sentences.h"
#include "ui/release/release_words.h"
#include "ui/reading/letter_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::Verdict;

SendCard::SendCard(const PageContext &context, DraftDesk &desk, QWidget *parent)
    : Card(context.theme, tr("Before it leaves"), parent), m_context(context), m_desk(desk), m_summary(new PlainLabel(context.theme)),
      m_left(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)), m_approval(new PlainLabel(context.theme)),
      m_reason(new QPlainTextEdit), m_decline(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Decide against it"), "ban"))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    body()->setSpacing(10);
    body()->addWidget(m_summary->wrapped());
    body()->addWidget(m_left->wrapped());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(context.theme, "user-check", Ink::Text, 18), 0, Qt::AlignTop);
    row->addWidget(m_approval->wrapped(), 1);
    body()->addLayout(row);
    auto *name = new PlainLabel(context.theme, tr("Why it is decided so"), TextRole::Small, Ink::Sub);
    name->setBuddy(m_reason);
    body()->addWidget(name);
    m_reason->setAccessibleName(name->text());
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(context.theme.px(84));
    body()->addWidget(m_reason);
    auto *said = new PlainLabel(context.theme, tr("The reason stands in the record of the decision, yes or no. No recipient reads it."), TextRole::Small, Ink::Sub);
    body()->addWidget(said->wrapped());
    body()->addWidget(m_decline, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        const QString words = m_reason->toPlainText();
        m_desk.change([&words](release::ReleaseDraft &draft) { draft.reason = words; });
    });
    connect(m_decline, &QPushButton::clicked, this, [this] { Q_EMIT declined(m_reason->toPlainText().trimmed()); });
    connect(&desk, &DraftDesk::opened, this, [this] {
        const QSignalBlocker quiet(m_reason);
        m_reason->setPlainText(m_desk.draft().reason);
    });
    connect(&desk, &DraftDesk::previewsMade, this, &SendCard::refresh);
    connect(&desk, &DraftDesk::checkedAnew, this, &SendCard::refresh);
}

QString SendCard::summary() const
{
    QStringList to;
    QList<markings::Purpose> purposes;
    for (const release::RecipientChoice &one : m_desk.draft().recipients) {
        to << isolatedLtr(one.desk.text());
        for (const markings::Purpose purpose : one.purposes) {
            if (!purposes.contains(purpose))
                purposes << purpose;
        }
    }
    const QString note = isolated(m_desk.note().title);
    const QDate expiry = m_desk.draft().terms.expiry;
    const QString who = to.join(u", "_s);
    return expiry.isValid() ? tr("Releases \"%1\" to %2, for: %3. To be gone by %4.").arg(note, who, purposesText(purposes), QLocale().toString(expiry, u"d MMM yyyy"_s))
                            : tr("Releases \"%1\" to %2, for: %3.").arg(note, who, purposesText(purposes));
}

QString SendCard::approval() const
{
    QStringList who;
    if (m_desk.checked()) {
        for (const release::Finding &finding : m_desk.checked()->report.findings) {
            if (finding.verdict == Verdict::NeedsApproval || finding.verdict == Verdict::NeedsAdviser)
                who << messages::gateFindingText(finding);
        }
    }
    who.removeDuplicates();
    const QString held = tr("Then it is held for %n second(s), in which you can pull it back.", nullptr, static_cast<int>(workstation::kHold.count()));
    return who.isEmpty() ? held : who.join(u' ') + u' ' + held;
}

void SendCard::refresh()
{
    m_summary->setText(summary());
    QStringList left;
    for (const workstation::Preview &one : m_desk.previews()) {
        const auto parts = static_cast<int>(std::count_if(one.left.begin(), one.left.end(), [this](base::EntityId id) { return m_desk.paragraphNumber(id) > 0; }));
        const QString desk = isolatedLtr(one.desk.text());
        if (one.letter.pointer)
            left << tr("%1 learns only that a record exists.").arg(desk);
        else
            left << (parts > 0 ? tr("%1 gets %2; %n paragraph(s) are left out.", nullptr, parts)
                                     .arg(desk, tr("%n paragraph(s)", nullptr, static_cast<int>(one.letter.paragraphs.size())))
                               : tr("%1 gets the whole note.").arg(desk));
    }
    m_left->setText(left.join(u'\n'));
    m_approval->setText(approval());
}

void SendCard::takeFocus()
{
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->moveCursor(QTextCursor::End);
}

} // namespace countersign::ui
