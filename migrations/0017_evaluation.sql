-- Evaluation of session proposals: screening, reviewers, reviews, kept figures, selection.

CREATE TABLE evaluation (
  call TEXT PRIMARY KEY NOT NULL,
  scoring TEXT NOT NULL,
  criteria TEXT NOT NULL,
  wanted INTEGER NOT NULL,
  deadline TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  assignments INTEGER NOT NULL DEFAULT 0,
  assigned_at TEXT,
  missing INTEGER NOT NULL DEFAULT 0,
  changes INTEGER NOT NULL DEFAULT 0,
  computed INTEGER NOT NULL DEFAULT 0,
  computed_at TEXT,
  balance TEXT,
  published_at TEXT,
  publications INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE screening (
  proposal TEXT PRIMARY KEY NOT NULL,
  call TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  actor TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX screening_by_call ON screening (call, outcome, proposal);

CREATE TABLE reviewer (
  call TEXT NOT NULL,
  staff TEXT NOT NULL,
  areas TEXT NOT NULL,
  code TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (call, staff)
) WITHOUT ROWID;

CREATE TABLE review_conflict (
  id TEXT PRIMARY KEY NOT NULL,
  call TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  proposal TEXT,
  organisation TEXT,
  at TEXT NOT NULL
);
CREATE INDEX review_conflict_by_reviewer ON review_conflict (call, reviewer);

CREATE TABLE review (
  proposal TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  call TEXT NOT NULL,
  assigned_at TEXT NOT NULL,
  removed_at TEXT,
  scores TEXT,
  score REAL,
  comment TEXT,
  merge_with TEXT,
  version INTEGER NOT NULL DEFAULT 0,
  submitted_at TEXT,
  PRIMARY KEY (proposal, reviewer)
) WITHOUT ROWID;
CREATE INDEX review_by_reviewer ON review (reviewer, call, proposal);
CREATE INDEX review_by_call ON review (call, proposal, reviewer);
CREATE INDEX review_by_load ON review (call, reviewer, removed_at, submitted_at);
CREATE INDEX review_by_merge ON review (call, proposal, merge_with) WHERE merge_with IS NOT NULL;

CREATE TABLE proposal_result (
  proposal TEXT PRIMARY KEY NOT NULL,
  call TEXT NOT NULL,
  screened TEXT,
  area TEXT,
  region TEXT,
  stakeholder_group TEXT,
  newcomer INTEGER NOT NULL,
  developing INTEGER,
  reviews INTEGER NOT NULL,
  mean REAL,
  spread REAL,
  normalised REAL,
  rank_raw INTEGER,
  rank_normalised INTEGER
);
CREATE INDEX proposal_result_by_call ON proposal_result (call, screened, rank_normalised);

CREATE TABLE selection (
  proposal TEXT PRIMARY KEY NOT NULL,
  call TEXT NOT NULL,
  decision TEXT NOT NULL,
  merge_with TEXT,
  reason TEXT,
  note TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  published_decision TEXT,
  published_merge TEXT,
  published_reason TEXT,
  published_note TEXT,
  shown INTEGER NOT NULL DEFAULT 0,
  publication INTEGER NOT NULL DEFAULT 0,
  told INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX selection_shown ON selection (call, shown, proposal);
CREATE INDEX selection_to_tell ON selection (proposal) WHERE told < publication;

-- How many proposals one person or organisation sent is counted while screening.
CREATE INDEX submission_by_author ON submission (parent, email_index) WHERE email_index IS NOT NULL;
CREATE INDEX submission_by_organisation ON submission (parent, lower(trim(organisation))) WHERE organisation IS NOT NULL;
