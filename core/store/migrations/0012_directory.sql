-- Whom the desk can reach beside what charters name, its own groups of desks, and the checkpoints of
-- audit chains that its devices left at the portal. Times are milliseconds since 1970 UTC.

CREATE TABLE contact_point (
    id         BLOB PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    deleted_at INTEGER,                             -- rests in the bin; NULL: stands
    bytes      BLOB NOT NULL                        -- directory::Contact::encode()
) STRICT, WITHOUT ROWID;

CREATE TABLE desk_group (
    name       TEXT PRIMARY KEY,                    -- as a person wrote it
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    members    TEXT NOT NULL                        -- desk codes, comma separated
) STRICT, WITHOUT ROWID;

-- The portal's log of this desk's audit checkpoints, as received (core/store/audit_deposits.h).
CREATE TABLE audit_deposit (
    position    INTEGER PRIMARY KEY,
    device      BLOB NOT NULL CHECK(length(device) = 16),
    incarnation BLOB NOT NULL CHECK(length(incarnation) = 16),
    sequence    INTEGER NOT NULL,
    hash        BLOB NOT NULL CHECK(length(hash) = 32),
    at          INTEGER NOT NULL,
    bytes       BLOB NOT NULL                       -- Signed AuditCheckpoint
) STRICT;
CREATE INDEX audit_deposit_device ON audit_deposit(device, position);
