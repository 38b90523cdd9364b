-- Batches with an expiry day: which goods came in which batch, and which went out of which. The
-- shelf's stock stays one figure per product; this says what is known of its parts, and is written
-- after the sale (docs/decisions, batches are picked afterwards).

-- Goods that are past their day are lost as such. Added to whatever reasons there are.
DO $$
DECLARE known text;
BEGIN
  SELECT pg_get_expr(conbin, conrelid) INTO STRICT known FROM pg_constraint
  WHERE conrelid = 'inventory.stock_movement'::regclass
    AND conname = 'stock_movement_reason_check';
  ALTER TABLE inventory.stock_movement DROP CONSTRAINT stock_movement_reason_check;
  EXECUTE format('ALTER TABLE inventory.stock_movement ADD CONSTRAINT stock_movement_reason_check
    CHECK ((%s) OR reason = ''expired'')', known);
END $$;

-- A shop that has batches, and its lock: whoever writes which batch holds this row.
CREATE TABLE inventory.batch_keeping (
  business_id uuid PRIMARY KEY,
  -- How many days before the expiry day the owner is told.
  alert_days  smallint NOT NULL DEFAULT 30 CHECK (alert_days BETWEEN 1 AND 365),
  -- Movements before it have their batches.
  looked_to   timestamptz NOT NULL
);
SELECT platform.make_tenant_table('inventory.batch_keeping', 'SELECT, INSERT, UPDATE');

-- Products of which batches are kept, and since when.
CREATE TABLE inventory.batch_product (
  business_id uuid NOT NULL,
  product_id  uuid NOT NULL,
  since       timestamptz NOT NULL,
  PRIMARY KEY (business_id, product_id),
  FOREIGN KEY (business_id, product_id) REFERENCES inventory.product
);
SELECT platform.make_tenant_table('inventory.batch_product', 'SELECT, INSERT');

CREATE TABLE inventory.batch (
  business_id uuid NOT NULL,
  batch_id    uuid NOT NULL,
  product_id  uuid NOT NULL,
  -- As printed; empty where only the day is known.
  number      text NOT NULL,
  -- Upper case letters and digits only.
  number_key  text NOT NULL,
  -- The last day on which it is good; NULL: none is printed.
  expiry      date,
  mrp_paise   bigint CHECK (mrp_paise > 0),
  first_at    timestamptz NOT NULL,
  PRIMARY KEY (business_id, batch_id),
  FOREIGN KEY (business_id, product_id) REFERENCES inventory.product
);
CREATE UNIQUE INDEX batch_by_number ON inventory.batch
  (business_id, product_id, number_key, coalesce(expiry, 'infinity'::date));
SELECT platform.make_tenant_table('inventory.batch', 'SELECT, INSERT');

-- Append-only: of which batch a movement's goods are. The parts of a movement sum to it. Settled:
-- goods of a batch turned out to have gone before they were written in; those parts sum to 0.
CREATE TABLE inventory.batch_movement (
  business_id uuid NOT NULL,
  source      uuid NOT NULL,
  reason      text NOT NULL,
  line        int NOT NULL,
  part        int NOT NULL,
  product_id  uuid NOT NULL,
  -- All zeros: of no batch.
  batch_id    uuid NOT NULL,
  quantity    numeric(14,3) NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, source, reason, line, part)
) PARTITION BY HASH (business_id);
SELECT platform.make_partitions('inventory.batch_movement');
CREATE INDEX batch_movement_by_batch ON inventory.batch_movement (business_id, batch_id)
  INCLUDE (quantity) WHERE batch_id <> '00000000-0000-0000-0000-000000000000';
SELECT platform.make_tenant_table('inventory.batch_movement', 'SELECT, INSERT');

-- What the owner has been told of: each batch once when its day is near, once when it is past.
CREATE TABLE inventory.batch_told (
  business_id uuid NOT NULL,
  batch_id    uuid NOT NULL,
  what        text NOT NULL CHECK (what IN ('near', 'expired')),
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, batch_id, what)
);
SELECT platform.make_tenant_table('inventory.batch_told', 'SELECT, INSERT');
