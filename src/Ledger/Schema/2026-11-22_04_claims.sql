-- A customer's word that money was sent, payments told to be for a bill, and money that nobody
-- could place.

CREATE TABLE ledger.claim (
  business_id  uuid NOT NULL,
  claim_id     uuid NOT NULL,
  party_id     uuid NOT NULL,
  -- The sale whose bill is meant; NULL: the khata.
  order_id     uuid,
  amount_paise bigint NOT NULL CHECK (amount_paise > 0),
  mode         text NOT NULL CHECK (mode IN ('cash', 'upi', 'card')),
  said_at      timestamptz NOT NULL,
  at           timestamptz NOT NULL,
  state        text NOT NULL DEFAULT 'open'
    CHECK (state IN ('open', 'booked', 'refused', 'unplaced')),
  decided_at   timestamptz,
  -- Set with 'booked': what a yes has booked.
  payment_id   uuid,
  PRIMARY KEY (business_id, claim_id),
  CHECK ((state = 'open') = (decided_at IS NULL)),
  CHECK ((state = 'booked') = (payment_id IS NOT NULL))
);
CREATE INDEX claim_by_party ON ledger.claim (business_id, party_id, at);
CREATE INDEX claim_open ON ledger.claim (business_id, at) WHERE state = 'open';
SELECT platform.make_tenant_table('ledger.claim', 'SELECT, INSERT');
GRANT UPDATE (state, decided_at, payment_id) ON ledger.claim TO erp_app;

-- Payments that say which bill they are for; all others count for the oldest goods first.
CREATE TABLE ledger.bill_payment (
  business_id uuid NOT NULL,
  payment_id  uuid NOT NULL,
  order_id    uuid NOT NULL,
  PRIMARY KEY (business_id, payment_id),
  FOREIGN KEY (business_id, payment_id) REFERENCES ledger.payment
);
CREATE INDEX bill_payment_by_order ON ledger.bill_payment (business_id, order_id);
SELECT platform.make_tenant_table('ledger.bill_payment', 'SELECT, INSERT');

-- Money that came and could not be placed: a person decides.
CREATE TABLE ledger.mismatch (
  business_id  uuid NOT NULL,
  mismatch_id  uuid NOT NULL,
  -- claim, gateway or statement, and what it calls the money.
  source       text NOT NULL CHECK (source IN ('claim', 'gateway', 'statement')),
  source_key   text NOT NULL,
  -- Why it could not be placed; permanent, kebab-case.
  reason       text NOT NULL,
  amount_paise bigint NOT NULL CHECK (amount_paise > 0),
  mode         text NOT NULL CHECK (mode IN ('cash', 'upi', 'card')),
  -- Who it may be from.
  party_id     uuid,
  order_id     uuid,
  -- What the bank or the gateway said of it.
  detail       platform.personal,
  paid_at      timestamptz NOT NULL,
  at           timestamptz NOT NULL,
  -- resolved: it was placed without anybody's help, once more was known.
  state        text NOT NULL DEFAULT 'open'
    CHECK (state IN ('open', 'assigned', 'dismissed', 'resolved')),
  PRIMARY KEY (business_id, mismatch_id),
  UNIQUE (business_id, source, source_key)
);
CREATE INDEX mismatch_open ON ledger.mismatch (business_id, mismatch_id) WHERE state = 'open';
SELECT platform.make_tenant_table('ledger.mismatch', 'SELECT, INSERT');
GRANT UPDATE (state) ON ledger.mismatch TO erp_app;

-- Append-only: who did what about it.
CREATE TABLE ledger.mismatch_act (
  business_id uuid NOT NULL,
  mismatch_id uuid NOT NULL,
  act_no      smallint NOT NULL,
  act         text NOT NULL CHECK (act IN ('opened', 'assigned', 'dismissed', 'resolved')),
  -- NULL: nobody, the books did it.
  member_id   uuid,
  party_id    uuid,
  payment_id  uuid,
  reason      platform.personal,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, mismatch_id, act_no),
  FOREIGN KEY (business_id, mismatch_id) REFERENCES ledger.mismatch
);
SELECT platform.make_tenant_table('ledger.mismatch_act', 'SELECT, INSERT');
