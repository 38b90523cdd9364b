-- What members want to do and may not do alone: the held command as it will be sent, and what an
-- owner said. Decided once; the row stays.
CREATE TABLE conversations.approval (
  business_id uuid NOT NULL,
  approval_id uuid NOT NULL,
  member_id   uuid NOT NULL,
  wanted      platform.personal NOT NULL,
  asked_at    timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  decided_at  timestamptz,
  decided_by  uuid,
  accepted    boolean,
  PRIMARY KEY (business_id, approval_id),
  CHECK ((decided_at IS NULL) = (accepted IS NULL))
);
SELECT platform.make_tenant_table('conversations.approval', 'SELECT, INSERT, UPDATE');
