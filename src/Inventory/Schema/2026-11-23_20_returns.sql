-- Goods that a customer brings back. Added to whatever reasons there are.

DO $$
DECLARE known text;
BEGIN
  SELECT pg_get_expr(conbin, conrelid) INTO STRICT known FROM pg_constraint
  WHERE conrelid = 'inventory.stock_movement'::regclass
    AND conname = 'stock_movement_reason_check';
  ALTER TABLE inventory.stock_movement DROP CONSTRAINT stock_movement_reason_check;
  EXECUTE format('ALTER TABLE inventory.stock_movement ADD CONSTRAINT stock_movement_reason_check
    CHECK ((%s) OR reason = ''return'')', known);
END $$;
