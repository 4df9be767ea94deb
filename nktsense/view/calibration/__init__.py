"""The window of a guided calibration."""
