"""The parts of ``scripts/translations.py``."""
