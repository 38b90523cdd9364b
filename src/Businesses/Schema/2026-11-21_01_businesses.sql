-- Shops, who works there, who writes to them, and how a message finds its shop.

CREATE SCHEMA businesses;
GRANT USAGE ON SCHEMA businesses TO erp_app, erp_system;

CREATE TABLE businesses.shop (
  business_id         uuid PRIMARY KEY,
  organisation_id     uuid,
  name                platform.personal NOT NULL,
  kind                text NOT NULL,
  state_code          text NOT NULL CHECK (state_code ~ '^[0-9]{2}$'),
  scheme              text NOT NULL CHECK (scheme IN ('unregistered', 'composition', 'regular')),
  gstin               platform.personal,
  upi_id              platform.personal,
  address             platform.personal,
  phone               platform.personal,
  language            text NOT NULL,
  phone_number_id     text NOT NULL,
  shared_number       boolean NOT NULL,
  confirm_above_paise bigint NOT NULL DEFAULT 1000000 CHECK (confirm_above_paise >= 0),
  confirming          text NOT NULL DEFAULT 'when-unsure'
                      CHECK (confirming IN ('when-unsure', 'always', 'never')),
  short_stock         text NOT NULL DEFAULT 'sell-and-flag'
                      CHECK (short_stock IN ('sell-and-flag', 'ask', 'refuse')),
  time_zone           text NOT NULL DEFAULT 'Asia/Kolkata',
  location_id         uuid NOT NULL,
  series              text NOT NULL DEFAULT 'INV' CHECK (series ~ '^[A-Z1-9][A-Z0-9]{0,4}$'),
  attributes          jsonb NOT NULL DEFAULT '{}',
  created_at          timestamptz NOT NULL,
  version             bigint NOT NULL DEFAULT 1
);
SELECT platform.make_tenant_table('businesses.shop', 'SELECT, INSERT, UPDATE');

CREATE TABLE businesses.location (
  business_id uuid NOT NULL,
  location_id uuid NOT NULL,
  name        platform.personal NOT NULL,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (business_id, location_id)
);
SELECT platform.make_tenant_table('businesses.location', 'SELECT, INSERT, UPDATE');

CREATE TABLE businesses.member (
  business_id uuid NOT NULL,
  member_id   uuid NOT NULL,
  role        text NOT NULL CHECK (role IN ('owner', 'staff', 'accountant')),
  name        platform.personal NOT NULL,
  phone       platform.personal,
  phone_hash  platform.personal_hash,
  bsuid       platform.personal,
  bsuid_hash  platform.personal_hash,
  language    text,
  active      boolean NOT NULL DEFAULT true,
  created_at  timestamptz NOT NULL,
  version     bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (business_id, member_id),
  CHECK (phone IS NOT NULL OR bsuid IS NOT NULL)
);
CREATE UNIQUE INDEX member_by_phone ON businesses.member (business_id, phone_hash);
CREATE UNIQUE INDEX member_by_bsuid ON businesses.member (business_id, bsuid_hash);
SELECT platform.make_tenant_table('businesses.member', 'SELECT, INSERT, UPDATE');

-- Who writes from where: one row for each phone or BSUID that a shop has heard of. same_as
-- leads from a BSUID to the phone it was seen with, so that what the khata knows of the phone
-- holds when WhatsApp no longer tells the phone. moved: told by the provider, not by the shop.
CREATE TABLE businesses.person_link (
  business_id uuid NOT NULL,
  hash        platform.personal_hash NOT NULL,
  member_id   uuid,
  party_id    uuid,
  blocked     boolean NOT NULL DEFAULT false,
  opted_out   boolean NOT NULL DEFAULT false,
  same_as     platform.personal_hash,
  moved       boolean NOT NULL DEFAULT false,
  linked_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, hash)
);
CREATE INDEX person_link_by_party ON businesses.person_link (business_id, party_id)
  WHERE party_id IS NOT NULL;
CREATE INDEX person_link_by_member ON businesses.person_link (business_id, member_id)
  WHERE member_id IS NOT NULL;
SELECT platform.make_tenant_table('businesses.person_link');

-- Whose number it is; no shop: many share it. A shop claims a number in its own transaction,
-- everybody else reads it before the tenant is known.
CREATE TABLE businesses.number_route (
  phone_number_id text PRIMARY KEY CHECK (length(phone_number_id) BETWEEN 1 AND 100),
  business_id     uuid,
  routed_at       timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX number_route_by_shop ON businesses.number_route (business_id);
SELECT platform.make_tenant_table('businesses.number_route', 'SELECT, INSERT, DELETE');
SELECT platform.make_system_table('businesses.number_route');

-- The same for people on a shared number: the shops each belongs to.
CREATE TABLE businesses.sender_route (
  business_id     uuid NOT NULL,
  person_hash     platform.personal_hash NOT NULL,
  phone_number_id text NOT NULL,
  source          text NOT NULL CHECK (source IN ('member', 'party', 'joined')),
  routed_at       timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (business_id, person_hash)
);
CREATE INDEX sender_route_by_person
  ON businesses.sender_route (phone_number_id, person_hash);
SELECT platform.make_tenant_table('businesses.sender_route');
SELECT platform.make_system_table('businesses.sender_route');

-- What a customer types, or a link types for them, to reach a shop on a shared number.
CREATE TABLE businesses.join_code (
  code        text PRIMARY KEY CHECK (code ~ '^[2-9A-HJ-NP-Z]{6}$'),
  business_id uuid NOT NULL UNIQUE
);
SELECT platform.make_tenant_table('businesses.join_code', 'SELECT, INSERT');
SELECT platform.make_system_table('businesses.join_code', 'SELECT');

-- A chat on a shared number before and between shops: the shop chosen, and what is being
-- asked. The dialogue holds names and messages, so it is personal data as a whole.
CREATE TABLE businesses.front_chat (
  phone_number_id text NOT NULL,
  person_hash     platform.personal_hash NOT NULL,
  business_id     uuid,
  language        text,
  dialogue        platform.personal,
  version         bigint NOT NULL,
  updated_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (phone_number_id, person_hash)
);
SELECT platform.make_system_table('businesses.front_chat');

-- Bearer tokens of the API; the token names its shop, so that the tenant is set before it is
-- looked up. Only a hash is kept.
CREATE TABLE businesses.member_token (
  business_id uuid NOT NULL,
  token_hash  bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  member_id   uuid NOT NULL,
  issued_at   timestamptz NOT NULL,
  expires_at  timestamptz,
  revoked_at  timestamptz,
  PRIMARY KEY (business_id, token_hash)
);
CREATE INDEX member_token_by_member ON businesses.member_token (business_id, member_id);
SELECT platform.make_tenant_table('businesses.member_token', 'SELECT, INSERT, UPDATE');
