-- How a shop's papers look: the second language of labels, and pictures in the blobs.
CREATE TABLE invoicing.bill_look (
  business_id uuid PRIMARY KEY,
  language    text,
  logo        text,
  signature   text,
  at          timestamptz NOT NULL
);
SELECT platform.make_tenant_table('invoicing.bill_look', 'SELECT, INSERT, UPDATE');
