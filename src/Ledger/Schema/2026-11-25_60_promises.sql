-- Days on which dues are to be paid, as they were said. Append-only: what holds is the latest
-- word about all that a party owes, and later words about single bills.

CREATE TABLE ledger.promise (
  business_id uuid NOT NULL,
  promise_id  uuid NOT NULL,
  party_id    uuid NOT NULL,
  -- The bill; NULL: all that the party owes.
  order_id    uuid,
  bill_number text,
  -- NULL: no day is promised any more.
  due_on      date,
  -- The promise that was wrong: neither of the two counts.
  takes_back  uuid,
  member_id   uuid,
  said_at     timestamptz NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, promise_id)
);
CREATE INDEX promise_by_party ON ledger.promise (business_id, party_id, at);
CREATE INDEX promise_by_order ON ledger.promise (business_id, order_id)
  WHERE order_id IS NOT NULL;
SELECT platform.make_tenant_table('ledger.promise', 'SELECT, INSERT');
