-- Payment links of a gateway, what it says of money that came by them, and whose they are.

-- For the two tables below that hold ids across shops, and for nothing else.
GRANT USAGE ON SCHEMA ledger TO erp_system;

CREATE TABLE ledger.pay_link (
  business_id  uuid NOT NULL,
  -- Its 32 hex digits are the reference that the gateway keeps.
  link_id      uuid NOT NULL,
  invoice_id   uuid NOT NULL,
  order_id     uuid NOT NULL,
  party_id     uuid NOT NULL,
  bill_number  text NOT NULL,
  amount_paise bigint NOT NULL CHECK (amount_paise > 0),
  partial      boolean NOT NULL,
  expires_at   timestamptz NOT NULL,
  provider_id  text,
  url          text,
  fault        text,
  state        text NOT NULL DEFAULT 'wanted' CHECK (state IN
    ('wanted', 'open', 'cancelling', 'paid', 'cancelled', 'expired', 'failed')),
  at           timestamptz NOT NULL,
  PRIMARY KEY (business_id, link_id)
);
CREATE UNIQUE INDEX pay_link_living ON ledger.pay_link (business_id, order_id)
  WHERE state IN ('wanted', 'open', 'cancelling');
CREATE INDEX pay_link_by_order ON ledger.pay_link (business_id, order_id, link_id);
CREATE UNIQUE INDEX pay_link_by_provider ON ledger.pay_link (business_id, provider_id)
  WHERE provider_id IS NOT NULL;
SELECT platform.make_tenant_table('ledger.pay_link', 'SELECT, INSERT');
GRANT UPDATE (provider_id, url, fault, state) ON ledger.pay_link TO erp_app;

-- What is known of a payment: grows with every event, whatever their order.
CREATE TABLE ledger.gateway_payment (
  business_id      uuid NOT NULL,
  provider_payment text NOT NULL,
  link_id          uuid,
  amount_paise     bigint NOT NULL CHECK (amount_paise > 0),
  mode             text NOT NULL CHECK (mode IN ('upi', 'card')),
  captured         boolean NOT NULL,
  utr              text,
  paid_at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, provider_payment)
);
SELECT platform.make_tenant_table('ledger.gateway_payment', 'SELECT, INSERT');
GRANT UPDATE (link_id, captured, utr) ON ledger.gateway_payment TO erp_app;

CREATE TABLE ledger.gateway_refund (
  business_id      uuid NOT NULL,
  provider_refund  text NOT NULL,
  provider_payment text NOT NULL,
  -- What it is called in the books.
  payment_id       uuid NOT NULL,
  amount_paise     bigint NOT NULL CHECK (amount_paise > 0),
  -- 0 created, 1 processed, 2 failed: only ever grows.
  progress         smallint NOT NULL,
  PRIMARY KEY (business_id, provider_refund)
);
CREATE INDEX gateway_refund_by_payment
  ON ledger.gateway_refund (business_id, provider_payment);
SELECT platform.make_tenant_table('ledger.gateway_refund', 'SELECT, INSERT');
GRANT UPDATE (progress) ON ledger.gateway_refund TO erp_app;

-- Before a shop is known: whose a gateway's id is. Holds ids only.
CREATE TABLE ledger.gateway_route (
  key         text PRIMARY KEY,
  business_id uuid NOT NULL
);
SELECT platform.make_tenant_table('ledger.gateway_route', 'SELECT, INSERT');
SELECT platform.make_system_table('ledger.gateway_route', 'SELECT');

-- What the gateway is to be asked, across shops. Holds ids only.
CREATE TABLE ledger.gateway_work (
  business_id uuid NOT NULL,
  link_id     uuid NOT NULL,
  due_at      timestamptz NOT NULL,
  tries       int NOT NULL DEFAULT 0,
  PRIMARY KEY (business_id, link_id)
);
CREATE INDEX gateway_work_by_due ON ledger.gateway_work (due_at);
SELECT platform.make_tenant_table('ledger.gateway_work', 'SELECT, INSERT, UPDATE, DELETE');
SELECT platform.make_system_table('ledger.gateway_work', 'SELECT, UPDATE');
