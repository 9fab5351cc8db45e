-- Questions that left the form stay readable beside their answers; calls are read in the order in which they begin.

ALTER TABLE call_question ADD COLUMN removed_at TEXT;
CREATE INDEX call_by_beginning ON call (coalesce(opens_at, substr(cycle, -4)) DESC, slug DESC);
