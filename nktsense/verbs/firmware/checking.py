"""The self-test of the reference instrument in words: each check with what was measured, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from firmware_bridge.codecs.nkt1_service import Check, SelfTest
from nktsense.terminal import out

if TYPE_CHECKING:
    from firmware_bridge.codecs.nkt1_calibration import StoredCalibration
    from firmware_bridge.instrument.talk import InstrumentInfo

FAULTS: Final = 'hardware.md, "When something is wrong"'
"""Where each fault is explained at length."""


@dataclass(frozen=True, slots=True)
class Row:
    """One check.

    Attributes:
        check: Which.
        title: Its name for people.
        made: Whether it was made.
        passed: Whether it was made and passed.
        measured: What was measured, in words, or "".
        expected: What it should be, in words.
        advice: What to do where it failed.
    """

    check: Check
    title: str
    made: bool
    passed: bool
    measured: str
    expected: str
    advice: str


@dataclass(frozen=True, slots=True)
class ZeroMoved:
    """How far the zero is from that of the stored calibration.

    Attributes:
        moved_n: By how much, N; as a force in the positive direction would show.
        counts: The same in counts.
        since: Day of the calibration, YYYY-MM-DD.
    """

    moved_n: float
    counts: float
    since: str


@dataclass(frozen=True, slots=True)
class _About:
    title: str
    expected: str
    measured: Callable[[SelfTest], str]
    advice: str


def _unmeasured(found: SelfTest) -> str:
    del found
    return ""


_CHECKS: Final[dict[Check, _About]] = {
    Check.MEMORY: _About(
        "memory",
        "a whole copy of the calibration, or none",
        _unmeasured,
        "Write the calibration again from its record: nktsense calibrate write ADDRESS --record FILE.",
    ),
    Check.FORCE_ANSWERS: _About(
        "force answers",
        "readings",
        _unmeasured,
        "Check the wires between the converter of the load cell and the board, the converter's supply, and that the "
        "firmware is the one for this converter (nktsense firmware info tells).",
    ),
    Check.FORCE_IN_RANGE: _About(
        "force in range",
        "off the ends, ±8388607",
        lambda found: f"{found.mean_counts} counts",
        "Take the load off. Where it stays, a wire of the load cell is loose or at the wrong terminal.",
    ),
    Check.FORCE_ALIVE: _About(
        "force alive",
        "readings that differ",
        lambda found: f"±{found.noise_counts:.1f} counts",
        "Check the wires of the load cell at its converter; where they are good, the converter is broken.",
    ),
    Check.RATE: _About(
        "rate",
        "within 15 % of the nominal rate",
        lambda found: f"{found.rate_hz:.1f} Hz",
        '10 Hz from an HX711: most boards tie its pin RATE low; what to do stands in hardware.md, "With the HX711". '
        "Else the converter's clock is off.",
    ),
    Check.MOTION_ANSWERS: _About(
        "motion answers",
        "readings",
        _unmeasured,
        "Check the four wires of the motion sensor (supply, ground, SDA, SCL), and that it has the address 0x68.",
    ),
    Check.MOTION_ALIVE: _About(
        "motion alive",
        "readings that differ",
        _unmeasured,
        "Switch the instrument off and on. Where it stays, the motion sensor is broken.",
    ),
    Check.STILL: _About(
        "still",
        "at most 10 °/s; 0.9 to 1.1 g",
        lambda found: f"{found.turn_dps:.1f} °/s; {found.gravity_g:.2f} g",
        "Lay it down, do not touch it, and test again. Where it stays, the motion sensor is broken.",
    ),
    Check.SUPPLY: _About(
        "supply",
        "4.2 V or more",
        lambda found: "" if found.supply_v is None else f"{found.supply_v:.2f} V",
        "Take a shorter USB cable, or another socket, without a hub.",
    ),
    Check.BUTTON: _About(
        "button",
        "not held",
        _unmeasured,
        "Let the button go and test again. Where it stays, its wire touches ground.",
    ),
}


def rows_of(found: SelfTest, nominal_hz: int | None) -> list[Row]:
    """Return the ten checks, in order.

    Args:
        found: What the instrument found.
        nominal_hz: The rate that it should have, samples per second, where it told.
    """
    rows: list[Row] = []
    for check, about in _CHECKS.items():
        made, failed = check in found.done, check in found.failed
        expected = f"{nominal_hz} Hz ± 15 %" if check is Check.RATE and nominal_hz else about.expected
        told = about.measured(found) if made else ""
        rows.append(Row(check, about.title, made, made and not failed, told, expected, about.advice))
    return rows


def zero_moved(found: SelfTest, stored: StoredCalibration | None) -> ZeroMoved | None:
    """Return how far the zero is from that of the stored calibration.

    None where none is stored, or where the force was not read well. The slope at no load turns counts into newtons.
    """
    read = Check.FORCE_ANSWERS | Check.FORCE_IN_RANGE | Check.FORCE_ALIVE
    if stored is None or found.failed & read or found.done & read != read:
        return None
    counts = found.mean_counts - stored.zero_reading
    return ZeroMoved(counts / stored.coefficients[0], counts, stored.day.isoformat())


def as_row(
    where: str, who: InstrumentInfo, found: SelfTest, rows: list[Row], moved: ZeroMoved | None
) -> dict[str, Any]:
    """Return a self-test for machines."""
    return {
        "address": where,
        "model": who.model,
        "serial": who.serial,
        "firmware": who.firmware,
        "passed": found.passed,
        "checks": [
            {
                "check": str(row.check.name).lower(),
                "result": _result(row),
                "measured": row.measured,
                "expected": row.expected,
                "advice": row.advice if row.made and not row.passed else "",
            }
            for row in rows
        ],
        "mean_counts": found.mean_counts,
        "noise_counts": found.noise_counts,
        "rate_hz": found.rate_hz,
        "turn_dps": found.turn_dps,
        "gravity_g": found.gravity_g,
        "supply_v": found.supply_v,
        "zero_moved_n": None if moved is None else moved.moved_n,
        "zero_moved_counts": None if moved is None else moved.counts,
        "zero_since": None if moved is None else moved.since,
    }


def _result(row: Row) -> str:
    return "passed" if row.passed else "failed" if row.made else "not made"


_MARKS: Final = {"passed": ("✓", "green"), "failed": ("✗", "red"), "not made": ("·", "cyan")}


def print_self_test(who: InstrumentInfo, rows: list[Row], moved: ZeroMoved | None) -> None:
    """Print a self-test: a table of the checks, then what to do about those that failed."""
    out.print(Text(f"{who.name}, firmware {who.firmware or 'not stated'}", style="bold"), soft_wrap=True)
    table = Table(box=None, pad_edge=False)
    for title in ("check", "measured", "expected", "result"):
        table.add_column(title, overflow="fold")
    for row in rows:
        mark, style = _MARKS[_result(row)]
        table.add_row(row.title, row.measured or "–", row.expected, Text(f"{mark} {_result(row)}", style=style))
    out.print(table)
    if moved is not None:
        out.print(Text(zero_words(moved)), soft_wrap=True)
    failed = [row for row in rows if row.made and not row.passed]
    for row in failed:
        out.print(Padding(Text(f"→ {row.title}: {row.advice}", style="bold"), (0, 0, 0, 2), expand=False))
    if failed:
        out.print(Text(f"More on each: {FAULTS}.", style="dim"), soft_wrap=True)
    else:
        made = sum(row.made for row in rows)
        out.print(Text(f"All {made} checks that were made passed.", style="green"), soft_wrap=True)


def zero_words(moved: ZeroMoved) -> str:
    """Return in a sentence how far the zero has moved."""
    return (
        f"The zero has moved by {moved.moved_n:+.1f} N ({moved.counts:+.0f} counts) since the calibration of "
        f"{moved.since}, if nothing pulls or pushes now. Taring takes it off; one that keeps moving needs a look."
    )
