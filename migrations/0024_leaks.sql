-- What of a cycle is public is asked for every cycle of a list.
CREATE INDEX call_by_cycle ON call (cycle, stage);
CREATE INDEX draft_by_cycle ON draft (cycle, stage);

-- What of a file is loaded otherwise than the file has it.
ALTER TABLE import_job ADD COLUMN warnings TEXT NOT NULL DEFAULT '[]';
