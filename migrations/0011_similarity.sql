-- What is kept of published issues to find similar ones, and groupings suggested to rapporteurs.

CREATE TABLE issue_features (
  number INTEGER PRIMARY KEY NOT NULL,
  id TEXT NOT NULL,
  call TEXT NOT NULL,
  features TEXT NOT NULL,
  keys TEXT NOT NULL
);
CREATE UNIQUE INDEX issue_features_by_id ON issue_features (id);
CREATE INDEX issue_features_by_call ON issue_features (call, number);

CREATE TABLE similar_list (
  feature TEXT PRIMARY KEY NOT NULL,
  n INTEGER NOT NULL,
  numbers TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE grouping_run (
  call TEXT PRIMARY KEY NOT NULL,
  run TEXT NOT NULL,
  revision INTEGER NOT NULL,
  phase TEXT NOT NULL,
  cursor INTEGER NOT NULL,
  step INTEGER NOT NULL,
  started_at TEXT NOT NULL
);

CREATE TABLE similar_pair (
  run TEXT NOT NULL,
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  score INTEGER NOT NULL,
  PRIMARY KEY (run, a, b)
) WITHOUT ROWID;

CREATE TABLE suggested_group (
  id TEXT PRIMARY KEY NOT NULL,
  call TEXT NOT NULL,
  members TEXT NOT NULL,
  member_key TEXT NOT NULL,
  strength INTEGER NOT NULL,
  state TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX suggested_group_by_strength ON suggested_group (call, state, strength, id);
