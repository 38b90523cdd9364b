-- The khata from its other side: lines that a customer says are wrong, what the shop says to
-- that, and balances that were agreed to. All append-only: a dispute is open while nobody has
-- said no to it and its line stands.

CREATE TABLE ledger.dispute (
  business_id  uuid NOT NULL,
  -- Follows from the line: a line is disputed once.
  dispute_id   uuid NOT NULL,
  party_id     uuid NOT NULL,
  posting_id   uuid NOT NULL,
  -- What the line added to the khata when it was disputed.
  amount_paise bigint NOT NULL CHECK (amount_paise > 0),
  -- The customer's word.
  word         platform.personal NOT NULL,
  bill_number  text,
  said_at      timestamptz NOT NULL,
  at           timestamptz NOT NULL,
  PRIMARY KEY (business_id, dispute_id)
);
CREATE INDEX dispute_by_party ON ledger.dispute (business_id, party_id, at);
SELECT platform.make_tenant_table('ledger.dispute', 'SELECT, INSERT');

CREATE TABLE ledger.dispute_answer (
  business_id uuid NOT NULL,
  dispute_id  uuid NOT NULL,
  accepted    boolean NOT NULL,
  -- The shop's word.
  word        platform.personal,
  member_id   uuid,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, dispute_id),
  FOREIGN KEY (business_id, dispute_id) REFERENCES ledger.dispute
);
SELECT platform.make_tenant_table('ledger.dispute_answer', 'SELECT, INSERT');

CREATE TABLE ledger.agreement (
  business_id   uuid NOT NULL,
  agreement_id  uuid NOT NULL,
  party_id      uuid NOT NULL,
  balance_paise bigint NOT NULL,
  at            timestamptz NOT NULL,
  PRIMARY KEY (business_id, agreement_id)
);
CREATE INDEX agreement_by_party ON ledger.agreement (business_id, party_id, at);
SELECT platform.make_tenant_table('ledger.agreement', 'SELECT, INSERT');
