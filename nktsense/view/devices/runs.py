"""Guided calibrations from the window: what is needed of the rooms that make records and pages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from nktsense.view.calibration.running import Running


@dataclass(frozen=True, slots=True)
class PlanLines:
    """What a plan is made of where nobody wrote one.

    Attributes:
        serial: Serial number of the instrument, or the name on its label.
        capacity_n: The highest force it is made for, N.
        unit: What it reads.
        kind: One mounting and about half an hour, or three mountings and about an hour.
        masses_kg: The weights, kg.
        weight_class: Their accuracy class of OIML R 111.
        latitude_deg: Latitude of the place, degrees, north positive.
        height_m: Its height above the sea, m.
    """

    serial: str
    capacity_n: float
    unit: Literal["counts", "N"]
    kind: Literal["short", "rotated"]
    masses_kg: tuple[float, ...]
    weight_class: str
    latitude_deg: float
    height_m: float


@dataclass(frozen=True, slots=True)
class Made:
    """What a guided run came to.

    Attributes:
        identity: Name of the record.
        valid: Whether there is a calibration; False where it was refused.
        words: What is to be said of it, a sentence each, English.
        files: Where record and pages are.
        practice: Nothing was weighed.
    """

    identity: str
    valid: bool
    words: tuple[str, ...]
    files: tuple[Path, ...]
    practice: bool = False


@dataclass(frozen=True, slots=True)
class BrokenOff:
    """A run that broke off, as by a crash, and can go on.

    Attributes:
        output: Where its record is to be.
        serial: Serial number of the instrument.
        begun_utc: When it was begun, ISO 8601.
        points: How many points were read.
        plan_text: Its plan, as TOML.
    """

    output: Path
    serial: str
    begun_utc: str
    points: int
    plan_text: str


class Run(Running, Protocol):
    """A guided run that can be concluded."""

    def start(self) -> Run:
        """Begin to read; returns at once."""
        ...

    def conclude(self) -> Made:
        """Evaluate it, keep its record, write record and pages; takes a while. Only once it is closed.

        Raises:
            NktsenseError: Nothing was read, the devices were lost, or something cannot be written.
            CalibrationError: The archive cannot be written.
        """
        ...


class Calibrations(Protocol):
    """Makes guided runs and pages of records. All of it may take a while: call it in work."""

    def plan_text(self, lines: PlanLines) -> str:
        """Return a plan as TOML.

        Raises:
            CalibrationError: The lines make no sense together.
        """
        ...

    def suggest(self, serial: str) -> tuple[Path, bool]:
        """Return where the record of a new run may go, and whether a run broke off there that can go on."""
        ...

    def broken_off(self) -> tuple[BrokenOff, ...]:
        """Return the runs that broke off here and can go on."""
        ...

    def open(self, plan_text: str, address: str, output: Path, *, resume: bool = False) -> Run:
        """Return a run for a plan, not yet started.

        Raises:
            NktsenseError: The name is taken, or its folder is missing.
            BridgeError: The address or its driver is not known.
            CalibrationError: The plan makes no sense, or the run that broke off had another one.
        """
        ...

    def practice(self) -> Run:
        """Return a run on a virtual bench with a virtual technician; nothing of it goes into the archive."""
        ...

    def page(self, serial: str, identity: str, ending: Literal["pdf", "html"]) -> Path:
        """Return where the page of a record is, and make it where there is none yet.

        Raises:
            CalibrationError: There is no such record.
            NktsenseError: It cannot be written.
        """
        ...
