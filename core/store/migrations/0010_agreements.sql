-- MOUs and arrangements (domain.md 5.16), each with its earlier versions: what an agreement said on
-- the day of a release must still be readable later. Times are milliseconds since 1970 UTC.

CREATE TABLE agreement (
    id         BLOB PRIMARY KEY,
    version    INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    bytes      BLOB NOT NULL                        -- agreements::Agreement::encode()
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_version (
    id         BLOB NOT NULL,
    version    INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    bytes      BLOB NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
