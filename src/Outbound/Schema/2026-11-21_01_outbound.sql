-- Messages that leave: one row each, moved forward only.

CREATE SCHEMA IF NOT EXISTS outbound;
GRANT USAGE ON SCHEMA outbound TO erp_app, erp_system;

-- state is a rank: whatever arrives in whatever order, the greater one stays.
--   0 queued (nothing has left)  1 waiting (see outbound.waiting)  2 attempting  3 unknown
--   4 accepted  5 sent  6 failed  7 delivered  8 read  9 played
-- Only a definite "not sent" moves it back to waiting, with the next attempt's number.
-- Messages to people whose shop is not known yet are kept under the business of all zeros.
CREATE TABLE outbound.message (
  business_id     uuid NOT NULL,
  message_id      uuid NOT NULL,
  phone_number_id text NOT NULL,
  channel         text NOT NULL,
  recipient       platform.personal NOT NULL,
  recipient_hash  platform.personal_hash NOT NULL,
  purpose         text NOT NULL,
  state           smallint NOT NULL CHECK (state BETWEEN 0 AND 9),
  attempt         smallint NOT NULL,
  -- Refusals and failed connections so far: the next wait grows with them.
  tries           smallint NOT NULL DEFAULT 0,
  -- How the next attempt must be made, when the one before taught us: 0 free choice, 1 plain
  -- text, 2 template, 3 template in English, 4 not as a template.
  must_be         smallint NOT NULL DEFAULT 0,
  -- 1 text, 2 interactive, 3 document, 4 template.
  sent_as         smallint,
  -- The process that has it in hand while it is queued or attempting.
  holder          uuid NOT NULL,
  asked_at        timestamptz NOT NULL,
  attempted_at    timestamptz,
  state_at        timestamptz NOT NULL,
  provider_hash   platform.personal_hash,
  provider_id     platform.personal,
  reason          text,
  category        text,
  billable        boolean,
  -- A bill's request, kept until it is delivered: a late "window closed" sends it as template.
  lane_key        text,
  body            platform.personal,
  PRIMARY KEY (business_id, message_id)
) PARTITION BY HASH (business_id);
SELECT platform.make_partitions('outbound.message');
SELECT platform.make_tenant_table('outbound.message', 'SELECT, INSERT, UPDATE');
CREATE INDEX message_by_provider ON outbound.message (business_id, provider_hash)
  WHERE provider_hash IS NOT NULL;
CREATE INDEX message_by_time ON outbound.message (business_id, asked_at, message_id);

-- A row is updated four or five times in its first minute: leave room on its page.
DO $$
DECLARE leaf regclass;
BEGIN
  FOR leaf IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'outbound.message'::regclass
  LOOP
    EXECUTE format('ALTER TABLE %s SET (fillfactor = 70)', leaf);
  END LOOP;
END $$;

-- Messages that wait for their time. The request itself waits in platform.later under the id
-- "copy"; only that copy may go on, any other delivery of the message is a repeat.
CREATE TABLE outbound.waiting (
  business_id     uuid NOT NULL,
  message_id      uuid NOT NULL,
  phone_number_id text NOT NULL,
  recipient_hash  platform.personal_hash NOT NULL,
  asked_at        timestamptz NOT NULL,
  due_at          timestamptz NOT NULL,
  copy            uuid NOT NULL,
  PRIMARY KEY (business_id, message_id)
);
CREATE INDEX waiting_by_recipient ON outbound.waiting (business_id, recipient_hash);
SELECT platform.make_tenant_table('outbound.waiting');
SELECT platform.make_system_table('outbound.waiting', 'SELECT');

-- Interrupted attempts whose outcome no status has told yet.
CREATE TABLE outbound.unsettled (
  business_id uuid NOT NULL,
  message_id  uuid NOT NULL,
  since       timestamptz NOT NULL,
  PRIMARY KEY (business_id, message_id)
);
SELECT platform.make_tenant_table('outbound.unsettled', 'SELECT, INSERT, DELETE');
SELECT platform.make_system_table('outbound.unsettled', 'SELECT');

-- Uploads: the owner's and the customer's message share one, for 30 days.
CREATE TABLE outbound.media (
  business_id     uuid NOT NULL,
  phone_number_id text NOT NULL,
  blob            text NOT NULL,
  provider_media  text NOT NULL,
  expires_at      timestamptz NOT NULL,
  PRIMARY KEY (business_id, phone_number_id, blob)
) PARTITION BY HASH (business_id);
SELECT platform.make_partitions('outbound.media');
SELECT platform.make_tenant_table('outbound.media');
SELECT platform.make_system_table('outbound.media', 'SELECT, DELETE');
CREATE INDEX media_by_expiry ON outbound.media USING brin (expires_at);

-- When a person last wrote to a number, to five minutes: opens the 24-hour window.
CREATE TABLE outbound.heard (
  business_id     uuid NOT NULL,
  phone_number_id text NOT NULL,
  person          platform.personal_hash NOT NULL,
  at              timestamptz NOT NULL,
  PRIMARY KEY (business_id, phone_number_id, person)
);
SELECT platform.make_tenant_table('outbound.heard');

-- People who said STOP to a shop's unasked messages.
CREATE TABLE outbound.opt_out (
  business_id uuid NOT NULL,
  person      platform.personal_hash NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, person)
);
SELECT platform.make_tenant_table('outbound.opt_out', 'SELECT, INSERT, DELETE');
