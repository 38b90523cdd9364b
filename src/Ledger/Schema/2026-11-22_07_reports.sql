-- Sums per day and account, so that reports over years read days instead of entries. They are
-- made when they are asked for, never by whoever posts, and only of days that are long over.

-- Postings by their time: one line of each, since a sale pays for every index.
CREATE INDEX entry_by_day ON ledger.entry (business_id, at) WHERE line = 0;

CREATE TABLE ledger.day_total (
  business_id  uuid NOT NULL,
  day          date NOT NULL,
  account      text NOT NULL,
  debit_paise  bigint NOT NULL,
  credit_paise bigint NOT NULL,
  PRIMARY KEY (business_id, day, account)
);
SELECT platform.make_tenant_table('ledger.day_total', 'SELECT, INSERT, DELETE');

-- Up to which day they are there. Locked by whoever makes them, and by whoever posts into a day
-- that has them: that day and all after it are made again.
CREATE TABLE ledger.day_totalled (
  business_id uuid PRIMARY KEY,
  through     date NOT NULL,
  zone        text NOT NULL
);
SELECT platform.make_tenant_table('ledger.day_totalled', 'SELECT, INSERT, UPDATE');
