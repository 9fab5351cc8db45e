-- Freshness of entries: the yearly question to the owner, the weekly look at the link, and mail that came back.
ALTER TABLE entry ADD COLUMN next_step_at TEXT;
ALTER TABLE entry ADD COLUMN check_at TEXT;
ALTER TABLE entry ADD COLUMN checked_at TEXT;
ALTER TABLE entry ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entry ADD COLUMN final_url TEXT;
ALTER TABLE entry ADD COLUMN moved_away INTEGER NOT NULL DEFAULT 0;
-- What was never looked at has no time yet and comes first.
CREATE INDEX entry_by_step ON entry (freshness, next_step_at, id);
CREATE INDEX entry_by_check ON entry (check_at, id);
CREATE INDEX entry_unreachable ON entry (id) WHERE failures >= 3;
CREATE INDEX entry_moved_away ON entry (id) WHERE moved_away = 1;
CREATE INDEX entry_by_contact_address ON entry (contact_index) WHERE contact_index IS NOT NULL;

-- One row for each year in which an owner was to confirm an entry.
CREATE TABLE confirmation (
  id TEXT PRIMARY KEY NOT NULL,
  entry TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  recipient_index TEXT,
  asked_at TEXT NOT NULL,
  reminders INTEGER NOT NULL DEFAULT 0,
  confirmed_at TEXT
);
CREATE INDEX confirmation_by_entry ON confirmation (entry, id);

CREATE TABLE link_check (
  entry TEXT NOT NULL,
  at TEXT NOT NULL,
  outcome TEXT NOT NULL,
  status INTEGER,
  final_url TEXT,
  PRIMARY KEY (entry, at)
) WITHOUT ROWID;

-- The id under which the mail service sent a mail, and when it was seen that it did not arrive.
ALTER TABLE mail ADD COLUMN message_id TEXT;
ALTER TABLE mail ADD COLUMN bounced_at TEXT;
CREATE INDEX mail_by_message ON mail (message_id) WHERE message_id IS NOT NULL;
