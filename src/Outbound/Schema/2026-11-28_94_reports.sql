-- Reports and digests keep an order of their own: no answer stands behind one that rests.
ALTER TABLE outbound.waiting ADD COLUMN reports boolean NOT NULL DEFAULT false;
