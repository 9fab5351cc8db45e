-- Names and other names of entries as they are compared, so that what is listed already is found before it is sent again.
CREATE TABLE entry_name (
  key TEXT NOT NULL,
  entry TEXT NOT NULL,
  PRIMARY KEY (key, entry)
) WITHOUT ROWID;
CREATE INDEX entry_name_by_entry ON entry_name (entry);
