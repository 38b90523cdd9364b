-- Where an order is on its way, when and where it is to arrive. The column state stays what it
-- was: whether the sale is in the books.

ALTER TABLE orders.orders
  -- NULL: follows from the state.
  ADD COLUMN stage text CHECK (stage IN ('packed', 'delivered', 'closed', 'returned')),
  ADD COLUMN slot_day  date,
  ADD COLUMN slot_from smallint CHECK (slot_from BETWEEN 0 AND 1439),
  ADD COLUMN slot_to   smallint CHECK (slot_to BETWEEN 1 AND 1440),
  ADD COLUMN deliver_at platform.personal;

-- Goods that somebody has on fixed days.
CREATE TABLE orders.standing (
  business_id uuid NOT NULL,
  standing_id uuid NOT NULL,
  party_id    uuid NOT NULL,
  -- Grows with every change: what was planned before it does nothing.
  version     int NOT NULL,
  lines       platform.personal NOT NULL,
  -- 0 is Sunday; none: stopped.
  weekdays    smallint[] NOT NULL,
  at_minute   smallint NOT NULL CHECK (at_minute BETWEEN 0 AND 1439),
  changed_at  timestamptz NOT NULL,
  PRIMARY KEY (business_id, standing_id)
);
SELECT platform.make_tenant_table('orders.standing', 'SELECT, INSERT, UPDATE');

-- What the shop has decided about orders.
CREATE TABLE orders.rule (
  business_id   uuid PRIMARY KEY,
  -- Customers' own orders below it are refused.
  minimum_paise bigint NOT NULL CHECK (minimum_paise >= 0)
);
SELECT platform.make_tenant_table('orders.rule', 'SELECT, INSERT, UPDATE');
