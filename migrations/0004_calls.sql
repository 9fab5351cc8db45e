-- Calls for issues and what is submitted to them.

CREATE TABLE call (
  slug TEXT PRIMARY KEY NOT NULL,
  cycle TEXT NOT NULL,
  kind TEXT NOT NULL,
  opens_at TEXT,
  closes_at TEXT,
  stage TEXT NOT NULL,
  languages TEXT NOT NULL,
  figures TEXT NOT NULL DEFAULT 'counted',
  source TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL
);
CREATE INDEX call_by_opening ON call (opens_at, slug);

CREATE TABLE call_text (
  call TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  guidance TEXT NOT NULL,
  PRIMARY KEY (call, language)
) WITHOUT ROWID;

CREATE TABLE cycle (
  slug TEXT PRIMARY KEY NOT NULL,
  year INTEGER NOT NULL
);

CREATE TABLE issue (
  id TEXT PRIMARY KEY NOT NULL,
  call TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  desired_outcome TEXT,
  themes TEXT NOT NULL,
  policy_questions TEXT NOT NULL,
  stream TEXT,
  continues TEXT,
  first_time INTEGER,
  answers TEXT NOT NULL
);
