-- Shops that invite their customers to their news; without a row, no.
CREATE TABLE outbound.inviting (
  business_id uuid PRIMARY KEY,
  wanted      boolean NOT NULL
);
SELECT platform.make_tenant_table('outbound.inviting', 'SELECT, INSERT, UPDATE');

-- Who was invited to a shop's news, at most once ever, and what they said.
--   message_id: the message that carried it; null: never asked, somebody of the shop said no for
--   them.  wording, language: which words it was asked in.
--   agreed: null while there is no answer.  answer: the message that gave it, by its provider's id.
CREATE TABLE outbound.invitation (
  business_id uuid NOT NULL,
  person      platform.personal_hash NOT NULL,
  message_id  uuid,
  wording     smallint,
  language    text,
  at          timestamptz NOT NULL,
  agreed      boolean,
  answered_at timestamptz,
  answer      platform.personal_hash,
  PRIMARY KEY (business_id, person)
);
SELECT platform.make_tenant_table('outbound.invitation', 'SELECT, INSERT, UPDATE');

ALTER TABLE outbound.consent DROP CONSTRAINT consent_how_check;
ALTER TABLE outbound.consent ADD CONSTRAINT consent_how_check
  CHECK (how IN ('start', 'owner', 'provider', 'invited'));
