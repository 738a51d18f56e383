#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/directory/contact.h"
#include "core/directory/desk_group.h"
#include "core/directory/key_standing.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Words about contacts, keys and groups for the window and ctl alike.
namespace countersign::messages {

[[nodiscard]] QString contactKindText(directory::ContactKind kind);      ///< "Liaison officer"
/// "open now", "closed now"; empty where hours or time zone do not say.
[[nodiscard]] QString openText(const std::optional<bool> &openNow);
/// "Thai, English"; a tag that is not known stays as it is.
[[nodiscard]] QString languagesText(const QString &tags);
/// "24/7", or the hours with the time zone.
[[nodiscard]] QString hoursText(const directory::Contact &contact);
/// All of a contact in lines, for copying and for ctl.
[[nodiscard]] QStringList contactLines(const directory::Contact &contact);

[[nodiscard]] QString keyStateText(directory::KeyState state);           ///< "verified"
/// "Verified by voice, R. Santos, 4 May 2026 10:30 (UTC+7)."; what Unverified and Changed mean.
[[nodiscard]] QString keyStateSentence(directory::KeyState state, const std::optional<directory::KeyComparison> &how, const QString &by,
                                       const std::optional<base::Instant> &at);
/// "7F3A 91C2 ..." in lines of four groups, so that two people can keep their place.
[[nodiscard]] QString fingerprintText(const base::Digest &fingerprint);

/// As its source names it, or what a person called it.
[[nodiscard]] QString groupTitle(const directory::DeskGroup &group);

} // namespace countersign::messages
