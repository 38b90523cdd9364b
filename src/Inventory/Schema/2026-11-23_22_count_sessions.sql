-- Counting the shelf with many hands: what was found stands beside the stock until the session is
-- closed, so that selling goes on.

CREATE TABLE inventory.count_session (
  business_id uuid NOT NULL,
  session_id  uuid NOT NULL,
  name        text NOT NULL,
  scope       text NOT NULL CHECK (scope IN ('shop', 'category', 'list')),
  category    text,
  products    uuid[] NOT NULL DEFAULT '{}',
  opened_by   uuid,
  opened_at   timestamptz NOT NULL,
  ended       text CHECK (ended IN ('closed', 'dropped')),
  ended_by    uuid,
  ended_at    timestamptz,
  CHECK ((ended IS NULL) = (ended_at IS NULL)),
  PRIMARY KEY (business_id, session_id)
);
CREATE INDEX count_session_open ON inventory.count_session (business_id) WHERE ended IS NULL;
SELECT platform.make_tenant_table('inventory.count_session', 'SELECT, INSERT');
GRANT UPDATE (ended, ended_by, ended_at) ON inventory.count_session TO erp_app;

-- Append-only: what somebody found at one place, and what the book said at that moment.
CREATE TABLE inventory.count_entry (
  business_id uuid NOT NULL,
  session_id  uuid NOT NULL,
  entry_id    uuid NOT NULL,
  product_id  uuid NOT NULL,
  -- Shelf, godown; empty where nobody said.
  place       text NOT NULL,
  found       numeric(14,3) NOT NULL CHECK (found >= 0),
  expected    numeric(14,3) NOT NULL,
  -- Why some is missing, if that was said; as stored with a movement.
  why         text CHECK (why IN ('damage', 'own_use', 'theft', 'expired')),
  member_id   uuid,
  counted_at  timestamptz NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, session_id, entry_id),
  FOREIGN KEY (business_id, session_id) REFERENCES inventory.count_session,
  FOREIGN KEY (business_id, product_id) REFERENCES inventory.product
);
SELECT platform.make_tenant_table('inventory.count_entry', 'SELECT, INSERT');

-- A slip of the pen: the entry stays, and does not count.
CREATE TABLE inventory.count_withdrawal (
  business_id uuid NOT NULL,
  session_id  uuid NOT NULL,
  entry_id    uuid NOT NULL,
  member_id   uuid,
  at          timestamptz NOT NULL,
  PRIMARY KEY (business_id, session_id, entry_id),
  FOREIGN KEY (business_id, session_id, entry_id) REFERENCES inventory.count_entry
);
SELECT platform.make_tenant_table('inventory.count_withdrawal', 'SELECT, INSERT');

-- What a closed session came to, product by product.
CREATE TABLE inventory.count_result (
  business_id uuid NOT NULL,
  session_id  uuid NOT NULL,
  product_id  uuid NOT NULL,
  found       numeric(14,3) NOT NULL,
  expected    numeric(14,3) NOT NULL,
  -- Why, as stored with the movement; NULL: it was counted otherwise since, nothing is posted.
  reason      text,
  -- Of what is missing (below 0) or too much, at moving average; NULL: nobody knows its cost.
  value_paise bigint,
  PRIMARY KEY (business_id, session_id, product_id),
  FOREIGN KEY (business_id, session_id) REFERENCES inventory.count_session
);
SELECT platform.make_tenant_table('inventory.count_result', 'SELECT, INSERT');
