"""Evaluations of a calibration in the manner of published documents; none of them states conformity."""
