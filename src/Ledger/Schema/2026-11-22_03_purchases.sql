-- Goods bought from suppliers, and what is owed to them in one figure.

ALTER TABLE ledger.entry DROP CONSTRAINT entry_kind_check;
ALTER TABLE ledger.entry ADD CONSTRAINT entry_kind_check
  CHECK (kind IN ('sale', 'purchase', 'payment', 'opening', 'undo', 'khata', 'expense'));

ALTER TABLE ledger.memo DROP CONSTRAINT memo_kind_check;
ALTER TABLE ledger.memo ADD CONSTRAINT memo_kind_check
  CHECK (kind IN ('khata', 'payable', 'expense'));
ALTER TABLE ledger.memo DROP CONSTRAINT memo_check;
ALTER TABLE ledger.memo ADD CONSTRAINT memo_party_check
  CHECK ((kind = 'expense') = (party_id IS NULL));
