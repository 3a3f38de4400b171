-- Indexes that hold every filter at one value, so that a page reads hardly more than it gives. `current` leads: what
-- has been replaced stands in the same order behind what holds, for answers as of a day. Status and measure come
-- before place and period, in an index each way.
DROP INDEX observation_by_indicator_place;
DROP INDEX observation_by_indicator_period;
DROP INDEX observation_by_place;
DROP INDEX observation_by_period;
DROP INDEX observation_by_status;
CREATE INDEX observation_by_place ON observation (current, place_key, period_key, id);
CREATE INDEX observation_by_period ON observation (current, period_key, place_key, id);
CREATE INDEX observation_by_status_place ON observation (current, status, measure, place_key, period_key, id);
CREATE INDEX observation_by_status_period ON observation (current, status, measure, period_key, place_key, id);
CREATE INDEX observation_by_indicator_place ON observation (current, indicator_key, place_key, period_key, id);
CREATE INDEX observation_by_indicator_period ON observation (current, indicator_key, period_key, place_key, id);
CREATE INDEX observation_by_indicator_status_place
  ON observation (current, indicator_key, status, measure, place_key, period_key, id);
CREATE INDEX observation_by_indicator_status_period
  ON observation (current, indicator_key, status, measure, period_key, place_key, id);

-- The places and periods that anything was ever said of, by status and measure, and whatever these are under ''. A walk
-- goes from one to the next where it needs only a range of what lies in each. What was said once stays; to look for it
-- in vain costs one step.
CREATE TABLE observed_place (status TEXT, measure TEXT, place_key TEXT, PRIMARY KEY (status, measure, place_key)) WITHOUT ROWID;
CREATE TABLE observed_period (status TEXT, measure TEXT, period_key TEXT, PRIMARY KEY (status, measure, period_key)) WITHOUT ROWID;
INSERT INTO observed_place (status, measure, place_key)
  SELECT status, measure, place_key FROM observation UNION SELECT '', '', place_key FROM observation;
INSERT INTO observed_period (status, measure, period_key)
  SELECT status, measure, period_key FROM observation UNION SELECT '', '', period_key FROM observation;

-- What was replaced, by place, for whole reports as of a day.
DROP INDEX report_past;
CREATE INDEX report_past ON report_version (ref_area, year, report_id) WHERE superseded_at IS NOT NULL;
CREATE INDEX report_by_kind_place ON report_version (kind, ref_area, year, report_id) WHERE superseded_at IS NULL;
CREATE INDEX report_by_kind_year ON report_version (kind, year, ref_area, report_id) WHERE superseded_at IS NULL;

-- The full text knows the kind of each document, so that a place is not looked for among a million terms.
DROP TRIGGER search_document_added;
DROP TRIGGER search_document_removed;
DROP TABLE search_index;
CREATE VIRTUAL TABLE search_index USING fts5 (words, kind, content = 'search_document', content_rowid = 'id', tokenize = 'unicode61');
CREATE TRIGGER search_document_added AFTER INSERT ON search_document BEGIN
  INSERT INTO search_index (rowid, words, kind) VALUES (new.id, new.words, new.kind);
END;
CREATE TRIGGER search_document_removed AFTER DELETE ON search_document BEGIN
  INSERT INTO search_index (search_index, rowid, words, kind) VALUES ('delete', old.id, old.words, old.kind);
END;
INSERT INTO search_index (search_index) VALUES ('rebuild');

-- What a report tells of a place in another province counts as a change there.
INSERT OR IGNORE INTO scope_revision (scope, number, changed_at)
  SELECT DISTINCT substr(place_key, 1, 2), 1, (SELECT max(changed_at) FROM scope_revision)
  FROM observed_place WHERE status = '' AND place_key >= '01';
