"""Left against right of one muscle in one session: what can be shown side by side, and when not."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean
from typing import Final, Literal

from nktsense.grading.comparability import ComparabilitySettings
from nktsense.grading.symmetry import Symmetry, asymmetry
from nktsense.protocol.session.state import SessionState, TestRecord
from nktsense.view.look.tokens import Look
from nktsense.view.testing.items import look_of

_LEVER_M: Final = ComparabilitySettings().lever_tolerance_m
OneSide = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class SideResult:
    """One side.

    Attributes:
        looks: Shapes and words of its counted trials, in order; the word in the chosen language.
        mean_n: Mean of their peaks, N; None where none is known.
        trials: How many peaks it is of.
    """

    looks: tuple[tuple[Look, str], ...] = ()
    mean_n: float | None = None
    trials: int = 0


@dataclass(frozen=True, slots=True)
class Sides:
    """Both sides.

    Attributes:
        left: The left one.
        right: The right one.
        unlike: Why they are not compared: ``kind``, ``position``, ``lever`` or ``release``; "" where they are.
        difference: The asymmetry; None where they are not compared, or a mean is not known yet.
    """

    left: SideResult
    right: SideResult
    unlike: str = ""
    difference: Symmetry | None = None


def two_sides(state: SessionState, muscle: str, side: str) -> Sides | None:
    """Return both sides of a muscle, where the other side has a counted trial in this session; None otherwise.

    Args:
        state: The session as it may be shown; None is returned while its results are hidden.
        muscle: The muscle.
        side: The side that is tested now; the other one's last test is held beside its last.
    """
    if state.blinded or side not in ("left", "right"):
        return None
    tests = {one: _last(state, muscle, one) for one in ("left", "right")}
    other = tests["left" if side == "right" else "right"]
    if other is None or not other.counted:
        return None
    left, right = (_result(tests[one]) for one in ("left", "right"))
    unlike = _unlike(tests["left"], tests["right"])
    known = not unlike and left.mean_n and right.mean_n
    return Sides(left, right, unlike, asymmetry(left.mean_n, right.mean_n) if known else None)


def _last(state: SessionState, muscle: str, side: str) -> TestRecord | None:
    found = [test for test in state.tests if (test.setup.muscle, test.setup.side) == (muscle, side)]
    return found[-1] if found else None


def _result(test: TestRecord | None) -> SideResult:
    if test is None:
        return SideResult()
    peaks = [trial.result.peak_n for trial in test.counted if trial.result.peak_n is not None]
    looks = tuple(look_of(trial.result.verdict) for trial in test.counted)
    return SideResult(looks, fmean(peaks) if peaks else None, len(peaks))


def _unlike(left: TestRecord | None, right: TestRecord | None) -> str:
    """Return what keeps two tests from being held side by side, "" where nothing does."""
    if left is None or right is None:
        return ""
    one, two = left.setup, right.setup
    if one.test != two.test:
        return "kind"
    if (one.position, one.pad_site) != (two.position, two.pad_site):
        return "position"
    if (one.lever_m is None) != (two.lever_m is None):
        return "lever"
    if one.lever_m is not None and two.lever_m is not None and abs(one.lever_m - two.lever_m) > _LEVER_M + 1e-9:
        return "lever"
    return "release" if left.after_intervention != right.after_intervention else ""
