-- What goods are worth: moving averages, derived from the movements after the fact, so that no
-- sale waits for them (docs/decisions, goods are valued afterwards).

-- What a line cost in all, to the paisa; cost_paise is that of one unit and may be rounded.
ALTER TABLE inventory.stock_movement
  ADD COLUMN value_paise bigint CHECK (value_paise >= 0);

-- Movements are read by their time: this index costs a sale next to nothing.
CREATE INDEX stock_movement_by_time ON inventory.stock_movement
  USING brin (at) WITH (pages_per_range = 32, autosummarize = on);

-- A product at the end of an Indian day on which it moved. Derived: can be made again from the
-- movements at any time.
CREATE TABLE inventory.stock_day (
  business_id  uuid NOT NULL,
  product_id   uuid NOT NULL,
  day          date NOT NULL,
  -- On hand = known + unknown - owed. Owed went out before it was written in.
  known        numeric(18,3) NOT NULL CHECK (known >= 0),
  unknown      numeric(18,3) NOT NULL CHECK (unknown >= 0),
  owed         numeric(18,3) NOT NULL CHECK (owed >= 0),
  -- What the known goods cost; the average per unit is what later goods go out at.
  value_paise  bigint NOT NULL CHECK (value_paise >= 0),
  average      numeric(24,6) CHECK (average >= 0),
  -- What the day moved, in paise at cost; below 0 when more was taken back.
  bought_paise   bigint NOT NULL,
  returned_paise bigint NOT NULL,
  sold_paise     bigint NOT NULL,
  lost_paise     bigint NOT NULL,
  own_paise      bigint NOT NULL,
  -- Units that went out at a cost that nobody knows (yet).
  uncosted     numeric(18,3) NOT NULL,
  PRIMARY KEY (business_id, product_id, day)
) PARTITION BY HASH (business_id);
SELECT platform.make_partitions('inventory.stock_day');
CREATE INDEX stock_day_by_day ON inventory.stock_day (business_id, day);
SELECT platform.make_tenant_table('inventory.stock_day', 'SELECT, INSERT, DELETE');

-- Until when a shop's days are kept; locked by whoever writes the next.
CREATE TABLE inventory.stock_valued (
  business_id uuid PRIMARY KEY,
  through     date NOT NULL
);
SELECT platform.make_tenant_table('inventory.stock_valued', 'SELECT, INSERT, UPDATE');
