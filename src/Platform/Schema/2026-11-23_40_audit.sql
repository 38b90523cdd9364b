-- Who did what, when and through which door. Rows are only ever added: the application's login
-- may not change them, and triggers refuse it to everybody else. A table per month, by the moment
-- of writing, so that a year that nobody may ask for any more goes as a whole.
CREATE TABLE platform.audit (
  business_id  uuid NOT NULL,
  at           timestamptz NOT NULL DEFAULT now(),
  audit_id     uuid NOT NULL,
  acted_at     timestamptz NOT NULL,
  kind         text NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  member_id    uuid,
  door         text NOT NULL CHECK (door IN ('chat', 'api', 'page', 'books')),
  device       text,
  ref          uuid,
  party_id     uuid,
  amount_paise bigint,
  before       jsonb,
  after        jsonb,
  PRIMARY KEY (business_id, at, audit_id)
) PARTITION BY RANGE (at);
CREATE INDEX audit_by_member ON platform.audit (business_id, member_id, at);
CREATE INDEX audit_by_ref ON platform.audit (business_id, ref) WHERE ref IS NOT NULL;
SELECT platform.make_tenant_table('platform.audit', 'SELECT, INSERT');

CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'platform.audit is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON platform.audit
  FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
-- Also where the writer sees no row.
CREATE TRIGGER append_only_whole BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.audit
  FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

-- The months from this one on, as far as they are not there yet. The scheduler calls it with a
-- login that may not make tables by itself.
CREATE FUNCTION platform.make_audit_months(ahead int) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  first date;
  leaf text;
  made int := 0;
BEGIN
  IF ahead NOT BETWEEN 0 AND 36 THEN
    RAISE EXCEPTION 'ahead is 0 to 36 months';
  END IF;
  FOR i IN 0 .. ahead LOOP
    first := (date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => i))::date;
    leaf := 'audit_' || to_char(first, 'YYYYMM');
    CONTINUE WHEN to_regclass('platform.' || leaf) IS NOT NULL;
    EXECUTE format(
      'CREATE TABLE platform.%I PARTITION OF platform.audit FOR VALUES FROM (%L) TO (%L)',
      leaf, first::text || ' 00:00:00+00',
      (first + interval '1 month')::date::text || ' 00:00:00+00');
    EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON platform.%I
      FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()', leaf);
    made := made + 1;
  END LOOP;
  RETURN made;
END $$;
REVOKE EXECUTE ON FUNCTION platform.make_audit_months(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.make_audit_months(int) TO erp_system;

-- Two years at once: a scheduler that is away for months stops nobody's trail.
SELECT platform.make_audit_months(24);
