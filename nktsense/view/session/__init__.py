"""The page of a session: what is planned and done, and what a retest showed."""
