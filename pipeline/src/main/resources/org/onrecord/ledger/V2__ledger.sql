-- A claim was last seen by the last run that saw its article, unless it is gone: nights on which an
-- article is as it was need not touch its claims.
DROP INDEX claim_of_run;
ALTER TABLE claim DROP COLUMN last_run;
CREATE INDEX article_of_run ON article (last_run);
