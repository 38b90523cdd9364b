-- Money that a bank's statement says has come.

CREATE TABLE ledger.bank_line (
  business_id  uuid NOT NULL,
  line_id      uuid NOT NULL,
  -- What makes it the same line in another file: day, amount, the bank's words and number, and
  -- which of several alike it is.
  line_key     bytea NOT NULL CHECK (octet_length(line_key) = 16),
  statement_id uuid NOT NULL,
  line_no      int NOT NULL,
  day          date NOT NULL,
  amount_paise bigint NOT NULL CHECK (amount_paise > 0),
  words        platform.personal NOT NULL,
  utr          text,
  state        text NOT NULL CHECK (state IN ('proposed', 'booked', 'known', 'unplaced')),
  reason       text,
  party_id     uuid,
  order_id     uuid,
  -- With 'known': the payment or sale in the books that it is.
  posting_id   uuid,
  at           timestamptz NOT NULL,
  PRIMARY KEY (business_id, line_id),
  UNIQUE (business_id, line_key)
);
CREATE INDEX bank_line_by_statement ON ledger.bank_line (business_id, statement_id, line_no);
CREATE INDEX bank_line_by_posting ON ledger.bank_line (business_id, posting_id)
  WHERE posting_id IS NOT NULL;
SELECT platform.make_tenant_table('ledger.bank_line', 'SELECT, INSERT');
GRANT UPDATE (state, reason, posting_id) ON ledger.bank_line TO erp_app;
