-- Orders and their life. Lines are as booked; nothing is deleted.

CREATE SCHEMA IF NOT EXISTS orders;
GRANT USAGE ON SCHEMA orders TO erp_app;

CREATE TABLE orders.orders (
  business_id   uuid NOT NULL,
  order_id      uuid NOT NULL,
  state         text NOT NULL CHECK (state IN ('placed', 'booked', 'cancelled', 'undone')),
  location_id   uuid NOT NULL,
  party_id      uuid,
  party_name    platform.personal,
  payment       text NOT NULL,
  total_paise   bigint NOT NULL,
  invoice_id    uuid,
  from_customer boolean NOT NULL,
  member_id     uuid,
  customer_chat platform.personal,
  command       platform.personal,
  sale_day      date NOT NULL,
  placed_at     timestamptz NOT NULL,
  changed_at    timestamptz NOT NULL,
  attributes    jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (business_id, order_id)
) PARTITION BY HASH (business_id);
CREATE INDEX order_by_day ON orders.orders (business_id, sale_day, order_id);
SELECT platform.make_partitions('orders.orders');
SELECT platform.make_tenant_table('orders.orders', 'SELECT, INSERT, UPDATE');

CREATE TABLE orders.line (
  business_id   uuid NOT NULL,
  order_id      uuid NOT NULL,
  line_no       smallint NOT NULL,
  product_id    uuid NOT NULL,
  name          text NOT NULL,
  quantity      numeric(14,3) NOT NULL,
  unit          text NOT NULL,
  stock_quantity numeric(14,3) NOT NULL,
  stock_unit    text NOT NULL,
  price_paise   bigint NOT NULL,
  total_paise   bigint NOT NULL,
  PRIMARY KEY (business_id, order_id, line_no)
) PARTITION BY HASH (business_id);
SELECT platform.make_partitions('orders.line');
SELECT platform.make_tenant_table('orders.line', 'SELECT, INSERT');
