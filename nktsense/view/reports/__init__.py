"""The page of reports: a session chosen, its pages looked at, saved, printed."""
