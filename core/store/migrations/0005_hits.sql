-- Kept questions asked again, late hits, the hit desk (interface.md 3.7, domain.md 5.4).
-- Times are milliseconds since 1970 UTC. `object` is an owner's code and the id of an alert
-- or person: ids are drawn by their owners.

-- Who asked where, and at which alert generation the answer stood; birth and country of a name.
ALTER TABLE question ADD COLUMN kind INTEGER NOT NULL DEFAULT 1;       -- 1 document, 2 name
ALTER TABLE question ADD COLUMN batch INTEGER NOT NULL DEFAULT 0;      -- 1: a line of a batch
ALTER TABLE question ADD COLUMN who TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN birth TEXT NOT NULL DEFAULT '';
-- Other readings of the number that its zone allowed, one a line: what a check digit cannot see
-- or what mends it. The zone itself is not kept.
ALTER TABLE question ADD COLUMN readings BLOB NOT NULL DEFAULT x'';
ALTER TABLE question ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;

-- What a question has met already. A second hit on it is none; a stronger one is
-- (weight 1 not active, 2 similar, 3 exact).
CREATE TABLE question_met (
    question INTEGER NOT NULL,
    object   BLOB NOT NULL,
    weight   INTEGER NOT NULL,
    PRIMARY KEY (question, object)
) STRICT, WITHOUT ROWID;

-- What changed and was not held against the kept questions yet; emptied in the same
-- transaction as the late hits it leads to, so that no crash loses or doubles one.
CREATE TABLE alert_change (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   INTEGER NOT NULL,                        -- 1 alert, 2 person, 3 everything, 4 one question
    key    BLOB NOT NULL,                           -- normal form; person's object; empty; question's id as text
    until  BLOB NOT NULL DEFAULT x'',               -- last number of a blank series
    issuer INTEGER NOT NULL DEFAULT 0               -- packed
) STRICT;

CREATE TABLE hit (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    open        INTEGER NOT NULL,                   -- 0 once feedback was given or it was set aside
    opened_at   INTEGER NOT NULL,
    opened_by   TEXT NOT NULL,
    place       TEXT NOT NULL,
    reason      INTEGER NOT NULL,
    late        INTEGER NOT NULL,
    protection  INTEGER NOT NULL,
    presented   TEXT NOT NULL,
    number      BLOB NOT NULL,
    issuer      TEXT NOT NULL,
    nationality TEXT NOT NULL,
    type        INTEGER NOT NULL,                   -- -1 = not said
    expiry      TEXT NOT NULL,
    step        INTEGER NOT NULL,
    object      BLOB NOT NULL,
    record      BLOB NOT NULL,                      -- alert as it was; empty for a person
    person      BLOB NOT NULL
) STRICT;
CREATE INDEX hit_by_object ON hit (object, number);
CREATE INDEX hit_by_open ON hit (open, opened_at);

CREATE TABLE hit_event (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    hit     INTEGER NOT NULL REFERENCES hit (id),
    act     INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    who     TEXT NOT NULL,
    note    TEXT NOT NULL,
    channel INTEGER NOT NULL DEFAULT 0,
    outcome INTEGER NOT NULL DEFAULT 0,
    due_at  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX hit_event_by_hit ON hit_event (hit, id);

-- The question is copied: its own retention may end first.
CREATE TABLE inbox_item (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       INTEGER NOT NULL,                    -- 1 late number, 2 late name
    arrived_at INTEGER NOT NULL,
    read_at    INTEGER NOT NULL DEFAULT 0,
    nearby     INTEGER NOT NULL,
    question   INTEGER NOT NULL,
    typed      TEXT NOT NULL,
    number     BLOB NOT NULL,
    issuer     TEXT NOT NULL,
    type       INTEGER NOT NULL,
    asked_at   INTEGER NOT NULL,
    asked_by   TEXT NOT NULL,
    place      TEXT NOT NULL,
    reason     INTEGER NOT NULL,
    told       INTEGER NOT NULL,
    step       INTEGER NOT NULL,
    object     BLOB NOT NULL,
    record     BLOB NOT NULL,
    person     BLOB NOT NULL,
    hit        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX inbox_item_unread ON inbox_item (read_at, nearby);
