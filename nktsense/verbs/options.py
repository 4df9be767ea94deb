"""Options that several verbs share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from nktsense.grading import GradeSettings
    from nktsense.grading.setup import NormPerson

EXIT_PROBLEMS = 1
"""Something limits the results."""
EXIT_REFUSED = 3
"""Something could not be done or graded."""


class Test(StrEnum):
    """The two kinds of test."""

    MAKE = "make"
    BREAK = "break"


class Sex(StrEnum):
    """The two groups that the tables of norms know."""

    MALE = "M"
    FEMALE = "F"


class Side(StrEnum):
    """Sides as the tables of norms know them."""

    DOMINANT = "dominant"
    NON_DOMINANT = "non_dominant"


class Onset(StrEnum):
    """The ways to find an onset."""

    ADAPTIVE = "adaptive"
    FIXED = "fixed"
    THREE_SD = "three_sd"
    FIVE_SD = "five_sd"
    DERIVATIVE = "derivative"
    TEAGER_KAISER = "teager_kaiser"


JsonFlag = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]
TestOption = Annotated[Test, typer.Option("--test", help="Which test it was.")]
TargetOption = Annotated[float | None, typer.Option("--target", help="Planned load in N.")]
HoldOption = Annotated[float | None, typer.Option("--hold-s", help="Planned hold in s.")]
CalibrationOption = Annotated[
    Path | None,
    typer.Option(
        "--calibration",
        help="Calibration record of the device. Without it the newest of its serial number on this computer is used.",
    ),
]
LeverOption = Annotated[
    float | None, typer.Option("--lever-m", help="From the joint's axis to the pad, m: gives torque.")
]
PadAngleOption = Annotated[float, typer.Option("--pad-angle", help="Angle between dynamometer and limb, °.")]
LimbTorqueOption = Annotated[
    float | None, typer.Option("--limb-torque-nm", help="Torque of the limb's weight, N·m, unless the zero holds it.")
]
LimbLiftsOption = Annotated[
    bool | None, typer.Option("--limb-lifts/--limb-rests", help="The muscle works against that weight, or with it.")
]
BodyMassOption = Annotated[float | None, typer.Option("--body-mass-kg", help="Body mass: gives N/kg and N·m/kg.")]
CapacityOption = Annotated[
    float | None, typer.Option("--examiner-capacity-n", help="The examiner's own strongest push, N.")
]
ActionOption = Annotated[str | None, typer.Option("--action", help="For a norm: what was tested, as elbow_flexion.")]
SexOption = Annotated[Sex | None, typer.Option("--sex", help="For a norm: sex of the person tested.")]
AgeOption = Annotated[float | None, typer.Option("--age", help="For a norm: age in years.")]
SideOption = Annotated[Side, typer.Option("--side", help="For a norm: the side tested.")]
ProtocolOption = Annotated[
    bool, typer.Option("--same-protocol", help="For a norm: position, lever and fixation were those of its source.")
]
OnsetOption = Annotated[Onset, typer.Option("--onset-method", help="How the onset is found.")]
LslOption = Annotated[str | None, typer.Option("--lsl", help="Publish to the lab streaming layer under this name.")]
LslMarkersOption = Annotated[
    str | None, typer.Option("--lsl-markers", help="Take marks from the LSL stream of strings with this name.")
]
UnitOption = Annotated[str | None, typer.Option("--unit", help="N, kgf, lbf or counts, where the file does not say.")]


def grade_settings(test: Test, target: float | None, hold_s: float | None) -> GradeSettings:
    """Return the settings that the options ask for.

    Raises:
        SettingsError: A target or hold out of its range.
    """
    from nktsense.grading import GradeSettings, TestType

    return GradeSettings(test=TestType(test.value), target_n=target, hold_s=hold_s)


def norm_person(
    action: str | None, sex: Sex | None, age: float | None, side: Side, *, same_protocol: bool
) -> NormPerson | None:
    """Return whose norm is wanted, or None where none is.

    Raises:
        SettingsError: Some of action, sex and age are given, but not all.
    """
    from nktsense.errors import SettingsError
    from nktsense.grading.norms import BodySide
    from nktsense.grading.norms import Sex as NormSex
    from nktsense.grading.setup import NormPerson

    if action is None and sex is None and age is None:
        return None
    if action is None or sex is None or age is None:
        raise SettingsError("For a norm --action, --sex and --age are needed, all three.")
    return NormPerson(action, NormSex(sex.value), age, BodySide(side.value), same_protocol)
