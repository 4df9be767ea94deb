"""Which channels of an LSL stream are the force and the limb's motion, and in which units. Nothing is guessed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from firmware_bridge import Address, DeviceOpenError
from firmware_bridge.codecs.lsl import LslCodec
from firmware_bridge.units import COUNTS, NEWTONS_PER_UNIT, parse_unit
from nktsense.acquire.lsl_api import Info

_SPELT: Final = {
    "kilogram-force": "kgf",
    "kilograms-force": "kgf",
    "gram-force": "gf",
    "pound-force": "lbf",
    "pounds-force": "lbf",
    "ounce-force": "ozf",
    "millinewtons": "mN",
    "kilonewtons": "kN",
}
_DEGREES: Final = {
    "degrees": 1.0,
    "degree": 1.0,
    "deg": 1.0,
    "°": 1.0,
    "radians": 180 / math.pi,
    "radian": 180 / math.pi,
    "rad": 180 / math.pi,
}


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel as its stream describes it; what is not stated is ""."""

    index: int
    label: str
    kind: str
    unit: str

    def __str__(self) -> str:
        stated = ", ".join(filter(None, (self.kind, self.unit)))
        return f"{self.index} {self.label or '(no label)'}{f' ({stated})' if stated else ''}"


def channels_of(info: Info) -> list[Channel]:
    """Return all channels of a stream, described or not."""
    node = info.desc().child("channels").child("channel")
    said: list[tuple[str, str, str]] = []
    while not node.empty():
        said.append((node.child_value("label"), node.child_value("type"), node.child_value("unit")))
        node = node.next_sibling()
    said += [("", "", "")] * (info.channel_count() - len(said))
    return [Channel(i, *words) for i, words in enumerate(said[: info.channel_count()])]


def codec_for(address: Address, info: Info) -> tuple[LslCodec, str]:
    """Choose the channels of a stream; return the codec that reads them, and what was taken for granted.

    Raises:
        DeviceOpenError: The stream and the address together do not say which channel is the force, or its unit.
    """
    channels = channels_of(info)
    force = _force_channel(address, info, channels)
    velocity = _find(address, "velocity", channels, "AngularVelocity", ("degrees/second", "radians/second"))
    angle = _find(address, "angle", channels, "Angle", ("degrees", "radians"))
    assumed: list[str] = []
    unit = _force_unit(address, info, force, assumed)
    codec = LslCodec(
        force.index,
        unit,
        velocity=None if velocity is None else velocity.index,
        velocity_deg=1.0 if velocity is None else _degrees(velocity, "velocity", assumed),
        angle=None if angle is None else angle.index,
        angle_deg=1.0 if angle is None else _degrees(angle, "angle", assumed),
        nominal_rate_hz=info.nominal_srate() or None,
    )
    return codec, " ".join(assumed)


def _list(channels: list[Channel]) -> str:
    return "; ".join(map(str, channels[:12])) + ("; …" if len(channels) > 12 else "")


def _force_channel(address: Address, info: Info, channels: list[Channel]) -> Channel:
    chosen = _chosen(address, "channel", channels)
    if chosen is not None:
        return chosen
    if len(channels) == 1:
        return channels[0]
    for said in ([c for c in channels if c.kind.lower() == "force"], [c for c in channels if c.label == "force"]):
        if len(said) == 1:
            return said[0]
    raise DeviceOpenError(
        f"The LSL stream {info.name()!r} has {len(channels)} channels, and which one is the force is not clear.",
        f"Add channel= and a label or an index: {_list(channels)}.",
    )


def _chosen(address: Address, option: str, channels: list[Channel]) -> Channel | None:
    wanted = address.options.get(option)
    if wanted is None:
        return None
    labelled = [c for c in channels if c.label == wanted] or [c for c in channels if c.label.lower() == wanted.lower()]
    if len(labelled) == 1:
        return labelled[0]
    if not labelled and wanted.isdecimal() and int(wanted) < len(channels):
        return channels[int(wanted)]
    problem = "names several channels" if labelled else "is no channel"
    raise DeviceOpenError(f"{option}={wanted} {problem} of the LSL stream.", f"It has: {_list(channels)}.")


def _find(address: Address, option: str, channels: list[Channel], kind: str, units: tuple[str, ...]) -> Channel | None:
    """Return the channel that the address names, or the only one that says it is of this kind and in these units."""
    chosen = _chosen(address, option, channels)
    said = [c for c in channels if c.kind == kind and c.unit in units]
    return chosen or (said[0] if len(said) == 1 else None)


def _force_unit(address: Address, info: Info, channel: Channel, assumed: list[str]) -> str:
    wanted, stated = address.options.get("unit"), channel.unit.strip()
    known = parse_unit(stated) or _SPELT.get(stated.lower()) if stated else None
    if wanted is None:
        if known is not None:
            return known
        states = f"states the unit {stated!r}, which is no unit of force" if stated else "states no unit"
        raise DeviceOpenError(
            f"Channel {channel} of the LSL stream {info.name()!r} {states}.",
            f"Add unit= and one of: {', '.join(NEWTONS_PER_UNIT)}, {COUNTS}.",
        )
    unit = parse_unit(wanted)
    if unit is None:
        raise DeviceOpenError(f"unit={wanted} in {address} is no unit of force.", f"Use {', '.join(NEWTONS_PER_UNIT)}.")
    if known is not None and known != unit:
        raise DeviceOpenError(
            f"The LSL stream {info.name()!r} states that its force is in {known}, the address says {unit}.",
            "Leave unit= out, or correct what the sender states.",
        )
    if stated and known is None:
        assumed.append(f"The stream states the unit {stated!r}; it is taken as {unit}, as the address says.")
    return unit


def _degrees(channel: Channel, what: str, assumed: list[str]) -> float:
    text = channel.unit.strip().lower()
    for ending in ("/second", "/sec", "/s", " per second"):
        text = text.removesuffix(ending)
    if text in _DEGREES:
        return _DEGREES[text]
    if text:
        raise DeviceOpenError(f"The {what} of the LSL stream is in {channel.unit!r}; degrees or radians are needed.")
    assumed.append(f"The stream states no unit of its {what}; degrees are assumed.")
    return 1.0
