"""Verdicts with their evidence."""

from nktsense.grading.grade import SHAPE_WORDS, grade_trial
from nktsense.grading.settings import GradeSettings, TestType
from nktsense.grading.setup import NormPerson, Setup
from nktsense.grading.verdict import GradedTrial, Remark, Verdict

__all__ = [
    "SHAPE_WORDS",
    "GradeSettings",
    "GradedTrial",
    "NormPerson",
    "Remark",
    "Setup",
    "TestType",
    "Verdict",
    "grade_trial",
]
