-- Bills and their numbers. A number that was given stays given.

CREATE SCHEMA IF NOT EXISTS invoicing;
GRANT USAGE ON SCHEMA invoicing TO erp_app;

CREATE TABLE invoicing.series (
  business_id    uuid NOT NULL,
  financial_year text NOT NULL,
  series         text NOT NULL,
  location_id    uuid NOT NULL,
  next_number    bigint NOT NULL CHECK (next_number >= 1),
  PRIMARY KEY (business_id, financial_year, series)
) WITH (fillfactor = 50);
SELECT platform.make_tenant_table('invoicing.series', 'SELECT, INSERT, UPDATE');

CREATE TABLE invoicing.invoice (
  business_id    uuid NOT NULL,
  invoice_id     uuid NOT NULL,
  order_id       uuid NOT NULL,
  financial_year text NOT NULL,
  series         text NOT NULL,
  sequence       bigint NOT NULL,
  number         text NOT NULL CHECK (number ~ '^[A-Za-z0-9/-]{1,16}$'),
  kind           text NOT NULL,
  state          text NOT NULL CHECK (state IN ('issued', 'cancelled')),
  party_id       uuid,
  bill_day       date NOT NULL,
  total_paise    bigint NOT NULL,
  tax_paise      bigint NOT NULL,
  document       platform.personal NOT NULL,
  issued_at      timestamptz NOT NULL,
  cancelled_at   timestamptz,
  PRIMARY KEY (business_id, invoice_id),
  UNIQUE (business_id, financial_year, series, sequence)
) PARTITION BY HASH (business_id);
CREATE INDEX invoice_by_party ON invoicing.invoice (business_id, party_id, invoice_id);
SELECT platform.make_partitions('invoicing.invoice');
SELECT platform.make_tenant_table('invoicing.invoice', 'SELECT, INSERT, UPDATE');
