-- Participants, what they support, and the order of issues by support.

CREATE TABLE participant (
  id TEXT PRIMARY KEY NOT NULL,
  token_hash TEXT UNIQUE,
  name TEXT,
  stakeholder_group TEXT,
  region TEXT,
  country TEXT,
  language TEXT,
  email TEXT,
  email_index TEXT,
  email_verified_at TEXT,
  created_at TEXT NOT NULL,
  active_at TEXT NOT NULL,
  erased_at TEXT
);
-- Addresses are removed a year after the cycle of the last activity; what has none need not be looked at.
CREATE INDEX participant_by_kept_address ON participant (active_at) WHERE email IS NOT NULL;

CREATE TABLE support (
  issue TEXT NOT NULL,
  participant TEXT NOT NULL,
  stakeholder_group TEXT NOT NULL,
  region TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (issue, participant)
) WITHOUT ROWID;

ALTER TABLE issue ADD COLUMN supporters INTEGER NOT NULL DEFAULT 0;
ALTER TABLE issue ADD COLUMN supporters_by TEXT NOT NULL DEFAULT '{"stakeholderGroup":{},"region":{}}';

-- Issues that were public before this list was kept: none has support yet, so that all stand in its last rank.
INSERT INTO posting (scope, key, id)
  SELECT 'issues-by-support:' || substr(scope, 8), key, '0000000' || id FROM posting
  WHERE scope >= 'issues:' AND scope < 'issues;';
