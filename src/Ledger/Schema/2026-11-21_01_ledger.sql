-- Parties, khata, payments: double entry underneath.

CREATE SCHEMA ledger;
GRANT USAGE ON SCHEMA ledger TO erp_app;

-- Grows with every change of a shop's parties: caches and the app's sync go by it.
CREATE TABLE ledger.party_version (
  business_id uuid PRIMARY KEY,
  version     bigint NOT NULL
);
SELECT platform.make_tenant_table('ledger.party_version', 'SELECT, INSERT, UPDATE');

CREATE TABLE ledger.party (
  business_id uuid NOT NULL,
  party_id    uuid NOT NULL,
  -- The shop's own id of the party, from an imported file; its key is upper case.
  code        text,
  code_key    text,
  kind        text NOT NULL CHECK (kind IN ('customer', 'supplier')),
  name        platform.personal NOT NULL,
  name_hash   platform.personal_hash NOT NULL,
  phone       platform.personal,
  phone_hash  platform.personal_hash,
  bsuid       platform.personal,
  bsuid_hash  platform.personal_hash,
  address     platform.personal,
  gstin       text,
  state_code  text,
  -- NULL: no limit.
  credit_limit_paise bigint CHECK (credit_limit_paise >= 0),
  language    text,
  -- What has been posted as opening balance, so that a repeated import posts the difference.
  opening_paise bigint NOT NULL DEFAULT 0,
  attributes  jsonb NOT NULL DEFAULT '{}',
  active      boolean NOT NULL DEFAULT true,
  version     bigint NOT NULL,
  PRIMARY KEY (business_id, party_id),
  UNIQUE (business_id, code_key)
);
CREATE INDEX party_by_phone ON ledger.party (business_id, phone_hash)
  WHERE phone_hash IS NOT NULL;
CREATE INDEX party_by_bsuid ON ledger.party (business_id, bsuid_hash)
  WHERE bsuid_hash IS NOT NULL;
SELECT platform.make_tenant_table('ledger.party', 'SELECT, INSERT, UPDATE');

-- Above 0: the party owes the shop. Locked in party order by whoever posts.
CREATE TABLE ledger.party_balance (
  business_id   uuid NOT NULL,
  party_id      uuid NOT NULL,
  balance_paise bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (business_id, party_id),
  FOREIGN KEY (business_id, party_id) REFERENCES ledger.party
) WITH (fillfactor = 70);
SELECT platform.make_tenant_table('ledger.party_balance', 'SELECT, INSERT, UPDATE');

-- Append-only. A posting is all lines of one posting_id; its debits equal its credits. Only
-- lines of account 'party' move a balance; elsewhere party_id is a mark.
CREATE TABLE ledger.entry (
  business_id  uuid NOT NULL,
  posting_id   uuid NOT NULL,
  line         smallint NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('sale', 'payment', 'opening', 'undo')),
  account      text NOT NULL,
  party_id     uuid,
  debit_paise  bigint NOT NULL DEFAULT 0 CHECK (debit_paise >= 0),
  credit_paise bigint NOT NULL DEFAULT 0 CHECK (credit_paise >= 0),
  reference    text,
  reverses     uuid,
  location_id  uuid,
  at           timestamptz NOT NULL,
  PRIMARY KEY (business_id, posting_id, line),
  CHECK ((debit_paise = 0) <> (credit_paise = 0)),
  CHECK (account <> 'party' OR party_id IS NOT NULL)
) PARTITION BY HASH (business_id);
SELECT platform.make_partitions('ledger.entry');
CREATE INDEX entry_by_party ON ledger.entry (business_id, party_id, at, posting_id)
  WHERE account = 'party';
-- A posting is reversed once.
CREATE UNIQUE INDEX entry_reversed_once ON ledger.entry (business_id, reverses, line)
  WHERE reverses IS NOT NULL;
SELECT platform.make_tenant_table('ledger.entry', 'SELECT, INSERT');

CREATE TABLE ledger.payment (
  business_id  uuid NOT NULL,
  payment_id   uuid NOT NULL,
  party_id     uuid NOT NULL,
  -- True: to the shop.
  received     boolean NOT NULL,
  amount_paise bigint NOT NULL CHECK (amount_paise > 0),
  mode         text NOT NULL CHECK (mode IN ('cash', 'upi', 'card')),
  said_at      timestamptz NOT NULL,
  at           timestamptz NOT NULL,
  undone_at    timestamptz,
  undo_id      uuid,
  PRIMARY KEY (business_id, payment_id)
);
CREATE INDEX payment_by_party ON ledger.payment (business_id, party_id, at);
SELECT platform.make_tenant_table('ledger.payment', 'SELECT, INSERT');
GRANT UPDATE (undone_at, undo_id) ON ledger.payment TO erp_app;
