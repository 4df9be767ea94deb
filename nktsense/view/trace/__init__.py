"""Force and motion over time, drawn at a cost that does not grow with the session."""
