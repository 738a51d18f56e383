#pragma once

#include "core/alerts/lookup.h"

namespace countersign::alerts {

/// What the matches and the feeds behind them allow to say.
[[nodiscard]] Verdict verdictOf(const Answer &answer);
/// Active exact matches whose issuer agrees come first, then by step.
void orderMatches(QList<Match> &matches);
/// Whether question, zone or a matched alert speaks of a document of protection.
[[nodiscard]] bool speaksOfProtection(const Answer &answer);

} // namespace countersign::alerts
