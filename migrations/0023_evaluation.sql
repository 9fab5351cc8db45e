-- Evaluation: names withheld while it runs, codes that reviewers know proposals by, conflicts as they were declared.

ALTER TABLE evaluation ADD COLUMN names_hidden INTEGER NOT NULL DEFAULT 1;

-- Random, so that nothing public leads from a proposal on a reviewer's list to its reference.
ALTER TABLE screening ADD COLUMN code TEXT;
UPDATE screening SET code = hex(randomblob(4));
CREATE UNIQUE INDEX screening_by_code ON screening (call, code);

ALTER TABLE review_conflict ADD COLUMN declared TEXT;
UPDATE review_conflict
  SET declared = coalesce(organisation, (SELECT s.reference FROM submission s WHERE s.id = review_conflict.proposal));
