-- Broadcasts: a shop's news for many people, each of whom agreed to it. The people are rows; only
-- a handful of them are messages at any time.

-- False: nothing to the same person stands behind it. Marketing holds nobody up.
ALTER TABLE outbound.waiting ADD COLUMN holds boolean NOT NULL DEFAULT true;

-- Who agreed to a shop's news. how: start (they wrote START), owner (a member of the shop says
-- so, and is named), provider (the provider told us).
CREATE TABLE outbound.consent (
  business_id uuid NOT NULL,
  person      platform.personal_hash NOT NULL,
  how         text NOT NULL CHECK (how IN ('start', 'owner', 'provider')),
  told_by     uuid,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, person)
);
SELECT platform.make_tenant_table('outbound.consent', 'SELECT, INSERT, DELETE');

-- state: 0 draft  1 running  2 paused (somebody must say to go on)  3 stopped  4 done.
-- hold: a running one rests by itself, and goes on by itself.
CREATE TABLE outbound.broadcast (
  business_id     uuid NOT NULL,
  broadcast_id    uuid NOT NULL,
  state           smallint NOT NULL CHECK (state BETWEEN 0 AND 4),
  reason          text,
  hold            text,
  phone_number_id text NOT NULL,
  template        text NOT NULL,
  language        text NOT NULL,
  shop_name       text NOT NULL,
  words           platform.personal NOT NULL,
  segment         jsonb NOT NULL,
  people          integer NOT NULL,
  in_window       integer NOT NULL,
  cost_hundredths bigint NOT NULL,
  from_minute     smallint NOT NULL,
  until_minute    smallint NOT NULL,
  time_zone       text NOT NULL,
  made_by         uuid NOT NULL,
  -- Whom to tell when it stops: the chat of whoever approved it.
  chat            platform.personal,
  made_at         timestamptz NOT NULL,
  started_at      timestamptz,
  -- Since it was last started or resumed: what went wrong before is known.
  judged_from     timestamptz,
  ended_at        timestamptz,
  PRIMARY KEY (business_id, broadcast_id)
);
SELECT platform.make_tenant_table('outbound.broadcast', 'SELECT, INSERT, UPDATE');
CREATE INDEX broadcast_by_time ON outbound.broadcast (business_id, made_at DESC);

-- state: 0 waiting  1 queued (its message is in a lane, nothing was tried)  2 sent (the message
-- has a row of its own, which tells the rest)  3 skipped, see reason  4 unsent (put back).
-- message_id follows from the broadcast and the person: whatever is queued twice goes once.
CREATE TABLE outbound.broadcast_person (
  business_id  uuid NOT NULL,
  broadcast_id uuid NOT NULL,
  message_id   uuid NOT NULL,
  place        integer NOT NULL,
  state        smallint NOT NULL CHECK (state BETWEEN 0 AND 4),
  reason       text,
  phone_hash   platform.personal_hash,
  bsuid_hash   platform.personal_hash,
  phone        platform.personal,
  bsuid        platform.personal,
  language     text NOT NULL,
  changed_at   timestamptz NOT NULL,
  PRIMARY KEY (business_id, message_id),
  CHECK (phone_hash IS NOT NULL OR bsuid_hash IS NOT NULL)
);
SELECT platform.make_tenant_table('outbound.broadcast_person', 'SELECT, INSERT, UPDATE');
CREATE INDEX broadcast_next ON outbound.broadcast_person (business_id, broadcast_id, place)
  WHERE state IN (0, 4);
CREATE INDEX broadcast_queued ON outbound.broadcast_person (business_id, broadcast_id)
  WHERE state = 1;
CREATE INDEX broadcast_latest ON outbound.broadcast_person
  (business_id, broadcast_id, changed_at) WHERE state = 2;

-- Running broadcasts in the order of their turns: a turn goes to the end of the row.
CREATE TABLE outbound.broadcast_turn (
  business_id     uuid NOT NULL,
  broadcast_id    uuid NOT NULL,
  phone_number_id text NOT NULL,
  due_at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, broadcast_id)
);
SELECT platform.make_tenant_table('outbound.broadcast_turn');
SELECT platform.make_system_table('outbound.broadcast_turn', 'SELECT, UPDATE');
CREATE INDEX broadcast_turn_by_due ON outbound.broadcast_turn (due_at);

-- When the next marketing message may be queued: by a number, and ('') by all of them together.
CREATE TABLE outbound.broadcast_pace (
  phone_number_id text PRIMARY KEY,
  next_at         timestamptz NOT NULL
);
SELECT platform.make_system_table('outbound.broadcast_pace');
