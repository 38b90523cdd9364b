-- What became of messages by each provider, counted by each process in steps of ten seconds of
-- the attempt: nobody's message, but a sum over all shops.
CREATE TABLE outbound.delivery (
  process      uuid NOT NULL,
  provider     text NOT NULL,
  at           timestamptz NOT NULL,
  accepted     integer NOT NULL,
  seen         integer NOT NULL,
  delivered    integer NOT NULL,
  failed       integer NOT NULL,
  delivered_at timestamptz,
  PRIMARY KEY (process, provider, at)
);
SELECT platform.make_system_table('outbound.delivery');
CREATE INDEX delivery_by_time ON outbound.delivery (at);
