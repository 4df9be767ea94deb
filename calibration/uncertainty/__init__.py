"""Uncertainty in the manner of the GUM: components, budgets, rounding, decisions."""
