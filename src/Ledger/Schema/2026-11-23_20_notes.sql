-- Credit and debit notes: bills that fall or grow after they were given. Added to whatever kinds
-- of entries there are.

DO $$
DECLARE known text;
BEGIN
  SELECT pg_get_expr(conbin, conrelid) INTO STRICT known FROM pg_constraint
  WHERE conrelid = 'ledger.entry'::regclass AND conname = 'entry_kind_check';
  ALTER TABLE ledger.entry DROP CONSTRAINT entry_kind_check;
  EXECUTE format('ALTER TABLE ledger.entry ADD CONSTRAINT entry_kind_check
    CHECK ((%s) OR kind IN (''credit-note'', ''debit-note''))', known);
END $$;
