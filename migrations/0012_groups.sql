-- Groups of similar issues, and every step by which they came about.

ALTER TABLE issue ADD COLUMN issue_group TEXT;
-- Finds what stands in no group yet, newest first, and the members of a group whatever their state.
CREATE INDEX issue_by_group ON issue (call, issue_group, id);

CREATE TABLE issue_group (
  id TEXT PRIMARY KEY NOT NULL,
  call TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL,
  translations TEXT NOT NULL DEFAULT '{}',
  version INTEGER NOT NULL DEFAULT 1,
  state TEXT NOT NULL DEFAULT 'active',
  merged_into TEXT,
  members TEXT NOT NULL DEFAULT '[]',
  size INTEGER NOT NULL DEFAULT 0,
  former TEXT,
  created_at TEXT NOT NULL
);
CREATE INDEX issue_group_by_size ON issue_group (call, state, size DESC, id DESC);

CREATE TABLE group_step (
  issue_group TEXT NOT NULL,
  version INTEGER NOT NULL,
  step TEXT NOT NULL,
  action TEXT NOT NULL,
  actor TEXT NOT NULL,
  role TEXT NOT NULL,
  at TEXT NOT NULL,
  issues INTEGER NOT NULL,
  other TEXT,
  reason TEXT,
  undoes TEXT,
  before TEXT,
  PRIMARY KEY (issue_group, version)
) WITHOUT ROWID;
CREATE INDEX group_step_by_step ON group_step (step);
CREATE TRIGGER group_step_no_update BEFORE UPDATE ON group_step BEGIN SELECT RAISE(ABORT, 'group_step is append-only'); END;
CREATE TRIGGER group_step_no_delete BEFORE DELETE ON group_step BEGIN SELECT RAISE(ABORT, 'group_step is append-only'); END;
