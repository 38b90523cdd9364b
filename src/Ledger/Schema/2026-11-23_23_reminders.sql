-- Who was reminded of dues, and when nobody is to be.

CREATE TABLE ledger.reminder (
  business_id   uuid NOT NULL,
  reminder_id   uuid NOT NULL,
  party_id      uuid NOT NULL,
  balance_paise bigint NOT NULL,
  at            timestamptz NOT NULL,
  PRIMARY KEY (business_id, reminder_id)
);
CREATE INDEX reminder_by_party ON ledger.reminder (business_id, party_id, at);
SELECT platform.make_tenant_table('ledger.reminder', 'SELECT, INSERT');

-- Without a row: 21:00 to 09:00, two in seven days. From and until alike: no quiet hours.
CREATE TABLE ledger.reminder_rule (
  business_id uuid PRIMARY KEY,
  quiet_from  time NOT NULL,
  quiet_until time NOT NULL,
  per_week    int NOT NULL CHECK (per_week BETWEEN 0 AND 7)
);
SELECT platform.make_tenant_table('ledger.reminder_rule', 'SELECT, INSERT, UPDATE');
