"""The cut-offs of the verdict in one frozen, versioned object that travels with every result."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Final

from nktsense.errors import SettingsError
from nktsense.grading.setup import Setup
from nktsense.grading.test_type import TestType
from nktsense.signal import ALGORITHM_VERSION, DetectionSettings

SETTINGS_VERSION: Final = 2


_SHARES: Final = ("adequacy_fraction", "capacity_share", "lost_share_max")
_LIMITS: Final = ("unsteady_cv_percent", "push_slowest_percent_per_s", "push_most_setback_percent")


@dataclass(frozen=True, slots=True)
class GradeSettings:
    """What was planned, and where the lines are drawn.

    The cut-offs on the ratio R = AFiso/AFmax are derived by this project from published group values (Schaefer
    2022; Bittmann 2023): provisional, no validated diagnostic limits.

    Attributes:
        test: Make or break test.
        target_n: Planned load in N, or None. Reaching ``adequacy_fraction`` of it makes a hold adequate.
        hold_s: Time for which the force is to be held, s. None: 3 s in a make test, not checked in a break test.
        ratio_hold: R at or above this is a hold.
        ratio_break: R below this is a break.
        adequacy_fraction: Share of the target that counts as reached.
        unsteady_cv_percent: A plateau without a sudden fall that swings by more (detrended CV) is called unsteady.
        push_slow_n_per_s: A push slower than this is told, N/s.
        push_slowest_n_per_s: A break test that was pushed more slowly gets no verdict, …
        push_fastest_n_per_s: … nor one that was pushed faster, N/s …
        push_least_r2: … nor one whose ramp a straight line explains by less than this share.
        push_slowest_percent_per_s: A push is too slow only where it also rises by less than this, % of the top per s.
        push_most_setback_percent: A force that fell back by more than this before the top is told, % of it.
        capacity_share: A peak of this share of the examiner's own strongest push was limited by the examiner.
        lost_share_max: A trial that lacks more than this share of its samples gets no verdict.
        setup: How the test was set up and on whom, as far as it is known.
        detection: Constants of the signal core.
    """

    test: TestType = TestType.BREAK
    target_n: float | None = None
    hold_s: float | None = None
    ratio_hold: float = 0.90
    ratio_break: float = 0.80
    adequacy_fraction: float = 0.90
    unsteady_cv_percent: float = 8.0
    push_slow_n_per_s: float = 20.0
    push_slowest_n_per_s: float = 10.0
    push_fastest_n_per_s: float = 200.0
    push_least_r2: float = 0.85
    push_slowest_percent_per_s: float = 15.0
    push_most_setback_percent: float = 30.0
    capacity_share: float = 0.90
    lost_share_max: float = 0.05
    setup: Setup = field(default_factory=Setup)
    detection: DetectionSettings = field(default_factory=DetectionSettings)

    def __post_init__(self) -> None:
        for name in _SHARES:
            value = getattr(self, name)
            if not 0 <= value <= 1:
                raise SettingsError(f"The setting {name} is a share from 0 to 1, not {value}.")
        for name in _LIMITS:
            value = getattr(self, name)
            if not 0 <= value < float("inf"):
                raise SettingsError(f"The setting {name} must not be negative, not {value}.")
        if self.target_n is not None and not 0 < self.target_n < 1e5:
            raise SettingsError(f"The target must be a force above 0 N, not {self.target_n}.")
        if self.hold_s is not None and not 0 < self.hold_s <= self.detection.max_trial_s:
            raise SettingsError(f"The hold must last longer than 0 s, not {self.hold_s} s.")
        if not 0 < self.ratio_break <= self.ratio_hold <= 1:
            raise SettingsError("The cut-offs must satisfy 0 < ratio_break <= ratio_hold <= 1.")
        if (
            not 0 <= self.push_slowest_n_per_s <= self.push_slow_n_per_s < self.push_fastest_n_per_s
            or not 0 <= self.push_least_r2 < 1
        ):
            raise SettingsError(
                "The push speeds must rise from slowest over slow to fastest, and R² is a share below 1."
            )

    @property
    def planned_hold_s(self) -> float | None:
        """The hold that is checked, s; None where none is."""
        if self.hold_s is not None:
            return self.hold_s
        return 3.0 if self.test is TestType.MAKE else None

    def as_dict(self) -> dict[str, Any]:
        """Return all of it as plain JSON values, with versions."""
        out = asdict(self)
        out["test"] = self.test.value
        out["settings_version"] = SETTINGS_VERSION
        out["algorithm_version"] = ALGORITHM_VERSION
        return out


__all__ = ["SETTINGS_VERSION", "GradeSettings", "TestType"]
