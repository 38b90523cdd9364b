-- Reminders that the product has sent itself. Each counts from then on, and not from when the shop
-- was given its words.
CREATE TABLE ledger.reminder_sent (
  business_id uuid NOT NULL,
  reminder_id uuid NOT NULL,
  party_id    uuid NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, reminder_id)
);
SELECT platform.make_tenant_table('ledger.reminder_sent', 'SELECT, INSERT');
