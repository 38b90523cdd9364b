-- Challans, proformas and quotations: numbered in series of their own, in no return and in no
-- book.
CREATE TABLE invoicing.trade_paper (
  business_id    uuid NOT NULL,
  paper_id       uuid NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('delivery-challan', 'proforma', 'quotation')),
  financial_year text NOT NULL,
  series         text NOT NULL,
  sequence       bigint NOT NULL,
  number         text NOT NULL CHECK (number ~ '^[A-Za-z0-9/-]{1,16}$'),
  party_id       uuid,
  paper_day      date NOT NULL,
  total_paise    bigint NOT NULL,
  document       platform.personal NOT NULL,
  issued_at      timestamptz NOT NULL,
  PRIMARY KEY (business_id, paper_id),
  UNIQUE (business_id, financial_year, series, sequence)
);
SELECT platform.make_tenant_table('invoicing.trade_paper', 'SELECT, INSERT');
