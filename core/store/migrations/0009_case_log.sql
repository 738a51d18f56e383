-- The desk's sealed case log as this vault knows it (trust.md 5, end; core/objects/case_objects.h),
-- and contents of attachments.

-- Each chunk is sealed under the attachment's own key (core/store/attachment_store.h).
-- sent: 0 nobody else has it, 1 the portal's receipt is here, 2 seen in the log, or came from there.
CREATE TABLE attachment_chunk (
    id         INTEGER PRIMARY KEY,
    attachment BLOB NOT NULL,
    chunk      INTEGER NOT NULL,
    chunks     INTEGER NOT NULL,
    case_id    BLOB NOT NULL,
    sent       INTEGER NOT NULL,
    sealed     BLOB NOT NULL,
    UNIQUE (attachment, chunk)
) STRICT;
CREATE INDEX attachment_chunk_unsent ON attachment_chunk (sent) WHERE sent < 2;

-- Keys of cases. secret: empty where the key was not wrapped to this device.
CREATE TABLE case_key (
    case_id BLOB NOT NULL,
    epoch   INTEGER NOT NULL,
    key_id  BLOB NOT NULL,
    creator BLOB NOT NULL,
    limited INTEGER NOT NULL,
    secret  BLOB NOT NULL,
    PRIMARY KEY (case_id, epoch, key_id)
) STRICT, WITHOUT ROWID;

-- To which devices each was wrapped.
CREATE TABLE case_key_holder (
    case_id BLOB NOT NULL,
    epoch   INTEGER NOT NULL,
    key_id  BLOB NOT NULL,
    device  BLOB NOT NULL,
    PRIMARY KEY (case_id, epoch, key_id, device)
) STRICT, WITHOUT ROWID;

-- Signed and sealed, durable before the first byte is sent; stays until it was seen in the log.
CREATE TABLE case_outgoing (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    object BLOB NOT NULL UNIQUE,
    sent   INTEGER NOT NULL,
    bytes  BLOB NOT NULL
) STRICT;

-- Came, and cannot be used yet: no key, a key whose giver is not known yet, or a newer form.
CREATE TABLE case_sealed (
    object  BLOB PRIMARY KEY,
    case_id BLOB NOT NULL,
    reason  INTEGER NOT NULL,
    bytes   BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_sealed_by_case ON case_sealed (case_id);

-- Which object stood where: a portal that swaps, repeats or leaves out contradicts itself here.
CREATE TABLE case_log_entry (
    position INTEGER PRIMARY KEY,
    object   BLOB NOT NULL
) STRICT;
CREATE INDEX case_log_entry_by_object ON case_log_entry (object);
