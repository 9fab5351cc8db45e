-- Answers to POSTs of the Secretariat API, by their key, so that a repeated one is answered and not done again.

CREATE TABLE answered (
  key_hash TEXT PRIMARY KEY NOT NULL,
  body_hash TEXT NOT NULL,
  claim TEXT NOT NULL,
  created_at TEXT NOT NULL,
  status INTEGER,
  body TEXT
) WITHOUT ROWID;
CREATE INDEX answered_by_age ON answered (created_at);
