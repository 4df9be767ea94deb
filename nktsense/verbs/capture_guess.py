"""Who can read some bytes: the drivers are asked, one after the other, without a device."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from firmware_bridge import Address, open_device
from firmware_bridge.errors import AddressError, DriverNotFoundError
from firmware_bridge.registry import list_drivers

if TYPE_CHECKING:
    from firmware_bridge.assembler import Assembler

Reads = list[tuple[float, bytes]]
"""Times of arrival, s, and what arrived."""
_FEWEST = 3
_NO_BYTES = frozenset({"sim", "replay"})
"""Schemes whose devices are made here: there are no bytes of theirs to be captured."""
_UNREAD = 0.2
"""A driver that leaves more than this share of the bytes does not read them."""


@runtime_checkable
class _Assembles(Protocol):
    """A device whose bytes can be read without it."""

    assembler: Assembler


def assembler_of(driver: str, options: dict[str, str], scheme: str = "") -> Assembler:
    """Return what reads a driver's bytes, without a device.

    Args:
        driver: Its name.
        options: Options of the address.
        scheme: How the device was reached; "" for the first way that the driver has.

    Raises:
        DriverNotFoundError: No such driver, or it cannot read bytes alone.
        AddressError: Its options do not suffice.
    """
    known = {info.name: info for info in list_drivers() if not info.problem}
    if driver not in known:
        raise DriverNotFoundError(f"There is no driver {driver!r}.", f"Installed: {', '.join(known)}.")
    schemes = known[driver].schemes
    alone = f"The driver {driver!r} does not read bytes alone."
    if not set(schemes) - _NO_BYTES:
        raise DriverNotFoundError(alone, "Name the driver of the device that said them.")
    device = open_device(Address(scheme or schemes[0], "capture", {**options, "driver": driver}))
    if not isinstance(device, _Assembles):
        raise DriverNotFoundError(alone, "Open the device itself.")
    return cast("_Assembles", device).assembler


def count(assembler: Assembler, reads: Reads) -> tuple[int, int]:
    """Return how many samples are in the bytes, and how many bytes are in none."""
    blocks = [block for t, data in reads for block in assembler.feed(data, t)]
    unread = (f.count for block in blocks for f in block.facts if f.kind.value in ("garbage", "crc_error"))
    return sum(map(len, blocks)), sum(unread)


def who_reads(reads: Reads) -> list[dict[str, Any]]:
    """Return the drivers of a serial line that read samples in the bytes, best first: most samples, least left."""
    total = sum(len(data) for _, data in reads)
    found: list[dict[str, Any]] = []
    for name, options in _candidates():
        try:
            samples, unread = count(assembler_of(name, options), reads)
        except (AddressError, DriverNotFoundError):
            continue
        if samples >= _FEWEST and unread <= _UNREAD * total:
            found.append({"driver": name, "options": options, "samples": samples, "unread_bytes": unread})
    return best_first(found)


def best_first(found: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return guesses in order."""
    return sorted(found, key=lambda row: (not row["samples"], row["unread_bytes"], -row["samples"]))


def _candidates() -> list[tuple[str, dict[str, str]]]:
    """Return drivers with the options under which they can read bytes that say little of themselves."""
    from firmware_bridge.codecs import PROFILES

    out: list[tuple[str, dict[str, str]]] = []
    for info in list_drivers():
        if "serial" not in info.schemes:
            continue
        if info.name == "ascii":
            for profile in PROFILES.values():
                needs = profile.unit is None and profile.unit_in_line != "always"
                unit = {"unit": "line" if profile.unit_in_line == "maybe" else "counts"} if needs else {}
                out.append(("ascii", {"profile": profile.name, **unit}))
        else:
            out.append((info.name, {}))
    return out
