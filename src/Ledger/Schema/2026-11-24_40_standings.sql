-- What all days before a month come to, by account: a report of an old shop begins there instead
-- of at the first day it ever had. Made with the sums of days, and gone with them.

CREATE TABLE ledger.month_standing (
  business_id  uuid NOT NULL,
  month        date NOT NULL CHECK (extract(day FROM month) = 1),
  account      text NOT NULL,
  debit_paise  bigint NOT NULL,
  credit_paise bigint NOT NULL,
  PRIMARY KEY (business_id, month, account)
);
SELECT platform.make_tenant_table('ledger.month_standing', 'SELECT, INSERT, DELETE');

-- A standing holds while all days before it have their sums. A trigger, so that a process of the
-- release before, which knows of no standings, takes them away as well when it posts into an
-- earlier day.
CREATE FUNCTION ledger.forget_standings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM ledger.month_standing
  WHERE business_id = NEW.business_id AND month > NEW.through + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER forget_standings AFTER UPDATE OF through ON ledger.day_totalled
  FOR EACH ROW WHEN (NEW.through < OLD.through) EXECUTE FUNCTION ledger.forget_standings();
