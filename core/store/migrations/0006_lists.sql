-- Imported lists: where persons and documents come from, and remembered column mappings.
-- What each import did stands in import_run.

CREATE TABLE known_list (
    list      TEXT PRIMARY KEY,                     -- its name, as in its records
    source    INTEGER NOT NULL,                     -- alerts::ListSource
    authority TEXT NOT NULL,
    columns   TEXT NOT NULL                         -- a table's: "field=column" lines; else ''
) STRICT, WITHOUT ROWID;
