-- Where an order is to go, as the customer showed it on the map.
ALTER TABLE orders.orders ADD COLUMN delivery platform.personal;
