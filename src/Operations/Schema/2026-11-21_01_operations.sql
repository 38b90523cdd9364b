-- What keeps the installation well.

CREATE SCHEMA IF NOT EXISTS operations;
GRANT USAGE ON SCHEMA operations TO erp_system;

-- One row for each night's check of the books: who is at it, and how far it has come. Another
-- process goes on from there when that one has not been heard of for a while.
CREATE TABLE operations.book_check (
  night       date PRIMARY KEY,
  holder      uuid NOT NULL,
  heard_at    timestamptz NOT NULL,
  checked_to  uuid NOT NULL,
  shops       bigint NOT NULL DEFAULT 0,
  differences bigint NOT NULL DEFAULT 0,
  done_at     timestamptz
);
SELECT platform.make_system_table('operations.book_check');
