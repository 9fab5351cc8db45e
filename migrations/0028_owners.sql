-- What readers report about an entry; never published. Open before decided, the unsuspicious before the suspicious.
CREATE TABLE entry_correction (
  id TEXT PRIMARY KEY NOT NULL,
  entry TEXT NOT NULL,
  received_at TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  channel TEXT NOT NULL,
  risk INTEGER NOT NULL,
  signals TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  decided INTEGER NOT NULL DEFAULT 0,
  outcome TEXT,
  note TEXT,
  decided_at TEXT,
  decided_by TEXT
);
CREATE INDEX entry_correction_by_place ON entry_correction (decided, risk, id);
CREATE INDEX entry_correction_by_entry ON entry_correction (entry, fingerprint);

-- Links by which somebody proves an address at the domain of an entry.
CREATE TABLE entry_claim (
  token_hash TEXT PRIMARY KEY NOT NULL,
  entry TEXT NOT NULL,
  email TEXT NOT NULL,
  email_index TEXT NOT NULL,
  locale TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
);
CREATE INDEX entry_claim_by_entry ON entry_claim (entry);
CREATE INDEX entry_claim_by_end ON entry_claim (expires_at);

-- Who answers for an entry.
CREATE TABLE entry_owner (
  id TEXT PRIMARY KEY NOT NULL,
  entry TEXT NOT NULL,
  token_hash TEXT,
  issue INTEGER NOT NULL,
  email TEXT,
  email_index TEXT NOT NULL,
  locale TEXT NOT NULL,
  since TEXT NOT NULL,
  granted_by TEXT,
  revoked_at TEXT,
  revoked_by TEXT
);
CREATE UNIQUE INDEX entry_owner_by_address ON entry_owner (entry, email_index);
CREATE UNIQUE INDEX entry_owner_by_token ON entry_owner (token_hash);

-- Why fields of a proposal were refused: field -> code and words.
ALTER TABLE entry_proposal ADD COLUMN reasons TEXT NOT NULL DEFAULT '{}';
