-- Goods that come back and say of which batch they are, where that is not left to what their sale
-- took. Append-only, and empty for all others, as batch_named is for sales. A build without it
-- gives them back to the batches of the sale.
CREATE TABLE inventory.batch_returned (
  business_id uuid NOT NULL,
  -- The note, and its line as in stock_movement.
  source      uuid NOT NULL,
  line        int NOT NULL,
  batch_id    uuid NOT NULL,
  -- Of that line, in the product's unit.
  quantity    numeric(14,3) NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (business_id, source, line, batch_id),
  FOREIGN KEY (business_id, batch_id) REFERENCES inventory.batch
);
SELECT platform.make_tenant_table('inventory.batch_returned', 'SELECT, INSERT');
