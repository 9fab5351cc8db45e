-- Communities that are no stakeholder group, who speaks for a community in a cycle, and what it puts forward.

CREATE TABLE community (
  id TEXT PRIMARY KEY NOT NULL,
  names TEXT NOT NULL,
  country TEXT,
  region TEXT,
  website TEXT NOT NULL,
  created_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE mandate (
  cycle TEXT NOT NULL,
  community TEXT NOT NULL,
  id TEXT NOT NULL,
  role_title TEXT NOT NULL,
  holder TEXT NOT NULL,
  nominated_by TEXT NOT NULL,
  nomination TEXT NOT NULL,
  language TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  ended_at TEXT,
  staff TEXT,
  PRIMARY KEY (cycle, community, id DESC)
) WITHOUT ROWID;
CREATE UNIQUE INDEX mandate_by_id ON mandate (id);
CREATE INDEX mandate_by_staff ON mandate (staff, cycle, community) WHERE staff IS NOT NULL;

CREATE TABLE priority (
  cycle TEXT NOT NULL,
  community TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  items TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (cycle, community)
) WITHOUT ROWID;

-- All communities of a cycle with what they put forward, in one row, so that a page costs the same however many there are.
CREATE TABLE priority_board (
  cycle TEXT PRIMARY KEY NOT NULL,
  revision INTEGER NOT NULL,
  communities TEXT NOT NULL
) WITHOUT ROWID;

-- Issues that were public before their streams were counted.
INSERT INTO facet (scope, context, dimension, value, n)
SELECT 'issues:' || i.call, '', 'stream', CASE WHEN i.continues IS NOT NULL THEN 'continued' ELSE coalesce(i.stream, 'unstated') END, count(*)
FROM issue i JOIN submission s ON s.id = i.id WHERE s.state = 'published' GROUP BY 1, 4;

UPDATE summary SET counts = json_patch(counts, (
  SELECT json_group_object('stream ' || f.value, f.n) FROM facet f
  WHERE f.scope = summary.scope AND f.context = '' AND f.dimension = 'stream'
)) WHERE scope IN (SELECT scope FROM facet WHERE dimension = 'stream');
