-- What takes longer than a chat may wait: reading a picture, hearing a voice note. The worker
-- finds what is due across shops and reads what it is about as the shop.
CREATE TABLE conversations.errand (
  business_id uuid NOT NULL,
  errand_id   uuid NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('picture', 'voice', 'table', 'import', 'opinion')),
  payload     platform.personal NOT NULL,
  asked_at    timestamptz NOT NULL,
  due_at      timestamptz NOT NULL,
  tries       int NOT NULL DEFAULT 0,
  PRIMARY KEY (business_id, errand_id)
);
CREATE INDEX errand_by_due ON conversations.errand (due_at);
SELECT platform.make_tenant_table(
  'conversations.errand', 'SELECT, INSERT, UPDATE, DELETE');
GRANT USAGE ON SCHEMA conversations TO erp_system;
SELECT platform.make_system_table('conversations.errand', 'SELECT, UPDATE');
