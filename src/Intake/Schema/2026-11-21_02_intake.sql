-- What came in and is nobody's work yet.

CREATE SCHEMA IF NOT EXISTS intake;
GRANT USAGE ON SCHEMA intake TO erp_app, erp_system;

-- Provider events, 30 days. Before or across tenants, hence the system login; business_id is
-- set when the number that it came to belongs to one shop.
CREATE TABLE intake.provider_event (
  id          uuid PRIMARY KEY,
  business_id uuid,
  provider    text NOT NULL,
  reason      text NOT NULL,
  field       text,
  scope       text,
  received_at timestamptz NOT NULL,
  stored_at   timestamptz NOT NULL DEFAULT now(),
  raw         platform.personal NOT NULL
);
CREATE INDEX provider_event_by_age ON intake.provider_event USING brin (stored_at);
CREATE INDEX provider_event_by_scope ON intake.provider_event (scope, received_at);
SELECT platform.make_system_table('intake.provider_event', 'SELECT, INSERT, DELETE');
