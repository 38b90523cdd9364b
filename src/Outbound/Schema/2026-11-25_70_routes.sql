-- A message goes by the shop's own number (0), by one that steps in (1) or by SMS (2).
--   route_from: ways before it are closed to the message for good, so that nothing goes twice
--   by one way.  via: the way of its last attempt.
ALTER TABLE outbound.message ADD COLUMN route_from smallint NOT NULL DEFAULT 0;
ALTER TABLE outbound.message ADD COLUMN via smallint NOT NULL DEFAULT 0;
