"""Counts to newtons: the data of a calibration, and where it came from."""

from calibration.record import CalibrationError, CalibrationRecord

__all__ = ["CalibrationError", "CalibrationRecord"]
