-- Suppliers' bills: numbers, tax, freight, and goods that go back.

ALTER TABLE inventory.stock_movement DROP CONSTRAINT stock_movement_reason_check;
ALTER TABLE inventory.stock_movement ADD CONSTRAINT stock_movement_reason_check
  CHECK (reason IN ('sale', 'undo', 'receive', 'adjust', 'count', 'opening', 'return',
                    'damage', 'own_use', 'theft'));

ALTER TABLE inventory.stock_change DROP CONSTRAINT stock_change_what_check;
ALTER TABLE inventory.stock_change ADD CONSTRAINT stock_change_what_check
  CHECK (what IN ('receive', 'return', 'adjust', 'count', 'price', 'product'));
ALTER TABLE inventory.stock_change DROP CONSTRAINT stock_change_bought;
ALTER TABLE inventory.stock_change ADD CONSTRAINT stock_change_bought CHECK (
  (bought_paise IS NULL) = (bought_mode IS NULL)
  AND (bought_paise IS NULL OR what IN ('receive', 'return'))
  AND (bought_mode IS DISTINCT FROM 'credit' OR supplier_id IS NOT NULL));
CREATE INDEX stock_change_bought_by_id ON inventory.stock_change (business_id, posting_id)
  WHERE bought_paise IS NOT NULL;

-- What a supplier's bill says beyond its total. A number is a supplier's own within a financial
-- year; whoever writes one holds the supplier's khata, so two cannot be written at once. One that
-- was taken back may be written again.
CREATE TABLE inventory.purchase_bill (
  business_id uuid NOT NULL,
  posting_id  uuid NOT NULL,
  supplier_id uuid,
  bill_number text,
  -- Upper case letters and digits only.
  bill_key    text,
  bill_date   date,
  -- The financial year of the day, as 2627.
  year        text NOT NULL,
  cgst_paise  bigint CHECK (cgst_paise >= 0),
  sgst_paise  bigint CHECK (sgst_paise >= 0),
  igst_paise  bigint CHECK (igst_paise >= 0),
  cess_paise  bigint CHECK (cess_paise >= 0),
  -- False: the shop or the supplier is not registered for it, and the tax is part of the cost.
  claimed     boolean NOT NULL,
  freight_paise       bigint CHECK (freight_paise >= 0),
  freight_apart_paise bigint CHECK (freight_apart_paise >= 0),
  -- The purchase whose goods go back.
  returns     uuid,
  PRIMARY KEY (business_id, posting_id),
  FOREIGN KEY (business_id, posting_id) REFERENCES inventory.stock_change
);
CREATE INDEX purchase_bill_by_number
  ON inventory.purchase_bill (business_id, supplier_id, year, bill_key)
  WHERE bill_key IS NOT NULL;
CREATE INDEX purchase_bill_by_returned ON inventory.purchase_bill (business_id, returns)
  WHERE returns IS NOT NULL;
SELECT platform.make_tenant_table('inventory.purchase_bill', 'SELECT, INSERT');
