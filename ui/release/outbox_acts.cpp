// What can be done with a release from the Outbox.

#include "core/messages/error_sentences.h"
#include "core/workstation/agreement_desk.h"
#include "ui/release/approval_dialog.h"
#include "ui/release/handover_dialog.h"
#include "ui/release/outbox_pane.h"
#include "ui/release/recall_dialog.h"
#include "ui/release/release_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"
#include "ui/widgets/words_dialog.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::ReleaseState;

void OutboxPane::run(QCoro::Task<base::Status> task, const QString &done)
{
    QCoro::connect(std::move(task), this, [this, done](const base::Status &status) {
        if (!status) {
            say(status.error());
            return;
        }
        m_done = done;
        reload();
    });
}

void OutboxPane::addActs(QVBoxLayout &column)
{
    const Theme &theme = m_context.theme;
    const workstation::OutboxRow &row = m_record.row;
    auto *place = new QWidget;
    auto *flow = new FlowLayout(theme.px(10), theme.px(8), place);
    flow->setContentsMargins(3, 3, 3, 3);
    bool primary = false;
    const auto add = [&](const QString &text, const char *icon, auto act, bool first = false) {
        const auto kind = first && !primary ? ActionButton::Kind::Primary : ActionButton::Kind::Plain;
        primary = primary || first;
        auto *button = new ActionButton(theme, kind, text, icon);
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
    };
    workstation::ReleaseService &releases = m_context.session.releases();
    switch (row.state) {
    case ReleaseState::Draft:
    case ReleaseState::Checked:
    case ReleaseState::PulledBack:
        if (row.mine)
            add(tr("Go on with it"), "arrow-right", [this] { Q_EMIT wantsDraft(m_id); }, true);
        if (row.mine && row.state != ReleaseState::PulledBack)
            add(tr("Throw the draft away"), "trash-2", [this, &releases] { run(releases.dropDraft(m_id), tr("The draft is gone.")); });
        break;
    case ReleaseState::AwaitingApproval:
        add(row.waitsForMe ? tr("Read and decide") : tr("Approve it here"), "user-check", [this] { decide(); }, row.waitsForMe);
        if (row.mine)
            add(tr("Pull back"), "undo-2", [this, &releases] { run(releases.pullBack(m_id), tr("Pulled back. Nothing was delivered. The draft is open again.")); });
        break;
    case ReleaseState::Approved:
    case ReleaseState::Held:
        if (row.mine)
            add(tr("Pull back"), "undo-2", [this, &releases] { run(releases.pullBack(m_id), tr("Pulled back. Nothing was delivered. The draft is open again.")); }, true);
        break;
    default: break;
    }
    if (hasLeft(row.state)) {
        const bool all = std::all_of(row.recipients.begin(), row.recipients.end(), [](const workstation::RecipientStanding &one) { return one.recalled.has_value(); });
        if (!all)
            add(tr("Recall\u2026"), "undo-2", [this] { recall(); });
        add(tr("New version\u2026"), "pencil", [this] { beginVersion(); });
    }
    if (!m_record.sent.isEmpty() && (hasLeft(row.state) || row.state == ReleaseState::Approved || row.state == ReleaseState::Held))
        add(tr("Print to hand over\u2026"), "printer", [this] { printProduct(); });
    add(tr("Open the case"), "folder-open", [this] { Q_EMIT wantsPage(u"cases"_s, m_record.row.reference); });
    column.addWidget(place);
}

void OutboxPane::decide()
{
    auto *dialog = new ApprovalDialog(m_context, m_record, this);
    connect(dialog, &ApprovalDialog::decided, this, [this](const QString &said) {
        m_done = said;
        reload();
    });
    dialog->open();
}

void OutboxPane::recall()
{
    std::uint32_t agreed = 0;
    for (const workstation::Preview &one : std::as_const(m_record.sent))
        agreed = std::max(agreed, one.letter.contract.recallHours);
    auto *dialog = new RecallDialog(m_context, m_record.row, agreed, this);
    connect(dialog, &RecallDialog::recalled, this, [this] {
        m_done = tr("Recalled. It goes out with the next sync; the receipt will say what became of it there.");
        reload();
    });
    dialog->open();
}

void OutboxPane::beginVersion()
{
    auto *dialog = new WordsDialog(m_context.theme,
                                   {tr("New version"), tr("The holders of this version get the new one in its place, with this reason."),
                                    tr("What changed, in one sentence"), tr("Prepare it")},
                                   this);
    connect(dialog, &WordsDialog::given, this, [this, dialog](const QString &why) {
        auto task = m_context.session.releases().newVersion(m_id, why);
        QCoro::connect(std::move(task), dialog, [this, dialog](const base::Result<release::ReleaseDraft> &draft) {
            if (!draft) {
                dialog->fail(messages::sentence(draft.error()).text());
                return;
            }
            dialog->accept();
            Q_EMIT wantsVersion(*draft);
        });
    });
    dialog->open();
}

void OutboxPane::printProduct()
{
    const auto print = [this](const workstation::Preview &one) {
        auto *dialog = new HandoverDialog(m_context, m_record.row, one.letter, this);
        connect(dialog, &HandoverDialog::handedOver, this, [this](base::CountryCode desk, const QString &to) {
            run(m_context.session.releases().handedOver(m_id, desk, to), tr("It is on record that the copy was handed over."));
        });
        dialog->open();
    };
    if (m_record.sent.size() == 1) {
        print(m_record.sent.first());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const workstation::Preview &one : std::as_const(m_record.sent))
        connect(menu->addAction(tr("For %1").arg(one.desk.text())), &QAction::triggered, this, [print, one] { print(one); });
    menu->popup(QCursor::pos());
}

} // namespace countersign::ui
