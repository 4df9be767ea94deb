"""A serial port or a socket through pyserial, read by a thread of its own.

The thread does nothing but read and stamp the time, so that nothing else in the program can delay a stamp.
"""

from __future__ import annotations

import asyncio
import contextlib
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

from firmware_bridge.errors import DeviceLostError, DeviceOpenError

_READ_TIMEOUT_S: Final = 0.1
_CHUNK: Final = 65536


@dataclass(frozen=True, slots=True)
class Arrival:
    """Bytes and the host monotonic time in s at which the read returned."""

    data: bytes
    arrival_s: float


def _why(error: BaseException) -> str:
    """Return the operating system's own words, without the numbers and brackets of the libraries around them."""
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


def _reader(port: serial.SerialBase, *, socket: bool) -> Callable[[], Arrival | None]:
    """Return what waits for the next bytes of an open port and takes all that are there; None after a while without."""
    if socket:
        return lambda: _from_socket(port)
    return (lambda: _from_file(port.fileno())) if os.name == "posix" else (lambda: _from_port(port))


def _from_file(fd: int) -> Arrival | None:
    """Read as the operating system hands it on, in two calls: a thousand reads a second are no load then."""
    ready, _, _ = select.select([fd], [], [], _READ_TIMEOUT_S)
    if not ready:
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


class SerialLink:
    """One open serial port or ``socket://host:port``.

    Args:
        port: What pyserial's ``serial_for_url`` takes.
        baud: Speed; ignored for sockets.
    """

    def __init__(self, port: str, baud: int = 115200) -> None:
        self.port = port
        self.baud = baud
        self._serial: serial.SerialBase | None = None
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._queue: asyncio.Queue[Arrival | None] = asyncio.Queue()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def open(self) -> None:
        """Open the port and begin to read.

        Raises:
            DeviceOpenError: It cannot be opened; the message says what to do.
        """
        self._loop = asyncio.get_running_loop()
        self._queue = asyncio.Queue()
        try:
            self._serial = await asyncio.to_thread(self._connect)
        except (serial.SerialException, OSError, ValueError) as error:
            raise DeviceOpenError(f"{self.port} cannot be opened{_why(error)}.", _advice(self.port, error)) from error
        self._stop.clear()
        self._thread = threading.Thread(target=self._read, name=f"read {self.port}", daemon=True)
        self._thread.start()

    def _connect(self) -> serial.SerialBase:
        port = serial.serial_for_url(self.port, do_not_open=True)
        port.baudrate = self.baud
        port.timeout = _READ_TIMEOUT_S
        port.write_timeout = 2.0
        port.open()
        return port

    def _read(self) -> None:
        port, loop = self._serial, self._loop
        assert port is not None
        assert loop is not None
        take = _reader(port, socket=self.port.startswith("socket"))
        try:
            while not self._stop.is_set():
                arrival = take()
                if arrival is not None:
                    loop.call_soon_threadsafe(self._queue.put_nowait, arrival)
        except (serial.SerialException, OSError, TypeError, ValueError, RuntimeError):
            pass  # unplugged, or the port or the loop closed under us: told below, once
        finally:
            with contextlib.suppress(RuntimeError):  # the loop may be gone already
                loop.call_soon_threadsafe(self._queue.put_nowait, None)

    async def read(self) -> Arrival:
        """Return the next bytes; those of several reads at once where whoever asks has fallen behind.

        Raises:
            DeviceLostError: The port went away.
        """
        queue = self._queue
        item = await queue.get()
        if item is None:
            queue.put_nowait(None)  # for whoever asks again
            raise DeviceLostError(
                f"{self.port} went away.", "Check the cable and its plugs; what was recorded so far is kept."
            )
        if queue.empty():
            return item
        parts = [item]
        while not queue.empty():
            more = queue.get_nowait()
            if more is None:
                queue.put_nowait(None)
                break
            parts.append(more)
        return Arrival(b"".join(part.data for part in parts), parts[-1].arrival_s)

    async def write(self, data: bytes) -> None:
        """Write bytes; nothing is written for empty bytes.

        Raises:
            DeviceLostError: The port went away.
        """
        if not data or self._serial is None:
            return
        try:
            await asyncio.to_thread(self._serial.write, data)
        except (serial.SerialException, OSError) as error:
            raise DeviceLostError(f"{self.port} does not take commands: {error}.", "Check the cable.") from error

    async def close(self) -> None:
        """Stop reading and let the port go; safe to call twice."""
        self._stop.set()
        if self._thread is not None:
            await asyncio.to_thread(self._thread.join, 2.0)
            self._thread = None
        if self._serial is not None:
            with contextlib.suppress(OSError, serial.SerialException):
                self._serial.close()
            self._serial = None
