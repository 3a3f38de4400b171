-- What took the place of what, by day: an answer as of a day shows the versions that held then.
CREATE INDEX report_past ON report_version (superseded_at) WHERE superseded_at IS NOT NULL;
