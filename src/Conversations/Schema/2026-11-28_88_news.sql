-- What people of a shop are to know and what can wait: it goes with the next answer, else with
-- the evening's digest, and is gone when it was told or nobody wrote for a week.
CREATE TABLE conversations.news (
  business_id uuid NOT NULL,
  news_id     uuid NOT NULL,
  member_id   uuid NOT NULL,
  line        platform.personal NOT NULL,
  kept_at     timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  PRIMARY KEY (business_id, news_id)
);
SELECT platform.make_tenant_table('conversations.news', 'SELECT, INSERT, UPDATE, DELETE');

-- Without a row the digest is on.
CREATE TABLE conversations.digest (
  business_id uuid PRIMARY KEY,
  wanted      boolean NOT NULL
);
SELECT platform.make_tenant_table('conversations.digest', 'SELECT, INSERT, UPDATE');
