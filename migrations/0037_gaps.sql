-- What the public figures about help are made of. Nothing here holds a word of a request.

-- Whether the router knew nobody when the request came in.
ALTER TABLE help_request ADD COLUMN unmatched INTEGER NOT NULL DEFAULT 0;
-- How and in which month it was counted: `gap 2026-11` or `met 2026-11`.
ALTER TABLE help_request ADD COLUMN counted TEXT;
ALTER TABLE referral ADD COLUMN counted TEXT;
CREATE INDEX help_request_uncounted ON help_request (id) WHERE counted IS NULL AND state <> 'withdrawn';
CREATE INDEX help_request_taken_back ON help_request (id) WHERE counted IS NOT NULL AND state = 'withdrawn';
CREATE INDEX referral_uncounted ON referral (id) WHERE counted IS NULL AND sent_at IS NOT NULL;

-- Numbers that are too small to be shown. They wait here until they are large enough.
CREATE TABLE figure_waiting (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  region TEXT NOT NULL,
  language TEXT NOT NULL,
  since TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (kind, value, region, language)
) WITHOUT ROWID;

-- The one row that says how far the counting of months is.
CREATE TABLE figure_run (
  id INTEGER PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  closed TEXT,
  closing TEXT,
  stage TEXT NOT NULL,
  after TEXT NOT NULL
);
INSERT INTO figure_run (id, version, closed, closing, stage, after) VALUES (1, 1, NULL, NULL, 'withdrawn', '');

CREATE TABLE desk_figure (
  entry TEXT PRIMARY KEY NOT NULL,
  tally TEXT NOT NULL,
  shown TEXT,
  shown_of INTEGER NOT NULL
);
CREATE INDEX desk_figure_shown ON desk_figure (shown_of DESC, entry) WHERE shown_of > 0;

CREATE TABLE learned_weight (
  entry TEXT NOT NULL,
  topic TEXT NOT NULL,
  tries INTEGER NOT NULL,
  successes INTEGER NOT NULL,
  new_tries INTEGER NOT NULL,
  new_successes INTEGER NOT NULL,
  PRIMARY KEY (entry, topic)
) WITHOUT ROWID;
CREATE INDEX learned_weight_used ON learned_weight (entry, topic) WHERE tries > 0;
