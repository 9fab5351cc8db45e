-- What of a cycle is public is asked for every cycle of a list.
CREATE INDEX call_by_cycle ON call (cycle, stage);
CREATE INDEX draft_by_cycle ON draft (cycle, stage);

-- What of a file is loaded otherwise than the file has it.
ALTER TABLE import_job ADD COLUMN warnings TEXT NOT NULL DEFAULT '[]';

-- Why a step was taken may quote a person and must be erasable: it is kept with the step's events alone, in event_note.
DROP TRIGGER group_step_no_update;
UPDATE group_step SET reason = NULL WHERE reason IS NOT NULL;
CREATE TRIGGER group_step_no_update BEFORE UPDATE ON group_step BEGIN SELECT RAISE(ABORT, 'group_step is append-only'); END;
