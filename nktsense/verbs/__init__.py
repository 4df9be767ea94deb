"""Verbs of the command that stand apart from ``nktsense.cli``, one a file."""
