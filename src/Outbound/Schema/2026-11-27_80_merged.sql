-- The words of a message may go in another message: then its row says in which, and in which of
-- its attempts. A status names only the message that went.
ALTER TABLE outbound.message ADD COLUMN carried_by uuid;
ALTER TABLE outbound.message ADD COLUMN carried_attempt smallint;
CREATE INDEX message_by_carrier ON outbound.message (business_id, carried_by)
  WHERE carried_by IS NOT NULL;

-- Words about money are an order of their own.
ALTER TABLE outbound.waiting ADD COLUMN money boolean NOT NULL DEFAULT false;
-- It waits because WhatsApp lets a number or a pair send so many.
ALTER TABLE outbound.waiting ADD COLUMN limited boolean NOT NULL DEFAULT false;
