-- Statements of input credit (GSTR-2B) as the portal made them. A newer one of a period takes the
-- place of the older: what the portal says is a copy here, and no entry of the books.

CREATE TABLE invoicing.inward_statement (
  business_id uuid NOT NULL,
  -- The first day of its month.
  period      date NOT NULL CHECK (extract(day FROM period) = 1),
  -- When the portal made it.
  made        date NOT NULL,
  file_hash   bytea NOT NULL CHECK (octet_length(file_hash) = 32),
  -- -1 while the first one is being written.
  documents   int NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, period)
);
SELECT platform.make_tenant_table('invoicing.inward_statement', 'SELECT, INSERT, UPDATE');

CREATE TABLE invoicing.inward_document (
  business_id uuid NOT NULL,
  period      date NOT NULL,
  line        int NOT NULL,
  -- As the portal's table is called: b2b, b2ba, cdnr, cdnra, isd, isda, impg, impgsez.
  section     text NOT NULL,
  -- Below 0: a credit note.
  sign        smallint NOT NULL CHECK (sign IN (-1, 1)),
  gstin       text,
  trade_name  platform.personal,
  number      text NOT NULL,
  day         date NOT NULL,
  reverse_charge boolean NOT NULL,
  -- Y, N or T; and why not.
  available   text NOT NULL,
  reason      text,
  total_paise   bigint NOT NULL,
  taxable_paise bigint NOT NULL,
  cgst_paise  bigint NOT NULL,
  sgst_paise  bigint NOT NULL,
  igst_paise  bigint NOT NULL,
  cess_paise  bigint NOT NULL,
  PRIMARY KEY (business_id, period, line),
  FOREIGN KEY (business_id, period) REFERENCES invoicing.inward_statement
);
SELECT platform.make_tenant_table('invoicing.inward_document', 'SELECT, INSERT, DELETE');
