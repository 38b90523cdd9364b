-- Orders that the customer has not said yes to, and the shop's offers. To the books both are
-- placed orders, as they are to a release that does not know of them.

ALTER TABLE orders.orders
  ADD COLUMN unagreed text CHECK (unagreed IN ('draft', 'quoted')),
  -- Of an offer: the last day on which the customer may take it.
  ADD COLUMN valid_until date;

ALTER TABLE orders.rule
  ADD COLUMN always_asks boolean NOT NULL DEFAULT false,
  -- NULL: the shop says yes to each order itself.
  ADD COLUMN accepts_up_to_paise bigint CHECK (accepts_up_to_paise > 0);
