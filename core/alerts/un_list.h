#pragma once

#include "core/alerts/list_reading.h"
#include "core/base/result.h"

#include <stop_token>

class QIODevice;

namespace countersign::alerts {

/// Reads the United Nations Security Council Consolidated List (XML). Streaming; refuses entities and DTDs.
/// `progress` gets bytes read and total. Errors: FileNotUnderstood, Cancelled.
[[nodiscard]] base::Result<ListReading> readUnList(QIODevice &xml, const base::CountryCode &importingDesk,
                                                   base::Instant now, std::stop_token stop, const ReadProgress &progress);

} // namespace countersign::alerts
