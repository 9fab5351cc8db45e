-- Following a help request through: messages of both sides, pointers, verdicts, queues and webhooks of desks.

ALTER TABLE help_request ADD COLUMN split_from TEXT;
ALTER TABLE help_request ADD COLUMN offered_at TEXT;
CREATE INDEX help_request_by_split ON help_request (split_from) WHERE split_from IS NOT NULL;
CREATE INDEX help_request_by_offer ON help_request (state, offered_at, id) WHERE offered_at IS NOT NULL;

ALTER TABLE referral ADD COLUMN feedback TEXT;
ALTER TABLE referral ADD COLUMN reply_hash TEXT;
ALTER TABLE referral ADD COLUMN pointer TEXT;
ALTER TABLE referral ADD COLUMN pointer_note TEXT;
CREATE UNIQUE INDEX referral_by_reply ON referral (reply_hash) WHERE reply_hash IS NOT NULL;
CREATE INDEX referral_by_entry ON referral (entry, state, sent_at, id);
-- Whatever races: one desk at a time holds a request.
CREATE UNIQUE INDEX referral_one_holder ON referral (request) WHERE state IN ('sent', 'accepted');

ALTER TABLE help_message ADD COLUMN author TEXT NOT NULL DEFAULT 'desk';
ALTER TABLE help_message ADD COLUMN mail_hash TEXT;
CREATE UNIQUE INDEX help_message_once ON help_message (referral, mail_hash) WHERE mail_hash IS NOT NULL;

CREATE TABLE desk_access (
  id TEXT PRIMARY KEY NOT NULL,
  entry TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  contact_version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  revoked_at TEXT
);
CREATE INDEX desk_access_by_entry ON desk_access (entry);

CREATE TABLE desk_webhook (
  entry TEXT PRIMARY KEY NOT NULL,
  address TEXT NOT NULL,
  with_text INTEGER NOT NULL,
  secret_version INTEGER NOT NULL DEFAULT 1,
  contact_version INTEGER NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE TABLE webhook_delivery (
  id TEXT PRIMARY KEY NOT NULL,
  entry TEXT NOT NULL,
  referral TEXT NOT NULL,
  event TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'queued',
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at TEXT NOT NULL,
  last_error TEXT,
  created_at TEXT NOT NULL
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (state, next_at);
CREATE INDEX webhook_delivery_by_time ON webhook_delivery (created_at);
