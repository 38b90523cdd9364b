-- What came back of an order, or changed on its bill later.

CREATE TABLE orders.note (
  business_id uuid NOT NULL,
  note_id     uuid NOT NULL,
  order_id    uuid NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('return', 'reduction', 'increase', 'whole')),
  settled     text NOT NULL CHECK (settled IN ('credit', 'cash', 'upi', 'card')),
  total_paise bigint NOT NULL CHECK (total_paise >= 0),
  note_day    date NOT NULL,
  said_at     timestamptz NOT NULL,
  at          timestamptz NOT NULL,
  undone_at   timestamptz,
  PRIMARY KEY (business_id, note_id)
);
CREATE INDEX note_by_order ON orders.note (business_id, order_id, note_id);
SELECT platform.make_tenant_table('orders.note', 'SELECT, INSERT');
GRANT UPDATE (undone_at) ON orders.note TO erp_app;

CREATE TABLE orders.note_line (
  business_id uuid NOT NULL,
  note_id     uuid NOT NULL,
  -- Of the order.
  line_no     smallint NOT NULL,
  product_id  uuid NOT NULL,
  -- In the product's unit; what came back, or what a price was corrected of.
  quantity    numeric(14,3) NOT NULL CHECK (quantity >= 0),
  total_paise bigint NOT NULL CHECK (total_paise >= 0),
  PRIMARY KEY (business_id, note_id, line_no),
  FOREIGN KEY (business_id, note_id) REFERENCES orders.note
);
SELECT platform.make_tenant_table('orders.note_line', 'SELECT, INSERT');

-- What became of commands that no chat is told of: the API asks here.
CREATE TABLE orders.outcome (
  business_id uuid NOT NULL,
  command_id  uuid NOT NULL,
  -- NULL: it was done.
  refusal     text,
  detail      text,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, command_id)
);
SELECT platform.make_tenant_table('orders.outcome', 'SELECT, INSERT, UPDATE, DELETE');
