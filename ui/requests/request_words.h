#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/record_list.h"

#include <array>

namespace countersign::ui {

/// Where a request stands for the person who looks: the columns of the board.
enum class RequestGroup { ToAnswer, Overdue, Draft, Sent, Answered, Closed };
inline constexpr std::array kRequestGroups{RequestGroup::ToAnswer, RequestGroup::Overdue, RequestGroup::Draft,
                                           RequestGroup::Sent,     RequestGroup::Answered, RequestGroup::Closed};

[[nodiscard]] RequestGroup groupOf(const workstation::RequestRow &row);
[[nodiscard]] QString groupText(RequestGroup group);
/// Names a request in a list, whatever becomes of it.
[[nodiscard]] qint64 requestKey(const base::RequestId &id);
/// "R-31"; "draft" before it has a number.
[[nodiscard]] QString requestReference(const workstation::RequestRow &row);
/// "to QNB", "from QRC".
[[nodiscard]] QString directionText(const workstation::RequestRow &row);
[[nodiscard]] QString stateText(const workstation::RequestRow &row);
/// "due in 6 h", "2 days late"; empty where nothing is due any more.
[[nodiscard]] QString dueClockText(const workstation::RequestRow &row, base::Instant now);
[[nodiscard]] bool isOpen(const workstation::RequestRow &row);
[[nodiscard]] RecordEntry entryOf(const workstation::RequestRow &row, base::Instant now);

} // namespace countersign::ui
