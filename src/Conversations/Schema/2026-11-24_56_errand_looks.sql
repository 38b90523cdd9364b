-- A picture for the shop's papers, as its caption says.
ALTER TABLE conversations.errand
  DROP CONSTRAINT errand_kind_check,
  ADD CONSTRAINT errand_kind_check
    CHECK (kind IN ('picture', 'voice', 'table', 'import', 'document', 'opinion', 'look'));
