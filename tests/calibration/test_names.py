"""What the room offers by name, and that offering it costs nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

import calibration


def test_every_name_offered_is_there() -> None:
    assert len(set(calibration.__all__)) == len(calibration.__all__)
    for name in calibration.__all__:
        assert getattr(calibration, name).__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'wishes'"):
        _ = calibration.wishes  # type: ignore[attr-defined]


def test_a_program_that_only_loads_a_record_does_not_wait_for_scipy() -> None:
    ask = "import sys, calibration; calibration.Conversion; print('scipy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
