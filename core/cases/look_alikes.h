#pragma once

#include "core/cases/hidden_text.h"

namespace countersign::cases {

/// Letters and digits of another script than their word or number that a reader takes for its own;
/// and whole words of such letters in a text that has no other letter of their script.
[[nodiscard]] QList<HiddenMark> lookAlikesIn(QStringView text);

} // namespace countersign::cases
