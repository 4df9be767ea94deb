"""What goes wrong with a calibration."""


class CalibrationError(ValueError):
    """A calibration cannot be made, read or used; the message says why."""
