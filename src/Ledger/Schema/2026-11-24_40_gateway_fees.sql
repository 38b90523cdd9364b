-- What a gateway keeps back of a payment, and which line of a statement it was paid out with.

ALTER TABLE ledger.gateway_payment ADD COLUMN fee_paise bigint CHECK (fee_paise > 0);
ALTER TABLE ledger.gateway_payment ADD COLUMN fee_tax_paise bigint CHECK (fee_tax_paise >= 0);
GRANT UPDATE (fee_paise, fee_tax_paise) ON ledger.gateway_payment TO erp_app;

-- A payout of the gateway: the payments that one line of a bank's statement brought.
CREATE TABLE ledger.gateway_payout (
  business_id      uuid NOT NULL,
  provider_payment text NOT NULL,
  line_id          uuid NOT NULL,
  at               timestamptz NOT NULL,
  PRIMARY KEY (business_id, provider_payment)
);
CREATE INDEX gateway_payout_by_line ON ledger.gateway_payout (business_id, line_id);
SELECT platform.make_tenant_table('ledger.gateway_payout', 'SELECT, INSERT');
