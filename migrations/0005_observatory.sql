-- Entries of the observatory. Without a rowid, so that one read by its id is one row read and not two.

CREATE TABLE entry (
  id TEXT PRIMARY KEY NOT NULL,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  url TEXT NOT NULL,
  address TEXT NOT NULL,
  language TEXT NOT NULL,
  summary TEXT NOT NULL,
  topics TEXT NOT NULL,
  regions TEXT NOT NULL,
  countries TEXT NOT NULL,
  languages TEXT NOT NULL,
  request_languages TEXT NOT NULL,
  audience TEXT,
  how_to_ask TEXT,
  operator TEXT,
  operator_country TEXT,
  status TEXT NOT NULL DEFAULT 'active',
  freshness TEXT NOT NULL DEFAULT 'listed',
  last_confirmed_at TEXT,
  seen INTEGER NOT NULL DEFAULT 0,
  relation TEXT,
  contact TEXT,
  contact_index TEXT,
  contact_state TEXT,
  contact_version INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;
CREATE INDEX entry_by_address ON entry (address);
-- Most entries have no contact; only those that have one are looked for by its state.
CREATE INDEX entry_by_contact ON entry (contact_state, id) WHERE contact_state IS NOT NULL;
