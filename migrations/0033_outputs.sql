-- Past meetings and what came of them, kept as links; searched beside the entries of the observatory.
CREATE TABLE past_output (
  id TEXT PRIMARY KEY NOT NULL,
  place TEXT NOT NULL,
  same_as TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  languages TEXT NOT NULL DEFAULT '[]',
  meeting TEXT,
  year INTEGER NOT NULL,
  topics TEXT NOT NULL DEFAULT '[]',
  body TEXT NOT NULL,
  summary TEXT,
  url TEXT,
  source TEXT,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  removed_at TEXT,
  version INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX past_output_by_place ON past_output (place);
CREATE UNIQUE INDEX past_output_by_same_as ON past_output (same_as);
CREATE INDEX past_output_by_creation ON past_output (created_at, id);
CREATE INDEX past_output_removed ON past_output (removed_at, id) WHERE removed_at IS NOT NULL;
