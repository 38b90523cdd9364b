-- A line that is worth no message: it goes with an answer, or with an evening's digest that has
-- something else to tell.
ALTER TABLE conversations.news ADD COLUMN beside boolean NOT NULL DEFAULT false;
