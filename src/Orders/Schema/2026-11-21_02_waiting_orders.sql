-- The shop asks what still waits for its yes: a handful among all orders.
CREATE INDEX order_waiting ON orders.orders (business_id, order_id) WHERE state = 'placed';
