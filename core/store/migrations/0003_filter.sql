-- The look-up filter, kept encrypted and bound to the alert generation (architecture.md 4),
-- and the counters by which a connection sees what to read anew.
--
-- The filter speaks for all alerts and pending operations when the deltas hold every change
-- since it was built: built_at >= logged_from and logged_to = alert_generation.value. In any
-- other case it is not asked. A new vault has an empty filter (build 0) at generation 0.
CREATE TABLE lookup_state (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    build       INTEGER NOT NULL DEFAULT 0,         -- rises with every build
    mark        INTEGER NOT NULL DEFAULT 0,         -- keyed: of another vault's index key, another mark
    parts       INTEGER NOT NULL DEFAULT 0,
    built_at    INTEGER NOT NULL DEFAULT 0,         -- alert generation in it
    covers      INTEGER NOT NULL DEFAULT 0,         -- last filter_delta in it
    logged_from INTEGER NOT NULL DEFAULT 0,         -- deltas hold what came after this generation
    logged_to   INTEGER NOT NULL DEFAULT 0,         -- up to this one
    series      INTEGER NOT NULL DEFAULT 0,         -- rises with every change of blank_range
    feeds       INTEGER NOT NULL DEFAULT 0          -- rises with every change of feed
) STRICT;
INSERT INTO lookup_state(id) VALUES (1);

CREATE TABLE filter_part (
    part  INTEGER PRIMARY KEY,                      -- from 0
    build INTEGER NOT NULL,
    bytes BLOB NOT NULL                             -- core/store/fuse_filter.h
) STRICT;

-- Keys of what a transaction brought, eight bytes each, little endian. Ids never come again:
-- a connection reads on from the last it knows.
CREATE TABLE filter_delta (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    keys BLOB NOT NULL
) STRICT;

CREATE TRIGGER blank_range_added AFTER INSERT ON blank_range BEGIN UPDATE lookup_state SET series = series + 1; END;
CREATE TRIGGER blank_range_moved AFTER UPDATE ON blank_range BEGIN UPDATE lookup_state SET series = series + 1; END;
CREATE TRIGGER blank_range_dropped AFTER DELETE ON blank_range BEGIN UPDATE lookup_state SET series = series + 1; END;
CREATE TRIGGER feed_added AFTER INSERT ON feed BEGIN UPDATE lookup_state SET feeds = feeds + 1; END;
CREATE TRIGGER feed_changed AFTER UPDATE ON feed BEGIN UPDATE lookup_state SET feeds = feeds + 1; END;
CREATE TRIGGER feed_dropped AFTER DELETE ON feed BEGIN UPDATE lookup_state SET feeds = feeds + 1; END;
