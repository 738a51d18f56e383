-- The mail log of each desk (trust.md 6; core/objects/exchange_objects.h): sealed envelopes to
-- that desk. Append-only like the case log, and of its shape: an envelope has one place for
-- good, so that sent ten times it is there once.
CREATE TABLE mail_log (
    desk      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    device    BLOB NOT NULL,
    object_id BLOB NOT NULL,
    size      INTEGER NOT NULL,
    stored_at INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    PRIMARY KEY (desk, position)
) STRICT;
CREATE UNIQUE INDEX mail_log_object ON mail_log (desk, object_id);

CREATE TABLE mail_log_size (
    desk    TEXT NOT NULL PRIMARY KEY,
    entries INTEGER NOT NULL,
    bytes   INTEGER NOT NULL
) STRICT;

-- The key makes two envelopes of one place in a lane impossible whoever writes at the same time.
CREATE TABLE mail_lane (
    desk      TEXT NOT NULL,
    device    BLOB NOT NULL,
    lane      BLOB NOT NULL,
    sequence  INTEGER NOT NULL,
    object_id BLOB NOT NULL,
    PRIMARY KEY (desk, device, lane, sequence)
) STRICT;

-- What one desk has put into another's mail log: on the day that day_at begins, and ever.
CREATE TABLE mail_sender (
    desk        TEXT NOT NULL,
    sender      TEXT NOT NULL,
    day_at      INTEGER NOT NULL,
    day_entries INTEGER NOT NULL,
    day_bytes   INTEGER NOT NULL,
    all_bytes   INTEGER NOT NULL,
    PRIMARY KEY (desk, sender)
) STRICT;

-- Signed audit checkpoints (trust.md 8), by the desk whose devices made them.
CREATE TABLE audit_log (
    desk      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    device    BLOB NOT NULL,
    object_id BLOB NOT NULL,
    size      INTEGER NOT NULL,
    stored_at INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    PRIMARY KEY (desk, position)
) STRICT;
CREATE UNIQUE INDEX audit_log_object ON audit_log (desk, object_id);

CREATE TABLE audit_log_size (
    desk    TEXT NOT NULL PRIMARY KEY,
    entries INTEGER NOT NULL,
    bytes   INTEGER NOT NULL
) STRICT;
