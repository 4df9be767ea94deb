"""The audit trail: a chain of what was done, and the check of everything against it."""
