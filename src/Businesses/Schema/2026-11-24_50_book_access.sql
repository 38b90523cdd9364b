-- Accountants of outside: who was asked to read a shop's books, what they said, and when it ended.
-- A row is a story of one invitation; another invitation is another row.
CREATE TABLE businesses.book_access (
  business_id uuid NOT NULL,
  access_id   uuid NOT NULL,
  person_hash platform.personal_hash NOT NULL,
  phone       platform.personal NOT NULL,
  called      platform.personal,
  state       text NOT NULL CHECK (state IN ('invited', 'accepted', 'declined', 'ended')),
  member_id   uuid,
  invited_by  uuid NOT NULL,
  invited_at  timestamptz NOT NULL,
  answered_at timestamptz,
  ended_at    timestamptz,
  ended_by    uuid,
  PRIMARY KEY (business_id, access_id)
);
CREATE UNIQUE INDEX book_access_standing ON businesses.book_access (business_id, person_hash)
  WHERE state IN ('invited', 'accepted');
-- One login lists its shops before any tenant is known; it reads ids and states, no more.
CREATE INDEX book_access_by_person ON businesses.book_access (person_hash, business_id)
  WHERE state IN ('invited', 'accepted');
SELECT platform.make_tenant_table('businesses.book_access', 'SELECT, INSERT, UPDATE');
CREATE POLICY system ON businesses.book_access TO erp_system USING (true) WITH CHECK (true);
GRANT SELECT (business_id, access_id, person_hash, state) ON businesses.book_access TO erp_system;

-- Bearer tokens of a person, not of a shop. Only a hash is kept.
CREATE TABLE businesses.login_token (
  token_hash  bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  person_hash platform.personal_hash NOT NULL,
  issued_at   timestamptz NOT NULL,
  expires_at  timestamptz,
  revoked_at  timestamptz
);
CREATE INDEX login_token_by_person ON businesses.login_token (person_hash);
SELECT platform.make_system_table('businesses.login_token', 'SELECT, INSERT, UPDATE');
