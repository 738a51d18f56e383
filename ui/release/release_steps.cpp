// Step by step to the last one: what is missing comes first, and nothing leaves unread.

#include "core/messages/error_sentences.h"
#include "ui/release/check_list.h"
#include "ui/release/reading_card.h"
#include "ui/release/release_view.h"
#include "ui/release/send_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/visible_text.h"

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::Verdict;

bool ReleaseView::isClear() const
{
    if (!m_desk.checked() || m_desk.draft().recipients.isEmpty())
        return false;
    const auto &findings = m_desk.checked()->report.findings;
    return std::all_of(findings.begin(), findings.end(), [](const release::Finding &finding) {
        return finding.verdict == Verdict::Pass || finding.verdict == Verdict::Warn || finding.verdict == Verdict::NeedsApproval
            || finding.verdict == Verdict::NeedsAdviser || finding.reason == release::Reason::NoReason;
    });
}

void ReleaseView::refreshFoot()
{
    const int to = static_cast<int>(m_desk.draft().recipients.size());
    const bool last = m_step == Step::Send;
    const QString whom = to == 1 ? tr("Release to %1").arg(isolatedLtr(m_desk.draft().recipients.first().desk.text()))
                                 : tr("Release to %n countries", nullptr, to);
    m_release->setText(to == 0 ? tr("Release") : last ? whom : tr("%1\u2026", "leads on to a question").arg(whom));
    m_release->setEnabled(m_desk.isOpen() && !m_sending && to > 0);
    m_release->updateGeometry();
    if (!m_desk.isOpen()) {
        m_status->setText({});
        return;
    }
    QStringList says{m_desk.isSaved() ? tr("The draft is saved. Nothing has left this computer.") : tr("Saving. Nothing has left this computer.")};
    const int open = m_checks->openQuestions();
    if (to > 0 && m_desk.isCurrent() && open > 0)
        says << tr("%n answer(s) needed.", nullptr, open);
    if (to > 0 && m_desk.isCurrent() && m_checks->blocks() > 0 && !isClear())
        says << tr("%n thing(s) stand against it.", nullptr, m_checks->blocks());
    m_status->setText(says.join(u' '));
}

void ReleaseView::advance()
{
    if (!m_desk.isOpen() || m_sending)
        return;
    if (m_desk.draft().recipients.isEmpty()) {
        goTo(Step::Who);
        return;
    }
    if (!m_desk.isCurrent()) {
        m_advance = true; // as soon as gate and letters have answered for what stands here
        return;
    }
    if (!isClear()) {
        goTo(Step::Check);
        m_notice->show(Tone::Near, "circle-help", tr("It cannot leave yet. The first thing that is missing has the focus."));
        return;
    }
    m_notice->show(Tone::Calm, "info", {});
    if (const base::CountryCode unread = m_reading->firstUnread(); !unread.isNull()) {
        if (m_step == Step::Who || !m_reading->isVisible())
            goTo(Step::Read);
        m_reading->showRecipient(unread);
        if (!m_reading->firstUnread().isNull() || m_step != Step::Send)
            m_notice->show(Tone::Calm, "eye", tr("Read what %1 will get, then go on.").arg(isolatedLtr(unread.text())));
        return;
    }
    if (m_step != Step::Send) {
        goTo(Step::Send);
        return;
    }
    if (!m_send->hasReason()) {
        m_send->takeFocus();
        m_notice->show(Tone::Near, "circle-help", tr("Say in a sentence why it is released."));
        return;
    }
    submit();
}

void ReleaseView::submit()
{
    m_sending = true;
    refreshFoot();
    const base::ReleaseId id = m_desk.draft().id;
    const release::ReleaseDraft draft = m_desk.handOver();
    auto task = m_context.session.releases().submit(draft);
    QCoro::connect(std::move(task), this, [this, id](const base::Status &done) {
        m_sending = false;
        refreshFoot();
        if (done)
            Q_EMIT submitted(id);
        else
            say(done.error());
    });
}

void ReleaseView::decline(const QString &reason)
{
    if (reason.isEmpty()) {
        m_send->takeFocus();
        m_notice->show(Tone::Near, "circle-help", tr("A decision against it needs a reason."));
        return;
    }
    m_desk.keepNow();
    const base::ReleaseId id = m_desk.draft().id;
    auto task = m_context.session.releases().decline(id, reason);
    QCoro::connect(std::move(task), this, [this, id](const base::Status &done) {
        if (done)
            Q_EMIT declined(id);
        else
            say(done.error());
    });
}

} // namespace countersign::ui
