"""Manual muscle testing made measurable.

The Python face of the project::

    import nktsense as nk

    recording = nk.read("trial.csv", unit="kgf")
    for trial in nk.grade(recording).trials:
        print(trial.headline)

Nothing here imports Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from nktsense.api import DeviceStream, compare, grade, open_device, open_records, read, read_all
    from nktsense.batch import GradedRecording
    from nktsense.calibration_table import fit_calibration
    from nktsense.calibrations import load_calibration
    from nktsense.errors import NktsenseError
    from nktsense.grading import GradedTrial, GradeSettings, TestType, Verdict
    from nktsense.protocol.library.load import load_library
    from nktsense.recording.model import Recording
    from nktsense.recording.together import Together, put_together
    from nktsense.records.sessions.history import history_of
    from nktsense.signal import DetectionSettings

_HOME = {
    "DeviceStream": "nktsense.api",
    "compare": "nktsense.api",
    "grade": "nktsense.api",
    "history_of": "nktsense.records.sessions.history",
    "load_library": "nktsense.protocol.library.load",
    "open_device": "nktsense.api",
    "open_records": "nktsense.api",
    "put_together": "nktsense.recording.together",
    "read": "nktsense.api",
    "read_all": "nktsense.api",
    "GradedRecording": "nktsense.batch",
    "GradeSettings": "nktsense.grading",
    "GradedTrial": "nktsense.grading",
    "TestType": "nktsense.grading",
    "Verdict": "nktsense.grading",
    "DetectionSettings": "nktsense.signal",
    "fit_calibration": "nktsense.calibration_table",
    "load_calibration": "nktsense.calibrations",
    "NktsenseError": "nktsense.errors",
    "Recording": "nktsense.recording.model",
    "Together": "nktsense.recording.together",
}

__all__ = [
    "DetectionSettings",
    "DeviceStream",
    "GradeSettings",
    "GradedRecording",
    "GradedTrial",
    "NktsenseError",
    "Recording",
    "TestType",
    "Together",
    "Verdict",
    "compare",
    "fit_calibration",
    "grade",
    "history_of",
    "load_calibration",
    "load_library",
    "open_device",
    "open_records",
    "put_together",
    "read",
    "read_all",
]


def __getattr__(name: str) -> Any:
    # Loaded when first used: `nktsense --help` and the rooms below need none of it.
    if name in _HOME:
        from importlib import import_module

        return getattr(import_module(_HOME[name]), name)
    raise AttributeError(f"module 'nktsense' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
