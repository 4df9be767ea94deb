"""The page on which a session is begun: with whom, what is tested, by whom."""
