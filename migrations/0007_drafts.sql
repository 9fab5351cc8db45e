-- Draft outputs, their versions and comments, and the archive.

CREATE TABLE archive_item (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  source TEXT NOT NULL
);
CREATE INDEX archive_item_by_year ON archive_item (year DESC, id);

CREATE TABLE comment (
  id TEXT PRIMARY KEY NOT NULL,
  draft TEXT NOT NULL,
  version INTEGER NOT NULL,
  paragraphs TEXT NOT NULL,
  quote TEXT,
  text TEXT NOT NULL,
  stance TEXT,
  proposed_text TEXT,
  in_reply_to TEXT
);

CREATE TABLE draft (
  slug TEXT PRIMARY KEY NOT NULL,
  cycle TEXT NOT NULL,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  opens_at TEXT NOT NULL,
  closes_at TEXT NOT NULL,
  stage TEXT NOT NULL,
  current_version INTEGER NOT NULL,
  counts TEXT NOT NULL DEFAULT '{}',
  created_at TEXT NOT NULL
);
CREATE INDEX draft_by_opening ON draft (opens_at, slug);

CREATE TABLE draft_version (
  draft TEXT NOT NULL,
  number INTEGER NOT NULL,
  markdown TEXT NOT NULL,
  paragraphs TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (draft, number)
);
