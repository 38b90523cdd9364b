-- What a member may do by themselves; NULL: as the role says. What an older release does not know
-- it does not look at.
ALTER TABLE businesses.member ADD COLUMN rights jsonb;
