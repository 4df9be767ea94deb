"""What our streams say of themselves, in the words of the XDF conventions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from firmware_bridge import DeviceInfo
from nktsense.acquire.lsl_api import DOUBLE64, FLOAT32, STRING, Info, Lsl

STREAM_TYPE: Final = "Force"
"""Type of the stream of samples. The XDF conventions name none for force."""
_RMS_PER_MAD: Final = 1.4826
_MAKERS: Final = {"mark10": "Mark-10", "progressor": "Tindeq"}
_TIME_SOURCES: Final = {
    True: "device clock, mapped to the host by the least delay seen",
    False: "arrival at the host",
    None: "stream time, mapped to the host when it was published",
}


@dataclass(frozen=True, slots=True)
class Shape:
    """Which channels a stream has: force or counts, and the limb's motion."""

    newtons: bool
    velocity: bool
    angle: bool


@dataclass(frozen=True, slots=True)
class Described:
    """What a stream of samples is announced with.

    Attributes:
        name: Its name.
        info: The device.
        shape: Its channels.
        host: This computer.
        manufacturer: Who made the device; None takes what its driver tells.
        zeroed: Whether its force is zeroed.
        delay_s: Known constant delay of the device, s, or None.
        jitter_s: Scatter of arrivals about the clock as a median absolute deviation, s, or None.
        device_clock: False where samples were timed by their arrival, None where it is not known.
    """

    name: str
    info: DeviceInfo
    shape: Shape
    host: str
    manufacturer: str | None
    zeroed: bool
    delay_s: float | None
    jitter_s: float | None
    device_clock: bool | None


def stream_info(lsl: Lsl, said: Described) -> Info:
    """Return the description of a stream of samples."""
    info, shape = said.info, said.shape
    channels = [("force", "Force", "newtons" if shape.newtons else "counts")]
    if shape.velocity:
        channels.append(("angular_velocity", "AngularVelocity", "degrees/second"))
    if shape.angle:
        channels.append(("angle", "Angle", "degrees"))
    # By it an inlet finds the stream again. A device without a serial number is told by where it hangs.
    source = f"nktsense/{info.driver}/{info.serial or f'{said.name}/{said.host}'}"
    # 24 bits of a float32 hold any force that can be measured; counts may have more.
    format_ = FLOAT32 if shape.newtons else DOUBLE64
    stream = lsl.StreamInfo(said.name, STREAM_TYPE, len(channels), info.nominal_rate_hz or 0.0, format_, source)
    desc = stream.desc()
    maker = _MAKERS.get(info.driver, "") if said.manufacturer is None else said.manufacturer
    if maker:
        desc.append_child_value("manufacturer", maker)
    described = desc.append_child("channels")
    for label, kind, unit in channels:
        channel = described.append_child("channel")
        for name, value in (("label", label), ("type", kind), ("unit", unit)):
            channel.append_child_value(name, value)
    acquisition = desc.append_child("acquisition")
    settings = " ".join(filter(None, (info.codec and f"codec={info.codec}", info.codec_options)))
    for name, value in (
        ("manufacturer", maker),
        ("model", info.model),
        ("serial_number", info.serial),
        ("firmware", info.firmware),
        ("driver", info.driver),
        ("settings", settings),
        ("zeroed", "true" if said.zeroed else ""),
        ("compensated_lag", "0"),
    ):
        if value:
            acquisition.append_child_value(name, value)
    _describe_clock(said, desc.append_child("synchronization").append_child_value)
    return stream


def _describe_clock(said: Described, add: Callable[[str, str], object]) -> None:
    add("time_source", _TIME_SOURCES[said.device_clock])
    if said.delay_s is not None:
        add("offset_mean", f"{said.delay_s:.6g}")
    if said.jitter_s is not None:
        add("offset_rms", f"{_RMS_PER_MAD * said.jitter_s:.3g}")
    # Samples may be missing, and each has its own time: readers must not draw an even line through them.
    add("can_drop_samples", "true")


def marker_info(lsl: Lsl, name: str, host: str) -> Info:
    """Return the description of the marker stream.

    It is announced before the device has said who it is: so that an inlet finds it again, its name has to do.
    """
    return lsl.StreamInfo(f"{name} markers", "Markers", 1, 0.0, STRING, f"nktsense/{name}/{host}/markers")
