-- Courier files, and hits that asked their owner by a request. Times are milliseconds since 1970 UTC.

-- How many this vault has written to a desk.
CREATE TABLE courier_sent (
    desk   TEXT PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Which came. A restored vault may number anew: then one number has two digests.
CREATE TABLE courier_came (
    sender TEXT NOT NULL,
    device BLOB NOT NULL,
    number INTEGER NOT NULL,
    digest BLOB NOT NULL,                     -- SHA-256 of the sealed part
    at     INTEGER NOT NULL,
    PRIMARY KEY (sender, device, number, digest)
) STRICT, WITHOUT ROWID;

-- A hit that waits for the answer to a request. settled: the answer has become an event of the hit, or cannot.
CREATE TABLE hit_request (
    request BLOB PRIMARY KEY,
    hit     INTEGER NOT NULL,
    settled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
