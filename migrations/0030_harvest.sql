-- Where a record was copied from: the address of its first record, which every further copy keeps.
ALTER TABLE entry ADD COLUMN origin TEXT;
CREATE INDEX entry_by_origin ON entry (origin) WHERE origin IS NOT NULL;

-- Catalogues that entries are taken from.
CREATE TABLE harvest_source (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE,
  former_names TEXT NOT NULL DEFAULT '[]',
  address TEXT NOT NULL,
  form TEXT NOT NULL,
  every_hours INTEGER NOT NULL,
  active INTEGER NOT NULL,
  language TEXT,
  entry_kind TEXT,
  topics TEXT NOT NULL DEFAULT '[]',
  regions TEXT NOT NULL DEFAULT '[]',
  next_run_at TEXT NOT NULL,
  etag TEXT,
  modified TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL
);
CREATE INDEX harvest_source_by_due ON harvest_source (active, next_run_at);

CREATE TABLE harvest_run (
  id TEXT PRIMARY KEY NOT NULL,
  source TEXT NOT NULL,
  started_by TEXT NOT NULL,
  dry INTEGER NOT NULL,
  state TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  step INTEGER NOT NULL DEFAULT 0,
  tries INTEGER NOT NULL DEFAULT 0,
  lease_until TEXT NOT NULL,
  place TEXT NOT NULL,
  etag TEXT,
  modified TEXT,
  counts TEXT NOT NULL,
  problems TEXT NOT NULL DEFAULT '[]',
  problems_total INTEGER NOT NULL DEFAULT 0,
  happenings TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX harvest_run_by_source ON harvest_run (source, id);
-- One run of a source at a time; the database decides between two that begin at once.
CREATE UNIQUE INDEX harvest_run_open ON harvest_run (source) WHERE state IN ('reading', 'writing');
CREATE INDEX harvest_run_by_lease ON harvest_run (lease_until) WHERE state IN ('reading', 'writing');

-- What a run has read and checked and not yet compared with the entries.
CREATE TABLE harvest_part (
  run TEXT NOT NULL,
  position INTEGER NOT NULL,
  records TEXT NOT NULL,
  PRIMARY KEY (run, position)
);

-- Which record of a source is which entry, and marks of what it said last. No text is kept here.
CREATE TABLE harvest_record (
  source TEXT NOT NULL,
  external_id TEXT NOT NULL,
  entry TEXT NOT NULL,
  made INTEGER NOT NULL,
  marks TEXT NOT NULL,
  seen_run TEXT NOT NULL,
  seen_dry TEXT,
  gone_at TEXT,
  PRIMARY KEY (source, external_id)
);
CREATE INDEX harvest_record_by_entry ON harvest_record (entry);
