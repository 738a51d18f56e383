-- The portal's first schema. It orders and keeps signed, sealed bytes; what it knows
-- beside them is what their outer fields tell. Objects are kept as they came.
-- This file is the SQLite form (STRICT, BLOB); the statements in core/portal/*.cpp are
-- common to SQLite and PostgreSQL.

-- TLS key, certificate, signing seed: each sealed under a subkey of the portal's key file.
CREATE TABLE portal_identity (
    name   TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

-- Append-only; position counts from 0 without gaps, and 0 is the federation's root.
CREATE TABLE directory_log (
    position  INTEGER NOT NULL PRIMARY KEY,
    object_id BLOB NOT NULL,
    bytes     BLOB NOT NULL,
    stored_at INTEGER NOT NULL
) STRICT;

CREATE TABLE channel (
    owner     TEXT NOT NULL,
    channel   BLOB NOT NULL,
    epoch     INTEGER NOT NULL,
    object_id BLOB NOT NULL,
    all_desks INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    PRIMARY KEY (owner, channel, epoch)
) STRICT;

-- Audience of a channel's epoch.
CREATE TABLE channel_reader (
    owner   TEXT NOT NULL,
    channel BLOB NOT NULL,
    epoch   INTEGER NOT NULL,
    desk    TEXT NOT NULL,
    PRIMARY KEY (owner, channel, epoch, desk)
) STRICT;

-- The key makes two contents of one sequence impossible whoever writes at the same time.
CREATE TABLE batch (
    owner     TEXT NOT NULL,
    channel   BLOB NOT NULL,
    sequence  INTEGER NOT NULL,
    object_id BLOB NOT NULL UNIQUE,
    epoch     INTEGER NOT NULL,
    stored_at INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    PRIMARY KEY (owner, channel, sequence)
) STRICT;
CREATE INDEX batch_epoch ON batch (owner, channel, epoch);

CREATE TABLE head (
    object_id  BLOB NOT NULL PRIMARY KEY,
    owner      TEXT NOT NULL,
    channel    BLOB NOT NULL,
    sequence   INTEGER NOT NULL,
    live_count INTEGER NOT NULL,
    digest     BLOB NOT NULL,
    signed_at  INTEGER NOT NULL,
    bytes      BLOB NOT NULL
) STRICT;
CREATE INDEX head_newest ON head (owner, channel, sequence, signed_at);

-- superseded_at is 0 for the one in force.
CREATE TABLE snapshot (
    object_id     BLOB NOT NULL PRIMARY KEY,
    owner         TEXT NOT NULL,
    channel       BLOB NOT NULL,
    sequence      INTEGER NOT NULL,
    epoch         INTEGER NOT NULL,
    superseded_at INTEGER NOT NULL,
    bytes         BLOB NOT NULL
) STRICT;
CREATE INDEX snapshot_feed ON snapshot (owner, channel, superseded_at);

CREATE TABLE snapshot_chunk (
    snapshot_id BLOB NOT NULL,
    position    INTEGER NOT NULL,
    digest      BLOB NOT NULL,
    PRIMARY KEY (snapshot_id, position)
) STRICT;
CREATE INDEX snapshot_chunk_digest ON snapshot_chunk (digest);

CREATE TABLE chunk (
    owner     TEXT NOT NULL,
    channel   BLOB NOT NULL,
    digest    BLOB NOT NULL,
    size      INTEGER NOT NULL,
    stored_at INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    PRIMARY KEY (owner, channel, digest)
) STRICT;

-- What a signed write was answered; the same request id is answered the same again.
CREATE TABLE receipt (
    device         BLOB NOT NULL,
    request_id     BLOB NOT NULL,
    request_digest BLOB NOT NULL,
    answer         BLOB NOT NULL,
    stored_at      INTEGER NOT NULL,
    PRIMARY KEY (device, request_id)
) STRICT;

CREATE TABLE device_session (
    token_hash BLOB NOT NULL PRIMARY KEY,
    device     BLOB NOT NULL,
    seen_at    INTEGER NOT NULL,
    until_at   INTEGER NOT NULL
) STRICT;

-- A challenge proves its own age; only those used are remembered, until they are too old.
CREATE TABLE used_challenge (
    nonce      BLOB NOT NULL PRIMARY KEY,
    expires_at INTEGER NOT NULL
) STRICT;
