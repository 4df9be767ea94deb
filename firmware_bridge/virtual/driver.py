"""``sim:`` addresses: a virtual dynamometer in this process, opened through the same link as a real one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import ClassVar, Final

from firmware_bridge.address import Address
from firmware_bridge.codecs import Nkt1Codec
from firmware_bridge.device import DeviceInfo, Packet
from firmware_bridge.drivers import SerialDevice, check_options, user_sign, with_codec
from firmware_bridge.errors import AddressError
from firmware_bridge.instrument.greeting import Nkt1Greeting
from firmware_bridge.links import SerialLink
from firmware_bridge.virtual.scenario import SCENARIOS, Scenario, play
from firmware_bridge.virtual.server import Faults, VirtualDynamometer
from firmware_bridge.virtual.speakers import Speaker, make_speaker

_DEFAULT: Final = "break"
_LOOK_S: Final = 0.02
_QUIET_S: Final = 2.0
"""When everything was sent and nothing arrives for this long, the stream has ended, though not all of it arrived."""


class SimDevice:
    """A virtual dynamometer and the link to it.

    Args:
        scenario: What is played; its rate is the speaker's.
        speaker: How it talks.
        faults: What goes wrong.
        speed: How much faster than real time; 0 for as fast as the line takes it.
        sign: −1 turns the sign of the force.
    """

    def __init__(self, scenario: Scenario, speaker: Speaker, faults: Faults, speed: float, sign: int = 1) -> None:
        self._scenario = replace(scenario, rate_hz=speaker.rate_hz)
        self._speaker = speaker
        self._faults = faults
        self._speed = speed
        self._sign = sign
        self._server: VirtualDynamometer | None = None
        self._device: SerialDevice | None = None
        self._info = DeviceInfo(
            driver="sim",
            model="virtual dynamometer",
            serial="SIM-0001",
            nominal_rate_hz=speaker.rate_hz,
            evidence="A",
            scale=speaker.scale,
        )

    @property
    def info(self) -> DeviceInfo:
        """What is known of the device."""
        if self._device is not None:
            return self._device.info
        return with_codec(self._info, self._speaker.codec(), self._sign)

    async def open(self) -> None:
        """Start the virtual device and open the line to it."""
        self._server = VirtualDynamometer(play(self._scenario), self._speaker, self._faults, self._speed)
        link = SerialLink(self._server.port)
        codec = self._speaker.codec()
        greeting = Nkt1Greeting("sim:", reads_stored=False) if isinstance(codec, Nkt1Codec) else None
        self._device = SerialDevice(link, codec, self._info, self._sign, greeting=greeting)
        await self._device.open()
        self._server.begin()

    async def packets(self) -> AsyncIterator[Packet]:
        """Yield packets until the scenario has been played."""
        assert self._device is not None
        assert self._server is not None
        stream = self._device.packets().__aiter__()
        pending: asyncio.Future[Packet] | None = None
        arrived, heard_s = 0, time.monotonic()
        try:
            while True:
                pending = pending or asyncio.ensure_future(anext(stream))
                done, _ = await asyncio.wait({pending}, timeout=_LOOK_S)
                if done:
                    packet = pending.result()
                    pending = None
                    arrived += len(packet.raw)
                    yield packet
                    heard_s = time.monotonic()
                elif self._server.finished.is_set():
                    quiet = time.monotonic() - heard_s > _QUIET_S
                    if quiet or arrived >= self._server.bytes_sent:
                        return
        finally:
            if pending is not None:
                pending.cancel()

    async def close(self) -> None:
        """Close the line and stop the virtual device."""
        if self._device is not None:
            await self._device.close()
        if self._server is not None:
            await asyncio.to_thread(self._server.close)


class SimDriver:
    """The virtual dynamometer as a driver."""

    schemes: ClassVar[tuple[str, ...]] = ("sim",)
    summary: ClassVar[str] = f"virtual dynamometer; scenarios: {', '.join(SCENARIOS)}"
    evidence: ClassVar[str] = ""
    rate: ClassVar[str] = "320 Hz, or rate="

    @staticmethod
    def make(address: Address) -> SimDevice:
        """Return the device; ``sim:*``, the only one there is, plays a break test.

        Options: ``codec`` (nkt1, progressor, ascii), ``peak``, ``ratio``, ``ramp``, ``hold``, ``rest``, ``repeat``,
        ``rate``, ``noise``, ``offset``, ``seed``, ``motion`` (0 leaves it out), ``sign``, ``speed``, ``drop``,
        ``garbage``, ``unplug``.

        Raises:
            AddressError: An unknown scenario, codec or option, or a number that no test could have.
        """
        check_options(address, "The virtual dynamometer", _OPTIONS)
        number = address.number
        for name, (least, most) in _RANGES.items():
            if name in address.options and not least <= number(name, least) <= most:
                raise AddressError(
                    f"The option {name}={address.options[name]} of the virtual dynamometer is out of its range.",
                    f"It goes from {least:g} to {most:g}.",
                )
        default = Scenario()
        scenario = Scenario(
            kind=(_DEFAULT if address.target in ("", "*") else address.target).replace("-", "_"),
            peak_n=number("peak", default.peak_n),
            ratio=number("ratio", default.ratio),
            ramp_n_per_s=number("ramp", default.ramp_n_per_s),
            hold_s=number("hold", default.hold_s),
            rest_s=number("rest", default.rest_s),
            repeat=int(number("repeat", 1)),
            noise=number("noise", default.noise),
            offset_n=number("offset", default.offset_n),
            seed=int(number("seed", default.seed)),
        )
        faults = Faults(
            drop=number("drop", 0.0),
            garbage=number("garbage", 0.0),
            unplug_s=number("unplug", 0.0) or None,
        )
        try:
            speaker = make_speaker(
                address.options.get("codec", "nkt1"),
                number("rate", 0.0) or None,
                motion=number("motion", 1) != 0,
            )
            play(replace(scenario, rate_hz=10.0))
        except ValueError as error:
            raise AddressError(f"{address}: {error}.") from None
        return SimDevice(scenario, speaker, faults, number("speed", 1.0), user_sign(address))


_OPTIONS: Final = frozenset(
    {
        *("driver", "codec", "peak", "ratio", "ramp", "hold", "rest", "repeat", "rate", "noise", "offset", "seed"),
        *("motion", "sign", "speed", "drop", "garbage", "unplug"),
    }
)

_RANGES: Final = {
    "peak": (1.0, 50_000.0),
    "ratio": (0.01, 1.0),
    "ramp": (1.0, 10_000.0),
    "hold": (0.0, 600.0),
    "rest": (0.0, 600.0),
    "repeat": (1.0, 1000.0),
    "rate": (1.0, 20_000.0),
    "noise": (0.0, 20.0),
    "offset": (-10_000.0, 10_000.0),
    "speed": (0.0, 1000.0),
    "drop": (0.0, 1.0),
    "garbage": (0.0, 1.0),
    "unplug": (0.0, 1e6),
}
"""What a test could have; a typing error is told instead of played."""
