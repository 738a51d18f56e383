#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/markings/marking.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <utility>

namespace countersign::database {
class Database;
}

namespace countersign::store {

using base::CaseId;
using base::EntityId;

/// What is looked for. Empty means any.
struct SearchQuestion
{
    QString text;                          ///< words; "in quotes" a phrase; word* a beginning
    bool typing = false;                   ///< the last word is a beginning
    std::optional<markings::Tlp> strictest;///< at most this strict
    QString grading;                       ///< "A2", or its beginning "A"
    QString author;
    QString language;                      ///< BCP 47 primary tag
    std::optional<base::Instant> from, until; ///< of the last change; until is excluded
    CaseId inCase;
    int most = 50;
};

enum class SearchedKind : std::uint8_t { Case = 1, NoteTitle = 2, Paragraph = 3, Translation = 4, Item = 5, Task = 6, Attachment = 7 };

struct SearchFind
{
    CaseId caseId;
    EntityId note, entity;                 ///< null note: hangs on the case; null entity: the case itself
    SearchedKind kind = SearchedKind::Paragraph;
    QString extract;                       ///< about 200 characters, plain
    QList<std::pair<int, int>> marks;      ///< words met, in `extract`: beginning and length, UTF-16 units
    QString reference, caseTitle, noteTitle;
    markings::Marking marking;
    QString grading, author;
    base::Instant changedAt{};
};

struct SearchFound
{
    QList<SearchFind> finds;               ///< whole words first, the newest first
    QString corrected;                     ///< what was searched instead, when the typed words met nothing
    bool more = false;
};

/// The full text of the vault's cases: titles, paragraphs, translations, items, tasks and the text of
/// attachments, without what is in the bin. An FTS5 index with the tokenizer of search_tokenizer.h.
class SearchStore
{
public:
    explicit SearchStore(database::Database &database) : m_database(database) {}

    /// Brings the index to what the case says now: only what changed is written. Text of attachments by
    /// their id. `touched`, where given, are all entities that may have changed. A binned or merged case
    /// leaves the index. Inside the caller's transaction or in its own.
    [[nodiscard]] base::Status put(const cases::CaseFile &file, const QHash<EntityId, QString> &attachmentTexts = {},
                                   const std::optional<QSet<EntityId>> &touched = std::nullopt);
    [[nodiscard]] base::Status remove(const CaseId &id);
    /// Any text may be typed. An empty one finds nothing.
    [[nodiscard]] base::Result<SearchFound> search(const SearchQuestion &question, std::stop_token stop = {});
    /// Cases in the index.
    [[nodiscard]] base::Result<qint64> caseCount();
    /// Merges what many puts left in pieces; seconds after a first build, else a moment.
    [[nodiscard]] base::Status optimise();

private:
    class Run;
    database::Database &m_database;
};

} // namespace countersign::store
