-- What is in a shop's boxes and bags. Few rows, set by the shop; goods are booked in the
-- product's own unit, so that a change here moves nothing that was booked.

CREATE TABLE inventory.product_unit (
  business_id uuid NOT NULL,
  product_id  uuid NOT NULL,
  unit        text NOT NULL,
  factor      numeric(12,3) NOT NULL CHECK (factor > 0),
  barcode     text,
  PRIMARY KEY (business_id, product_id, unit),
  FOREIGN KEY (business_id, product_id) REFERENCES inventory.product
);
CREATE UNIQUE INDEX product_unit_by_barcode ON inventory.product_unit (business_id, barcode)
  WHERE barcode IS NOT NULL;
SELECT platform.make_tenant_table('inventory.product_unit', 'SELECT, INSERT, DELETE');
