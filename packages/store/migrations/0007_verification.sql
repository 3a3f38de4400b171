-- The hash of all that was written of a version, made when it was: at night the rows are held against it. A version
-- from before this has none until it is read for the first time.
ALTER TABLE report_version ADD COLUMN rows_sha256 TEXT;

-- What a check has found wrong, until a later one finds it mended.
CREATE TABLE fault (
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  detail TEXT NOT NULL,
  found_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  PRIMARY KEY (kind, name)
) WITHOUT ROWID;

-- How far each walk through everything has come: behind which name it goes on, '' before the first, and when it was last
-- at the end.
CREATE TABLE verification (
  walk TEXT PRIMARY KEY,
  after TEXT NOT NULL,
  completed_at TEXT
) WITHOUT ROWID;
