"""What is said of a device that can be reached, in the chosen language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nktsense.view.words import number, said, tr

if TYPE_CHECKING:
    from nktsense.acquire.near import Near

SLOW_LATENCY_MS: Final = 1
"""An FTDI chip that waits for longer than this hands its readings on in lumps."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A device as it stands in the list.

    Attributes:
        name: What it calls itself, or where it is.
        kind: How it is reached.
        about: The driver that reads it, and why that one.
        facts: Battery, signal and the like, each with its unit.
        cautions: What to know or to do first, a sentence each.
    """

    name: str
    kind: str
    about: str
    facts: str = ""
    cautions: tuple[str, ...] = ()


def kind_word(kind: str) -> str:
    """Return how a device is reached."""
    words = {
        "serial": tr("Serial port"),
        "bluetooth": tr("Bluetooth"),
        "hid": tr("USB"),
        "lsl": tr("LSL stream"),
        "simulated": tr("Simulated"),
    }
    return words[kind]


def shown(row: Near) -> Shown:
    """Return how a device, or a way that cannot be used, is shown."""
    kind = kind_word(row.kind)
    if not row.address:
        return Shown(kind, kind, tr("Nothing can be looked for this way."), cautions=_cautions(row))
    name = row.model or row.name or row.address.partition(":")[2]
    if row.kind == "simulated":
        name = scenario_words(row.address.partition(":")[2].partition("?")[0])
    return Shown(name, kind, _about(row), _facts(row), _cautions(row))


def scenario_words(scenario: str) -> str:
    """Return what a simulated device plays."""
    words = {
        "rest": tr("Nobody pushes"),
        "hold": tr("A push that is held"),
        "make": tr("A make test"),
        "break": tr("A break test that gives way late"),
        "give_way": tr("A push that gives way early"),
        "fade": tr("A push that fades"),
    }
    return words.get(scenario, scenario)


def _about(row: Near) -> str:
    if row.kind == "simulated":
        return tr("For practice. Nothing is measured.")
    if not row.driver:
        if row.kind == "serial":
            return tr("A port does not say what is plugged in. Listen to it to find out.")
        return tr("No driver here is known to read it.")
    words = {"driver": row.driver, "why": said(row.why)}
    if row.kind == "serial":
        return tr("Likely the driver {driver}: {why}", **words)
    return tr("Driver {driver}: {why}", **words)


def _facts(row: Near) -> str:
    parts: list[str] = []
    if row.battery_share is not None:
        parts.append(tr("battery {percent} %", percent=number(100 * row.battery_share)))
    if row.battery_v is not None:
        parts.append(tr("battery {volts} V", volts=number(row.battery_v, 2)))
    if row.rssi_dbm is not None:
        parts.append(tr("signal {level} dBm", level=number(row.rssi_dbm)))
    if row.serial_number:
        parts.append(tr("serial number {serial}", serial=row.serial_number))
    if row.firmware:
        parts.append(tr("firmware {version}", version=row.firmware))
    if row.usb_id:
        parts.append(tr("USB {id}", id=row.usb_id))
    return " · ".join(parts)


def _cautions(row: Near) -> tuple[str, ...]:
    out: list[str] = []
    if row.problem:
        out.append(f"{said(row.problem)} {said(row.advice)}".strip())
    if row.needs and row.needs != row.advice:
        out.append(said(row.needs))
    if row.latency_ms is not None and row.latency_ms > SLOW_LATENCY_MS:
        out.append(
            tr(
                "The latency timer of its USB chip is {ms} ms: readings come in lumps. Set it to 1 ms.",
                ms=row.latency_ms,
            )
        )
    out += [said(notice) for notice in row.notices]
    return tuple(out)


def in_order(rows: Sequence[Near]) -> list[Near]:
    """Return what was found: what a driver reads first, then the rest, then troubles, and what is simulated last."""
    return sorted(rows, key=lambda row: (row.kind == "simulated", not row.address, not row.driver))


def usable(rows: Sequence[Near]) -> list[Near]:
    """Return what can be chosen, in order."""
    return [row for row in in_order(rows) if row.address and not row.problem]


def unmeasured(address: str) -> bool:
    """Whether nothing is measured by what an address names."""
    return address.partition(":")[0].strip().lower() in ("sim", "replay")
