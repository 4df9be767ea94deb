"""The page of settings: each change holds at once and is kept."""
