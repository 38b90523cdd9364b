-- What an accountant asks about a bill or an entry, and what the shop says to it. The words stay;
-- only the state of a question moves on.
CREATE TABLE conversations.book_question (
  business_id uuid NOT NULL,
  question_id uuid NOT NULL,
  member_id   uuid NOT NULL,
  about       text NOT NULL CHECK (about IN ('bill', 'entry')),
  ref         uuid NOT NULL,
  label       platform.personal NOT NULL,
  body        platform.personal NOT NULL,
  body_hash   platform.personal_hash NOT NULL,
  state       text NOT NULL CHECK (state IN ('open', 'answered', 'closed', 'noted')),
  asked_at    timestamptz NOT NULL,
  closed_at   timestamptz,
  closed_by   uuid,
  PRIMARY KEY (business_id, question_id)
);
CREATE INDEX book_question_by_ref ON conversations.book_question (business_id, ref);
CREATE INDEX book_question_standing ON conversations.book_question (business_id, question_id)
  WHERE state IN ('open', 'answered');
-- The same words at the same bill are the same question as long as it is open.
CREATE UNIQUE INDEX book_question_once
  ON conversations.book_question (business_id, ref, body_hash) WHERE state = 'open';
SELECT platform.make_tenant_table('conversations.book_question', 'SELECT, INSERT, UPDATE');

CREATE TABLE conversations.book_answer (
  business_id uuid NOT NULL,
  question_id uuid NOT NULL,
  answer_id   uuid NOT NULL,
  member_id   uuid NOT NULL,
  body        platform.personal NOT NULL,
  said_at     timestamptz NOT NULL,
  PRIMARY KEY (business_id, question_id, answer_id)
);
SELECT platform.make_tenant_table('conversations.book_answer', 'SELECT, INSERT');
