-- When the file of a version was sent: one that was sent earlier and is read later takes the place of none. What data/
-- brought has none, and counts from when it was recorded.
ALTER TABLE report_version ADD COLUMN received_at TEXT;
