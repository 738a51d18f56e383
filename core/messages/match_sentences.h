#pragma once

#include "core/alerts/alert_record.h"

#include <QString>

namespace countersign::messages {

/// "stolen blank passport", "forged document": category and kind inside a sentence.
[[nodiscard]] QString documentPhrase(alerts::Category category, documents::DocumentType type);
/// The country's code in an isolate; "" where it is not known.
[[nodiscard]] QString shortCountry(const base::CountryCode &country);

} // namespace countersign::messages
