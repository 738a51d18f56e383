-- What a vault itself needs. Other aggregates bring files of their own.

-- Plain settings by stable names; nothing secret.
CREATE TABLE setting(
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Numbers that must survive a restore: see core/store/vault_marks.h.
CREATE TABLE vault_mark(
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The audit chain (trust.md 8). Times are milliseconds; hashes are SHA-256.
CREATE TABLE audit_entry(
    sequence   INTEGER PRIMARY KEY,
    previous   BLOB NOT NULL CHECK(length(previous) = 32),
    at         INTEGER NOT NULL,
    monotonic  INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    device     BLOB NOT NULL CHECK(length(device) = 16),
    action     TEXT NOT NULL,
    object     TEXT NOT NULL,
    result     TEXT NOT NULL,
    commitment BLOB NOT NULL CHECK(length(commitment) = 32),
    hash       BLOB NOT NULL CHECK(length(hash) = 32)
) STRICT;

-- Details beside the chain, so that retention can remove them without breaking it.
CREATE TABLE audit_detail(
    sequence INTEGER PRIMARY KEY REFERENCES audit_entry(sequence),
    salt     BLOB NOT NULL CHECK(length(salt) = 16),
    details  BLOB NOT NULL
) STRICT;
