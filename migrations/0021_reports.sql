-- Synthesis reports of calls, each made at a moment and not changed by what comes later.

CREATE TABLE report (
  id TEXT PRIMARY KEY NOT NULL,
  call TEXT NOT NULL,
  number INTEGER NOT NULL,
  language TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft',
  version INTEGER NOT NULL DEFAULT 1,
  intro TEXT NOT NULL DEFAULT '',
  conclusions TEXT NOT NULL DEFAULT '',
  parts TEXT NOT NULL,
  withheld TEXT NOT NULL DEFAULT '[]',
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  published_at TEXT
);
CREATE UNIQUE INDEX report_by_number ON report (call, number);

-- What a report says, cut so that a page and a row stay small however large the call is.
CREATE TABLE report_part (
  report TEXT NOT NULL,
  section TEXT NOT NULL,
  part INTEGER NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (report, section, part)
);
