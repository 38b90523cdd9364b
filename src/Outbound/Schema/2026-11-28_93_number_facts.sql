-- Of a number two facts are told apart from each other, in whatever order: each has its own time.
ALTER TABLE outbound.number_told ADD COLUMN quality_at timestamptz;
ALTER TABLE outbound.number_told ADD COLUMN people_at timestamptz;
UPDATE outbound.number_told SET
  quality_at = CASE WHEN quality IS NOT NULL THEN at END,
  people_at = CASE WHEN people_max IS NOT NULL THEN at END;
