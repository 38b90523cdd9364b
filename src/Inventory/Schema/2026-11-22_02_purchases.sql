-- What received goods cost and how they are paid; the khata's side is posted under the same id.

ALTER TABLE inventory.stock_change
  ADD COLUMN bought_paise bigint CHECK (bought_paise > 0),
  ADD COLUMN bought_mode  text CHECK (bought_mode IN ('credit', 'cash', 'upi', 'card')),
  ADD CONSTRAINT stock_change_bought CHECK (
    (bought_paise IS NULL) = (bought_mode IS NULL)
    AND (bought_paise IS NULL OR what = 'receive')
    AND (bought_mode IS DISTINCT FROM 'credit' OR supplier_id IS NOT NULL));
