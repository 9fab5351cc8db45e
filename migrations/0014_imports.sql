-- Submissions that came in by a file: which row became which record, and files on their way in.

CREATE TABLE import_row (
  call TEXT NOT NULL,
  external_id TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (call, external_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX import_row_by_record ON import_row (record);

CREATE TABLE import_job (
  id TEXT PRIMARY KEY NOT NULL,
  call TEXT NOT NULL,
  staff TEXT NOT NULL,
  file TEXT NOT NULL,
  state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  rows INTEGER NOT NULL,
  fresh INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  created INTEGER NOT NULL DEFAULT 0,
  errors TEXT NOT NULL,
  errors_total INTEGER NOT NULL,
  ignored TEXT NOT NULL,
  parts INTEGER NOT NULL,
  next_part INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  finished_at TEXT
);
CREATE INDEX import_job_by_call ON import_job (call, id);
CREATE INDEX import_job_by_state ON import_job (state, created_at);

CREATE TABLE import_part (
  job TEXT NOT NULL,
  position INTEGER NOT NULL,
  sealed TEXT NOT NULL,
  PRIMARY KEY (job, position)
) WITHOUT ROWID;

-- An export reads a call from end to end in the order of its ids.
CREATE INDEX issue_by_call ON issue (call, id);
