"""Parts that pages are put together from: rows with something to be set, sections of rows, a field for a day."""
