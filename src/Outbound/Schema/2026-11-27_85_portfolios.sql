-- WhatsApp counts the different people whom a portfolio of numbers writes to outside their
-- window, over any 24 hours. A portfolio is of many shops, and a person is a hash: every login
-- may ask.
CREATE TABLE outbound.portfolio_person (
  portfolio text NOT NULL,
  person    platform.personal_hash NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (portfolio, person)
);
CREATE INDEX portfolio_recent ON outbound.portfolio_person (portfolio, at);
GRANT SELECT, INSERT, UPDATE ON outbound.portfolio_person TO erp_app;
SELECT platform.make_system_table('outbound.portfolio_person', 'SELECT, DELETE');
CREATE POLICY everyone ON outbound.portfolio_person TO erp_app
  USING (true) WITH CHECK (true);

-- What the provider last told of a sending number.
--   quality: green, yellow or red.  people_max: the limit of its portfolio; 0: none.
CREATE TABLE outbound.number_told (
  number     text PRIMARY KEY,
  quality    text CHECK (quality IN ('green', 'yellow', 'red')),
  people_max bigint,
  at         timestamptz NOT NULL
);
GRANT SELECT ON outbound.number_told TO erp_app;
SELECT platform.make_system_table('outbound.number_told', 'SELECT, INSERT, UPDATE');
CREATE POLICY everyone ON outbound.number_told TO erp_app USING (true) WITH CHECK (true);
