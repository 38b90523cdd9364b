-- How the installation is: surge level and mode, read by every process, and what processes
-- measure for them.

-- One row each, changed by the operations role alone. A hand's setting holds until its time is
-- over; what is decided without a hand goes on beside it.
CREATE TABLE platform.condition (
  kind             text PRIMARY KEY CHECK (kind IN ('surge', 'mode')),
  value            smallint NOT NULL DEFAULT 0 CHECK (value BETWEEN 0 AND 4),
  automatic        smallint NOT NULL DEFAULT 0 CHECK (automatic BETWEEN 0 AND 4),
  automatic_reason text NOT NULL DEFAULT 'nothing is wrong',
  since            timestamptz NOT NULL DEFAULT now(),
  reason           text NOT NULL DEFAULT 'nothing is wrong',
  set_by           text NOT NULL DEFAULT 'automatic',
  until            timestamptz,
  version          bigint NOT NULL DEFAULT 0
);
INSERT INTO platform.condition (kind) VALUES ('surge'), ('mode');
SELECT platform.make_system_table('platform.condition', 'SELECT, UPDATE');

-- What one process counted in a few seconds; kept for ten minutes.
CREATE TABLE platform.measure (
  process         uuid NOT NULL,
  at              timestamptz NOT NULL,
  shape           smallint NOT NULL,
  replies         int[] NOT NULL,
  webhooks        int NOT NULL,
  webhooks_failed int NOT NULL,
  in_hand         bigint NOT NULL,
  PRIMARY KEY (process, at)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
CREATE INDEX measure_by_age ON platform.measure (at);
SELECT platform.make_system_table('platform.measure', 'SELECT, INSERT, DELETE');

-- What detectors have noticed: one proposal each, and it ends by itself.
CREATE TABLE platform.mode_proposal (
  proposed_by text PRIMARY KEY CHECK (length(proposed_by) BETWEEN 1 AND 60),
  mode        smallint NOT NULL CHECK (mode BETWEEN 0 AND 3),
  reason      text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
  until       timestamptz NOT NULL,
  proposed_at timestamptz NOT NULL DEFAULT now()
);
SELECT platform.make_system_table('platform.mode_proposal', 'SELECT, INSERT, UPDATE, DELETE');

-- What became of messages that had been set aside. Without their bodies: those are people's words.
CREATE TABLE platform.parked_gone (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at          timestamptz NOT NULL DEFAULT now(),
  action      text NOT NULL CHECK (action IN ('replayed', 'dropped')),
  done_by     text NOT NULL CHECK (length(done_by) BETWEEN 1 AND 80),
  why         text NOT NULL CHECK (length(why) <= 300),
  parked_id   bigint NOT NULL,
  service     text NOT NULL,
  business_id uuid NOT NULL,
  message_id  uuid NOT NULL,
  type        text NOT NULL,
  reason      text NOT NULL,
  tries       int NOT NULL,
  parked_at   timestamptz NOT NULL
);
CREATE INDEX parked_gone_by_message ON platform.parked_gone (service, message_id);
CREATE INDEX parked_gone_by_number ON platform.parked_gone (parked_id);
SELECT platform.make_system_table('platform.parked_gone', 'SELECT, INSERT');

CREATE FUNCTION platform.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.parked_gone
  FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_rewriting();
