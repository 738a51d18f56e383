-- Alert feeds, alerts, listed persons, publishing, kept questions (architecture.md 4, trust.md 5).
-- Times are milliseconds since 1970 UTC. Countries in `alert` are packed (5 bits a letter, 0 = none).

CREATE TABLE feed (
    id             INTEGER PRIMARY KEY,
    owner          TEXT NOT NULL,
    channel        BLOB NOT NULL,
    sequence       INTEGER NOT NULL DEFAULT 0,      -- last batch applied: the cursor
    batch          BLOB NOT NULL DEFAULT x'',       -- its object id
    count          INTEGER NOT NULL DEFAULT 0,      -- live records and persons
    head           BLOB NOT NULL DEFAULT x'',       -- Signed FeedHead last accepted, verbatim
    head_sequence  INTEGER NOT NULL DEFAULT 0,
    head_batch     BLOB NOT NULL DEFAULT x'',
    head_count     INTEGER NOT NULL DEFAULT 0,
    head_digest    BLOB NOT NULL DEFAULT x'',
    head_at        INTEGER NOT NULL DEFAULT 0,
    next_by        INTEGER NOT NULL DEFAULT 0,
    checked_at     INTEGER NOT NULL DEFAULT 0,
    applied_at     INTEGER NOT NULL DEFAULT 0,      -- owner's time of the head the data stands at
    channel_object BLOB NOT NULL DEFAULT x'',       -- newest Signed ChannelDescriptor
    stop_code      INTEGER NOT NULL DEFAULT 0,
    stop_sequence  INTEGER NOT NULL DEFAULT 0,
    stop_at        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (owner, channel)
) STRICT;

-- Bucket digest of a feed in 256 pages (id = feed * 256 + page): 32 bytes of bitmap, then the
-- buckets that are not zero, 32 bytes each.
CREATE TABLE feed_page (
    id      INTEGER PRIMARY KEY,
    buckets BLOB NOT NULL
) STRICT;

CREATE TABLE channel_key (
    feed       INTEGER NOT NULL REFERENCES feed (id),
    epoch      INTEGER NOT NULL,
    secret     BLOB NOT NULL,
    descriptor BLOB NOT NULL,
    PRIMARY KEY (feed, epoch)
) STRICT, WITHOUT ROWID;

-- What was applied: the proof of a record is (id, index). `snapshot` 1 = the id of a manifest.
CREATE TABLE batch (
    feed        INTEGER NOT NULL REFERENCES feed (id),
    sequence    INTEGER NOT NULL,
    snapshot    INTEGER NOT NULL DEFAULT 0,
    object      BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (feed, sequence, snapshot)
) STRICT, WITHOUT ROWID;

CREATE TABLE quarantine (
    id       INTEGER PRIMARY KEY,
    feed     INTEGER NOT NULL REFERENCES feed (id),
    reason   INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    digest   BLOB NOT NULL,
    bytes    BLOB NOT NULL,
    UNIQUE (feed, digest)
) STRICT;

CREATE TABLE staged_chunk (
    id     INTEGER PRIMARY KEY,
    feed   INTEGER NOT NULL REFERENCES feed (id),
    sha256 BLOB NOT NULL,
    bytes  BLOB NOT NULL,
    UNIQUE (feed, sha256)
) STRICT;

-- The hot table: no secondary index. id = keyed hash of the normal form (55 bits) << 8 | slot;
-- negative ids hold what found all 256 slots taken (alert_overflow leads there).
CREATE TABLE alert (
    id         INTEGER PRIMARY KEY,
    number     BLOB NOT NULL,                       -- normal form
    issuer     INTEGER NOT NULL,
    owner      INTEGER NOT NULL,
    type       INTEGER NOT NULL,
    category   INTEGER NOT NULL,
    status     INTEGER NOT NULL,
    review_on  INTEGER NOT NULL,                    -- yyyymmdd
    updated_at INTEGER NOT NULL,
    feed       INTEGER NOT NULL,
    sequence   INTEGER NOT NULL,                    -- proof, with record_index
    record_index INTEGER NOT NULL,                  -- negative - 1: index in a snapshot
    record     BLOB NOT NULL                        -- verbatim
) STRICT;

CREATE TABLE alert_overflow (
    hash  INTEGER NOT NULL,
    alert INTEGER NOT NULL,
    PRIMARY KEY (hash, alert)
) STRICT, WITHOUT ROWID;

-- Look-alike skeletons. A number that is its own skeleton has no row: alert leads to it.
CREATE TABLE skeleton (
    hash  INTEGER NOT NULL,
    alert INTEGER NOT NULL,
    PRIMARY KEY (hash, alert)
) STRICT, WITHOUT ROWID;

-- Stolen blank series as ranges over the digits at the end of the normal form.
CREATE TABLE blank_range (
    alert  INTEGER PRIMARY KEY,
    issuer INTEGER NOT NULL,
    prefix BLOB NOT NULL,
    digits INTEGER NOT NULL,                        -- how many
    low    INTEGER NOT NULL,
    high   INTEGER NOT NULL
) STRICT;
CREATE INDEX blank_range_by_prefix ON blank_range (prefix, digits, low);

CREATE TABLE listed_person (
    id       INTEGER PRIMARY KEY,
    feed     INTEGER NOT NULL,
    person   BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    record_index INTEGER NOT NULL,
    record   BLOB NOT NULL,
    UNIQUE (feed, person)
) STRICT;

-- Earlier versions, as they were.
CREATE TABLE alert_history (
    id          INTEGER PRIMARY KEY,
    alert       BLOB NOT NULL,                      -- alert or person id
    replaced_at INTEGER NOT NULL,
    record      BLOB NOT NULL
) STRICT;
CREATE INDEX alert_history_by_alert ON alert_history (alert);

-- Rises with every change of alerts or pending operations; pages in memory compare it.
CREATE TABLE alert_generation (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    value INTEGER NOT NULL
) STRICT;
INSERT INTO alert_generation VALUES (1, 0);

CREATE TABLE directory_log (
    position INTEGER PRIMARY KEY,                   -- from 0
    bytes    BLOB NOT NULL
) STRICT;
CREATE TABLE directory_checkpoint (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    bytes BLOB NOT NULL
) STRICT;

-- Acts of persons of this desk that wait for the publisher.
CREATE TABLE pending_operation (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     INTEGER NOT NULL,                      -- 1 put, 2 withdraw
    record_kind INTEGER NOT NULL,                   -- 1 alert, 2 listed person
    object   BLOB NOT NULL,                         -- alert or person id
    number   BLOB NOT NULL,                         -- normal form
    skeleton BLOB NOT NULL,
    record   BLOB NOT NULL,
    signed_by_user BLOB NOT NULL,
    at       INTEGER NOT NULL,
    sealed_in INTEGER NOT NULL DEFAULT 0            -- sequence of the outgoing batch
) STRICT;
CREATE INDEX pending_operation_by_number ON pending_operation (number);
CREATE INDEX pending_operation_by_skeleton ON pending_operation (skeleton);
CREATE INDEX pending_operation_by_object ON pending_operation (object);

CREATE TABLE outgoing_batch (
    feed       INTEGER NOT NULL REFERENCES feed (id),
    sequence   INTEGER NOT NULL,
    batch      BLOB NOT NULL,
    head       BLOB NOT NULL,
    request_id BLOB NOT NULL,
    sealed_at  INTEGER NOT NULL,
    PRIMARY KEY (feed, sequence)
) STRICT, WITHOUT ROWID;

-- Every batch ever sealed here: a sequence never gets a second content.
CREATE TABLE sealed_sequence (
    feed     INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    digest   BLOB NOT NULL,
    PRIMARY KEY (feed, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    typed   TEXT NOT NULL,
    number  BLOB NOT NULL,
    issuer  TEXT NOT NULL,
    type    INTEGER NOT NULL,
    verdict INTEGER NOT NULL,
    matches INTEGER NOT NULL,
    reason  INTEGER NOT NULL
) STRICT;
CREATE INDEX question_by_time ON question (at);

CREATE TABLE import_run (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL,
    list      TEXT NOT NULL,
    edition   TEXT NOT NULL,
    added     INTEGER NOT NULL,
    changed   INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    remarks   INTEGER NOT NULL
) STRICT;

CREATE TABLE identity (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
