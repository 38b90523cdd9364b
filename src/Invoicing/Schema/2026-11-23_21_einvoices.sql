-- What the registration portal of e-invoices knows of a shop's documents.

-- For the one table below that holds ids across shops, and for nothing else.
GRANT USAGE ON SCHEMA invoicing TO erp_system;

-- The shop's own login at the portal.
CREATE TABLE invoicing.irp_account (
  business_id    uuid PRIMARY KEY,
  user_name      text NOT NULL,
  -- Sealed under a key that the database does not have.
  password       bytea NOT NULL,
  -- The highest of any financial year since 2017-18, as the shop says.
  turnover_paise bigint NOT NULL CHECK (turnover_paise >= 0),
  -- Documents of this day and later are reported by themselves.
  since          date NOT NULL,
  at             timestamptz NOT NULL
);
SELECT platform.make_tenant_table('invoicing.irp_account', 'SELECT, INSERT, UPDATE, DELETE');

-- What the portal gave is written once and stays.
CREATE TABLE invoicing.einvoice (
  business_id   uuid NOT NULL,
  invoice_id    uuid NOT NULL,
  state         text NOT NULL CHECK (state IN ('wanted', 'registered', 'refused',
    'not-needed', 'ending', 'ended', 'end-refused')),
  irn           text CHECK (irn ~ '^[0-9a-f]{64}$'),
  ack_no        text,
  ack_at        timestamptz,
  signed_code   text,
  fault         text,
  fault_said    text,
  -- The last trouble that the shop was told of, and when.
  told          text,
  told_at       timestamptz,
  at            timestamptz NOT NULL,
  registered_at timestamptz,
  ended_at      timestamptz,
  PRIMARY KEY (business_id, invoice_id)
);
CREATE INDEX einvoice_told ON invoicing.einvoice (business_id, told_at)
  WHERE told_at IS NOT NULL;
SELECT platform.make_tenant_table('invoicing.einvoice', 'SELECT, INSERT');
GRANT UPDATE (state, irn, ack_no, ack_at, signed_code, fault, fault_said, told, told_at,
  registered_at, ended_at) ON invoicing.einvoice TO erp_app;

CREATE FUNCTION invoicing.keep_registration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.irn IS NOT NULL AND (NEW.irn, NEW.ack_no, NEW.ack_at, NEW.signed_code)
      IS DISTINCT FROM (OLD.irn, OLD.ack_no, OLD.ack_at, OLD.signed_code) THEN
    RAISE EXCEPTION 'A registration is written once.';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_registration BEFORE UPDATE ON invoicing.einvoice
  FOR EACH ROW EXECUTE FUNCTION invoicing.keep_registration();

-- What the portal is to be asked, across shops. Holds ids only.
CREATE TABLE invoicing.einvoice_work (
  business_id uuid NOT NULL,
  invoice_id  uuid NOT NULL,
  due_at      timestamptz NOT NULL,
  tries       int NOT NULL DEFAULT 0,
  PRIMARY KEY (business_id, invoice_id)
);
CREATE INDEX einvoice_work_by_due ON invoicing.einvoice_work (due_at);
SELECT platform.make_tenant_table('invoicing.einvoice_work', 'SELECT, INSERT, UPDATE, DELETE');
SELECT platform.make_system_table('invoicing.einvoice_work', 'SELECT, UPDATE');
