-- What a provider accepted and does not send is looked for over all shops; their words stay
-- closed to that login.
CREATE POLICY system ON outbound.message TO erp_system USING (true) WITH CHECK (false);
GRANT SELECT (business_id, message_id, state, via, asked_at, attempted_at)
  ON outbound.message TO erp_system;
-- Never changed after the insert, so it costs no update anything.
CREATE INDEX message_lately ON outbound.message USING brin (asked_at);

-- People who were written to from a number that steps in: what they write back is for that shop.
CREATE TABLE outbound.stepped_in (
  business_id     uuid NOT NULL,
  phone_number_id text NOT NULL,
  person          platform.personal_hash NOT NULL,
  at              timestamptz NOT NULL,
  PRIMARY KEY (business_id, phone_number_id, person)
);
CREATE INDEX stepped_in_by_person ON outbound.stepped_in (phone_number_id, person, at DESC);
SELECT platform.make_tenant_table('outbound.stepped_in', 'SELECT, INSERT, UPDATE');
SELECT platform.make_system_table('outbound.stepped_in', 'SELECT, DELETE');
