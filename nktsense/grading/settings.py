"""The cut-offs of the verdict in one frozen, versioned object that travels with every result."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, Final

from nktsense.errors import SettingsError
from nktsense.signal import ALGORITHM_VERSION, DetectionSettings

SETTINGS_VERSION: Final = 1


class TestType(StrEnum):
    """What was asked of the person tested."""

    __test__ = False  # not a test class, whatever its name begins with

    MAKE = "make"
    """The patient builds force against a still dynamometer."""
    BREAK = "break"
    """The examiner ramps until the limb gives way or the planned load is reached."""


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
        lost_share_max: A trial that lacks more than this share of its samples gets no verdict.
        detection: Constants of the signal core.
    """

    test: TestType = TestType.BREAK
    target_n: float | None = None
    hold_s: float | None = None
    ratio_hold: float = 0.90
    ratio_break: float = 0.80
    adequacy_fraction: float = 0.90
    unsteady_cv_percent: float = 8.0
    lost_share_max: float = 0.05
    detection: DetectionSettings = field(default_factory=DetectionSettings)

    def __post_init__(self) -> None:
        if self.target_n is not None and not 0 < self.target_n < 1e5:
            raise SettingsError(f"The target must be a force above 0 N, not {self.target_n}.")
        if self.hold_s is not None and not 0 < self.hold_s <= self.detection.max_trial_s:
            raise SettingsError(f"The hold must last longer than 0 s, not {self.hold_s} s.")
        if not 0 < self.ratio_break <= self.ratio_hold <= 1:
            raise SettingsError("The cut-offs must satisfy 0 < ratio_break <= ratio_hold <= 1.")

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
