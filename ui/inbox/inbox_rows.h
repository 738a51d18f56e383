#pragma once

#include "core/workstation/hit_desk.h"
#include "core/workstation/release_desk.h"
#include "ui/widgets/record_list.h"

namespace countersign::ui {

/// Late hits and mail stand in one list; a key tells which of both it is.
struct InboxKey
{
    static qint64 ofLateHit(qint64 id) { return 4 * id; }
    /// What was set aside has a negative id; keys are never negative.
    static qint64 ofMail(qint64 id) { return id < 0 ? -4 * id + 2 : 4 * id + 1; }
    static bool isMail(qint64 key) { return key >= 0 && key % 4 != 0; }
    static qint64 idOf(qint64 key) { return key % 4 == 2 ? -(key / 4) : key / 4; }
};

[[nodiscard]] RecordEntry entryOf(const workstation::InboxItem &item, base::Instant now);
[[nodiscard]] RecordEntry entryOf(const workstation::MailRow &row, base::Instant now);
[[nodiscard]] QString mailKindText(workstation::MailKind kind);   ///< "Correction"
/// Waits for a person of this desk: counted in the rail's badge while unread, or always where somebody is asked.
[[nodiscard]] bool needsSomebody(const workstation::MailRow &row);

} // namespace countersign::ui
