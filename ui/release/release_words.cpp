#include "ui/release/release_words.h"

#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::Channel;
using release::ProtectionFlag;
using workstation::ReleaseState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::Release)
};

} // namespace

QString releaseStateText(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft: return Words::tr("Draft", "release");
    case ReleaseState::Checked: return Words::tr("Checked", "release");
    case ReleaseState::AwaitingApproval: return Words::tr("Awaiting approval", "release");
    case ReleaseState::Approved: return Words::tr("Approved", "release");
    case ReleaseState::Held: return Words::tr("Held", "release");
    case ReleaseState::Sealed: return Words::tr("Sealed", "release");
    case ReleaseState::Queued: return Words::tr("Queued", "release");
    case ReleaseState::Sending: return Words::tr("Sending", "release");
    case ReleaseState::Accepted: return Words::tr("Sent", "release");
    case ReleaseState::Delivered: return Words::tr("Delivered", "release");
    case ReleaseState::Opened: return Words::tr("Opened", "release");
    case ReleaseState::Acted: return Words::tr("Acted on", "release");
    case ReleaseState::Refused: return Words::tr("Declined", "release");
    case ReleaseState::Rejected: return Words::tr("Not taken", "release");
    case ReleaseState::PulledBack: return Words::tr("Pulled back", "release");
    case ReleaseState::KeyChanged: return Words::tr("Key changed", "release");
    case ReleaseState::Expired: return Words::tr("Expired", "release");
    case ReleaseState::Recalled: return Words::tr("Recalled", "release");
    }
    return {};
}

StateLook releaseStateLook(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft: return {"pencil", Ink::Sub};
    case ReleaseState::Checked: return {"list-checks", Ink::Text};
    case ReleaseState::AwaitingApproval: return {"user-check", Ink::Text};
    case ReleaseState::Approved: return {"check", Ink::Text};
    case ReleaseState::Held: return {"timer", Ink::Text};
    case ReleaseState::Sealed: return {"lock", Ink::Text};
    case ReleaseState::Queued: return {"wifi-off", Ink::Near};
    case ReleaseState::Sending: return {"send", Ink::Text};
    case ReleaseState::Accepted: return {"check", Ink::Text};
    case ReleaseState::Delivered: return {"check-check", Ink::Done};
    case ReleaseState::Opened: return {"check-check", Ink::Done};
    case ReleaseState::Acted: return {"badge-check", Ink::Done};
    case ReleaseState::Refused: return {"ban", Ink::Sub};
    case ReleaseState::Rejected: return {"circle-alert", Ink::Hit};
    case ReleaseState::PulledBack: return {"undo-2", Ink::Sub};
    case ReleaseState::KeyChanged: return {"key-round", Ink::Hit};
    case ReleaseState::Expired: return {"hourglass", Ink::Near};
    case ReleaseState::Recalled: return {"undo-2", Ink::Near};
    }
    return {};
}

bool hasLeft(ReleaseState state)
{
    return (state >= ReleaseState::Sealed && state <= ReleaseState::Acted) || state == ReleaseState::Recalled
        || state == ReleaseState::Rejected || state == ReleaseState::KeyChanged || state == ReleaseState::Expired;
}

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Portal: return Words::tr("Portal", "channel");
    case Channel::Courier: return Words::tr("Courier file", "channel");
    case Channel::Liaison: return Words::tr("Liaison officer", "channel");
    case Channel::Embassy: return Words::tr("Embassy", "channel");
    case Channel::Ncb: return Words::tr("INTERPOL NCB", "channel");
    }
    return {};
}

QList<ProtectionFlag> allProtectionFlags()
{
    return {ProtectionFlag::Asylum, ProtectionFlag::Refugee, ProtectionFlag::Victim, ProtectionFlag::Witness, ProtectionFlag::Child,
            ProtectionFlag::Xxa, ProtectionFlag::Xxb, ProtectionFlag::Xxc, ProtectionFlag::Pr, ProtectionFlag::Ps, ProtectionFlag::Pt};
}

QString protectionFlagText(ProtectionFlag flag)
{
    switch (flag) {
    case ProtectionFlag::Asylum: return Words::tr("Asks for asylum");
    case ProtectionFlag::Refugee: return Words::tr("Refugee");
    case ProtectionFlag::Victim: return Words::tr("Victim of trafficking");
    case ProtectionFlag::Witness: return Words::tr("Witness or informant");
    case ProtectionFlag::Child: return Words::tr("Child");
    case ProtectionFlag::Xxa: return Words::tr("Stateless (XXA)");
    case ProtectionFlag::Xxb: return Words::tr("Refugee, 1951 Convention (XXB)");
    case ProtectionFlag::Xxc: return Words::tr("Refugee, other (XXC)");
    case ProtectionFlag::Pr: return Words::tr("Refugee travel document (PR)");
    case ProtectionFlag::Ps: return Words::tr("Document for stateless persons (PS)");
    case ProtectionFlag::Pt: return Words::tr("Document for aliens (PT)");
    }
    return {};
}

QString recallChoiceText(release::RecallKind kind)
{
    switch (kind) {
    case release::RecallKind::Correct: return Words::tr("A corrected version follows");
    case release::RecallKind::Withdraw: return Words::tr("Withdraw: no longer to be used");
    case release::RecallKind::Destroy: return Words::tr("Destroy: to be removed there");
    }
    return {};
}

QString desksText(const QList<base::CountryCode> &desks)
{
    QStringList codes;
    for (const base::CountryCode desk : desks)
        codes << isolatedLtr(desk.text());
    return codes.join(u", "_s);
}

QString countdownText(base::Instant until, base::Instant now)
{
    const qint64 seconds = std::max<qint64>(0, (base::toMillis(until) - base::toMillis(now) + 999) / 1000);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString dayText(base::Instant at)
{
    return shortDate(at);
}

QList<base::CountryCode> desksOf(const workstation::OutboxRow &row)
{
    QList<base::CountryCode> desks;
    for (const workstation::RecipientStanding &one : row.recipients)
        desks << one.desk;
    return desks;
}

int signedBy(const workstation::OutboxRow &row, std::optional<base::Instant> workstation::RecipientStanding::*what)
{
    return static_cast<int>(std::count_if(row.recipients.begin(), row.recipients.end(),
                                          [what](const workstation::RecipientStanding &one) { return (one.*what).has_value(); }));
}

} // namespace countersign::ui
