-- Questions that the Secretariat adds to the form of a call, and what a call says of its deadline.

CREATE TABLE call_question (
  call TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  required INTEGER NOT NULL DEFAULT 0,
  texts TEXT NOT NULL,
  choices TEXT NOT NULL DEFAULT '[]',
  PRIMARY KEY (call, id)
) WITHOUT ROWID;

ALTER TABLE call ADD COLUMN deadline_zone TEXT NOT NULL DEFAULT 'utc';
