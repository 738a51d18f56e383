#pragma once

#include "core/store/search_vocabulary.h"
#include "core/text/search_words.h"

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// What the search keeps with a connection, as long as that lives: the finder of words and the
/// vocabulary. registerSearchTokenizer() puts it there.
struct SearchState
{
    text::SearchWords words;
    SearchVocabulary vocabulary;

    /// Null where the tokenizer was not registered.
    [[nodiscard]] static SearchState *of(const database::Database &database);
};

} // namespace countersign::store
