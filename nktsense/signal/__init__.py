"""Arrays in, events and numbers out: no device, no file, no clock, no window."""

from nktsense.signal.detector import TrialDetector, detect
from nktsense.signal.onset_method import OnsetMethod
from nktsense.signal.settings import ALGORITHM_VERSION, DetectionSettings
from nktsense.signal.trial import (
    Baseline,
    ForceDrop,
    ForceShape,
    Motion,
    MotionProblem,
    Phase,
    PhaseSpan,
    TrialAnalysis,
    TrialPhase,
    Yield,
)

__all__ = [
    "ALGORITHM_VERSION",
    "Baseline",
    "DetectionSettings",
    "ForceDrop",
    "ForceShape",
    "Motion",
    "MotionProblem",
    "OnsetMethod",
    "Phase",
    "PhaseSpan",
    "TrialAnalysis",
    "TrialDetector",
    "TrialPhase",
    "Yield",
    "detect",
]
