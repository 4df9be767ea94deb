"""How a test was set up and on whom: what turns newtons into torque, into N/kg, and beside a norm."""

from __future__ import annotations

import math
from dataclasses import dataclass

from nktsense.errors import SettingsError
from nktsense.grading.norms import BodySide, NormDevice, Sex


@dataclass(frozen=True, slots=True)
class NormPerson:
    """Whose reference values are wanted.

    Attributes:
        action: What was tested, such as ``elbow_flexion``.
        sex: Sex of the person tested.
        age_years: Age, years.
        side: The side tested, by dominance.
        same_protocol: True only where the tester has read the source of the norm and tested in its position, with its
            lever and its fixation.
        device: What it was measured with.
    """

    action: str
    sex: Sex
    age_years: float
    side: BodySide = BodySide.DOMINANT
    same_protocol: bool = False
    device: NormDevice = NormDevice.HAND_HELD

    def __post_init__(self) -> None:
        if not 0 <= self.age_years < 150:
            raise SettingsError(f"{self.age_years} is no age in years.")


@dataclass(frozen=True, slots=True)
class Setup:
    """What is known of the set-up and the person; what is None is not known, and nothing is made of it.

    Nothing here changes what is found in the signal.

    Attributes:
        lever_m: Distance from the joint's axis to the middle of the pad, m.
        pad_angle_deg: Angle between the dynamometer's axis and the limb, °: 90 where it pushed square.
        limb_torque_nm: Torque of the limb's weight about the joint in the test position, N·m. Leave it out where the
            reading was zeroed with the relaxed limb lying on the pad: its weight is off already then.
        limb_lifts: With the limb's torque: True where the muscle works against the weight, False where the weight
            pushes on the pad with it.
        body_mass_kg: Body mass, kg.
        examiner_capacity_n: The examiner's own strongest push with this grip against something fixed, N.
        force_relative_u: Relative standard uncertainty of the force by calibration.
        norm: Whose reference values are wanted.
    """

    lever_m: float | None = None
    pad_angle_deg: float = 90.0
    limb_torque_nm: float | None = None
    limb_lifts: bool | None = None
    body_mass_kg: float | None = None
    examiner_capacity_n: float | None = None
    force_relative_u: float | None = None
    norm: NormPerson | None = None

    def __post_init__(self) -> None:
        _require("The lever", "m", self.lever_m, 0.01, 2.0)
        _require("The angle between pad and limb", "°", self.pad_angle_deg, 1.0, 179.0)
        _require("The torque of the limb's weight", "N·m", self.limb_torque_nm, 0.0, 300.0)
        _require("The body mass", "kg", self.body_mass_kg, 1.0, 500.0)
        _require("The examiner's strongest push", "N", self.examiner_capacity_n, 1.0, 5000.0)
        _require("The relative uncertainty of the force", "", self.force_relative_u, 0.0, 1.0)
        if (self.limb_torque_nm is None) != (self.limb_lifts is None):
            raise SettingsError(
                "The torque of the limb's weight and whether the muscle works against it are given together."
            )


def _require(what: str, unit: str, value: float | None, least: float, most: float) -> None:
    if value is not None and not (math.isfinite(value) and least <= value <= most):
        raise SettingsError(
            f"{what} must lie between {least:g} and {most:g} {unit}, not at {value:g}.".replace("  ", " ")
        )
