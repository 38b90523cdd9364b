-- What a buyer is to the tax: each sale to them follows from it. NULL: nothing out of the
-- ordinary. Not checked over what is there, which has none yet.
ALTER TABLE ledger.party ADD COLUMN standing text;
ALTER TABLE ledger.party ADD CONSTRAINT party_standing CHECK (standing IN (
  'regular', 'sez-with-payment', 'sez-without-payment', 'deemed-export', 'composition'))
  NOT VALID;
