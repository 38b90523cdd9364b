-- Credit and debit notes stand beside bills, in series of their own, and say which bill they
-- correct.

ALTER TABLE invoicing.invoice ADD COLUMN original_id uuid;
CREATE INDEX invoice_notes ON invoicing.invoice (business_id, original_id, invoice_id)
  WHERE original_id IS NOT NULL;
