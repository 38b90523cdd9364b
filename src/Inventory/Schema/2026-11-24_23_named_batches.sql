-- Sales that say of which batch their goods are ("2 crocin batch B12"). Append-only, and empty for
-- all others: which batch goods are of is decided after the sale (docs/decisions, batches are
-- picked afterwards), and follows this where it stands. A build without it picks by the day alone.
CREATE TABLE inventory.batch_named (
  business_id uuid NOT NULL,
  -- The order, and its line as in stock_movement.
  source      uuid NOT NULL,
  line        int NOT NULL,
  batch_id    uuid NOT NULL,
  PRIMARY KEY (business_id, source, line),
  FOREIGN KEY (business_id, batch_id) REFERENCES inventory.batch
);
SELECT platform.make_tenant_table('inventory.batch_named', 'SELECT, INSERT');
