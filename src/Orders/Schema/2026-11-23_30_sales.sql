-- Sales by item, customer, member and day, of days that are over: made by whoever asks for them
-- first, so that no sale waits for them.

CREATE TABLE orders.sales_sum (
  business_id uuid NOT NULL,
  part        text NOT NULL CHECK (part IN ('item', 'party', 'staff', 'day')),
  day         date NOT NULL,
  -- All zeros: no name, nobody, or the day itself.
  key         uuid NOT NULL,
  bills       int NOT NULL,
  -- Of an item, in its unit, less what came back.
  quantity    numeric(18,3) NOT NULL,
  sold_paise     bigint NOT NULL,
  returned_paise bigint NOT NULL,
  tax_paise      bigint NOT NULL,
  name        text,
  unit        text,
  PRIMARY KEY (business_id, part, day, key)
) PARTITION BY HASH (business_id);
SELECT platform.make_partitions('orders.sales_sum');
SELECT platform.make_tenant_table('orders.sales_sum', 'SELECT, INSERT, DELETE');

-- Which days have their sums. Whoever makes them, and whoever changes a sale of an earlier day,
-- writes this row first: one waits for the other.
CREATE TABLE orders.sales_summed (
  business_id uuid NOT NULL,
  day         date NOT NULL,
  made        boolean NOT NULL,
  PRIMARY KEY (business_id, day)
);
SELECT platform.make_tenant_table('orders.sales_summed', 'SELECT, INSERT, UPDATE');

-- Notes are few: a return pays for one entry more, a sale for none.
CREATE INDEX note_by_day ON orders.note (business_id, note_day, note_id);
