-- Dialogue: what a chat is about, and what was said.

CREATE SCHEMA IF NOT EXISTS conversations;
GRANT USAGE ON SCHEMA conversations TO erp_app;

-- One person on one number of one shop. State holds the open question and the last posting.
CREATE TABLE conversations.chat (
  business_id uuid NOT NULL,
  chat_hash   platform.personal_hash NOT NULL,
  state       platform.personal NOT NULL,
  version     bigint NOT NULL,
  changed_at  timestamptz NOT NULL,
  PRIMARY KEY (business_id, chat_hash)
) WITH (fillfactor = 70);
SELECT platform.make_tenant_table('conversations.chat', 'SELECT, INSERT, UPDATE');

CREATE TABLE conversations.message (
  business_id uuid NOT NULL,
  message_id  uuid NOT NULL,
  chat_hash   platform.personal_hash NOT NULL,
  kind        text NOT NULL,
  intent      text,
  text        platform.personal,
  raw         platform.personal,
  provider_id platform.personal,
  sent_at     timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (business_id, message_id)
) PARTITION BY HASH (business_id);
SELECT platform.make_partitions('conversations.message');
SELECT platform.make_tenant_table('conversations.message', 'SELECT, INSERT');
