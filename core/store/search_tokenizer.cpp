#include "core/store/search_tokenizer.h"

#include "core/database/database.h"
#include "core/database/sqlite_error.h"
#include "core/store/search_state.h"
#include "core/text/search_words.h"

#include <QString>

#include <new>

#include <sqlite3.h>

namespace countersign::store {

using namespace Qt::StringLiterals;

namespace {

using TokenSink = int (*)(void *, int, const char *, int, int, int);

int tokenizeQuery(void *context, const char *text, int length, TokenSink sink)
{
    int begin = 0;
    while (begin < length) {
        int end = begin;
        while (end < length && text[end] != ' ')
            ++end;
        if (end > begin) {
            if (const int done = sink(context, 0, text + begin, end - begin, begin, end); done != SQLITE_OK)
                return done;
        }
        begin = end + 1;
    }
    return SQLITE_OK;
}

constexpr const char *kStateName = "countersign-search";

/// The connection's state serves as the tokenizer; it outlives every table.
int create(void *state, const char **, int, Fts5Tokenizer **out)
{
    *out = static_cast<Fts5Tokenizer *>(state);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

void dropState(void *state)
{
    delete static_cast<SearchState *>(state);
}

/// Places are those of UTF-16: nothing here asks FTS5 for them.
int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int length, TokenSink sink)
{
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
        return tokenizeQuery(context, text, length, sink);
    try {
        auto *state = reinterpret_cast<SearchState *>(tokenizer);
        const QString read = QString::fromUtf8(text, length);
        int position = -1;
        for (const text::SearchToken &token : state->words.of(read)) {
            if (token.kind != text::TokenKind::Pair && (flags & FTS5_TOKENIZE_DOCUMENT) != 0)
                state->vocabulary.note(token.bytes, token.kind == text::TokenKind::WholeWord);
            const int flag = token.position == position ? FTS5_TOKEN_COLOCATED : 0;
            position = token.position;
            const int begin = static_cast<int>(token.begin), end = begin + static_cast<int>(token.length);
            const int done = sink(context, flag, token.bytes.constData(), static_cast<int>(token.bytes.size()), begin, end);
            if (done != SQLITE_OK)
                return done;
        }
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    }
    return SQLITE_OK;
}

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

base::Status registerSearchTokenizer(database::Database &database)
{
    fts5_api *api = apiOf(database.native());
    if (!api)
        return base::fail(base::ErrorCode::CipherMissing, u"the SQLite in the process has no FTS5"_s);
    auto *state = new SearchState;
    int done = sqlite3_set_clientdata(database.native(), kStateName, state, dropState);
    fts5_tokenizer functions{create, destroy, tokenize};
    if (done == SQLITE_OK)
        done = api->xCreateTokenizer(api, "countersign", state, &functions, nullptr);
    if (done != SQLITE_OK)
        return tl::unexpected(database::sqliteError(done, database.path()));
    return {};
}

SearchState *SearchState::of(const database::Database &database)
{
    return static_cast<SearchState *>(sqlite3_get_clientdata(database.native(), kStateName));
}

} // namespace countersign::store
