-- The sealed case log of each desk (trust.md 5, end; core/objects/case_objects.h). Append-only:
-- nothing here is ever changed, and an object has one place for good. Positions count from 0
-- without gaps in each desk; the key makes two objects of one position impossible whoever
-- writes at the same time.
CREATE TABLE case_log (
    desk      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    case_id   BLOB NOT NULL,
    object_id BLOB NOT NULL,
    size      INTEGER NOT NULL,
    stored_at INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    PRIMARY KEY (desk, position)
) STRICT;
CREATE UNIQUE INDEX case_log_object ON case_log (desk, object_id);

-- Size of each log, so that its limit costs no count.
CREATE TABLE case_log_size (
    desk    TEXT NOT NULL PRIMARY KEY,
    entries INTEGER NOT NULL,
    bytes   INTEGER NOT NULL
) STRICT;
