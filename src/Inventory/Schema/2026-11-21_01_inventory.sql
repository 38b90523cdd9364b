-- Products, prices, stock movements and balances.

CREATE SCHEMA inventory;
GRANT USAGE ON SCHEMA inventory TO erp_app;

-- Grows with every change of a shop's products: caches and the app's sync go by it.
CREATE TABLE inventory.catalogue_version (
  business_id uuid PRIMARY KEY,
  version     bigint NOT NULL
);
SELECT platform.make_tenant_table('inventory.catalogue_version', 'SELECT, INSERT, UPDATE');

CREATE TABLE inventory.product (
  business_id uuid NOT NULL,
  product_id  uuid NOT NULL,
  sku         text NOT NULL,
  -- Upper case, made by the application: the same in every locale of the server.
  sku_key     text NOT NULL,
  name        text NOT NULL,
  aliases     text[] NOT NULL DEFAULT '{}',
  unit        text NOT NULL,
  -- Selling price per unit, tax included; NULL while not known.
  price_paise bigint CHECK (price_paise > 0),
  mrp_paise   bigint CHECK (mrp_paise > 0),
  gst_rate    numeric NOT NULL DEFAULT 0 CHECK (gst_rate BETWEEN 0 AND 100),
  cess_rate   numeric NOT NULL DEFAULT 0 CHECK (cess_rate BETWEEN 0 AND 1000),
  hsn         text,
  pack_size   text,
  barcode     text,
  low_mark    numeric(14,3) CHECK (low_mark >= 0),
  active      boolean NOT NULL DEFAULT true,
  -- Columns of an imported file that we do not know: kept round-trip.
  attributes  jsonb NOT NULL DEFAULT '{}',
  -- The catalogue's version at the last change.
  version     bigint NOT NULL,
  PRIMARY KEY (business_id, product_id),
  UNIQUE (business_id, sku_key)
);
SELECT platform.make_tenant_table('inventory.product', 'SELECT, INSERT, UPDATE');

-- One row per product, place and batch, made with the product and locked in product order by
-- whoever moves stock. quantity is always the sum of the movements, also while the shop has never
-- counted (counted_at NULL): then it is only what went out and came in, and is not shown.
CREATE TABLE inventory.stock_balance (
  business_id uuid NOT NULL,
  product_id  uuid NOT NULL,
  location_id uuid NOT NULL,
  -- All zeros: no batch is kept for this product. Part of the key, so never NULL.
  batch_id    uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  quantity    numeric(14,3) NOT NULL,
  counted_at  timestamptz,
  PRIMARY KEY (business_id, product_id, location_id, batch_id),
  FOREIGN KEY (business_id, product_id) REFERENCES inventory.product
) WITH (fillfactor = 70);
SELECT platform.make_tenant_table('inventory.stock_balance', 'SELECT, INSERT, UPDATE');

-- Append-only. A source books once for each reason: its lines are the key, so a second booking
-- or a second undo of the same order cannot be written.
CREATE TABLE inventory.stock_movement (
  business_id uuid NOT NULL,
  source      uuid NOT NULL,
  line        int NOT NULL,
  product_id  uuid NOT NULL,
  location_id uuid NOT NULL,
  batch_id    uuid,
  quantity    numeric(14,3) NOT NULL,
  reason      text NOT NULL CHECK (reason IN
                ('sale', 'undo', 'receive', 'adjust', 'count', 'opening')),
  cost_paise  bigint CHECK (cost_paise >= 0),
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, source, reason, line)
) PARTITION BY HASH (business_id);
SELECT platform.make_partitions('inventory.stock_movement');
SELECT platform.make_tenant_table('inventory.stock_movement', 'SELECT, INSERT');

-- What was asked for by chat or app, so that "galat" can take it back, once.
CREATE TABLE inventory.stock_change (
  business_id uuid NOT NULL,
  posting_id  uuid NOT NULL,
  what        text NOT NULL CHECK (what IN
                ('receive', 'adjust', 'count', 'price', 'product')),
  -- For a price or a new product.
  product_id  uuid,
  price_paise bigint,
  price_before_paise bigint,
  -- For a count: when each product had been counted before, by product id.
  counted_before jsonb,
  supplier_id uuid,
  said_at     timestamptz NOT NULL,
  at          timestamptz NOT NULL,
  undone_at   timestamptz,
  PRIMARY KEY (business_id, posting_id)
);
SELECT platform.make_tenant_table('inventory.stock_change', 'SELECT, INSERT');
GRANT UPDATE (undone_at) ON inventory.stock_change TO erp_app;
