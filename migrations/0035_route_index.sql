-- What the router knows of each published entry, and the index packed from it, in parts; `setting` names the version in use.
CREATE TABLE route_profile (
  entry TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  profile TEXT NOT NULL
);
CREATE TABLE route_index (
  version TEXT NOT NULL,
  part INTEGER NOT NULL,
  bytes TEXT NOT NULL,
  PRIMARY KEY (version, part)
);
