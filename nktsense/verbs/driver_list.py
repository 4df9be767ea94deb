"""The drivers that are installed, as a list shows them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from importlib.metadata import entry_points
from typing import Any, Final

from firmware_bridge import DriverNotFoundError, list_drivers
from firmware_bridge.registry import GROUP, load_driver

EVIDENCE: Final = {
    "A": "documented by the vendor",
    "B": "two or more independent sources agree",
    "C": "one public source",
    "D": "our inference",
    "": "no protocol of a maker",
}
"""What the grades of evidence mean."""
_OWN_RATE: Final = "from the device"


@dataclass(frozen=True, slots=True)
class DriverRow:
    """A driver in the list.

    Attributes:
        name: What follows ``?driver=``.
        schemes: Address schemes that it serves.
        summary: What it reads, in a line.
        rate: Samples per second in words, as the driver states it; else that it is the device's.
        evidence: Grade of what is known of the protocol.
        evidence_words: The same in words.
        origin: Distribution that brings it.
        entry_point: Where in it the driver is.
        problem: Why it cannot be loaded, or "".
    """

    name: str
    schemes: tuple[str, ...]
    summary: str
    rate: str
    evidence: str
    evidence_words: str
    origin: str
    entry_point: str
    problem: str

    def row(self) -> dict[str, Any]:
        """Return it for machines."""
        return asdict(self)


def driver_rows() -> list[DriverRow]:
    """Return every registered driver by name, those that cannot be loaded too."""
    places = {
        (point.name, point.dist.name if point.dist is not None else "unknown"): point.value
        for point in entry_points(group=GROUP)
    }
    return [
        DriverRow(
            info.name,
            info.schemes,
            info.summary,
            "" if info.problem else _rate(info.name),
            info.evidence,
            EVIDENCE.get(info.evidence, ""),
            info.origin,
            places.get((info.name, info.origin), ""),
            info.problem,
        )
        for info in list_drivers()
    ]


def _rate(name: str) -> str:
    """Return the rate as a driver states it by an attribute ``rate``, which it need not have."""
    try:
        stated = getattr(load_driver(name), "rate", "")
    except DriverNotFoundError:
        return ""
    return stated if isinstance(stated, str) and stated else _OWN_RATE
