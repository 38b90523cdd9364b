-- One errand of a shop and kind at a time, and whose turn it is: shops with many wait behind
-- their own, not the others behind them.
ALTER TABLE conversations.errand
  ADD COLUMN turn_at     timestamptz NOT NULL DEFAULT now(),
  -- While it lies ahead, somebody is at it.
  ADD COLUMN taken_until timestamptz,
  -- The how many-th of its kind that the shop asked for that day.
  ADD COLUMN of_day      int NOT NULL DEFAULT 1;

-- How many errands of a kind a shop has asked for on its last day with any.
CREATE TABLE conversations.errand_day (
  business_id uuid NOT NULL,
  kind        text NOT NULL,
  day         date NOT NULL,
  asked       int NOT NULL,
  PRIMARY KEY (business_id, kind)
);
SELECT platform.make_tenant_table('conversations.errand_day', 'SELECT, INSERT, UPDATE');

-- A customer's file, which goes to the shop as it is.
ALTER TABLE conversations.errand
  DROP CONSTRAINT errand_kind_check,
  ADD CONSTRAINT errand_kind_check
    CHECK (kind IN ('picture', 'voice', 'table', 'import', 'document', 'opinion'));
