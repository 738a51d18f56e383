#pragma once

#include "mail_world.h"
#include "state_table.h"

#include <QSet>

namespace countersign::test {

/// Full campaigns are asked for by COUNTERSIGN_FULL=1; the short one runs each time.
[[nodiscard]] inline int howMany(int sampled, int full)
{
    return qEnvironmentVariableIntValue("COUNTERSIGN_FULL") == 1 ? full : sampled;
}

/// The way of a release from hand to hand, one synchronisation each: what is done in `Send` moves it from held to
/// accepted, and so on until the sender knows that the recipient destroyed it.
enum class Step { Send, Receive, HearDelivered, TellOpened, HearOpened, Recall, Destroy, HearPurged };
inline constexpr Step kSteps[] = {Step::Send,       Step::Receive, Step::HearDelivered, Step::TellOpened,
                                  Step::HearOpened, Step::Recall,  Step::Destroy,       Step::HearPurged};

[[nodiscard]] inline const char *wordOf(Step step)
{
    static constexpr const char *kWords[] = {"send",        "receive", "hear delivered", "tell opened",
                                             "hear opened", "recall",  "destroy",        "hear purged"};
    return kWords[static_cast<int>(step)];
}

/// A sender, a recipient and releases that must each arrive once, whatever happens on the way.
class MailFaults : public MailWorld
{
protected:
    /// Desks and portal are made once a program. A copy takes all of them together: an older vault beside a newer
    /// portal would be a restored one, and rightly said to be.
    void SetUp() override;
    static void TearDownTestSuite() { s_world.reset(); }
    /// At the place that the desks know or, behind a line, at another port. A campaign asks more of one address in a
    /// second than a site's desks do: nobody is told to wait.
    void startPortal(bool behindALine = false);
    void stopPortal() { portal.reset(); }

    [[nodiscard]] std::unique_ptr<MailVault> &actorOf(Step step);
    /// A new release, as far as `step` finds it. Held for Send: whoever sends it seals it.
    [[nodiscard]] base::ReleaseId comeTo(Step step);
    /// What the sender's outbox says of it.
    [[nodiscard]] release::ReleaseState standing(const base::ReleaseId &id) const
    {
        return author->stateOf(id).value_or(release::ReleaseState{});
    }
    /// After a fault the two go on as if nothing had been, and all is there: nothing lost, nothing twice.
    void finish(const base::ReleaseId &id, Step step);

    std::unique_ptr<portal::PortalServer> portal;

private:
    void signOpened(const base::ReleaseId &id);
    void recall(const base::ReleaseId &id);
    void checkMail() const;
    void checkOutbox(const base::ReleaseId &id, Step step) const;

    QSet<base::EnvelopeId> m_letters, m_recalled;
    static inline std::unique_ptr<QTemporaryDir> s_world;
    static inline QStringList s_vaults;
};

} // namespace countersign::test
