-- What the papers of a day say in returns, of days that are over: made by whoever asks first or by
-- the night, so that neither a sale nor a summary of a busy month waits for all its papers.

CREATE TABLE invoicing.outward_sum (
  business_id uuid NOT NULL,
  day         date NOT NULL,
  -- Where in a return it stands; see OutwardBoxes.
  box         text NOT NULL,
  -- The State, where the box is told by place; otherwise 0.
  place       smallint NOT NULL,
  documents   int NOT NULL,
  taxable_paise bigint NOT NULL,
  igst_paise  bigint NOT NULL,
  cgst_paise  bigint NOT NULL,
  sgst_paise  bigint NOT NULL,
  cess_paise  bigint NOT NULL,
  PRIMARY KEY (business_id, day, box, place)
) PARTITION BY HASH (business_id);
SELECT platform.make_partitions('invoicing.outward_sum');
SELECT platform.make_tenant_table('invoicing.outward_sum', 'SELECT, INSERT, DELETE');

-- Which days have their sums, and of whom. Whoever makes them, and whoever cancels a paper of an
-- earlier day, writes this row first: one waits for the other.
CREATE TABLE invoicing.outward_day (
  business_id uuid NOT NULL,
  day         date NOT NULL,
  made        boolean NOT NULL,
  gstin       text,
  scheme      text,
  PRIMARY KEY (business_id, day)
);
SELECT platform.make_tenant_table('invoicing.outward_day', 'SELECT, INSERT, UPDATE');

-- The last number of a series on a day that has its sums: papers of later days are found behind it.
CREATE TABLE invoicing.outward_last (
  business_id    uuid NOT NULL,
  financial_year text NOT NULL,
  series         text NOT NULL,
  day            date NOT NULL,
  sequence       bigint NOT NULL,
  PRIMARY KEY (business_id, financial_year, series, day)
);
SELECT platform.make_tenant_table('invoicing.outward_last', 'SELECT, INSERT, UPDATE');

-- By trigger, so that a process of the release before, which knows of no sums, forgets the day of
-- what it cancels as well. A sale only inserts: it pays nothing.
CREATE FUNCTION invoicing.forget_outward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.bill_day < (NEW.cancelled_at AT TIME ZONE 'Asia/Kolkata')::date THEN
    INSERT INTO invoicing.outward_day (business_id, day, made)
    VALUES (NEW.business_id, NEW.bill_day, false)
    ON CONFLICT (business_id, day) DO UPDATE SET made = false;
  ELSE
    -- Over already in a zone ahead of India's.
    UPDATE invoicing.outward_day SET made = false
    WHERE business_id = NEW.business_id AND day = NEW.bill_day;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER forget_outward AFTER UPDATE OF state ON invoicing.invoice
  FOR EACH ROW WHEN (NEW.state <> OLD.state) EXECUTE FUNCTION invoicing.forget_outward();
