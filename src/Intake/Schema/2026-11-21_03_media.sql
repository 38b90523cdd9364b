-- Files that came with messages to a shop's own number. media is a hash of provider, number
-- and media id. A row appears when the file is fetched or given up.
CREATE TABLE intake.media (
  business_id uuid NOT NULL,
  media       uuid NOT NULL,
  kind        text NOT NULL,
  mime        text,
  size_bytes  bigint,
  sha256      bytea,
  blob        text,
  state       text NOT NULL CHECK (state IN ('fetched', 'failed')),
  code        text,
  settled_at  timestamptz NOT NULL,
  PRIMARY KEY (business_id, media),
  CHECK ((state = 'fetched') = (blob IS NOT NULL)),
  CHECK ((state = 'failed') = (code IS NOT NULL))
);
CREATE INDEX media_by_age ON intake.media (business_id, settled_at);
SELECT platform.make_tenant_table('intake.media');

-- The same for a number that many shops share: at that point nobody knows whose it is. Holds
-- a hash and facts about the file only; the shop that reads the message copies the row.
CREATE TABLE intake.fetched_media (
  media       uuid PRIMARY KEY,
  kind        text NOT NULL,
  mime        text,
  size_bytes  bigint,
  sha256      bytea,
  blob        text,
  state       text NOT NULL CHECK (state IN ('fetched', 'failed')),
  code        text,
  settled_at  timestamptz NOT NULL
);
CREATE INDEX fetched_media_by_age ON intake.fetched_media USING brin (settled_at);
SELECT platform.make_system_table('intake.fetched_media', 'SELECT, INSERT, DELETE');

-- Fetches that wait for another try. The command holds ids only, no personal data.
CREATE TABLE intake.media_due (
  media   uuid PRIMARY KEY,
  command bytea NOT NULL,
  tries   int NOT NULL,
  code    text NOT NULL,
  due_at  timestamptz NOT NULL
);
CREATE INDEX media_due_by_time ON intake.media_due (due_at);
SELECT platform.make_system_table('intake.media_due');
