-- Where characters stand in the text that take two UTF-16 units each, as JSON: positions that count characters follow
-- from it. Nothing where there are none.
ALTER TABLE report_version ADD COLUMN supplementary_json TEXT;
