"""Parts that pages are put together from: rows with something to be set, and sections of rows."""
