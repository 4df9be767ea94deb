"""A device behind a link: closed, cut or exchanged at the worst moment."""

from __future__ import annotations

import asyncio
import os
import struct
import sys
import threading
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge import DeviceLostError, DeviceOpenError, FactKind, Packet, link_device
from firmware_bridge.codecs import ProgressorCodec, make_codec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.errors import AnotherDeviceError
from firmware_bridge.link import Link
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import SerialLink
from firmware_bridge.links import serial as serial_link
from firmware_bridge.polled_device import PolledSerialDevice

START, STOP = b"\x65", b"\x66"
posix = pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")


def frame(first: int, count: int = 8) -> bytes:
    """Return a data frame of the Progressor, 80 readings a second: number n is n tenths of a kgf."""
    body = b"".join(struct.pack("<fI", (first + i) / 10, (first + i) * 12_500) for i in range(count))
    return bytes((1, len(body))) + body


class Peer:
    """The other end of a socket: what is to be said once it hears START, and what became of its connections."""

    def __init__(self, says: Callable[[int], bytes], *, hangs_up: bool = False) -> None:
        self.says, self.hangs_up = says, hangs_up
        self.heard: list[bytearray] = []
        self.open = 0

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        number, heard = len(self.heard), bytearray()
        self.heard.append(heard)
        self.open += 1
        try:
            while data := await reader.read(64):
                heard += data
                if START in data:
                    writer.write(self.says(number))
                    await writer.drain()
                    if self.hangs_up:
                        break
        except ConnectionError:
            pass
        finally:
            self.open -= 1
            writer.close()

    async def settled(self) -> int:
        """Return how many connections are still open a moment later."""
        for _ in range(1000):
            if not self.open:
                break
            await asyncio.sleep(0.02)
        return self.open


@asynccontextmanager
async def serving(peer: Peer) -> AsyncGenerator[str]:
    server = await asyncio.start_server(peer.talk, "127.0.0.1", 0)
    try:
        yield f"socket://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


def device(link: Link, **options: float) -> LinkDevice:
    return LinkDevice(link, ProgressorCodec(), DeviceInfo("progressor"), **options)  # type: ignore[arg-type]


async def read_all(one: LinkDevice, into: list[Packet]) -> None:
    async for packet in one.packets():
        into.append(packet)  # noqa: PERF401  what came before an error counts


async def until(holds: Callable[[], object]) -> None:
    """Let the loop go on until something is so."""
    async with asyncio.timeout(20.0):
        while not holds():
            await asyncio.sleep(0.01)


def told(packets: list[Packet]) -> list[FactKind]:
    return [fact.kind for packet in packets for block in packet.blocks for fact in block.facts]


def test_closing_while_it_streams_does_not_open_it_again() -> None:
    async def main() -> None:
        peer = Peer(lambda _: frame(0))
        async with serving(peer) as port:
            one, packets = device(SerialLink(port), reconnect_s=30.0), list[Packet]()
            await one.open()
            task = asyncio.create_task(read_all(one, packets))
            await until(lambda: packets)
            await one.close()
            with pytest.raises(DeviceLostError):
                await asyncio.wait_for(task, 20.0)
            assert await peer.settled() == 0
            assert len(peer.heard) == 1
            assert peer.heard[0].endswith(STOP)

    asyncio.run(main())


def test_closing_while_it_is_looked_for_ends_the_search_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_device, "_FIRST_WAIT_S", 300.0)
    monkeypatch.setattr(link_device, "_LONGEST_WAIT_S", 300.0)

    async def main() -> list[Packet]:
        peer = Peer(lambda _: frame(0), hangs_up=True)
        async with serving(peer) as port:
            one, packets = device(SerialLink(port), reconnect_s=600.0), list[Packet]()
            await one.open()
        task = asyncio.create_task(read_all(one, packets))
        await until(lambda: FactKind.DISCONNECT in told(packets))  # from now on it waits for its next attempt
        await one.close()
        with pytest.raises(DeviceLostError):
            await asyncio.wait_for(task, 20.0)
        return packets

    assert FactKind.RECONNECT not in told(asyncio.run(main()))


class Slow:
    """A line that takes its time to open; what is opened and not closed again is counted."""

    def __init__(self, *, lost_in: str = "") -> None:
        self.lost_in = lost_in
        self.opened = 0
        self.opening = asyncio.Event()

    async def open(self) -> None:
        self.opening.set()
        await asyncio.sleep(0.2)
        self.opened += 1

    async def read(self) -> object:
        raise DeviceLostError("gone")

    async def write(self, data: bytes) -> None:
        if self.opened and self.lost_in == "write" and data:
            raise DeviceLostError("gone")

    async def close(self) -> None:
        self.opened = 0


def test_closing_while_it_is_opened_leaves_nothing_open() -> None:
    async def main() -> None:
        line = Slow()
        one = LinkDevice(line, make_codec("lutron"), DeviceInfo("x"))  # type: ignore[arg-type]
        task = asyncio.create_task(one.open())
        await line.opening.wait()
        await one.close()
        with pytest.raises(DeviceOpenError, match="closed while"):
            await task
        assert line.opened == 0

    asyncio.run(main())


def test_closing_while_it_is_opened_again_leaves_nothing_open() -> None:
    async def main() -> None:
        line, packets = Slow(), list[Packet]()
        one = LinkDevice(line, make_codec("lutron"), DeviceInfo("x"), reconnect_s=30.0)  # type: ignore[arg-type]
        await one.open()
        line.opening.clear()
        task = asyncio.create_task(read_all(one, packets))
        await line.opening.wait()
        await one.close()
        with pytest.raises(DeviceLostError):
            await asyncio.wait_for(task, 20.0)
        assert line.opened == 0

    asyncio.run(main())


@pytest.mark.parametrize("cancelled", [False, True])
def test_an_opening_that_fails_or_is_cancelled_lets_the_line_go(cancelled: bool) -> None:
    async def main() -> None:
        line = Slow(lost_in="" if cancelled else "write")
        one = device(line)  # type: ignore[arg-type]
        if not cancelled:
            with pytest.raises(DeviceOpenError, match="gone"):
                await one.open()
        else:
            line.read = lambda: asyncio.sleep(60)  # type: ignore[method-assign,assignment]
            task = asyncio.create_task(one.open())
            await asyncio.sleep(0.4)  # the answer to the first question is waited for
            assert line.opened == 1
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        assert line.opened == 0

    asyncio.run(main())


def test_a_line_that_only_ever_comes_back_for_a_moment_is_given_up_in_time() -> None:
    async def main() -> list[Packet]:
        peer = Peer(lambda number: b"" if number else frame(0), hangs_up=True)
        packets: list[Packet] = []
        async with serving(peer) as port:
            one = device(SerialLink(port), reconnect_s=1.2)
            await one.open()
            with pytest.raises(DeviceLostError, match="did not come back within"):
                await asyncio.wait_for(read_all(one, packets), 40.0)
            await one.close()
        return packets

    packets = asyncio.run(main())
    kinds = [kind for kind in told(packets) if kind in (FactKind.DISCONNECT, FactKind.RECONNECT)]
    assert kinds.count(FactKind.RECONNECT) >= 1
    assert kinds[::2] == [FactKind.DISCONNECT] * len(kinds[::2])
    assert kinds[1::2] == [FactKind.RECONNECT] * len(kinds[1::2])


class Fickle:
    """A line that comes back, says something while it is asked who is there, and is gone before it says its name.

    After ``losses`` of these it stays away.
    """

    def __init__(self, losses: int) -> None:
        self.left = losses
        self.arrivals: list[bytes] = []
        self.first = True

    async def open(self) -> None:
        if not self.first and self.left <= 0:
            raise DeviceOpenError("away")
        self.arrivals = [frame(0)] if self.first else [frame(1000 * self.left)]
        self.left -= not self.first
        self.first = False

    async def read(self) -> object:
        from firmware_bridge.links.serial import Arrival

        if self.arrivals:
            return Arrival(self.arrivals.pop(), time.monotonic())
        raise DeviceLostError("gone")

    async def write(self, data: bytes) -> None:
        del data

    async def close(self) -> None:
        pass


def test_bytes_heard_in_a_failed_identification_reach_the_recording_although_it_is_given_up() -> None:
    async def main() -> list[Packet]:
        packets: list[Packet] = []
        line = Fickle(losses=1)
        one = LinkDevice(line, ProgressorCodec(), DeviceInfo("x"), reconnect_s=0.8)  # type: ignore[arg-type]
        line.read, real = (lambda: asyncio.sleep(60)), line.read  # type: ignore[method-assign,assignment]
        await one.open()
        line.read = real  # type: ignore[method-assign]
        with pytest.raises(DeviceLostError, match="did not come back"):
            await read_all(one, packets)
        return packets

    packets = asyncio.run(main())
    assert [packet.raw for packet in packets if packet.raw] == [frame(0), frame(1000)]
    assert told(packets)[:2] == [FactKind.DISCONNECT, FactKind.RECONNECT]
    assert FactKind.GAP in told(packets)
    assert told(packets)[-1] is FactKind.DISCONNECT


def godirect(serial: bytes) -> bytes:
    """Return what a Go Direct sensor answers when it is asked who it is."""
    rest = bytes((0x55, 0xFC)) + struct.pack("<16s16s32s", b"GDX-HD", serial, b"GDX-HD " + serial) + bytes(88)
    length = 4 + len(rest)
    data = bytes((0x98, length, 0xF0, (0x98 + length + 0xF0 + sum(rest)) % 256)) + rest
    out = b""
    for at in range(0, len(data), 20):
        piece = data[at : at + 20]
        low = len(piece)
        out += bytes((0xD1, 0, low, 0, 0xD1 ^ low)) + piece
    return out


@pytest.mark.parametrize("second", [b"0A2", b"0A1"])
def test_another_device_behind_the_same_name_ends_the_stream(second: bytes) -> None:
    class Swapped(Fickle):
        async def open(self) -> None:
            again = not self.first
            await super().open()
            self.arrivals = [godirect(second if again else b"0A1")]

    async def main() -> tuple[str, type[Exception]]:
        codec = make_codec("godirect")
        line = Swapped(losses=1)
        one = LinkDevice(line, codec, DeviceInfo("x"), reconnect_s=0.8)  # type: ignore[arg-type]
        one.assembler.feed(godirect(b"0A1"), 0.0)
        packets: list[Packet] = []
        with pytest.raises(DeviceLostError) as ended:
            await read_all(one, packets)
        assert told(packets)[0] is FactKind.DISCONNECT
        return str(ended.value), type(ended.value)

    message, kind = asyncio.run(main())
    if second == b"0A1":
        assert kind is DeviceLostError
        assert "did not come back" in message
    else:
        assert kind is AnotherDeviceError
        assert "GDX-HD 0A2, where GDX-HD 0A1 was before" in message


@posix
def test_a_port_that_another_link_holds_is_refused_and_neither_loses_a_byte() -> None:
    master, slave = os.openpty()
    path = os.ttyname(slave)

    async def run() -> None:
        first, second = SerialLink(path), SerialLink(path)
        await first.open()
        with pytest.raises(DeviceOpenError, match=r"busy\. Another program holds it: close that program"):
            await second.open()
        os.write(master, b"whole")
        assert (await first.read()).data == b"whole"
        await first.close()
        await second.open()  # it is free again
        await second.close()

    asyncio.run(run())
    os.close(master)
    os.close(slave)


@posix
def test_a_port_that_another_usb_device_got_is_not_opened_again(tmp_path: Path) -> None:
    import pty

    master, slave = pty.openpty()
    names = iter(["0403:6001 A1", "0403:6001 A2", "0403:6001 A1"])

    async def main() -> None:
        link = SerialLink(os.ttyname(slave), usb=lambda _: next(names))
        await link.open()
        await link.close()
        with pytest.raises(DeviceOpenError, match=r"Another USB device \(0403:6001 A2\).*A1 was before"):
            await link.open()
        await link.open()
        await link.close()

    try:
        asyncio.run(main())
    finally:
        os.close(master)
        os.close(slave)


def test_a_gauge_whose_line_comes_back_for_a_moment_only_is_looked_for_further() -> None:
    async def main() -> list[Packet]:
        count = 0

        async def gauge(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal count
            count += 1
            if count != 2:  # the second time the plug only touches
                with suppress(ConnectionError):
                    while data := await reader.read(16):
                        writer.write(b"+012.3NTO\r" * data.count(b"D"))
                        if count == 1:
                            break
            writer.close()

        server = await asyncio.start_server(gauge, "127.0.0.1", 0)
        port = f"socket://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        one = PolledSerialDevice(
            SerialLink(port),
            make_codec("imada"),  # type: ignore[arg-type]
            DeviceInfo("imada"),
            reconnect_s=20.0,
        )
        packets: list[Packet] = []
        await one.open()
        async for packet in one.packets():
            packets.append(packet)
            if sum(len(block) for p in packets for block in p.blocks) >= 3:
                break
        await one.close()
        server.close()
        return packets

    packets = asyncio.run(asyncio.wait_for(main(), 60.0))
    force_n = np.concatenate([block.force_n for p in packets for block in p.blocks if block.force_n is not None])
    np.testing.assert_allclose(force_n, 12.3)
    assert {FactKind.DISCONNECT, FactKind.RECONNECT} <= set(told(packets))


def threads(name: str) -> int:
    return sum(thread.name == f"read {name}" for thread in threading.enumerate())


@posix
@pytest.mark.parametrize("socket", [False, True])
def test_closing_does_not_wait_for_a_device_that_says_nothing(socket: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serial_link, "_READ_TIMEOUT_S", 600.0)
    monkeypatch.setattr(serial_link, "_JOIN_S", 60.0)

    async def main(port: str) -> int:
        link = SerialLink(port)
        await link.open()
        assert threads(port) == 1
        await asyncio.wait_for(link.close(), 30.0)
        return threads(port)

    async def over_a_socket() -> int:
        async with serving(Peer(lambda _: b"")) as port:
            return await main(port)

    if socket:
        assert asyncio.run(over_a_socket()) == 0
        return
    master, slave = os.openpty()
    try:
        assert asyncio.run(main(os.ttyname(slave))) == 0
    finally:
        os.close(master)
        os.close(slave)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="open files are told by Linux")
def test_an_opening_or_a_closing_that_is_cancelled_leaves_neither_port_nor_thread() -> None:
    import pty

    master, slave = pty.openpty()
    port = os.ttyname(slave)
    gate = threading.Event()

    def late(_: str) -> str:
        gate.wait(5.0)
        return ""

    def files() -> int:
        return sum(path.is_symlink() and os.path.realpath(path) == port for path in Path("/proc/self/fd").iterdir())

    async def cancelled(task: asyncio.Task[None], after_s: float) -> None:
        await asyncio.sleep(after_s)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    async def main() -> None:
        before = files()
        link = SerialLink(port, usb=late)
        for _ in range(10):  # the first opening and the second, or the closing and the next opening, may meet anywhere
            gate.clear()
            await cancelled(asyncio.create_task(link.open()), 0.02)
            gate.set()
            await link.open()
            await cancelled(asyncio.create_task(link.close()), 0.01)
        for _ in range(1000):
            if files() == before and not threads(port):
                break
            await asyncio.sleep(0.02)
        assert files() == before
        assert threads(port) == 0

    try:
        asyncio.run(main())
    finally:
        os.close(master)
        os.close(slave)


def test_whoever_has_fallen_behind_still_gets_the_times_of_a_device_without_a_clock() -> None:
    reading = b"\x02" + b"4159" + b"0" + b"1" + b"%08d" + b"\r"

    async def main() -> tuple[list[Packet], list[float]]:
        peer = await asyncio.to_thread(_Ticker, reading)
        one = LinkDevice(SerialLink(peer.port), make_codec("lutron"), DeviceInfo("lutron"))
        await one.open()
        packets: list[Packet] = []
        stream = one.packets()
        packets.append(await anext(stream))
        held_up = len(peer.said_s)
        while len(peer.said_s) < held_up + 12:  # the loop is held up; the thread that reads is not
            time.sleep(0.02)
        while sum(len(block) for p in packets for block in p.blocks) < 15:
            packets.append(await anext(stream))
        await one.close()
        peer.close()
        return packets, peer.said_s

    packets, said_s = asyncio.run(asyncio.wait_for(main(), 60.0))
    host_s = np.concatenate([block.host_time_s for p in packets for block in p.blocks])
    # By the device's own pauses, which a busy machine makes longer: from 1.2 s on without the thread.
    longest_s = max(0.1, float(np.diff(said_s).max()))
    assert float(np.diff(host_s).max()) < longest_s + 0.5
    assert longest_s > 0.4 or FactKind.GAP not in told(packets)


class _Ticker:
    """Says a reading every tenth of a second, from a thread of its own."""

    def __init__(self, reading: bytes) -> None:
        import socket

        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = f"socket://127.0.0.1:{self._server.getsockname()[1]}"
        self.said_s: list[float] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(reading,), daemon=True)
        self._thread.start()

    def _run(self, reading: bytes) -> None:
        peer, _ = self._server.accept()
        with peer, suppress(OSError):
            i = 0
            while not self._over.wait(0.1):
                i += 1
                peer.sendall(reading % i)
                self.said_s.append(time.monotonic())

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        self._server.close()
