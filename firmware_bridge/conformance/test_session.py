"""What is written to a device: commands to start, to stop and to ask, and nothing that it would keep."""

from __future__ import annotations

import asyncio
import contextlib
import os
import select
import sys
from typing import Any

import pytest

from firmware_bridge.address import Address
from firmware_bridge.codec import Codec
from firmware_bridge.conformance.hearing import Case, driver_of, opened
from firmware_bridge.errors import CodecError

_VERBS = ("identify", "start", "stop", "battery")
_STORED = ("tare", "zero", "calibrate", "save", "reset", "span")
_LISTEN_S = 0.1
_OPENING_S = 0.05


def _words(codec: Codec) -> set[bytes]:
    """Return all that a codec has to say."""
    said: set[bytes] = set()
    for verb in _VERBS:
        with contextlib.suppress(CodecError):  # a device need not have every command
            said.add(codec.command(verb))
    poll: tuple[bytes, float] | None = getattr(codec, "poll", None)
    if poll is not None:
        said.add(poll[0])
    return said - {b""}


def test_commands_are_bytes_and_none_tares_or_calibrates(conformance_case: Case) -> None:
    codec: Any = opened(conformance_case).codec
    assert all(type(word) is bytes for word in _words(codec))
    for verb in _STORED:
        with pytest.raises(CodecError):
            codec.command(verb)
        if hasattr(codec, "requests"):
            with pytest.raises(CodecError):
                codec.requests(verb)


async def _session(case: Case, scheme: str, target: str) -> None:
    """Open the driver's device, let it stream for a moment, close it."""
    name, example = case
    options = {key: value for key, value in example.options.items() if key != "baud" or scheme != "socket"}
    device = driver_of(name).make(Address(scheme, target, {**options, "driver": name}))
    try:
        await device.open()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LISTEN_S):
                async for _ in device.packets():
                    pass
    finally:
        await device.close()


async def _written(case: Case) -> bytes:
    """Let the driver's device say its example over a socket; return what was written to it."""
    over: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    async def device_side(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # pyserial throws away what comes before the socket is open to the end, so a device that is asked waits for it.
        said = b""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_OPENING_S):
                said = await reader.read(1)
        writer.write(case[1].stream)
        over.set_result(said + await reader.read(-1))
        writer.close()

    async with await asyncio.start_server(device_side, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        await _session(case, "socket", f"127.0.0.1:{port}")
        return await asyncio.wait_for(over, 30.0)


def _written_to_a_port(case: Case) -> bytes:
    """Let the driver's device say its example over a serial port; return what was written to it."""
    if sys.platform == "win32":
        pytest.skip("Windows has no virtual serial ports; a driver that reads socket: is tried by that")
    import pty
    import tty

    master, slave = pty.openpty()
    try:
        tty.setraw(slave)
        os.set_blocking(master, False)
        os.write(master, case[1].stream)
        asyncio.run(_session(case, "serial", os.ttyname(slave)))
        said = b""
        while select.select([master], [], [], 0.05)[0]:
            said += os.read(master, 4096)
        return said
    finally:
        os.close(master)
        os.close(slave)


def test_a_session_writes_its_commands_and_nothing_else(conformance_line: Case) -> None:
    by_socket = "socket" in driver_of(conformance_line[0]).schemes
    rest = asyncio.run(_written(conformance_line)) if by_socket else _written_to_a_port(conformance_line)
    codec = opened(conformance_line).codec
    words = sorted(_words(codec), key=len, reverse=True)
    assert codec.command("start") in rest
    while rest:
        word = next((word for word in words if rest.startswith(word)), None)
        assert word is not None, f"{rest[:40]!r} is no command to identify, start, stop or ask"
        rest = rest[len(word) :]
