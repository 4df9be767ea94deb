"""``nktsense calibrate new-plan``: a plan to fill in, made of what is known already."""

from __future__ import annotations

from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from calibration.errors import CalibrationError


class Kind(StrEnum):
    """The two sequences."""

    SHORT = "short"
    ROTATED = "rotated"


class Unit(StrEnum):
    """What an instrument may read."""

    COUNTS = "counts"
    N = "N"


class Direction(StrEnum):
    """How the instrument is loaded."""

    TENSION = "tension"
    COMPRESSION = "compression"


def new_plan(
    output: Annotated[Path, typer.Option("-o", "--output", help="The plan, a .toml file, never overwritten.")],
    serial: Annotated[str, typer.Option(help="Serial number of the instrument, or the name on its label.")],
    capacity: Annotated[float, typer.Option(min=0.1, help="Its capacity, the highest force it is made for, in N.")],
    unit: Annotated[Unit, typer.Option(help="What it reads: raw counts, or newtons of its own.")] = Unit.N,
    direction: Annotated[
        Direction, typer.Option(help="How it is loaded: pulled, or pushed as in most muscle tests.")
    ] = Direction.TENSION,
    kind: Annotated[
        Kind, typer.Option(help="One mounting and about half an hour, or three mountings and about an hour.")
    ] = Kind.SHORT,
    weights: Annotated[
        str | None, typer.Option(help="Your weights in kg, as 5,5,10,20. Without it the plan has examples.")
    ] = None,
    weight_class: Annotated[
        str, typer.Option("--class", help="Their accuracy class of OIML R 111, as M1 or F2.")
    ] = "M1",
    gauge: Annotated[str | None, typer.Option(help="Address of a reference gauge, instead of weights.")] = None,
    latitude: Annotated[float | None, typer.Option(help="Latitude of the place in degrees, north positive.")] = None,
    height: Annotated[float | None, typer.Option(help="Height of the place above the sea in m.")] = None,
) -> None:
    """Write a plan with every setting explained, to be looked through before the run."""
    if output.exists():
        raise CalibrationError(f"{output} exists already. Choose another name: nothing is overwritten.")
    if output.suffix != ".toml":
        raise CalibrationError(f"{output} must end in .toml.")
    if not output.parent.is_dir():
        raise CalibrationError(f"{output} cannot be written: there is no such folder. Make it, or choose another.")
    if (latitude is None) != (height is None):
        raise CalibrationError("Give latitude and height, or neither: gravity needs both.")
    text = plan_text(
        serial=serial,
        capacity_n=capacity,
        unit=unit.value,
        direction=direction.value,
        kind=kind.value,
        masses_kg=None if weights is None else _masses(weights),
        weight_class=weight_class,
        gauge=gauge,
        latitude_deg=latitude,
        height_m=height,
    )
    output.write_text(text, "utf-8")
    print(f"{output} is written. Look through it, correct what is not so, then:")
    print(f"  nktsense calibrate run ADDRESS --plan {output} -o RECORD.json")


def plan_text(
    *,
    serial: str,
    capacity_n: float,
    unit: str,
    kind: str,
    direction: str = "tension",
    masses_kg: list[float] | None,
    weight_class: str,
    gauge: str | None,
    latitude_deg: float | None,
    height_m: float | None,
) -> str:
    """Return a plan as TOML with comments; it can be used as it is where nothing in it is a guess.

    Raises:
        CalibrationError: The weights are too few or too heavy, their class is not known, or the plan makes no sense.
    """
    from jinja2 import Environment, StrictUndefined

    from calibration.guide.choose_steps import choose_steps
    from calibration.guide.forces import PlannedForces
    from calibration.guide.plan import Mass, Plan

    masses = masses_kg or _examples(capacity_n)
    named = [Mass(name=chr(ord("A") + i), mass_kg=mass_kg, expanded_u_kg=0.0) for i, mass_kg in enumerate(masses)]
    most_kg = capacity_n / 9.83  # the largest gravity there is: never above the capacity
    steps = () if gauge is not None else choose_steps(named, most_kg)
    template = files("nktsense.verbs.calibrate").joinpath("plan.toml.jinja").read_text("utf-8")
    environment = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False)
    environment.filters["toml"] = _toml
    text = environment.from_string(template).render(
        serial=serial,
        capacity_n=capacity_n,
        unit=unit,
        direction=direction,
        kind=kind,
        weights=named,
        weight_class=weight_class,
        guessed=masses_kg is None,
        gauge=gauge,
        steps=steps,
        forces_n=[float(f"{capacity_n * share / 10:.4g}") for share in range(1, 11)],
        latitude_deg=latitude_deg,
        height_m=height_m,
    )
    PlannedForces.of(Plan.from_text(text, "The plan made of these settings"))
    return text


def _masses(text: str) -> list[float]:
    try:
        masses = [float(part) for part in text.replace(";", ",").split(",") if part.strip()]
    except ValueError:
        raise CalibrationError(f"{text!r} are no masses. Write them in kg, as 5,5,10,20.") from None
    if not masses or not all(0 < mass < 1000 for mass in masses):
        raise CalibrationError("Masses are above 0 and below 1000 kg.")
    return masses


def _examples(capacity_n: float) -> list[float]:
    """Return weights that fill the capacity, as an example: of masses for which classes have limits."""
    left_kg, chosen = capacity_n / 9.83, [1.0, 2.0, 2.0]
    if left_kg < 5.0:
        raise CalibrationError("Give --weights: for so small a capacity no example fits.")
    for mass_kg in (20.0, 20.0, 20.0, 20.0, 20.0, 10.0, 5.0):
        if sum(chosen) + mass_kg <= left_kg:
            chosen.append(mass_kg)
    return chosen


def _toml(value: object) -> str:
    """Return a value as TOML; a JSON string is a TOML string."""
    import json

    return json.dumps(value, ensure_ascii=False)
