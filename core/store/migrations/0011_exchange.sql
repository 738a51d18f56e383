-- What passes between desks (trust.md 6 and 7): releases and what became of them, lanes of envelopes, the outgoing
-- and received mail, requests and permissions, key states of desks. Times are milliseconds since 1970 UTC, 0 = none.

-- A release from draft to receipt. state: release::ReleaseState. mine: made in this vault.
CREATE TABLE release (
    id          BLOB PRIMARY KEY,
    case_id     BLOB NOT NULL,
    note        BLOB NOT NULL,
    reference   TEXT NOT NULL,
    title       TEXT NOT NULL,
    state       INTEGER NOT NULL,
    mine        INTEGER NOT NULL,
    limited     INTEGER NOT NULL,             -- its case is for few: no copy for the desk
    author      TEXT NOT NULL,
    approver    TEXT NOT NULL,
    draft       BLOB NOT NULL,                -- release::ReleaseDraft
    seed        BLOB NOT NULL,                -- ids inside its letters come from it
    question    BLOB NOT NULL,                -- of the gate, as last asked
    findings    BLOB NOT NULL,
    decision    BLOB NOT NULL,                -- release::DecisionRecord
    rules_met   INTEGER NOT NULL,
    content     TEXT NOT NULL,                -- release::contentOf()
    ask         BLOB NOT NULL,                -- Signed ApprovalAsk
    reason      TEXT NOT NULL,
    hold_until  INTEGER NOT NULL,
    made_at     INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What one recipient gets. letter: Signed ReleaseLetter; object: of the envelope once it is sealed.
CREATE TABLE release_recipient (
    release         BLOB NOT NULL,
    desk            TEXT NOT NULL,
    channel         INTEGER NOT NULL,         -- release::Channel
    envelope        BLOB NOT NULL UNIQUE,
    salt            BLOB NOT NULL,
    letter          BLOB NOT NULL,
    letter_id       BLOB NOT NULL,
    approval        BLOB NOT NULL,            -- Signed Approval
    object          BLOB NOT NULL,
    key_epoch       INTEGER NOT NULL,         -- it is sealed to
    state           INTEGER NOT NULL,
    portal_at       INTEGER NOT NULL,         -- the portal's receipt
    recall_kind     INTEGER NOT NULL,         -- release::RecallKind
    recall_deadline INTEGER NOT NULL,
    handed_to       TEXT NOT NULL,
    handed_at       INTEGER NOT NULL,
    PRIMARY KEY (release, desk)
) STRICT, WITHOUT ROWID;

-- Files that go along, as they are sent: metadata gone. Dropped once they are sealed.
CREATE TABLE release_file (
    release BLOB NOT NULL,
    sha256  BLOB NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (release, sha256)
) STRICT, WITHOUT ROWID;

-- Signed by recipients; each of a desk's devices may sign one of each act.
CREATE TABLE release_receipt (
    envelope BLOB NOT NULL,
    act      INTEGER NOT NULL,                -- release::ReceiptAct
    device   BLOB NOT NULL,
    object   BLOB NOT NULL,
    note     TEXT NOT NULL,
    exports  INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    bytes    BLOB NOT NULL,                   -- Signed ReceiptLetter
    PRIMARY KEY (envelope, act, device)
) STRICT, WITHOUT ROWID;

-- Answers of second persons and advisers. settled: the release has taken the step that follows.
CREATE TABLE release_approval (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    release BLOB NOT NULL,
    object  BLOB NOT NULL UNIQUE,
    given_by BLOB NOT NULL,
    settled INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    bytes   BLOB NOT NULL                     -- Signed ApprovalGiven
) STRICT;
CREATE INDEX release_approval_of ON release_approval (release);

-- Our envelopes to one desk are numbered without gaps. A restored vault starts others.
CREATE TABLE own_lane (
    recipient TEXT PRIMARY KEY,
    lane      BLOB NOT NULL,
    next      INTEGER NOT NULL,
    previous  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Lanes of others to this desk: what comes next, and every envelope there was.
CREATE TABLE foreign_lane (
    device BLOB NOT NULL,
    lane   BLOB NOT NULL,
    sender TEXT NOT NULL,
    next   INTEGER NOT NULL,
    last   BLOB NOT NULL,
    PRIMARY KEY (device, lane)
) STRICT, WITHOUT ROWID;
CREATE TABLE lane_entry (
    object   BLOB PRIMARY KEY,
    device   BLOB NOT NULL,
    lane     BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    UNIQUE (device, lane, sequence)
) STRICT, WITHOUT ROWID;
-- Came before those before it.
CREATE TABLE lane_waiting (
    object   BLOB PRIMARY KEY,
    device   BLOB NOT NULL,
    lane     BLOB NOT NULL,
    sender   TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    bytes    BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX lane_waiting_in ON lane_waiting (device, lane, sequence);

-- Sealed envelopes, durable before the first byte is sent. state: store::OutgoingMail::State; bytes go once the
-- recipient signed that it has this one or a later one of the lane.
CREATE TABLE mail_outgoing (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    object    BLOB NOT NULL UNIQUE,
    envelope  BLOB NOT NULL,
    recipient TEXT NOT NULL,
    lane      BLOB NOT NULL,
    sequence  INTEGER NOT NULL,
    letter    INTEGER NOT NULL,               -- objects::ObjectType of what is inside
    about     BLOB NOT NULL,                  -- release or request it belongs to; zeros = none
    state     INTEGER NOT NULL,
    portal_at INTEGER NOT NULL,
    bytes     BLOB NOT NULL
) STRICT;
CREATE INDEX mail_outgoing_waiting ON mail_outgoing (state, id) WHERE state < 3;
CREATE INDEX mail_outgoing_envelope ON mail_outgoing (envelope);

-- Which envelope stood where in this desk's mail log (as case_log_entry).
CREATE TABLE mail_log_entry (
    position INTEGER PRIMARY KEY,
    object   BLOB NOT NULL
) STRICT;
CREATE INDEX mail_log_entry_by_object ON mail_log_entry (object);

-- A received letter, sealed under a key of its own: destroyed with the key. letter_type: objects::ObjectType.
CREATE TABLE mail_item (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    letter_type INTEGER NOT NULL,
    sender      TEXT NOT NULL,
    envelope    BLOB NOT NULL UNIQUE,
    object      BLOB NOT NULL,                -- of the envelope
    letter_id   BLOB NOT NULL,
    about       BLOB NOT NULL,                -- envelope, release or request it is about; zeros = none
    title       TEXT NOT NULL,                -- empty once purged
    tlp         INTEGER NOT NULL,
    arrived_at  INTEGER NOT NULL,
    expires     INTEGER NOT NULL,             -- contract: to be gone by then
    is_read     INTEGER NOT NULL,
    locked      INTEGER NOT NULL,
    purged_at   INTEGER NOT NULL,
    superseded  INTEGER NOT NULL,
    exports     INTEGER NOT NULL,
    tell_opened INTEGER NOT NULL,
    parts       INTEGER NOT NULL,             -- pieces of attachments it will have
    key         BLOB NOT NULL,                -- empty once destroyed
    letter      BLOB NOT NULL                 -- the Signed letter, sealed; empty once destroyed
) STRICT;
CREATE INDEX mail_item_about ON mail_item (about);

CREATE TABLE mail_part (
    envelope   BLOB NOT NULL,                 -- of the release
    attachment BLOB NOT NULL,
    part       INTEGER NOT NULL,
    parts      INTEGER NOT NULL,
    sealed     BLOB NOT NULL,                 -- under the item's key
    PRIMARY KEY (envelope, attachment, part)
) STRICT;

-- Receipts signed here.
CREATE TABLE mail_receipt (
    envelope BLOB NOT NULL,
    act      INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    note     TEXT NOT NULL,
    exports  INTEGER NOT NULL,
    bytes    BLOB NOT NULL,
    PRIMARY KEY (envelope, act)
) STRICT, WITHOUT ROWID;

-- Recalls of envelopes, also of such as have not come yet.
CREATE TABLE mail_recall (
    envelope BLOB NOT NULL,
    object   BLOB NOT NULL,                   -- of the recall letter
    sender   TEXT NOT NULL,
    kind     INTEGER NOT NULL,                -- release::RecallKind
    deadline INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    bytes    BLOB NOT NULL,                   -- Signed RecallLetter
    PRIMARY KEY (envelope, object)
) STRICT, WITHOUT ROWID;

CREATE TABLE mail_filing (
    envelope  BLOB NOT NULL,
    case_id   BLOB NOT NULL,
    note      BLOB NOT NULL,
    reference TEXT NOT NULL,
    at        INTEGER NOT NULL,
    PRIMARY KEY (envelope, case_id, note)
) STRICT, WITHOUT ROWID;

-- What could not be taken, with why; kept as it came, as evidence.
CREATE TABLE mail_trouble (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    object   BLOB NOT NULL,
    sender   TEXT NOT NULL,
    envelope BLOB NOT NULL,
    code     INTEGER NOT NULL,                -- base::ErrorCode
    args     TEXT NOT NULL,                   -- one a line
    at       INTEGER NOT NULL,
    is_read  INTEGER NOT NULL,
    bytes    BLOB NOT NULL,
    UNIQUE (object, code)
) STRICT;

-- Directories as senders say they know them, larger than ours when they came: held against it once it has grown.
CREATE TABLE directory_claim (
    sender TEXT NOT NULL,
    size   INTEGER NOT NULL,
    hash   BLOB NOT NULL,
    PRIMARY KEY (sender, size, hash)
) STRICT, WITHOUT ROWID;

-- Requests, ours and theirs. state: release::RequestState.
CREATE TABLE request (
    id         BLOB PRIMARY KEY,
    number     INTEGER NOT NULL UNIQUE,
    ours       INTEGER NOT NULL,
    state      INTEGER NOT NULL,
    desk       TEXT NOT NULL,                 -- the other one
    due        INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    envelope   BLOB NOT NULL,                 -- zeros while a draft
    body       BLOB NOT NULL,                 -- of the RequestLetter
    bytes      BLOB NOT NULL                  -- Signed; empty while a draft
) STRICT, WITHOUT ROWID;
CREATE TABLE request_answer (
    request  BLOB NOT NULL,
    object   BLOB NOT NULL,                   -- of the letter
    ours     INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    at       INTEGER NOT NULL,
    bytes    BLOB NOT NULL,                   -- Signed AnswerLetter
    PRIMARY KEY (request, object)
) STRICT, WITHOUT ROWID;

-- Permission to pass on. ours: granted by this desk. purposes: numbers, comma separated; empty = as the contract.
CREATE TABLE permission (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    ours       INTEGER NOT NULL,
    request    BLOB NOT NULL,
    granted_by TEXT NOT NULL,
    granted_to TEXT NOT NULL,                 -- who may pass it on
    onward     TEXT NOT NULL,                 -- to whom
    envelope   BLOB NOT NULL,
    paragraph  BLOB NOT NULL,
    alert      BLOB NOT NULL,
    purposes   TEXT NOT NULL,
    until      INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    UNIQUE (request, onward, at)
) STRICT;

-- What a person knows of another desk's key. state: store::DeskKeyState.
CREATE TABLE desk_key (
    desk     TEXT PRIMARY KEY,
    key      BLOB NOT NULL,                   -- fingerprint that was seen, or decided on
    offered  BLOB NOT NULL,                   -- the directory's now; another one while it is changed
    state    INTEGER NOT NULL,
    means    INTEGER NOT NULL,                -- store::VerifiedBy; 0 = not verified
    person   TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
