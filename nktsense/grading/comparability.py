"""Whether two tests of one muscle can be compared at all."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any, Final

from nktsense.errors import SettingsError
from nktsense.grading.settings import TestType
from nktsense.grading.verdict import Remark
from nktsense.grading.words import percent

CHANGE_VERSION: Final = 1
TRIALS: Final = 3
"""Trials in each test for which the rule of a repeated change is made."""
_ROUNDING: Final = 1e-9  # 0.26 − 0.25 is a little more than 0.01


@dataclass(frozen=True, slots=True)
class ComparabilitySettings:
    """How alike two tests must be. Defaults of this project, no validated limits.

    Attributes:
        lever_tolerance_m: Difference of the lever arms, m.
        slope_tolerance: Difference of the push speeds, as a share of the first test's.
        yield_velocity_tolerance_dps: Difference of the limb velocities in the yield, °/s.
        pain_change_nrs: Difference of pain, points of 10.
        pain_limit_nrs: Highest pain in either test, points of 10.
        min_trials: Fewest trials in each test.
        expected_error_fraction: A change below this share is "within expected error" where the tester's own error is
            not known.
    """

    lever_tolerance_m: float = 0.010
    slope_tolerance: float = 0.25
    yield_velocity_tolerance_dps: float = 10.0
    pain_change_nrs: float = 2.0
    pain_limit_nrs: float = 4.0
    min_trials: int = 3
    expected_error_fraction: float = 0.25

    def __post_init__(self) -> None:
        for name, value in asdict(self).items():
            if not math.isfinite(value) or value < 0:
                raise SettingsError(f"{name} must be a number of at least 0, not {value}.")

    def as_dict(self) -> dict[str, Any]:
        """Return all of it as plain JSON values, with its version."""
        return {**asdict(self), "change_version": CHANGE_VERSION}


@dataclass(frozen=True, slots=True)
class MuscleTest:
    """All trials of one muscle at one time, as far as they decide whether it can be compared. None is "not known".

    Attributes:
        muscle: Identifier of the muscle.
        side: Side of the body.
        device: Identifier of the dynamometer.
        test: Make or break test.
        position: Identifier of the test position.
        pad_site: Where the pad sat.
        tester: Identifier of the tester.
        lever_m: Lever arm, m.
        slope_n_per_s: Mean push speed of the trials, N/s.
        load_adequate: Whether the peaks reached an adequate load.
        yields: Number of trials in which the limb yielded.
        yield_velocity_dps: Mean limb velocity of these yields, °/s.
        pain_nrs: Highest pain, 0 to 10.
        rest_kept: Whether the rests were at least those of the protocol.
        trials: Number of recorded trials.
    """

    muscle: str | None = None
    side: str | None = None
    device: str | None = None
    test: TestType | None = None
    position: str | None = None
    pad_site: str | None = None
    tester: str | None = None
    lever_m: float | None = None
    slope_n_per_s: float | None = None
    load_adequate: bool | None = None
    yields: int | None = None
    yield_velocity_dps: float | None = None
    pain_nrs: float | None = None
    rest_kept: bool | None = None
    trials: int | None = None


@dataclass(frozen=True, slots=True)
class Comparability:
    """Whether two tests can be compared.

    Attributes:
        gates: Every gate with its words; ``passed`` is True, False, or None where it is not known.
        settings: How alike the tests had to be.
    """

    gates: tuple[Remark, ...]
    settings: ComparabilitySettings

    @property
    def comparable(self) -> bool:
        """True where every gate is known to be passed."""
        return all(gate.passed is True for gate in self.gates)

    @property
    def text(self) -> str:
        """One line for the page, with what stands in the way."""
        if self.comparable:
            return "comparable"
        return "not comparable: " + " ".join(gate.text for gate in self.gates if gate.passed is not True)


def compare_tests(
    before: MuscleTest, after: MuscleTest, settings: ComparabilitySettings | None = None
) -> Comparability:
    """Return whether a retest can be compared with the test before it, gate by gate.

    The gate of the yield velocity is left out where there is nothing to compare: in a make test, and where one of the
    two tests is known to be without a yield.

    Args:
        before: The first test, the reference of the relative limits.
        after: The retest.
        settings: How alike they must be.
    """
    lines = settings or ComparabilitySettings()
    gates = [
        _same("muscle", "muscle", before.muscle, after.muscle),
        _same("side", "side", before.side, after.side),
        _same("device", "dynamometer", before.device, after.device),
        _same("test", "test type", before.test, after.test),
        _same("position", "test position", before.position, after.position),
        _same("pad_site", "pad site", before.pad_site, after.pad_site),
        _same("tester", "tester", before.tester, after.tester),
        _lever(before, after, lines),
        _slope(before, after, lines),
        _both("load", "Load adequate in both", before.load_adequate, after.load_adequate),
        _pain(before, after, lines),
        _both("rest", "Rest kept in both", before.rest_kept, after.rest_kept),
        _trials(before, after, lines),
    ]
    make = before.test is TestType.MAKE and after.test is TestType.MAKE
    if not make and before.yields != 0 and after.yields != 0:
        gates.append(_yield_velocity(before, after, lines))
    return Comparability(tuple(gates), lines)


def _unknown(code: str, what: str) -> Remark:
    return Remark(code, f"{what}: not known.")


def _same(code: str, what: str, before: str | None, after: str | None) -> Remark:
    if before is None or after is None:
        return _unknown(code, what.capitalize())
    if before == after:
        return Remark(code, f"Same {what}.", passed=True)
    return Remark(code, f"Another {what}: {before}, then {after}.", passed=False)


def _both(code: str, what: str, before: bool | None, after: bool | None) -> Remark:
    if before is False or after is False:
        return Remark(code, f"{what}: no.", passed=False)
    if before is None or after is None:
        return _unknown(code, what)
    return Remark(code, f"{what}.", passed=True)


def _within(before: float, after: float, limit: float) -> bool:
    return abs(after - before) <= limit + _ROUNDING


def _lever(before: MuscleTest, after: MuscleTest, lines: ComparabilitySettings) -> Remark:
    if before.lever_m is None or after.lever_m is None:
        return _unknown("lever", "Lever arm")
    text = f"Lever arm {before.lever_m:.3f} m, then {after.lever_m:.3f} m"
    passed = _within(before.lever_m, after.lever_m, lines.lever_tolerance_m)
    return Remark("lever", f"{text} (limit ±{1000 * lines.lever_tolerance_m:.0f} mm).", passed=passed)


def _slope(before: MuscleTest, after: MuscleTest, lines: ComparabilitySettings) -> Remark:
    first, second = before.slope_n_per_s, after.slope_n_per_s
    if first is None or second is None or first <= 0 or second <= 0:
        return _unknown("slope", "Push speed")
    text = f"Push speed {first:.0f} N/s, then {second:.0f} N/s (limit ±{percent(lines.slope_tolerance)})."
    return Remark("slope", text, passed=_within(first, second, lines.slope_tolerance * first))


def _yield_velocity(before: MuscleTest, after: MuscleTest, lines: ComparabilitySettings) -> Remark:
    first, second = before.yield_velocity_dps, after.yield_velocity_dps
    if first is None or second is None:
        return _unknown("yield_velocity", "Velocity of the yield")
    limit = lines.yield_velocity_tolerance_dps
    text = f"Velocity of the yield {first:.0f} °/s, then {second:.0f} °/s (limit ±{limit:.0f} °/s)."
    return Remark("yield_velocity", text, passed=_within(first, second, limit))


def _pain(before: MuscleTest, after: MuscleTest, lines: ComparabilitySettings) -> Remark:
    first, second = before.pain_nrs, after.pain_nrs
    if first is None or second is None:
        return _unknown("pain", "Pain")
    passed = _within(first, second, lines.pain_change_nrs) and max(first, second) <= lines.pain_limit_nrs
    limits = f"limit {lines.pain_limit_nrs:g}, change by {lines.pain_change_nrs:g}"
    return Remark("pain", f"Pain {first:g}, then {second:g} of 10 ({limits}).", passed=passed)


def _trials(before: MuscleTest, after: MuscleTest, lines: ComparabilitySettings) -> Remark:
    if before.trials is None or after.trials is None:
        return _unknown("trials", "Number of trials")
    passed = before.trials == after.trials and before.trials >= lines.min_trials
    text = f"{before.trials} trials, then {after.trials} (as many, at least {lines.min_trials})."
    return Remark("trials", text, passed=passed)
