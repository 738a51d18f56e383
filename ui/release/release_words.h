#pragma once

#include "core/base/clock.h"
#include "core/release/letters.h"
#include "core/workstation/release_desk.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Words of release, approval and Outbox.
namespace countersign::ui {

struct StateLook
{
    const char *icon = "info";
    Ink ink = Ink::Sub;
};
[[nodiscard]] QString releaseStateText(workstation::ReleaseState state);   ///< "Awaiting approval"
[[nodiscard]] StateLook releaseStateLook(workstation::ReleaseState state);
/// On its way or waiting for a person; false once nothing more can come of it here.
[[nodiscard]] bool hasLeft(workstation::ReleaseState state);

[[nodiscard]] QString channelText(release::Channel channel);
[[nodiscard]] QString protectionFlagText(release::ProtectionFlag flag);
[[nodiscard]] QList<release::ProtectionFlag> allProtectionFlags();
/// As a choice of the one who recalls.
[[nodiscard]] QString recallChoiceText(release::RecallKind kind);

/// "QNB, QRC", each from left to right.
[[nodiscard]] QString desksText(const QList<base::CountryCode> &desks);
/// "0:41" until then; "0:00" when it is over.
[[nodiscard]] QString countdownText(base::Instant until, base::Instant now);
[[nodiscard]] QString dayText(base::Instant at);                           ///< "12 May 2026"; empty for none

/// Those who stand in an Outbox row, in its order.
[[nodiscard]] QList<base::CountryCode> desksOf(const workstation::OutboxRow &row);
/// How many recipients signed that: delivered, opened, purged.
[[nodiscard]] int signedBy(const workstation::OutboxRow &row, std::optional<base::Instant> workstation::RecipientStanding::*what);

} // namespace countersign::ui
