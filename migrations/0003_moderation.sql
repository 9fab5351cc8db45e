-- What is moderated, everything that happened to it, and the public log.

CREATE TABLE event (
  id TEXT PRIMARY KEY NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  action TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  from_state TEXT,
  to_state TEXT,
  reason TEXT
);
CREATE INDEX event_by_subject ON event (subject_id, at, id);

CREATE TABLE event_note (
  event TEXT PRIMARY KEY NOT NULL,
  note TEXT NOT NULL
);

CREATE TABLE moderation_log (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT
);

CREATE TABLE seal (
  sequence INTEGER PRIMARY KEY,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
);

CREATE TABLE submission (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  reference TEXT NOT NULL UNIQUE,
  parent TEXT,
  state TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  language TEXT NOT NULL,
  channel TEXT NOT NULL,
  received_at TEXT NOT NULL,
  published_at TEXT,
  edited_at TEXT,
  return_by TEXT,
  name TEXT,
  show_name INTEGER NOT NULL DEFAULT 0,
  capacity TEXT,
  organisation TEXT,
  stakeholder_group TEXT,
  country TEXT,
  region TEXT,
  email TEXT,
  email_index TEXT,
  email_verified_at TEXT,
  notices INTEGER NOT NULL DEFAULT 0,
  locale TEXT NOT NULL,
  tracking_hash TEXT NOT NULL UNIQUE,
  risk INTEGER NOT NULL DEFAULT 0,
  signals TEXT NOT NULL DEFAULT '[]',
  fingerprint TEXT NOT NULL DEFAULT '',
  appealed_at TEXT,
  appeal_open INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX submission_by_appeal ON submission (appeal_open, appealed_at);
CREATE INDEX submission_by_queue ON submission (state, risk DESC, received_at, id);
CREATE INDEX submission_by_kind ON submission (state, kind, risk DESC, received_at, id);
-- Addresses are removed a year after their cycle; what has none need not be looked at.
CREATE INDEX submission_by_kept_address ON submission (received_at) WHERE email IS NOT NULL;
CREATE INDEX submission_by_fingerprint ON submission (fingerprint);
