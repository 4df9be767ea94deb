"""What is to be calibrated, with what, where and how: the plan a technician writes once, in TOML."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

import msgspec

from calibration.errors import CalibrationError
from calibration.guide.plan_numbers import check_numbers
from calibration.guide.plan_parts import (
    MAX_STEPS,
    Direction,
    Gauge,
    Instrument,
    Judgement,
    Kind,
    Laboratory,
    Mass,
    Place,
    Section,
    Sequence,
)

__all__ = [
    "Direction",
    "Gauge",
    "Instrument",
    "Judgement",
    "Kind",
    "Laboratory",
    "Mass",
    "Place",
    "Plan",
    "Section",
    "Sequence",
]


class Plan(Section, frozen=True):
    """A calibration, before it is made. Weights and a gauge exclude each other."""

    instrument: Instrument
    place: Place
    sequence: Sequence
    laboratory: Laboratory = Laboratory()
    judgement: Judgement = Judgement()
    weight: tuple[Mass, ...] = ()
    carrier: tuple[Mass, ...] = ()
    gauge: Gauge | None = None

    @classmethod
    def from_text(cls, text: str, where: str = "The plan") -> Plan:
        """Read a plan from TOML.

        Args:
            text: The TOML.
            where: What it is called in a message.

        Raises:
            CalibrationError: It is no TOML, a name in it is not known, a value is missing, of another kind, or makes no
                sense with the others.
        """
        try:
            plan = msgspec.convert(tomllib.loads(text), cls)
        except tomllib.TOMLDecodeError as error:
            raise CalibrationError(f"{where} is no TOML: {error}.") from error
        except msgspec.ValidationError as error:
            raise CalibrationError(f"{where} cannot be used: {_in_toml(str(error))}.") from error
        try:
            plan.check()
        except CalibrationError as error:
            raise CalibrationError(f"{where} cannot be used: {error}") from error
        return plan

    @classmethod
    def load(cls, path: Path) -> Plan:
        """Read a plan from a file; see `from_text`."""
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise CalibrationError(f"{path} cannot be read: {error}.") from error
        return cls.from_text(text, str(path))

    def check(self) -> None:
        """Refuse what makes no sense together.

        Raises:
            CalibrationError: It does not; the message says what to change.
        """
        check_numbers(
            instrument=self.instrument,
            place=self.place,
            sequence=self.sequence,
            judgement=self.judgement,
            gauge=self.gauge,
        )
        if not self.instrument.serial.strip():
            raise CalibrationError("[instrument] serial is empty. Type its serial number or the name on its label.")
        _positive("[instrument] capacity_n", self.instrument.capacity_n)
        if self.instrument.resolution < 0:
            raise CalibrationError("[instrument] resolution is below 0.")
        self._check_reference()
        self._check_sequence()
        self._check_place()

    def _check_reference(self) -> None:
        if (self.gauge is None) == (not self.weight):
            raise CalibrationError("A plan has either [[weight]] tables or one [gauge] table.")
        names = [mass.name for mass in (*self.weight, *self.carrier)]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise CalibrationError(f"[[weight]] and [[carrier]]: two are called {twice[0]!r}. Give each its own name.")
        for mass in (*self.weight, *self.carrier):
            if (mass.weight_class is None) == (mass.expanded_u_kg is None):
                raise CalibrationError(f"[[weight]] {mass.name!r} needs either weight_class or expanded_u_kg.")
        if self.gauge is not None:
            _positive("[gauge] expanded_u_percent", self.gauge.expanded_u_percent)

    def _check_sequence(self) -> None:
        steps, forces = self.sequence.steps, self.sequence.forces_n
        if bool(forces) == (self.gauge is None) or bool(steps) == (self.gauge is not None):
            raise CalibrationError("[sequence] has steps for weights, and forces_n for a gauge.")
        count = len(steps or forces)
        least = 1 if self.sequence.kind == "check" else 3
        if not least <= count <= MAX_STEPS:
            raise CalibrationError(f"[sequence] has {count} steps; a curve wants 5 to 10, {least} at least.")
        known = {mass.name for mass in self.weight}
        missing = sorted({name for step in steps for name in step} - known)
        if missing:
            raise CalibrationError(f"[sequence] steps name the weight {missing[0]!r}, which no [[weight]] table has.")
        if any(later <= before for before, later in pairwise(forces)):
            raise CalibrationError("[sequence] forces_n must rise.")
        if forces and forces[-1] > self.instrument.capacity_n * 1.001:
            raise CalibrationError(f"[sequence] goes up to {forces[-1]:g} N, above the capacity of the instrument.")
        for name in ("dwell_s", "read_s", "patience_s", "steady_percent"):
            _positive(f"[sequence] {name}", getattr(self.sequence, name))
        if self.sequence.preloads < 0:
            raise CalibrationError("[sequence] preloads is below 0.")
        if self.sequence.kind == "short" and self.judgement.reproducibility_percent is None:
            raise CalibrationError(
                "A short sequence cannot find what a new mounting changes. Give [judgement] reproducibility_percent "
                'from what is known of the model (a first guess is 0.2 to 0.5), or choose kind = "rotated".'
            )

    def _check_place(self) -> None:
        place = self.place
        by_latitude = place.latitude_deg is not None and place.height_m is not None
        if place.gravity_m_per_s2 is None and not by_latitude and self.gauge is None:
            raise CalibrationError("[place] needs gravity_m_per_s2, or latitude_deg and height_m.")


def _positive(name: str, value: float) -> None:
    if not value > 0:
        raise CalibrationError(f"{name} must be above 0, not {value:g}.")


def _in_toml(message: str) -> str:
    """Say where in the file, in the file's own words: ``$.weight[0].mass_kg`` is [weight] mass_kg of the first."""
    head, _, path = message.partition(" - at `$.")
    if not path:
        return head.replace("`", "")
    return f"{head} in {path.rstrip('`')}".replace("`", "")
