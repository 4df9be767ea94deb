"""Recordings in, graded recordings out."""

from nktsense.batch.graded import GradedRecording, grade_path, grade_recording
from nktsense.batch.output import GRADE_SCHEMA, as_json

__all__ = ["GRADE_SCHEMA", "GradedRecording", "as_json", "grade_path", "grade_recording"]
