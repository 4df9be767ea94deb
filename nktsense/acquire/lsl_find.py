"""Find streams of the lab streaming layer: all that are there, the one an address names, one that was lost."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import math
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from firmware_bridge import Address, DeviceOpenError
from firmware_bridge.codecs.lsl import NUMBER_TYPES
from nktsense.acquire.lsl_api import STRING, Info, Lsl, load_pylsl
from nktsense.acquire.lsl_channels import codec_for
from nktsense.errors import MissingExtraError

LOOK_S: Final = 10.0
"""How long a stream is looked for, unless the address says ``wait=``."""
FORGET_S: Final = 2.0
"""A stream that has not answered for so long is no longer there."""
_SETTLE_S: Final = 0.7
"""After a match: so long others may still answer."""
_DESCRIBE_S: Final = 1.0
"""So long a stream that was found may take to describe itself."""
_ASK_EVERY_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class StreamFound:
    """A stream of numbers that is there now.

    Attributes:
        name: Its name.
        type: Its type, such as ``Force`` or ``EEG``; "" where it states none.
        source_id: What it is found again by; "" where it states nothing.
        host: The computer that sends it.
        rate_hz: Its nominal rate, or None where it is irregular.
        channels: How many channels it has.
        unit: Unit of its force, a key of ``NEWTONS_PER_UNIT`` or ``counts``; "" where the stream does not say which
            channel is the force and in what unit, so that the address needs ``channel=`` or ``unit=``.
        address: What opens it.
    """

    name: str
    type: str
    source_id: str
    host: str
    rate_hz: float | None
    channels: int
    unit: str
    address: str


def list_streams(wait_s: float = 1.0) -> list[StreamFound]:
    """Return the streams of numbers that answer, by name and host; none where pylsl is not installed.

    Args:
        wait_s: How long answers are waited for. Below half a second some streams may be missed.
    """
    try:
        lsl = load_pylsl()
    except MissingExtraError:
        return []
    resolver = lsl.ContinuousResolver(forget_after=FORGET_S + wait_s)
    time.sleep(wait_s)
    seen = [info for info in resolver.results() if info.channel_format() in NUMBER_TYPES]
    if not seen:
        return []
    with ThreadPoolExecutor(min(len(seen), 16), "lsl-list") as pool:
        units = list(pool.map(_unit, itertools.repeat(lsl), seen))
    found = [_found(info, unit, seen) for info, unit in zip(seen, units, strict=True)]
    return sorted(found, key=lambda one: (one.name, one.host, one.source_id))


def _unit(lsl: Lsl, info: Info) -> str:
    """Ask a stream to describe itself; return the unit of its force, or ""."""
    with contextlib.suppress(RuntimeError, DeviceOpenError):
        full = lsl.StreamInlet(info, max_buflen=1, recover=False).info(_DESCRIBE_S)
        return codec_for(Address("lsl", info.name(), {}), full)[0].wire_unit
    return ""


def _found(info: Info, unit: str, seen: list[Info]) -> StreamFound:
    return StreamFound(
        info.name(),
        info.type(),
        info.source_id(),
        info.hostname(),
        info.nominal_srate() or None,
        info.channel_count(),
        unit,
        _address(info, seen),
    )


def _address(info: Info, seen: list[Info]) -> str:
    """Return the plainest address that fits this stream and no other."""
    for prefix, text, among in (
        ("", info.name(), Counter(other.name() for other in seen)),
        ("type=", info.type(), Counter(other.type() for other in seen)),
        ("source=", info.source_id(), Counter(other.source_id() for other in seen)),
    ):
        target = prefix + text
        plain = text not in ("", "*") and "?" not in text and text == text.strip()
        if plain and among[text] == 1 and _meant(target) == (prefix, text):
            return f"lsl:{target}"
    return f"lsl:{info.name()}"


def _meant(target: str) -> tuple[str, str]:
    """Return what a target names, ``type=``, ``source=`` or "" for the name, and the text to compare with."""
    for prefix in ("type=", "source="):
        if target.startswith(prefix):
            return prefix, target.removeprefix(prefix)
    return "", target


def fits(address: Address, info: Info) -> bool:
    """Return whether a stream is one of numbers that an address names."""
    if info.channel_format() not in NUMBER_TYPES:
        return False
    if address.target == "*":
        return True
    prefix, text = _meant(address.target)
    return {"": info.name, "type=": info.type, "source=": info.source_id}[prefix]() == text


def is_markers(info: Info, name: str) -> bool:
    """Return whether a stream is one of strings with this name."""
    return info.channel_format() == STRING and info.name() == name


async def find_numbers(lsl: Lsl, address: Address, markers: str | None, look_s: float) -> tuple[Info, Info | None]:
    """Look for the stream of numbers that an address names, and for a stream of strings at the same time.

    Args:
        lsl: The module pylsl.
        address: Names the stream of numbers.
        markers: Name of the stream of strings; None looks for none.
        look_s: How long they are looked for, s.

    Raises:
        DeviceOpenError: One is not there, or several fit.
    """
    wanted: list[Callable[[Info], bool]] = [lambda info: fits(address, info)]
    if markers is not None:
        wanted.append(lambda info: is_markers(info, markers))
    seen = await _look(lsl, wanted, look_s)
    return _the_numbers(address, seen, look_s), None if markers is None else _the_markers(markers, seen)


async def find_markers(lsl: Lsl, name: str, look_s: float) -> Info:
    """Look for a stream of strings.

    Raises:
        DeviceOpenError: It is not there, or several are called so.
    """
    return _the_markers(name, await _look(lsl, [lambda info: is_markers(info, name)], look_s))


async def _look(lsl: Lsl, wanted: list[Callable[[Info], bool]], look_s: float) -> list[Info]:
    """Return all that was seen, once each wanted one is there or the time is over."""
    resolver = lsl.ContinuousResolver(forget_after=FORGET_S)
    seen: list[Info] = []
    until, settled = time.monotonic() + look_s, math.inf
    while time.monotonic() < min(until, settled):
        seen = resolver.results()
        have = all(any(map(fit, seen)) for fit in wanted)
        settled = min(settled, time.monotonic() + _SETTLE_S) if have else math.inf
        await asyncio.sleep(_ASK_EVERY_S)
    return seen


def _the_numbers(address: Address, seen: list[Info], look_s: float) -> Info:
    found = [info for info in seen if fits(address, info)]
    if not found:
        raise DeviceOpenError(
            f"No LSL stream of numbers for {address} was found within {look_s:g} s. Seen: {_list(seen)}.",
            "Start the sender, check its name, and that a firewall lets LSL through (UDP 16571, TCP and UDP "
            "16572 to 16604).",
        )
    if len(found) > 1:
        raise DeviceOpenError(
            f"{len(found)} LSL streams fit {address}: {_list(found)}.",
            "Name one, or stop the others.",
        )
    return found[0]


def _the_markers(name: str, seen: list[Info]) -> Info:
    named = [info for info in seen if is_markers(info, name)]
    if len(named) != 1:
        raise DeviceOpenError(
            f"{len(named) or 'No'} LSL streams of strings are called {name!r}. Seen: {_list(seen)}.",
            "Start its sender, or leave the markers out.",
        )
    return named[0]


async def answers(lsl: Lsl, uid: str, wait_s: float) -> bool:
    """Return whether a stream answers within some time: a network that was cut does not say so."""
    return await _wait_for(lsl, lambda info: info.uid() == uid, wait_s) is not None


async def find_again(lsl: Lsl, lost: Info, wait_s: float) -> Info | None:
    """Return a lost stream once it is there again, or None.

    Without a source id only its computer tells that it is the same stream.
    """
    wanted = _identity(lost)
    return await _wait_for(
        lsl,
        lambda info: _identity(info) == wanted and bool(info.source_id() or info.hostname() == lost.hostname()),
        wait_s,
    )


def _identity(info: Info) -> tuple[str, str, int, int, str]:
    return info.name(), info.type(), info.channel_count(), info.channel_format(), info.source_id()


async def _wait_for(lsl: Lsl, wanted: Callable[[Info], bool], wait_s: float) -> Info | None:
    resolver = lsl.ContinuousResolver(forget_after=FORGET_S)
    until = time.monotonic() + wait_s
    while time.monotonic() < until:
        for info in resolver.results():
            if wanted(info):
                return info
        await asyncio.sleep(_ASK_EVERY_S)
    return None


def _list(infos: list[Info]) -> str:
    return "; ".join(map(_describe, infos)) or "no stream at all"


def _describe(info: Info) -> str:
    rate = f"{info.nominal_srate():g} Hz" if info.nominal_srate() else "irregular"
    kind = "text" if info.channel_format() == STRING else "numbers"
    return f"{info.name()} (type {info.type() or '–'}, {info.channel_count()} × {kind}, {rate}, {info.hostname()})"
