"""Two sets of recordings from Python: the same content as the command, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from jsonschema import Draft202012Validator

import nktsense as nk
from nktsense.batch import grade_recording
from nktsense.batch.compared import Expected, Stated, compare_changes, compare_sides
from nktsense.batch.compared_notes import ONE_FLIP
from nktsense.errors import RecordingError, SettingsError
from nktsense.grading import Setup
from nktsense.grading.change import OwnError
from nktsense.grading.comparability import ComparabilitySettings

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "compare.schema.json").read_text("utf-8"))
# The corners of these trials are sharp: the low-pass before the peak overshoots them by less than 0.5 %.
SETTINGS = nk.GradeSettings(test=nk.TestType.MAKE, target_n=100.0, setup=Setup(lever_m=0.3))
SAID = Stated("quadriceps", "right", "A", "seated_90", "shin", "T1", 0, 0, rest_kept=True)


def make(
    peak_n: float, held_s: float = 4.0, *, rest_s: float = 1.5, unit: str | None = "N", end_s: float = 12.0
) -> nk.Recording:
    time_s = np.arange(0, end_s, 0.01)
    corners = [0, rest_s, rest_s + 1, rest_s + 1 + held_s, rest_s + 1.2 + held_s, 12] if rest_s else [0, 4, 4.2, 12]
    levels = [0, 0, peak_n, peak_n, 0, 0] if rest_s else [peak_n, peak_n, 0, 0]
    return nk.Recording(time_s, np.interp(time_s, corners, levels), unit=unit, nominal_rate_hz=100.0)


def test_make_tests_from_python() -> None:
    before = [make(n, 1.5) for n in (118, 120, 122)]
    after = [make(n) for n in (130, 131, 135)]
    error = OwnError(5.0, "10 people")
    found = nk.compare(before, after, SETTINGS, SAID, error=error, comparisons=3, expected=Expected.HOLDS)
    assert found.comparability.comparable
    assert "yield_velocity" not in {gate.code for gate in found.gates}
    assert found.verdicts is not None
    assert found.verdicts.conclusion == "repeated change (3 of 3)"
    assert found.verdicts.chance_of_any == pytest.approx(1 - (1 - 1 / 64) ** 3)
    assert found.mean is not None
    assert found.best is not None
    assert found.mean.delta_n == pytest.approx(132 - 120, rel=0.005)
    assert found.mean.conclusion == "beyond MDC95"  # 1.96 · √2 · 5 / √3 = 8.0 N
    assert found.best.conclusion == "within MDC95"  # 135 − 122 N; 1.96 · √2 · 5 = 13.9 N
    assert (found.refused, found.limited) == (False, False)
    assert found.text.startswith("repeated change (3 of 3)")
    Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(found.as_dict(), allow_nan=False)))


def test_a_trial_without_a_force_stops_the_change_of_force_alone() -> None:
    before = [make(n, 1.5) for n in (118, 120, 122)]
    after = [make(130), make(131), make(135, end_s=5.0)]
    found = nk.compare(before, after, SETTINGS, SAID)
    assert found.after.forces_n == pytest.approx((130, 131), rel=0.005)
    assert "ends before" in found.after.trials[2].no_force
    assert found.force_gate.passed is False
    assert found.mean is not None
    assert found.mean.conclusion == "not comparable"
    assert any("2 of 3 trials" in note for note in found.notes)


def test_untared_recordings_have_no_force() -> None:
    loaded = [grade_recording(make(90 + n, rest_s=0), SETTINGS) for n in range(3)]
    fine = [grade_recording(make(100 + n), SETTINGS) for n in range(3)]
    found = compare_sides(loaded, fine, settings=SETTINGS)
    assert found.indices == ()
    assert found.refused
    assert "The zero of the force is not known." in found.text
    assert compare_sides(fine, [grade_recording(make(110), SETTINGS)], settings=SETTINGS).indices


def test_one_flip_proves_nothing() -> None:
    found = nk.compare([make(120, 1.5)], [make(120)], SETTINGS, SAID)
    assert not found.comparability.comparable
    assert found.verdicts is not None
    assert found.verdicts.chance is None
    assert ONE_FLIP in found.notes
    assert found.limited
    assert found.text.startswith("not comparable: 1 trials, then 1")


def test_limits_of_comparability_are_carried() -> None:
    graded = [[grade_recording(make(n), SETTINGS) for n in each] for each in ((120,), (121,))]
    found = compare_changes(*graded, SAID, limits=ComparabilitySettings(min_trials=1), settings=SETTINGS)
    assert found.comparability.comparable
    assert found.as_dict()["comparability_settings"]["min_trials"] == 1


def test_several_trials_in_one_recording() -> None:
    time_s = np.arange(0, 36, 0.01)
    whole = np.concatenate([make(n).force for n in (118, 120, 122)])
    found = nk.compare([nk.Recording(time_s, whole)], [make(n) for n in (119, 120, 124)], SETTINGS, SAID)
    assert [trial.number for trial in found.before.trials] == [1, 2, 3]
    assert found.before.mean_n == pytest.approx(120, rel=0.005)
    assert found.comparability.comparable


def test_what_is_refused() -> None:
    one = make(120)
    with pytest.raises(RecordingError, match="no recordings after"):
        nk.compare([one], [], SETTINGS)
    with pytest.raises(RecordingError, match="cannot count twice"):
        nk.compare([one], [one], SETTINGS)
    with pytest.raises(SettingsError, match="Pain"):
        Stated(pain_after=-1)
    with pytest.raises(SettingsError, match="left or right"):
        compare_sides([grade_recording(one)], [grade_recording(make(90))], involved="both")
