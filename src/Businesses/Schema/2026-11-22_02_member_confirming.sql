-- When this member's entries are confirmed first; NULL: as the shop's setting says.
ALTER TABLE businesses.member ADD COLUMN confirming text
  CHECK (confirming IN ('when-unsure', 'always', 'never'));
