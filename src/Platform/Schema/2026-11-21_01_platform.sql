-- Plumbing without business words: tenancy, inbox, outbox, leases, parked messages.

CREATE SCHEMA IF NOT EXISTS platform;
GRANT USAGE ON SCHEMA platform TO erp_app, erp_system;

-- One column type for personal data (first byte names the protection) and one for its keyed
-- hash, so that per-tenant encryption can be switched on without touching the rooms.
CREATE DOMAIN platform.personal AS bytea CHECK (octet_length(VALUE) >= 1);
CREATE DOMAIN platform.personal_hash AS bytea CHECK (octet_length(VALUE) = 16);

-- Unset means no tenant: no rows, and refused writes.
CREATE FUNCTION platform.current_business() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('app.business_id', true), '')::uuid $$;

-- Every tenant table goes through here, so none can forget a policy.
CREATE FUNCTION platform.make_tenant_table(t regclass, privileges text DEFAULT
    'SELECT, INSERT, UPDATE, DELETE') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
  EXECUTE format('CREATE POLICY tenant ON %s TO erp_app
    USING (business_id = platform.current_business())
    WITH CHECK (business_id = platform.current_business())', t);
  EXECUTE format('GRANT %s ON %s TO erp_app', privileges, t);
END $$;

-- Leaf partitions inherit neither RLS nor FORCE: only the parent is ever granted.
CREATE FUNCTION platform.make_partitions(t regclass, n int DEFAULT 64) RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  FOR i IN 0 .. n - 1 LOOP
    EXECUTE format('CREATE TABLE %s PARTITION OF %s FOR VALUES WITH (MODULUS %s, REMAINDER %s)',
      t::text || '_p' || lpad(i::text, 2, '0'), t, n, i);
  END LOOP;
END $$;

-- Work before or across tenants uses erp_system, by explicit policies on few tables.
CREATE FUNCTION platform.make_system_table(t regclass, privileges text DEFAULT
    'SELECT, INSERT, UPDATE, DELETE') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
  EXECUTE format('CREATE POLICY system ON %s TO erp_system USING (true) WITH CHECK (true)', t);
  EXECUTE format('GRANT %s ON %s TO erp_system', privileges, t);
END $$;

-- Which database holds a shop. One database today; a missing row means the default one.
CREATE TABLE platform.placement (
  business_id uuid PRIMARY KEY,
  database    text NOT NULL,
  placed_at   timestamptz NOT NULL DEFAULT now()
);
SELECT platform.make_tenant_table('platform.placement', 'SELECT, INSERT');
SELECT platform.make_system_table('platform.placement');

-- Provider message ids, 8 days, across shops: a redelivery is known even when its sender has
-- moved to another shop. Holds a hash only, so every login may ask.
CREATE TABLE platform.seen (
  id      uuid PRIMARY KEY,
  seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX seen_by_age ON platform.seen USING brin (seen_at);
GRANT SELECT, INSERT ON platform.seen TO erp_app;
SELECT platform.make_system_table('platform.seen', 'SELECT, INSERT, DELETE');
CREATE POLICY everyone ON platform.seen TO erp_app USING (true) WITH CHECK (true);

-- Inner message ids, 48 hours, written in the transaction of the effect.
CREATE TABLE platform.inbox (
  business_id uuid NOT NULL,
  message_id  uuid NOT NULL,
  service     text NOT NULL,
  at          timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, message_id, service)
);
CREATE INDEX inbox_by_age ON platform.inbox USING brin (at);
SELECT platform.make_tenant_table('platform.inbox', 'SELECT, INSERT');
SELECT platform.make_system_table('platform.inbox', 'SELECT, DELETE');

-- What leaves a transaction. Identity order; a relay domain has one relay at a time.
CREATE TABLE platform.outbox (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  relay       smallint NOT NULL,
  business_id uuid NOT NULL,
  message_id  uuid NOT NULL,
  service     text NOT NULL,
  priority    smallint NOT NULL,
  type        text NOT NULL,
  key         text NOT NULL,
  from_provider boolean NOT NULL DEFAULT false,
  body        bytea NOT NULL,
  written_at  timestamptz NOT NULL DEFAULT now()
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000,
        autovacuum_vacuum_cost_delay = 0);
SELECT platform.make_tenant_table('platform.outbox', 'INSERT');
SELECT platform.make_system_table('platform.outbox');

-- The same for messages that are due later; a tenant may take its own back.
CREATE TABLE platform.later (
  business_id uuid NOT NULL,
  message_id  uuid NOT NULL,
  due_at      timestamptz NOT NULL,
  service     text NOT NULL,
  priority    smallint NOT NULL,
  type        text NOT NULL,
  key         text NOT NULL,
  body        bytea NOT NULL,
  PRIMARY KEY (business_id, message_id)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
CREATE INDEX later_by_due ON platform.later (due_at);
SELECT platform.make_tenant_table('platform.later', 'SELECT, INSERT, DELETE');
SELECT platform.make_system_table('platform.later', 'SELECT, UPDATE, DELETE');

-- Who works which lane, by short leases.
CREATE TABLE platform.instance (
  id         uuid NOT NULL,
  service    text NOT NULL,
  host       text NOT NULL,
  process    text NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (service, id)
);
CREATE TABLE platform.lease (
  service    text NOT NULL,
  lane       int NOT NULL,
  holder     uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (service, lane)
);
SELECT platform.make_system_table('platform.instance');
SELECT platform.make_system_table('platform.lease');

-- A failing message: its tries, then the shop's messages set aside in order.
CREATE TABLE platform.failing (
  service    text NOT NULL,
  message_id uuid NOT NULL,
  tries      int NOT NULL,
  last_error text NOT NULL,
  last_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (service, message_id)
);
CREATE TABLE platform.parked (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  service     text NOT NULL,
  priority    smallint NOT NULL,
  business_id uuid NOT NULL,
  message_id  uuid NOT NULL,
  type        text NOT NULL,
  key         text NOT NULL,
  from_provider boolean NOT NULL,
  body        bytea NOT NULL,
  reason      text NOT NULL,
  parked_at   timestamptz NOT NULL DEFAULT now(),
  UNIQUE (service, message_id)
);
CREATE INDEX parked_by_shop ON platform.parked (service, business_id, id);
SELECT platform.make_system_table('platform.failing');
SELECT platform.make_system_table('platform.parked');
