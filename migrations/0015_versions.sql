-- What an item said before, and an edit of a published one that waits for a decision.

CREATE TABLE item_version (
  item TEXT NOT NULL,
  number INTEGER NOT NULL,
  content TEXT NOT NULL,
  made_at TEXT NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (item, number)
) WITHOUT ROWID;

ALTER TABLE submission ADD COLUMN edit TEXT;
ALTER TABLE submission ADD COLUMN erased_at TEXT;

-- The queue holds what is pending and what has an edit waiting; both orders of it, whole and by kind.
CREATE INDEX submission_by_waiting ON submission ((state = 'pending' OR edit IS NOT NULL), risk DESC, received_at, id);
CREATE INDEX submission_by_waiting_kind ON submission ((state = 'pending' OR edit IS NOT NULL), kind, risk DESC, received_at, id);
