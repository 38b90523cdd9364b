-- Prices for groups of customers, each from a day on. They come with the cached catalogue: a sale
-- reads nothing more, and books the price that it was told.

CREATE TABLE inventory.price_list (
  business_id   uuid NOT NULL,
  price_list_id uuid NOT NULL,
  name          text NOT NULL,
  PRIMARY KEY (business_id, price_list_id)
);
SELECT platform.make_tenant_table('inventory.price_list', 'SELECT, INSERT, UPDATE');

CREATE TABLE inventory.price (
  business_id   uuid NOT NULL,
  price_list_id uuid NOT NULL,
  product_id    uuid NOT NULL,
  from_day      date NOT NULL,
  -- NULL: the usual price again.
  price_paise   bigint CHECK (price_paise > 0),
  PRIMARY KEY (business_id, price_list_id, product_id, from_day),
  FOREIGN KEY (business_id, price_list_id) REFERENCES inventory.price_list,
  FOREIGN KEY (business_id, product_id) REFERENCES inventory.product
);
SELECT platform.make_tenant_table('inventory.price', 'SELECT, INSERT, DELETE');

CREATE TABLE inventory.price_list_party (
  business_id   uuid NOT NULL,
  party_id      uuid NOT NULL,
  price_list_id uuid NOT NULL,
  PRIMARY KEY (business_id, party_id),
  FOREIGN KEY (business_id, price_list_id) REFERENCES inventory.price_list
);
SELECT platform.make_tenant_table('inventory.price_list_party', 'SELECT, INSERT, UPDATE, DELETE');
