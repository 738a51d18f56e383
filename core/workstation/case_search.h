#pragma once

#include "core/store/search_store.h"
#include "core/workstation/case_desk.h"

namespace countersign::workstation {

/// Between what is asked of the service and of the store. The last word counts as a beginning while
/// nothing stands behind it; dates are days of this computer's clock.
[[nodiscard]] store::SearchQuestion searchQuestion(const SearchQuery &query);
[[nodiscard]] SearchAnswer searchAnswer(const store::SearchFound &found);

} // namespace countersign::workstation
