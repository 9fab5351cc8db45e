-- What the forum takes up, what became of each group of issues, and the calendar of a cycle.

CREATE TABLE workstream (
  id TEXT PRIMARY KEY NOT NULL,
  cycle TEXT NOT NULL,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  rationale TEXT NOT NULL,
  desired_outcome TEXT NOT NULL,
  time_frame TEXT NOT NULL,
  stakeholders TEXT NOT NULL DEFAULT '[]',
  facilitators TEXT NOT NULL DEFAULT '',
  answers TEXT NOT NULL DEFAULT '[]',
  result TEXT NOT NULL DEFAULT 'open',
  result_note TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL
);
CREATE INDEX workstream_by_cycle ON workstream (cycle, id DESC);

CREATE TABLE group_outcome (
  issue_group TEXT PRIMARY KEY NOT NULL,
  call TEXT NOT NULL,
  cycle TEXT NOT NULL,
  outcome TEXT NOT NULL,
  workstream TEXT,
  place TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  changed_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX group_outcome_by_outcome ON group_outcome (cycle, outcome, issue_group);

CREATE TABLE meeting (
  id TEXT PRIMARY KEY NOT NULL,
  cycle TEXT NOT NULL,
  titles TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  url TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  cancelled_at TEXT
);
CREATE INDEX meeting_by_cycle ON meeting (cycle, starts_at);
