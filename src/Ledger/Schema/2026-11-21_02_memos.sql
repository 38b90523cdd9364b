-- Amounts without goods: udhaar in one figure, and expenses.

ALTER TABLE ledger.entry DROP CONSTRAINT entry_kind_check;
ALTER TABLE ledger.entry ADD CONSTRAINT entry_kind_check
  CHECK (kind IN ('sale', 'payment', 'opening', 'undo', 'khata', 'expense'));

CREATE TABLE ledger.memo (
  business_id  uuid NOT NULL,
  memo_id      uuid NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('khata', 'expense')),
  party_id     uuid,
  amount_paise bigint NOT NULL CHECK (amount_paise > 0),
  -- How an expense was paid; NULL for a khata.
  mode         text CHECK (mode IN ('cash', 'upi', 'card')),
  note         platform.personal,
  said_at      timestamptz NOT NULL,
  at           timestamptz NOT NULL,
  undone_at    timestamptz,
  undo_id      uuid,
  PRIMARY KEY (business_id, memo_id),
  CHECK ((kind = 'khata') = (party_id IS NOT NULL)),
  CHECK ((kind = 'expense') = (mode IS NOT NULL))
);
CREATE INDEX memo_by_day ON ledger.memo (business_id, kind, at);
SELECT platform.make_tenant_table('ledger.memo', 'SELECT, INSERT');
GRANT UPDATE (undone_at, undo_id) ON ledger.memo TO erp_app;
