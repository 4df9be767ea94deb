"""A serial port or a socket through pyserial, read by a thread of its own.

The thread does nothing but read and stamp the time, so that nothing else in the program can delay a stamp.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import re
import select
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import serial
from serial.tools import list_ports

from firmware_bridge.errors import DeviceLostError, DeviceOpenError

_READ_TIMEOUT_S: Final = 0.1
_WRITE_TIMEOUT_S: Final = 2.0
_JOIN_S: Final = 2.0
_CHUNK: Final = 65536
_TOGETHER_S: Final = 0.05
"""What arrived within so long is handed on at once to whoever has fallen behind. No longer: one time stands for all of
it, and a device without a clock of its own has no other."""
_CLOSED_UNDER_US: Final = (serial.SerialException, OSError, TypeError, ValueError)
"""What pyserial raises where a port is gone, or was closed meanwhile."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Bytes and the host monotonic time in s at which the read returned."""

    data: bytes
    arrival_s: float


def _why(error: BaseException) -> str:
    """Return the operating system's own words, without the numbers and brackets of the libraries around them."""
    if "exclusively" in str(error).lower():  # pyserial's own word for a port that another program holds
        return f": {os.strerror(errno.EBUSY).lower()}"
    number = getattr(error, "errno", None)
    if isinstance(number, int) and number > 0:
        return f": {os.strerror(number).lower()}"
    found = re.search(r"\[Errno (\d+)\]", str(error))
    return f": {os.strerror(int(found.group(1))).lower()}" if found else ""


def _advice(port: str, error: BaseException) -> str:
    text = str(error).lower()
    if "permission" in text or getattr(error, "errno", None) == 13:
        if sys.platform.startswith("linux"):
            return "Your user may not open it: run `sudo usermod -aG dialout $USER`, then log out and in again."
        return "Another program may hold it: close it and try again."
    if "no such file" in text or "cannot find" in text or "filenotfound" in text:
        return "Check the cable; `nktsense devices` lists the ports that are there."
    if "busy" in text or "exclusively lock" in text:
        return "Another program holds it: close that program and try again."
    if port.startswith("socket"):
        return "Check that the program that serves it is running."
    return "Check the cable and the port's name."


class _Bell:
    """Ends the wait of a thread that reads, at once where the operating system can wait for two things."""

    def __init__(self) -> None:
        self._pipe = os.pipe() if os.name == "posix" else None

    def ring(self) -> None:
        """End the wait."""
        if self._pipe is not None:
            os.write(self._pipe[1], b"x")

    def close(self) -> None:
        """Let it go, once nobody waits any more."""
        pipe, self._pipe = self._pipe, None
        for fd in pipe or ():
            os.close(fd)

    def ready(self, fd: int) -> bool:
        """Wait for bytes; False after a while without, or where it rang."""
        assert self._pipe is not None
        return fd in select.select([fd, self._pipe[0]], [], [], _READ_TIMEOUT_S)[0]


def _reader(port: serial.SerialBase, bell: _Bell, *, socket: bool) -> Callable[[], Arrival | None]:
    """Return what waits for the next bytes of an open port and takes all that are there; None after a while without."""
    if os.name != "posix":
        return (lambda: _from_socket(port)) if socket else (lambda: _from_port(port))
    if socket:
        fd: int = port.fileno()
        return lambda: _from_socket(port) if bell.ready(fd) else None
    return lambda: _from_file(port.fileno(), bell)


def _from_file(fd: int, bell: _Bell) -> Arrival | None:
    """Read as the operating system hands it on, in two calls: a thousand reads a second are no load then."""
    if not bell.ready(fd):
        return None
    arrival_s = time.monotonic()
    try:
        data = os.read(fd, _CHUNK)
    except BlockingIOError:
        return None  # it seemed ready, and was not
    if not data:
        raise serial.SerialException("ready to be read, but there is nothing: unplugged")
    return Arrival(data, arrival_s)


def _from_port(port: serial.SerialBase) -> Arrival | None:
    """Wait for one byte, then take along whatever else is there: no byte waits for a timeout."""
    data = port.read(1)
    if not data:
        return None
    arrival_s = time.monotonic()
    waiting = int(getattr(port, "in_waiting", 0))
    return Arrival(data + port.read(min(waiting, _CHUNK)) if waiting else data, arrival_s)


def _from_socket(port: serial.SerialBase) -> Arrival | None:
    data = port.read(1)
    if not data:
        return None
    arrival_s = time.monotonic()
    before, port.timeout = port.timeout, 0
    try:
        return Arrival(data + port.read(_CHUNK), arrival_s)
    finally:
        port.timeout = before


def usb_name(port: str) -> str:
    """Return which USB device makes a port: its numbers, and its serial number where it has one; "" for any other."""
    for found in list_ports.comports():
        if found.device == port and found.vid is not None and found.pid is not None:
            return f"{found.vid:04x}:{found.pid:04x} {found.serial_number or ''}".strip()
    return ""


class _Session:
    """One opened port, from there to its end: a thread reads it and nothing else."""

    def __init__(self, port: serial.SerialBase, name: str, loop: asyncio.AbstractEventLoop) -> None:
        self.queue: asyncio.Queue[Arrival | None] = asyncio.Queue()
        self.held: Arrival | None = None
        """Taken from the queue, and not yet handed on."""
        self.port = port
        self._loop = loop
        self._bell = _Bell()
        self._take = _reader(port, self._bell, socket=name.startswith("socket"))
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._read, name=f"read {name}", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        try:
            while not self._stop.is_set():
                arrival = self._take()
                if arrival is not None:
                    self._loop.call_soon_threadsafe(self.queue.put_nowait, arrival)
        except (*_CLOSED_UNDER_US, RuntimeError):
            pass  # unplugged, or the port or the loop closed under us: told below, once
        finally:
            with contextlib.suppress(RuntimeError):  # the loop may be gone already
                self._loop.call_soon_threadsafe(self.queue.put_nowait, None)

    def end(self) -> None:
        """Stop reading and close the port; takes a moment."""
        self._stop.set()
        self._bell.ring()
        self._thread.join(_JOIN_S)
        _close(self.port)
        if not self._thread.is_alive():
            self._bell.close()


def _close(port: serial.SerialBase) -> None:
    line = getattr(port, "_socket", None)
    with contextlib.suppress(*_CLOSED_UNDER_US):
        port.close()
    if line is not None:
        line.close()  # pyserial forgets it where the other side was gone first


class SerialLink:
    """One open serial port or ``socket://host:port``.

    Args:
        port: What pyserial's ``serial_for_url`` takes.
        baud: Speed; ignored for sockets.
        usb: Tells which USB device makes a port.
    """

    def __init__(self, port: str, baud: int = 115200, *, usb: Callable[[str], str] = usb_name) -> None:
        self.port = port
        self.baud = baud
        self._usb = usb
        self._was: str | None = None
        self._session: _Session | None = None
        self._ending: asyncio.Future[None] | None = None
        """What still lets the port go for somebody who did not wait for it; opening it meanwhile would find it held."""

    async def open(self) -> None:
        """Open the port and begin to read. A link that is opened again wants the USB device that it had.

        Raises:
            DeviceOpenError: It cannot be opened; the message says what to do.
        """
        await self.close()
        if self._ending is not None and not self._ending.done():
            await asyncio.shield(self._ending)
        opening = asyncio.ensure_future(asyncio.to_thread(self._connect))
        try:
            port = await asyncio.shield(opening)
        except asyncio.CancelledError:
            # A thread cannot be cancelled: what it opens must not stay open.
            self._ending = asyncio.ensure_future(_let_go(opening))
            raise
        except (*_CLOSED_UNDER_US, OverflowError) as error:
            raise DeviceOpenError(f"{self.port} cannot be opened{_why(error)}.", _advice(self.port, error)) from error
        self._session = _Session(port, self.port, asyncio.get_running_loop())

    def _connect(self) -> serial.SerialBase:
        self._check_same(self._usb(self.port))
        port = serial.serial_for_url(self.port, do_not_open=True)
        port.baudrate = self.baud
        port.timeout = _READ_TIMEOUT_S
        port.write_timeout = _WRITE_TIMEOUT_S
        if os.name == "posix" and "://" not in self.port:
            port.exclusive = True  # two that read one port take the bytes from each other; Windows refuses by itself
        port.open()
        return port

    def _check_same(self, now: str) -> None:
        """Refuse another USB device that got the name of the port: nobody named its driver.

        Raises:
            DeviceOpenError: It is another one.
        """
        if self._was and now and now != self._was:
            raise DeviceOpenError(
                f"Another USB device ({now}) is on {self.port}, where {self._was} was before.",
                "Plug the first in again, at the same socket, or open the other one anew.",
            )
        self._was = now or self._was

    async def read(self) -> Arrival:
        """Return the next bytes; those of a moment at once where whoever asks has fallen behind.

        Raises:
            DeviceLostError: The port went away, or is not open.
        """
        session = self._session
        if session is None:
            raise DeviceLostError(f"{self.port} is not open.")
        queue = session.queue
        first, session.held = session.held, None
        if first is None:
            first = await queue.get()
        if first is None:
            queue.put_nowait(None)  # for whoever asks again
            raise DeviceLostError(
                f"{self.port} went away.", "Check the cable and its plugs; what was recorded so far is kept."
            )
        if queue.empty():
            return first
        parts = [first]
        while not queue.empty():
            more = queue.get_nowait()
            if more is None:
                queue.put_nowait(None)
                break
            if more.arrival_s - first.arrival_s > _TOGETHER_S:
                session.held = more
                break
            parts.append(more)
        return Arrival(b"".join(part.data for part in parts), parts[-1].arrival_s)

    async def write(self, data: bytes) -> None:
        """Write bytes; nothing is written for empty bytes, or where the port is not open.

        Raises:
            DeviceLostError: The port went away.
        """
        session = self._session
        if not data or session is None:
            return
        try:
            await asyncio.to_thread(session.port.write, data)
        except _CLOSED_UNDER_US as error:
            raise DeviceLostError(f"{self.port} does not take commands: {error}.", "Check the cable.") from error

    async def close(self) -> None:
        """Stop reading and let the port go, also where whoever waits for it is cancelled; safe to call twice."""
        session, self._session = self._session, None
        if session is not None:
            self._ending = asyncio.ensure_future(asyncio.to_thread(session.end))
            await asyncio.shield(self._ending)


async def _let_go(opening: asyncio.Future[serial.SerialBase]) -> None:
    """Close what an opening that nobody waits for brings, as soon as it does."""
    with contextlib.suppress(*_CLOSED_UNDER_US, OverflowError, DeviceOpenError):
        _close(await opening)
