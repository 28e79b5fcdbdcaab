-- What earlier runs found. Written for SQLite and PostgreSQL alike.
-- Times are ISO 8601 in UTC; run numbers grow by one with every run that happened.

-- The run log.
CREATE TABLE run (
  run_no   BIGINT PRIMARY KEY,
  run_id   TEXT NOT NULL UNIQUE,
  started  TEXT NOT NULL,
  articles BIGINT NOT NULL,
  claims   BIGINT NOT NULL,
  rejected BIGINT NOT NULL
);

-- The newest version of every article. fingerprint: hash of content, metadata, program and models; line: its line of
-- articles.jsonl, compressed; print: fingerprint of its wording, by which reprints are told.
CREATE TABLE article (
  article_id  TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  published   TEXT NOT NULL,
  line        BYTEA NOT NULL,
  print       BYTEA NOT NULL,
  first_run   BIGINT NOT NULL,
  last_run    BIGINT NOT NULL
);

-- Every claim that was ever found; gone_run: the run whose article did not hold it any more. body: the claim as
-- org.onrecord.codec.Codec writes it; evidence: hash of what the last run said about it and why.
CREATE TABLE claim (
  claim_id   TEXT PRIMARY KEY,
  article_id TEXT NOT NULL,
  place      BIGINT NOT NULL,
  kind       TEXT NOT NULL,
  bucket     TEXT NOT NULL,
  words      TEXT NOT NULL,
  status     TEXT NOT NULL,
  evidence   TEXT NOT NULL,
  body       BYTEA NOT NULL,
  first_run  BIGINT NOT NULL,
  last_run   BIGINT NOT NULL,
  gone_run   BIGINT
);
CREATE INDEX claim_of_article ON claim (article_id);
CREATE INDEX claim_of_run ON claim (last_run);
-- Partial, so that nobody plans to find the many claims that are not gone by it.
CREATE INDEX claim_gone ON claim (gone_run) WHERE gone_run IS NOT NULL;

-- Under which keys a claim meets comparable ones; matter: hash of the key.
CREATE TABLE claim_matter (
  matter   BIGINT NOT NULL,
  claim_id TEXT NOT NULL,
  PRIMARY KEY (matter, claim_id)
);
CREATE INDEX matter_of_claim ON claim_matter (claim_id);

-- Relations between claims, also of different nights; body as org.onrecord.codec.Codec writes it.
CREATE TABLE relation (
  relation_id  TEXT PRIMARY KEY,
  kind         TEXT NOT NULL,
  first_claim  TEXT NOT NULL,
  second_claim TEXT NOT NULL,
  body         BYTEA NOT NULL,
  first_run    BIGINT NOT NULL,
  last_run     BIGINT NOT NULL,
  gone_run     BIGINT
);
CREATE INDEX relation_first ON relation (first_claim);
CREATE INDEX relation_second ON relation (second_claim);

-- The status of a claim from a run on, until the next entry.
CREATE TABLE status_history (
  claim_id TEXT NOT NULL,
  run_no   BIGINT NOT NULL,
  status   TEXT NOT NULL,
  PRIMARY KEY (claim_id, run_no)
);

-- What reviewers decided; evidence: that of the claim when they did, so that a
-- decision counts only while it is the same.
CREATE TABLE decision (
  claim_id TEXT NOT NULL,
  decided  TEXT NOT NULL,
  verdict  TEXT NOT NULL,
  note     TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (claim_id, decided)
);
