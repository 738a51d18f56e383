-- Full text of the cases (architecture.md 4): what is found, and the index over it.
--
-- A row is a title, a paragraph, a translation, an item, a task, or a part of an attachment's text.
-- A changed one becomes a new row, so that a greater id is a later change and the newest come first.
CREATE TABLE search_entry (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id  BLOB NOT NULL,
    note     BLOB NOT NULL,                          -- zeros: hangs on the case itself
    entity   BLOB NOT NULL,                          -- zeros: the case
    kind     INTEGER NOT NULL,                       -- store::SearchedKind
    part     INTEGER NOT NULL,                       -- of a long text, from 0
    title    TEXT NOT NULL,                          -- of the note
    tlp      INTEGER NOT NULL,
    marking  BLOB NOT NULL,                          -- as in a revision
    grading  TEXT NOT NULL,
    author   TEXT NOT NULL,
    language TEXT NOT NULL,                          -- BCP 47 primary tag
    changed  INTEGER NOT NULL,                       -- milliseconds
    digest   BLOB NOT NULL,                          -- of everything else, to see what changed
    text     TEXT NOT NULL                           -- plain
) STRICT;
CREATE INDEX search_entry_of_case ON search_entry(case_id, entity);

-- Row ids are those of search_entry. `context` holds the titles above the text, so that words of
-- both meet. The text itself stands there only. Beginnings of one to three letters have an index of
-- their own: they are asked at every key stroke.
CREATE VIRTUAL TABLE search_index USING fts5(
    text, context, content='', contentless_delete=1, prefix='1 2 3', tokenize='countersign'
);

-- Every word that was ever in the index, for the correction of slips; never on its own an answer.
CREATE TABLE search_word (
    id   INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;
