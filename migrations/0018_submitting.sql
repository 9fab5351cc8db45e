-- An issue's page names those that continue it.

CREATE INDEX issue_by_continued ON issue (continues, id) WHERE continues IS NOT NULL;
