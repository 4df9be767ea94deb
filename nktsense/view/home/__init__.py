"""The first page: where things stand, and the one thing to do next."""
