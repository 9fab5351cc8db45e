-- What somebody other than the Secretariat would have an entry say; a moderator decides field by field.
CREATE TABLE entry_proposal (
  id TEXT PRIMARY KEY NOT NULL,
  entry TEXT NOT NULL,
  made_at TEXT NOT NULL,
  word TEXT NOT NULL,
  owner TEXT,
  source TEXT,
  base TEXT NOT NULL,
  changes TEXT NOT NULL,
  state TEXT NOT NULL,
  decisions TEXT NOT NULL DEFAULT '{}',
  decided_at TEXT,
  decided_by TEXT
);
CREATE INDEX entry_proposal_by_state ON entry_proposal (state, id);
CREATE INDEX entry_proposal_by_entry ON entry_proposal (entry, state, id);
