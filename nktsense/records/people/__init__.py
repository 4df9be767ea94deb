"""Clients, who they are, what they agreed to, and who tests."""
