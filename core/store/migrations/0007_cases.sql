-- Cases (trust.md 5 and 7): the revisions as they were signed, what is derived from them for
-- lists, and the journal of what is being typed. Times are milliseconds since 1970 UTC.

-- state: 0 signed and not sent yet, 1 sent or come, 2 not signed yet: `bytes` is the body alone.
CREATE TABLE case_revision (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id BLOB NOT NULL,
    device  BLOB NOT NULL,
    counter INTEGER NOT NULL,
    state   INTEGER NOT NULL,
    object  BLOB NOT NULL,                          -- SHA-256, as in Signed::id()
    bytes   BLOB NOT NULL,
    UNIQUE (case_id, device, counter)
) STRICT;
CREATE INDEX case_revision_by_case ON case_revision (case_id, id);
CREATE INDEX case_revision_unsent ON case_revision (id) WHERE state <> 1;

-- Came before one that it builds on.
CREATE TABLE case_waiting (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id BLOB NOT NULL,
    device  BLOB NOT NULL,
    counter INTEGER NOT NULL,
    object  BLOB NOT NULL,
    bytes   BLOB NOT NULL,
    UNIQUE (case_id, device, counter)
) STRICT;

-- Derived from here on: one row a case for the list.
CREATE TABLE case_row (
    case_id     BLOB PRIMARY KEY,
    reference   TEXT NOT NULL,
    title       TEXT NOT NULL,
    folded      TEXT NOT NULL,                      -- references and title, for the filter
    status      INTEGER NOT NULL,
    marking     BLOB NOT NULL,
    assignees   TEXT NOT NULL,                      -- user ids in hex, one a line
    watchers    TEXT NOT NULL,
    notes       INTEGER NOT NULL,
    open_tasks  INTEGER NOT NULL,
    items       INTEGER NOT NULL,
    attachments INTEGER NOT NULL,
    conflicts   INTEGER NOT NULL,
    ungraded    INTEGER NOT NULL,
    next_due    TEXT NOT NULL,                      -- ISO date or ''
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    binned_at   INTEGER NOT NULL,                   -- 0: not in the bin
    merged_into BLOB NOT NULL                       -- empty: not merged
) STRICT, WITHOUT ROWID;

-- References that lead to a case, its earlier ones and those merged into it among them.
CREATE TABLE case_reference (
    reference TEXT NOT NULL,                        -- in capitals
    case_id   BLOB NOT NULL,
    PRIMARY KEY (reference, case_id)
) STRICT, WITHOUT ROWID;

-- Where a record is spoken of.
CREATE TABLE case_backlink (
    target  TEXT NOT NULL,                          -- its key
    case_id BLOB NOT NULL,
    entity  BLOB NOT NULL,                          -- paragraph or item
    note    BLOB NOT NULL,                          -- of a paragraph; else empty
    extract TEXT NOT NULL,
    PRIMARY KEY (target, case_id, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_backlink_by_entity ON case_backlink (case_id, entity);

-- What is typed and no version yet, encoded as the revision it would become.
CREATE TABLE case_draft (
    case_id  BLOB NOT NULL,
    note     BLOB NOT NULL,
    session  BLOB NOT NULL,                         -- of the unlocked vault that saved it
    saved_at INTEGER NOT NULL,
    body     BLOB NOT NULL,
    PRIMARY KEY (case_id, note)
) STRICT;

-- The desk's own templates of notes, and its changes of those that come with the program.
CREATE TABLE case_template (
    name     TEXT PRIMARY KEY,
    title    TEXT NOT NULL,
    body     TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT, WITHOUT ROWID;
