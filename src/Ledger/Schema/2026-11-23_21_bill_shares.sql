-- What moves a bill's own due besides the khata: payments that were told to be for several bills,
-- and notes that correct one.

-- Parts of a payment, each for one bill; what no part names counts for the oldest goods.
CREATE TABLE ledger.bill_share (
  business_id  uuid NOT NULL,
  payment_id   uuid NOT NULL,
  order_id     uuid NOT NULL,
  amount_paise bigint NOT NULL CHECK (amount_paise > 0),
  PRIMARY KEY (business_id, payment_id, order_id),
  FOREIGN KEY (business_id, payment_id) REFERENCES ledger.payment
);
SELECT platform.make_tenant_table('ledger.bill_share', 'SELECT, INSERT');

-- Which bill a note corrects that was settled on a khata; how much is in its entries.
CREATE TABLE ledger.bill_note (
  business_id uuid NOT NULL,
  note_id     uuid NOT NULL,
  order_id    uuid NOT NULL,
  party_id    uuid NOT NULL,
  PRIMARY KEY (business_id, note_id)
);
CREATE INDEX bill_note_by_party ON ledger.bill_note (business_id, party_id);
CREATE INDEX bill_note_by_order ON ledger.bill_note (business_id, order_id);
SELECT platform.make_tenant_table('ledger.bill_note', 'SELECT, INSERT');
