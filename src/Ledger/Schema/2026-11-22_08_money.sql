-- Discounts given later, old balances by chat, the owner's money, the bank, counts of the drawer,
-- filed months, credit limits, payments in several ways.

-- The kinds are the program's: a list of them here had to be changed with each.
ALTER TABLE ledger.entry DROP CONSTRAINT entry_kind_check;
ALTER TABLE ledger.entry ADD CONSTRAINT entry_kind_check
  CHECK (kind ~ '^[a-z][a-z-]{1,30}$');

ALTER TABLE ledger.memo DROP CONSTRAINT memo_kind_check;
ALTER TABLE ledger.memo ADD CONSTRAINT memo_kind_check
  CHECK (kind ~ '^[a-z][a-z-]{1,30}$');
ALTER TABLE ledger.memo DROP CONSTRAINT memo_party_check;
ALTER TABLE ledger.memo DROP CONSTRAINT memo_check1;
-- Somebody's khata moves, or money of the shop.
ALTER TABLE ledger.memo ADD CONSTRAINT memo_party_or_money_check
  CHECK ((party_id IS NULL) = (mode IS NOT NULL));

-- The day that was said, where the entry is in the books of another one: its month is filed.
ALTER TABLE ledger.memo ADD COLUMN amends date;
ALTER TABLE ledger.payment ADD COLUMN amends date;

-- The ways of a payment that came in several; its own mode is that of the largest.
CREATE TABLE ledger.payment_part (
  business_id  uuid NOT NULL,
  payment_id   uuid NOT NULL,
  mode         text NOT NULL CHECK (mode IN ('cash', 'upi', 'card')),
  amount_paise bigint NOT NULL CHECK (amount_paise > 0),
  PRIMARY KEY (business_id, payment_id, mode)
);
SELECT platform.make_tenant_table('ledger.payment_part', 'SELECT, INSERT');

-- Counts of the drawer. A difference has a posting of the same id.
CREATE TABLE ledger.day_close (
  business_id      uuid NOT NULL,
  close_id         uuid NOT NULL,
  day              date NOT NULL,
  -- The instant whose cash was counted: now, or the end of the day.
  counted_at       timestamptz NOT NULL,
  counted_paise    bigint NOT NULL CHECK (counted_paise >= 0),
  book_paise       bigint NOT NULL,
  -- A later count had set the drawer right: there is no posting.
  set_right_later  boolean NOT NULL,
  said_at          timestamptz NOT NULL,
  at               timestamptz NOT NULL,
  undone_at        timestamptz,
  undo_id          uuid,
  PRIMARY KEY (business_id, close_id)
);
CREATE INDEX day_close_by_time ON ledger.day_close (business_id, counted_at);
SELECT platform.make_tenant_table('ledger.day_close', 'SELECT, INSERT');
GRANT UPDATE (undone_at, undo_id) ON ledger.day_close TO erp_app;

CREATE TABLE ledger.filing (
  business_id uuid NOT NULL,
  filing_id   uuid NOT NULL,
  month       date NOT NULL CHECK (extract(day FROM month) = 1),
  said_at     timestamptz NOT NULL,
  at          timestamptz NOT NULL,
  undone_at   timestamptz,
  undo_id     uuid,
  PRIMARY KEY (business_id, filing_id)
);
CREATE UNIQUE INDEX filing_of_month ON ledger.filing (business_id, month)
  WHERE undone_at IS NULL;
SELECT platform.make_tenant_table('ledger.filing', 'SELECT, INSERT');
GRANT UPDATE (undone_at, undo_id) ON ledger.filing TO erp_app;

CREATE TABLE ledger.limit_change (
  business_id  uuid NOT NULL,
  change_id    uuid NOT NULL,
  party_id     uuid NOT NULL,
  -- NULL: no limit.
  before_paise bigint,
  after_paise  bigint,
  said_at      timestamptz NOT NULL,
  at           timestamptz NOT NULL,
  undone_at    timestamptz,
  undo_id      uuid,
  PRIMARY KEY (business_id, change_id)
);
SELECT platform.make_tenant_table('ledger.limit_change', 'SELECT, INSERT');
GRANT UPDATE (undone_at, undo_id) ON ledger.limit_change TO erp_app;
