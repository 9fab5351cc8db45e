-- The policy questions of published issues, each near-duplicate folded under one that stands for it.

CREATE TABLE policy_question (
  id TEXT PRIMARY KEY NOT NULL,
  call TEXT NOT NULL,
  issue TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  representative TEXT NOT NULL,
  n INTEGER NOT NULL,
  folded INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX policy_question_by_rank ON policy_question (call, n DESC, id DESC) WHERE n > 0;
CREATE INDEX policy_question_by_representative ON policy_question (representative, id);
CREATE INDEX policy_question_by_issue ON policy_question (issue);
CREATE INDEX policy_question_to_fold ON policy_question (id) WHERE folded = 0;
