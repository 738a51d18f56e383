#pragma once

#include "core/base/result.h"

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Makes the FTS5 tokenizer "countersign" known on a connection; each connection of the vault needs it
/// before it touches the search index. Texts go through text::SearchWords; in a MATCH expression a
/// string holds tokens as they are, parted by spaces, so that what is asked is exactly what was meant.
[[nodiscard]] base::Status registerSearchTokenizer(database::Database &database);

} // namespace countersign::store
