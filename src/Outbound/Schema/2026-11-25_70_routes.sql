-- A message goes by the shop's own number (0), by one that steps in (1) or by SMS (2).
--   route_from: ways before it are closed to the message for good, so that nothing goes twice
--   by one way.  via: the way of its last attempt.
ALTER TABLE outbound.message ADD COLUMN route_from smallint NOT NULL DEFAULT 0;
ALTER TABLE outbound.message ADD COLUMN via smallint NOT NULL DEFAULT 0;

-- It waits because its provider or number does not work, and may not go by SMS: the person is
-- told once that WhatsApp is late.
ALTER TABLE outbound.waiting ADD COLUMN outage boolean NOT NULL DEFAULT false;
CREATE INDEX waiting_in_outage ON outbound.waiting (business_id, recipient_hash) WHERE outage;

-- Who was told, at most once in one outage of theirs: while no message has reached WhatsApp
-- since, it is the same one. "notice" is what the link in the SMS opens.
CREATE TABLE outbound.delay_notice (
  business_id uuid NOT NULL,
  person      platform.personal_hash NOT NULL,
  notice      uuid NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, person)
);
SELECT platform.make_tenant_table('outbound.delay_notice');
SELECT platform.make_system_table('outbound.delay_notice', 'SELECT, DELETE');
