-- What a real directory keeps of a record, beside who offered it.
ALTER TABLE entry ADD COLUMN aliases TEXT NOT NULL DEFAULT '[]';
ALTER TABLE entry ADD COLUMN eligibility TEXT NOT NULL DEFAULT '[]';
ALTER TABLE entry ADD COLUMN eligibility_note TEXT;
ALTER TABLE entry ADD COLUMN operator_kind TEXT;
ALTER TABLE entry ADD COLUMN ask_by TEXT NOT NULL DEFAULT '[]';
ALTER TABLE entry ADD COLUMN ask_url TEXT;
ALTER TABLE entry ADD COLUMN phone TEXT;
ALTER TABLE entry ADD COLUMN hours TEXT;
ALTER TABLE entry ADD COLUMN answer_time TEXT;
ALTER TABLE entry ADD COLUMN fees TEXT;
ALTER TABLE entry ADD COLUMN questions TEXT NOT NULL DEFAULT '[]';
ALTER TABLE entry ADD COLUMN publisher TEXT;
ALTER TABLE entry ADD COLUMN since TEXT;
ALTER TABLE entry ADD COLUMN content_updated_at TEXT;
ALTER TABLE entry ADD COLUMN update_frequency TEXT;
ALTER TABLE entry ADD COLUMN access TEXT;
ALTER TABLE entry ADD COLUMN licence TEXT;
ALTER TABLE entry ADD COLUMN api_url TEXT;
ALTER TABLE entry ADD COLUMN formats TEXT NOT NULL DEFAULT '[]';
ALTER TABLE entry ADD COLUMN replaced_by TEXT;
ALTER TABLE entry ADD COLUMN translations TEXT NOT NULL DEFAULT '[]';

-- Field by field: what an entry said, what it says, and on whose word.
CREATE TABLE entry_change (
  id TEXT PRIMARY KEY NOT NULL,
  entry TEXT NOT NULL,
  at TEXT NOT NULL,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  actor TEXT NOT NULL,
  word TEXT NOT NULL,
  source TEXT
);
CREATE INDEX entry_change_by_entry ON entry_change (entry, id);
CREATE INDEX entry_change_by_field ON entry_change (entry, field, id);
