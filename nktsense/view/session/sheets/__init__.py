"""The sheets of the session page, one matter of a session each."""
