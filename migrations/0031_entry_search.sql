-- Finding entries: places of records, sets of them by what they are filtered by, orders, and lists of words.

CREATE TABLE place (
  scope TEXT NOT NULL,
  id TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (scope, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX place_by_number ON place (scope, number);

CREATE TABLE place_set (
  scope TEXT NOT NULL,
  dimension TEXT NOT NULL,
  value TEXT NOT NULL,
  n INTEGER NOT NULL,
  members TEXT NOT NULL,
  PRIMARY KEY (scope, dimension, value)
) WITHOUT ROWID;

CREATE TABLE place_order (
  scope TEXT NOT NULL,
  kind TEXT NOT NULL,
  chunk INTEGER NOT NULL,
  keys TEXT NOT NULL,
  PRIMARY KEY (scope, kind, chunk)
) WITHOUT ROWID;

CREATE TABLE search_list (
  scope TEXT NOT NULL,
  term TEXT NOT NULL,
  n INTEGER NOT NULL,
  places TEXT NOT NULL,
  PRIMARY KEY (scope, term)
) WITHOUT ROWID;

CREATE TABLE search_slip (
  scope TEXT NOT NULL,
  piece TEXT NOT NULL,
  word TEXT NOT NULL,
  term TEXT NOT NULL,
  PRIMARY KEY (scope, piece, word)
) WITHOUT ROWID;
