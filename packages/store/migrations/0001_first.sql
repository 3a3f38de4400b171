-- Places of data/places.json, `name` with the places above it, `body` all that is said of it.
CREATE TABLE place (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX place_by_level ON place (level, code);

-- The catalogue of data/indicators. `body` is the entry as it stands in the file.
CREATE TABLE indicator (
  id TEXT PRIMARY KEY,
  group_id TEXT NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX indicator_by_group ON indicator (group_id, id);

-- What one source says, as it was read once. A new source or a new reading of a report adds a version;
-- the version before it is kept and marked. `write_id` names the batch that wrote the row.
CREATE TABLE report_version (
  id INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL,
  write_id TEXT NOT NULL UNIQUE,
  origin TEXT NOT NULL CHECK (origin IN ('data', 'ingest')),
  content_sha256 TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  superseded_at TEXT,
  superseded_by TEXT,
  sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  length INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT,
  ref_area TEXT NOT NULL,
  ref_area_name TEXT NOT NULL,
  ref_area_level TEXT NOT NULL,
  year INTEGER NOT NULL,
  delivered_on TEXT,
  meeting TEXT,
  speaker_name TEXT,
  speaker_title TEXT,
  issuer TEXT,
  review_periods TEXT NOT NULL,
  observations INTEGER NOT NULL,
  terms INTEGER NOT NULL,
  projects INTEGER NOT NULL,
  tables INTEGER NOT NULL,
  outline_json TEXT NOT NULL,
  tables_json TEXT NOT NULL,
  terms_json TEXT NOT NULL,
  projects_json TEXT NOT NULL,
  numbers_json TEXT NOT NULL,
  diagnostics_json TEXT NOT NULL
);
CREATE UNIQUE INDEX report_current ON report_version (report_id) WHERE superseded_at IS NULL;
CREATE INDEX report_by_place ON report_version (ref_area, year, report_id) WHERE superseded_at IS NULL;
CREATE INDEX report_by_year ON report_version (year, ref_area, report_id) WHERE superseded_at IS NULL;
CREATE INDEX report_by_content ON report_version (report_id, content_sha256);
CREATE INDEX report_by_successor ON report_version (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX report_by_time ON report_version (recorded_at, id);

-- One row for each observation of each version. `value` and `quantity_value` are JSON, as in the contract.
-- The keys make an order of what may be absent: '' comes first.
CREATE TABLE observation (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES report_version (id),
  current INTEGER NOT NULL DEFAULT 1,
  observation_id TEXT NOT NULL,
  indicator_id TEXT,
  indicator_text TEXT NOT NULL,
  ref_area TEXT,
  period TEXT,
  measure TEXT NOT NULL,
  value TEXT NOT NULL,
  unit TEXT,
  quantity_value TEXT,
  quantity_unit TEXT,
  bound TEXT NOT NULL,
  status TEXT NOT NULL,
  modality TEXT,
  attribute TEXT,
  qualitative TEXT,
  against TEXT,
  section TEXT,
  section_title TEXT,
  table_index INTEGER,
  table_row INTEGER,
  table_column INTEGER,
  source_start INTEGER NOT NULL,
  source_end INTEGER NOT NULL,
  quote TEXT NOT NULL,
  clause_start INTEGER NOT NULL,
  clause_end INTEGER NOT NULL,
  indicator_key TEXT NOT NULL GENERATED ALWAYS AS (ifnull(indicator_id, '')) VIRTUAL,
  place_key TEXT NOT NULL GENERATED ALWAYS AS (ifnull(ref_area, '')) VIRTUAL,
  period_key TEXT NOT NULL GENERATED ALWAYS AS (ifnull(period, '')) VIRTUAL
);
CREATE INDEX observation_by_position ON observation (version, source_start, id);
CREATE INDEX observation_by_indicator_place ON observation (indicator_key, place_key, period_key, id) WHERE current = 1;
CREATE INDEX observation_by_indicator_period ON observation (indicator_key, period_key, place_key, id) WHERE current = 1;
CREATE INDEX observation_by_place ON observation (place_key, period_key, id) WHERE current = 1;
CREATE INDEX observation_by_period ON observation (period_key, place_key, id) WHERE current = 1;
CREATE INDEX observation_by_status ON observation (status, measure, place_key, period_key, id) WHERE current = 1;

-- Counts of what is current, kept by the batches that write, so that no list has to count.
CREATE TABLE indicator_count (
  indicator_id TEXT PRIMARY KEY,
  observations INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE place_count (
  code TEXT PRIMARY KEY,
  reports INTEGER NOT NULL
) WITHOUT ROWID;

-- Full text. A blank stands between Han characters, so that a phrase of any length is found.
CREATE TABLE search_document (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  label TEXT NOT NULL,
  words TEXT NOT NULL
);
CREATE INDEX search_document_by_ref ON search_document (kind, ref);
CREATE VIRTUAL TABLE search_index USING fts5 (words, content = 'search_document', content_rowid = 'id', tokenize = 'unicode61');
CREATE TRIGGER search_document_added AFTER INSERT ON search_document BEGIN
  INSERT INTO search_index (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER search_document_removed AFTER DELETE ON search_document BEGIN
  INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.id, old.words);
END;

-- What was loaded from data/, by hash, and a counter that every change raises.
CREATE TABLE loaded (
  name TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE revision (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  number INTEGER NOT NULL,
  changed_at TEXT NOT NULL
);
INSERT INTO revision (only, number, changed_at) VALUES (1, 0, '1970-01-01T00:00:00.000Z');
