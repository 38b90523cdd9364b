-- What a shop's people mean by their words: taught by their answers, deletable by them.

-- Grows with every change of a shop's learned words: caches go by it.
CREATE TABLE conversations.learned_version (
  business_id uuid PRIMARY KEY,
  version     bigint NOT NULL
);
SELECT platform.make_tenant_table('conversations.learned_version', 'SELECT, INSERT, UPDATE');

CREATE TABLE conversations.learned (
  business_id uuid NOT NULL,
  -- Names of people are among the words.
  phrase_hash platform.personal_hash NOT NULL,
  phrase      platform.personal NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('product', 'party')),
  target_id   uuid NOT NULL,
  -- How often it was chosen without another choice in between.
  times       int NOT NULL CHECK (times >= 0),
  -- Taken without a question from now on.
  certain     boolean NOT NULL,
  learned_at  timestamptz NOT NULL,
  PRIMARY KEY (business_id, kind, phrase_hash, target_id)
);
SELECT platform.make_tenant_table('conversations.learned', 'SELECT, INSERT, UPDATE, DELETE');
