"""The screen for the person tested: a target to fill, large words, and nothing of a verdict."""
