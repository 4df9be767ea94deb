"""What is kept of a calibration: its record, the archive of an instrument, checks, due dates."""
