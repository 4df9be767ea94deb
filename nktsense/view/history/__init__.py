"""The page of a client's history: visits, trends, any two trials beside each other."""
