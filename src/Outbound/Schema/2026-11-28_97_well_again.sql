-- Somebody of the shop who was told that WhatsApp is late hears once that it is well again: when no
-- mode says otherwise and WhatsApp has carried something to them since.
--   member_id: whose notice it is; null: a customer's, who hears nothing.
--   over_at: that it is over was handed on.
ALTER TABLE outbound.delay_notice ADD COLUMN member_id uuid;
ALTER TABLE outbound.delay_notice ADD COLUMN over_at timestamptz;
CREATE INDEX delay_notice_open ON outbound.delay_notice (at)
  WHERE member_id IS NOT NULL AND over_at IS NULL;

-- Whose message it is, as a hash that the notices have as well.
GRANT SELECT (recipient_hash) ON outbound.message TO erp_system;
