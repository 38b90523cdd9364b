-- A customer's picture instead of a word: the claim is of all that was owed then.

ALTER TABLE ledger.claim ADD COLUMN pictured boolean NOT NULL DEFAULT false;
