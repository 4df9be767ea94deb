"""What was found, for a person: which of it is a dynamometer, what it is called, what stands in the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nktsense.view.house.addresses import same_device
from nktsense.view.look.tokens import Mark, Role
from nktsense.view.words import said, tr

if TYPE_CHECKING:
    from nktsense.acquire.near import Near

SIMULATED: Final = "sim:hold?repeat=12&rest=5"
"""Address of the simulated dynamometer that is offered: somebody who pushes and holds, again and again."""
_ORDER: Final = ("bluetooth", "hid", "serial", "lsl")


@dataclass(frozen=True, slots=True)
class DeviceState:
    """How it stands with the dynamometer.

    Attributes:
        name: What it is called, in words.
        sentence: How it stands with it.
        mark: The same as a shape.
        role: And as a colour.
    """

    name: str
    sentence: str
    mark: Mark
    role: Role = "muted"


def is_simulated(address: str) -> bool:
    """Whether an address is of a simulated dynamometer."""
    return address.partition(":")[0].casefold() == "sim"


def dynamometers(rows: Iterable[Near]) -> tuple[Near, ...]:
    """Return what can be opened as it is and is read by a driver, or most likely so; nothing simulated."""
    ready = [
        row for row in rows if row.kind in _ORDER and row.address and row.driver and not row.problem and not row.needs
    ]
    return tuple(sorted(ready, key=lambda row: (_ORDER.index(row.kind), -(row.rssi_dbm or -200))))


def hints(rows: Iterable[Near]) -> tuple[str, ...]:
    """Return what stands in the way, and what to do about it, a hint each, in the chosen language.

    What is said of a port, a device or a stream of which nobody knows that it is a dynamometer is left out.
    """
    out: list[str] = []
    for row in rows:
        unknown = bool(row.address) and (not row.driver or row.kind == "lsl")
        if row.kind == "simulated" or unknown or not (row.problem or row.needs):
            continue
        told = (row.problem, row.advice or row.needs) if row.problem else (row.needs,)
        words = " ".join(said(part) for part in told if part)
        out.append(f"{name_of(row)}: {words}" if row.address else words)
    return tuple(dict.fromkeys(out))


def name_of(row: Near) -> str:
    """Return what a found device is called."""
    return row.model or row.name or address_words(row.address)


def way_of(row: Near) -> str:
    """Return how a found device is reached, a few words; with its address where its name does not tell it."""
    where = address_words(row.address)
    named = name_of(row) == where
    match row.kind:
        case "bluetooth":
            return tr("Bluetooth") if named else tr("Bluetooth, {address}", address=where)
        case "serial":
            return tr("serial port {port}, likely a dynamometer", port=where)
        case "hid":
            return tr("USB")
        case _:
            return tr("stream in the network")


def address_words(address: str) -> str:
    """Return what a device is called of which the address alone is known."""
    if is_simulated(address):
        return tr("Simulated dynamometer")
    return address.partition("?")[0].partition(":")[2] or address


def state_of(chosen: str, rows: Iterable[Near], *, looked: bool, looking: bool, by_itself: bool = False) -> DeviceState:
    """Return how it stands with the dynamometer.

    Args:
        chosen: Address of the one that is chosen, or "".
        rows: What was found last.
        looked: Somebody looked at all.
        looking: It is being looked now.
        by_itself: It was the only one, and chosen because of that.
    """
    found = dynamometers(rows)
    if not chosen:
        return _none_chosen(len(found), looked=looked, looking=looking)
    if is_simulated(chosen):
        made_up = tr("Its forces are made up: for trying things, not for a client.")
        return DeviceState(address_words(chosen), made_up, Mark.TRIANGLE, "caution")
    seen = next((row for row in found if same_device(row.address, chosen)), None)
    if seen is not None:
        here = tr("Within reach: {way}.", way=way_of(seen))
        words = f"{here} {tr('It was the only one, so it is used from now on.')}" if by_itself else here
        return DeviceState(name_of(seen), words, Mark.CHECK, "trace")
    if looking:
        return DeviceState(address_words(chosen), tr("Looking for it."), Mark.DOTS)
    if not looked:
        return DeviceState(address_words(chosen), tr("It is looked for when a test begins."), Mark.RING)
    words = tr("Not found now. Switch it on or plug it in; it is looked for again when a test begins.")
    return DeviceState(address_words(chosen), words, Mark.RING)


def _none_chosen(found: int, *, looked: bool, looking: bool) -> DeviceState:
    name = tr("None is chosen")
    if looking:
        return DeviceState(name, tr("Looking for dynamometers."), Mark.DOTS)
    if found == 1:
        return DeviceState(name, tr("One was found."), Mark.RING)
    if found:
        return DeviceState(name, tr("Several were found. Choose the one in your hand."), Mark.RING)
    if looked:
        words = tr("None was found. Switch it on or plug it in, then look again.")
        return DeviceState(name, words, Mark.RING)
    return DeviceState(name, tr("A dynamometer is needed before a test begins, not before."), Mark.RING)
