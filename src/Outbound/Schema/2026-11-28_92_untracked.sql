-- Messages that left by who does not echo our tracker (Gupshup): whose a status is that comes for
-- a number that many shops share, or that steps in for theirs. Eight days, as ids are known.
CREATE TABLE outbound.untracked (
  business_id   uuid NOT NULL,
  provider_hash platform.personal_hash NOT NULL,
  at            timestamptz NOT NULL,
  PRIMARY KEY (business_id, provider_hash)
);
CREATE INDEX untracked_by_provider ON outbound.untracked (provider_hash);
CREATE INDEX untracked_by_age ON outbound.untracked USING brin (at);
SELECT platform.make_tenant_table('outbound.untracked', 'SELECT, INSERT');
SELECT platform.make_system_table('outbound.untracked', 'SELECT, DELETE');
