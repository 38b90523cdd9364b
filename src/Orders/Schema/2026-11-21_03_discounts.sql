-- What was given off an order: a changed order keeps it.
ALTER TABLE orders.orders
  ADD COLUMN discount_percent numeric(9,4) NOT NULL DEFAULT 0,
  ADD COLUMN discount_paise   bigint NOT NULL DEFAULT 0;
