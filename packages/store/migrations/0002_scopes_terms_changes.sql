-- A counter for each scope that an answer can depend on: '' for places and catalogue, and the two digits of each
-- province for its reports. It takes the place of the one counter for everything.
CREATE TABLE scope_revision (
  scope TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  changed_at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO scope_revision (scope, number, changed_at) SELECT '', number, changed_at FROM revision WHERE only = 1;
INSERT INTO scope_revision (scope, number, changed_at)
  SELECT substr(ref_area, 1, 2), count(*), max(recorded_at) FROM report_version GROUP BY substr(ref_area, 1, 2);
DROP TABLE revision;

-- One row for each term of each version, in the order of the report.
CREATE TABLE term (
  version INTEGER NOT NULL REFERENCES report_version (id),
  ordinal INTEGER NOT NULL,
  current INTEGER NOT NULL DEFAULT 1,
  number INTEGER,
  name TEXT NOT NULL,
  definition_start INTEGER,
  definition_end INTEGER,
  components_json TEXT NOT NULL,
  references_json TEXT NOT NULL,
  PRIMARY KEY (version, ordinal)
) WITHOUT ROWID;
CREATE INDEX term_by_name ON term (name, version, ordinal) WHERE current = 1;
INSERT INTO term (version, ordinal, current, number, name, definition_start, definition_end, components_json, references_json)
  SELECT v.id, t.key, v.superseded_at IS NULL, t.value ->> '$.number', t.value ->> '$.term',
    t.value ->> '$.definition.start', t.value ->> '$.definition.end', t.value -> '$.components', t.value -> '$.references'
  FROM report_version AS v, json_each(v.terms_json) AS t;

-- What happened to reports, in the order in which it did.
CREATE TABLE report_change (
  id INTEGER PRIMARY KEY,
  changed_at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('new', 'changed', 'withdrawn')),
  version INTEGER NOT NULL REFERENCES report_version (id)
);
CREATE INDEX report_change_by_time ON report_change (changed_at, id);
CREATE INDEX report_change_by_version ON report_change (version);
INSERT INTO report_change (changed_at, kind, version)
  SELECT recorded_at,
    CASE WHEN EXISTS (SELECT 1 FROM report_version AS p WHERE p.report_id = v.report_id AND p.id < v.id)
      THEN 'changed' ELSE 'new' END,
    id
  FROM report_version AS v ORDER BY recorded_at, id;
