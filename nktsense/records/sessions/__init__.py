"""Sessions as they were taken, step by step; their short rows, recordings, signatures, the history of a person."""
