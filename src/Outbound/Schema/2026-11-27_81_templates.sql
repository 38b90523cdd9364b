-- Templates as providers tell of them: nobody's data, the installation's. "account" is the
-- provider's id of the WhatsApp account, our name of the number where there are no accounts, and
-- empty for what was learned while no account was named.
--   state: see TemplateState; null while only refusals or a category are known.
--   state_at, category_at, quality_at: when that was told; the newest holds, in whatever order
--   the tellings arrive.  since: when the state became what it is.
--   refused, refused_at: what the last refusal of a message taught; it holds for an hour.
CREATE TABLE outbound.template (
  account     text NOT NULL,
  name        text NOT NULL,
  language    text NOT NULL,
  state       smallint,
  state_at    timestamptz,
  since       timestamptz,
  reason      text,
  category    smallint,
  category_at timestamptz,
  quality     text,
  quality_at  timestamptz,
  refused     smallint,
  refused_at  timestamptz,
  PRIMARY KEY (account, name, language)
);
SELECT platform.make_system_table('outbound.template', 'SELECT, INSERT, UPDATE');

-- When an account's list was last asked for, so that one process does it.
CREATE TABLE outbound.template_refresh (
  account text PRIMARY KEY,
  at      timestamptz NOT NULL
);
SELECT platform.make_system_table('outbound.template_refresh', 'SELECT, INSERT, UPDATE');
