-- The name index over listed persons (architecture.md 4).
--
-- It is held in memory; here are its last saved pieces and what changed since. A person is
-- named by its row in listed_person, or, while it waits to be published, by a number far
-- below: -2^62 + its row in pending_operation (core/store/pending_rows.h). Ids never come
-- again, so that a connection reads on from the last it knows.
CREATE TABLE name_change (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL
) STRICT;

-- What was saved holds every change up to `changes`; those rows are gone, so a connection that
-- knows less reads the pieces anew.
CREATE TABLE name_index (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    changes INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO name_index(id) VALUES (1);

CREATE TABLE name_index_piece (
    id    INTEGER PRIMARY KEY,                      -- from 0, in order
    bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER listed_person_added AFTER INSERT ON listed_person
BEGIN INSERT INTO name_change(person) VALUES (new.id); END;
CREATE TRIGGER listed_person_changed AFTER UPDATE OF record ON listed_person
BEGIN INSERT INTO name_change(person) VALUES (new.id); END;
CREATE TRIGGER listed_person_dropped AFTER DELETE ON listed_person
BEGIN INSERT INTO name_change(person) VALUES (old.id); END;
CREATE TRIGGER pending_person_entered AFTER INSERT ON pending_operation WHEN new.record_kind = 2
BEGIN INSERT INTO name_change(person) VALUES (-4611686018427387904 + new.id); END;
CREATE TRIGGER pending_person_dropped AFTER DELETE ON pending_operation WHEN old.record_kind = 2
BEGIN INSERT INTO name_change(person) VALUES (-4611686018427387904 + old.id); END;
