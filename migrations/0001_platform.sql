-- Settings, counters, kept totals, search index and outbox.

CREATE TABLE counter (
  name TEXT PRIMARY KEY NOT NULL,
  value INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE facet (
  scope TEXT NOT NULL,
  context TEXT NOT NULL,
  dimension TEXT NOT NULL,
  value TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (scope, context, dimension, value)
) WITHOUT ROWID;

CREATE TABLE hourly_limit (
  bucket TEXT NOT NULL,
  hour TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (bucket, hour)
) WITHOUT ROWID;

CREATE TABLE idem (
  key_hash TEXT PRIMARY KEY NOT NULL,
  body_hash TEXT NOT NULL,
  record_id TEXT NOT NULL,
  created_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE mail (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  subject_reference TEXT,
  recipient_index TEXT NOT NULL,
  locale TEXT NOT NULL,
  payload TEXT,
  state TEXT NOT NULL DEFAULT 'queued',
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  sent_at TEXT,
  last_error TEXT
);
CREATE INDEX mail_by_due ON mail (state, next_at);
CREATE INDEX mail_by_recipient ON mail (recipient_index, created_at);
CREATE INDEX mail_by_age ON mail (created_at);
CREATE INDEX mail_by_state ON mail (state, id);

CREATE TABLE posting (
  scope TEXT NOT NULL,
  key TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (scope, key, id DESC)
) WITHOUT ROWID;

CREATE TABLE revision (
  scope TEXT PRIMARY KEY NOT NULL,
  value INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE search_posting (
  scope TEXT NOT NULL,
  term TEXT NOT NULL,
  impact INTEGER NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (scope, term, impact DESC, id)
) WITHOUT ROWID;

CREATE TABLE search_term (
  scope TEXT NOT NULL,
  term TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (scope, term)
) WITHOUT ROWID;

CREATE TABLE summary (
  scope TEXT PRIMARY KEY NOT NULL,
  counts TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE setting (
  name TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) WITHOUT ROWID;
