-- A shop that wants no word of expiry days. A build without it tells as before.
ALTER TABLE inventory.batch_keeping
  ADD COLUMN alerts_off boolean NOT NULL DEFAULT false;
