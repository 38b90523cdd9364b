-- What messages cost, in hundredths of a paisa.
--   estimate_rate, estimate: our own reckoning when attempt charged_attempt was accepted.
--   rate, cost, cost_day: what the message is charged as now, and on which Indian day; null: it is
--   not charged. The sum of these over a shop is outbound.cost_day, in the same transaction.
ALTER TABLE outbound.message ADD COLUMN bill text;
ALTER TABLE outbound.message ADD COLUMN charged_attempt smallint;
ALTER TABLE outbound.message ADD COLUMN estimate_rate smallint;
ALTER TABLE outbound.message ADD COLUMN estimate bigint;
ALTER TABLE outbound.message ADD COLUMN rate smallint;
ALTER TABLE outbound.message ADD COLUMN cost bigint;
ALTER TABLE outbound.message ADD COLUMN cost_day date;
CREATE INDEX message_by_bill ON outbound.message (business_id, bill) WHERE bill IS NOT NULL;

-- A shop's day by rate. A month is the sum of its days, an installation's day that of its shops.
CREATE TABLE outbound.cost_day (
  business_id uuid NOT NULL,
  day         date NOT NULL,
  rate        smallint NOT NULL,
  messages    bigint NOT NULL,
  cost        bigint NOT NULL,
  PRIMARY KEY (business_id, day, rate)
);
SELECT platform.make_tenant_table('outbound.cost_day');
SELECT platform.make_system_table('outbound.cost_day', 'SELECT');
CREATE INDEX cost_day_of_all ON outbound.cost_day (day);

-- Messages of a number in a month that are free up to a count.
CREATE TABLE outbound.free_used (
  business_id     uuid NOT NULL,
  phone_number_id text NOT NULL,
  month           date NOT NULL,
  used            bigint NOT NULL,
  PRIMARY KEY (business_id, phone_number_id, month)
);
SELECT platform.make_tenant_table('outbound.free_used');

-- What a shop wants to spend on messages in a month, in paise; null: as the installation says.
-- told_month, told: how far along (percent) its owner was told in that month.
CREATE TABLE outbound.budget (
  business_id uuid PRIMARY KEY,
  monthly     bigint CHECK (monthly >= 0),
  told_month  date,
  told        smallint NOT NULL DEFAULT 0
);
SELECT platform.make_tenant_table('outbound.budget');
