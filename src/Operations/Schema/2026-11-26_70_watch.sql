-- Surge levels and modes: who watches, and what was changed.

-- The one process that samples and decides, until it has not been heard of for a while.
CREATE TABLE operations.watch (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  holder   uuid NOT NULL,
  heard_at timestamptz NOT NULL
);
SELECT platform.make_system_table('operations.watch', 'SELECT, INSERT, UPDATE');

-- Every change and every word of a hand. Rows are only ever added.
CREATE TABLE operations.event (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at         timestamptz NOT NULL DEFAULT now(),
  kind       text NOT NULL CHECK (kind IN ('surge', 'mode', 'backlog')),
  from_value smallint NOT NULL,
  to_value   smallint NOT NULL,
  reason     text NOT NULL,
  set_by     text NOT NULL,
  until      timestamptz,
  signal     text,
  measured   double precision,
  threshold  double precision
);
CREATE INDEX event_by_age ON operations.event (at);
SELECT platform.make_system_table('operations.event', 'SELECT, INSERT');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON operations.event
  FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_rewriting();
