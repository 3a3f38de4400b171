-- One row for each file that was ever sent, by the hash of its bytes.
CREATE TABLE ingest_job (
  sha256 TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('received', 'queued', 'stored', 'failed')),
  -- Why it failed, or why the last try did.
  reason TEXT,
  detail TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  report_id TEXT,
  name TEXT,
  length INTEGER NOT NULL,
  sender TEXT NOT NULL,
  received_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX ingest_job_unfinished ON ingest_job (updated_at, sha256) WHERE state IN ('received', 'queued');

-- Up to which version a backup has been written.
CREATE TABLE backup_mark (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  version INTEGER NOT NULL,
  written_at TEXT NOT NULL
);
