-- Payments that came with a sale on credit: booked with it, and taken back with it.

CREATE TABLE ledger.paid_at_sale (
  business_id uuid NOT NULL,
  order_id    uuid NOT NULL,
  payment_id  uuid NOT NULL,
  PRIMARY KEY (business_id, order_id)
);
SELECT platform.make_tenant_table('ledger.paid_at_sale', 'SELECT, INSERT');
