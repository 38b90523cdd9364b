-- Payments inside WhatsApp. A request is a row among the payment links, so that one of either
-- lives for a bill and money is placed by one rule; a release that does not know them finds a
-- link without an address, and no work of its own.

ALTER TABLE ledger.pay_link ADD COLUMN configuration text;
ALTER TABLE ledger.pay_link ADD COLUMN number_id text;
ALTER TABLE ledger.pay_link ADD CONSTRAINT pay_link_request
  CHECK ((configuration IS NULL) = (number_id IS NULL));

CREATE TABLE ledger.request_account (
  business_id   uuid PRIMARY KEY,
  configuration text NOT NULL CHECK (length(configuration) BETWEEN 1 AND 60),
  at            timestamptz NOT NULL
);
SELECT platform.make_tenant_table('ledger.request_account', 'SELECT, INSERT, UPDATE, DELETE');

-- Money that the shop gives back of a request. Asked at most once: what became of it is looked
-- up, never asked for again.
CREATE TABLE ledger.request_refund (
  business_id     uuid NOT NULL,
  refund_id       uuid NOT NULL,
  link_id         uuid NOT NULL,
  amount_paise    bigint NOT NULL CHECK (amount_paise > 0),
  state           text NOT NULL DEFAULT 'wanted'
    CHECK (state IN ('wanted', 'asked', 'known', 'failed')),
  provider_refund text,
  fault           text,
  at              timestamptz NOT NULL,
  PRIMARY KEY (business_id, refund_id)
);
CREATE INDEX request_refund_by_link ON ledger.request_refund (business_id, link_id);
SELECT platform.make_tenant_table('ledger.request_refund', 'SELECT, INSERT');
GRANT UPDATE (state, provider_refund, fault) ON ledger.request_refund TO erp_app;

-- What WhatsApp is to be asked, across shops. Holds ids only.
CREATE TABLE ledger.request_work (
  business_id uuid NOT NULL,
  link_id     uuid NOT NULL,
  due_at      timestamptz NOT NULL,
  tries       int NOT NULL DEFAULT 0,
  PRIMARY KEY (business_id, link_id)
);
CREATE INDEX request_work_by_due ON ledger.request_work (due_at);
SELECT platform.make_tenant_table('ledger.request_work', 'SELECT, INSERT, UPDATE, DELETE');
SELECT platform.make_system_table('ledger.request_work', 'SELECT, UPDATE');
