-- Help requests, their hand-overs, and what desks answered.

CREATE TABLE help_request (
  id TEXT PRIMARY KEY NOT NULL,
  reference TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  text TEXT,
  name TEXT,
  email TEXT,
  email_index TEXT,
  email_verified_at TEXT,
  language TEXT NOT NULL,
  country TEXT,
  locale TEXT NOT NULL,
  topics TEXT NOT NULL,
  tracking_hash TEXT NOT NULL UNIQUE,
  channel TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  closed_at TEXT
);
CREATE INDEX help_request_by_state ON help_request (state, updated_at);
CREATE INDEX help_request_by_closing ON help_request (closed_at) WHERE text IS NOT NULL;

CREATE TABLE referral (
  id TEXT PRIMARY KEY NOT NULL,
  request TEXT NOT NULL,
  entry TEXT NOT NULL,
  position INTEGER NOT NULL,
  state TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  reason TEXT,
  token_hash TEXT NOT NULL UNIQUE,
  sent_at TEXT,
  reminded_at TEXT,
  settled_at TEXT
);
CREATE INDEX referral_by_request ON referral (request, position);
-- Nobody is asked twice for one request.
CREATE UNIQUE INDEX referral_once ON referral (request, entry);
CREATE INDEX referral_by_state ON referral (state, sent_at);

CREATE TABLE help_message (
  id TEXT PRIMARY KEY NOT NULL,
  request TEXT NOT NULL,
  referral TEXT NOT NULL,
  at TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX help_message_by_request ON help_message (request, at);
