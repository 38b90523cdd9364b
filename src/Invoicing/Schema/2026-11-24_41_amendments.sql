-- Which document a supplier's amendment takes the place of. Statements that were brought in before
-- have none of it: the same file brings it in again.

ALTER TABLE invoicing.inward_document
  ADD COLUMN original_number text,
  ADD COLUMN original_day date;
