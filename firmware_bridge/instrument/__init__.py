"""Talking with an open reference instrument beside its stream: who and how it is, what it stores, waking it up."""
